package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La comparaison de deux examens: of two days, two books or two projects. Which findings appear, which go, which change, and
 * because of which text or which fact.
 *
 * @param <W> the world in which the rules were asked
 * @param first the first assessment, never null
 * @param second the second, never null
 * @param shifts every question whose finding differs, in the order of the second assessment, then of the first, never null
 */
public record Comparison<W>(Assessment<W> first, Assessment<W> second, List<Shift> shifts) {

    /** Copies the list. */
    public Comparison {
        shifts = List.copyOf(shifts);
    }

    /**
     * One question, answered twice: what was open on one side, or on both.
     *
     * @param rule the rule, never null
     * @param subject the entry concerned, never null
     * @param before the finding of the first assessment, null where it had none
     * @param after the finding of the second, null where it has none
     */
    public record Shift(
            RuleId rule,
            Id subject,
            @Nullable Finding before,
            @Nullable Finding after) {}

    /**
     * Compares two assessments.
     *
     * @param <W> the world in which the rules were asked
     * @param first the first
     * @param second the second
     * @return what differs, never null
     */
    public static <W> Comparison<W> of(Assessment<W> first, Assessment<W> second) {
        Map<Shift, Finding> before = byQuestion(first);
        Map<Shift, Finding> after = byQuestion(second);
        Set<Shift> questions = new LinkedHashSet<>(after.keySet());
        questions.addAll(before.keySet());
        List<Shift> shifts = new ArrayList<>();
        for (Shift question : questions) {
            Finding then = before.get(question);
            Finding now = after.get(question);
            if (then == null || !then.equals(now)) {
                shifts.add(new Shift(question.rule(), question.subject(), then, now));
            }
        }
        return new Comparison<>(first, second, shifts);
    }

    private static Map<Shift, Finding> byQuestion(Assessment<?> assessment) {
        Map<Shift, Finding> found = new LinkedHashMap<>();
        for (Finding finding : assessment.open()) {
            found.put(new Shift(finding.provision().id(), finding.subject(), null, null), finding);
        }
        return found;
    }

    /**
     * The findings that only the second assessment has.
     *
     * @return the findings, never null
     */
    public List<Finding> appeared() {
        return shifts.stream()
                .filter(shift -> shift.before() == null)
                .flatMap(shift -> Stream.ofNullable(shift.after()))
                .toList();
    }

    /**
     * The findings that only the first assessment has.
     *
     * @return the findings, never null
     */
    public List<Finding> gone() {
        return shifts.stream()
                .filter(shift -> shift.after() == null)
                .flatMap(shift -> Stream.ofNullable(shift.before()))
                .toList();
    }

    /**
     * The questions that are open in both, with another answer, another lack, another derogation or tolerance.
     *
     * @return the questions, never null
     */
    public List<Shift> changed() {
        return shifts.stream()
                .filter(shift -> shift.before() != null && shift.after() != null)
                .toList();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true when the open findings are the same
     */
    public boolean isEmpty() {
        return shifts.isEmpty();
    }

    /**
     * Why the finding of one question differs: the same question is asked on both sides, and the motives that are not on both
     * are what makes the difference.
     *
     * @param shift a question of this comparison
     * @return the cause, never null
     */
    public Cause because(Shift shift) {
        Explanation before = explained(first, shift);
        Explanation after = explained(second, shift);
        return Cause.between(shift, has(first, shift) && has(second, shift), before, after);
    }

    private boolean has(Assessment<W> assessment, Shift shift) {
        return assessment.book().provisions().stream()
                .anyMatch(provision -> provision.id().equals(shift.rule()));
    }

    private @Nullable Explanation explained(Assessment<W> assessment, Shift shift) {
        return assessment.book().explained(shift.rule(), shift.subject(), assessment.world());
    }
}
