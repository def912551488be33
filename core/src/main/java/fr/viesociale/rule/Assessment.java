package fr.viesociale.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Un examen: every answer counted, rule by rule, the open ones listed, the gravest first; every other one can be asked
 * again.
 *
 * @param <W> the world in which the rules were asked
 * @param book the rules, never null
 * @param world where they looked, the date of the question included, never null
 * @param tallies how many answers of each kind each rule gave, in the order of the book, never null
 * @param open the breached and undetermined findings, never null
 * @param factsRead how many facts were read to find them: what an examination costs, whatever the machine
 */
public record Assessment<W>(RuleBook<W> book, W world, List<Tally> tallies, List<Finding> open, long factsRead) {

    /** Copies the lists. */
    public Assessment {
        tallies = List.copyOf(tallies);
        open = List.copyOf(open);
    }

    /**
     * How many answers of each kind one rule gave.
     *
     * @param provision what the text says, never null
     * @param counts the number of answers, never null, every kind in it
     */
    public record Tally(Provision provision, Map<Answer, Integer> counts) {

        /** Copies the counts. */
        public Tally {
            counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        }
    }

    /**
     * How many answers of each kind all rules gave.
     *
     * @return the number of answers, never null, every kind in it
     */
    public Map<Answer, Integer> counts() {
        Map<Answer, Integer> all = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            all.put(
                    answer,
                    tallies.stream()
                            .mapToInt(tally -> tally.counts().getOrDefault(answer, 0))
                            .sum());
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The findings with one answer.
     *
     * @param answer breached or undetermined
     * @return the findings, the gravest first, never null
     */
    public List<Finding> open(Answer answer) {
        return open.stream().filter(finding -> finding.answer() == answer).toList();
    }

    /**
     * Why a finding is what it is.
     *
     * @param finding a finding of this assessment
     * @return the explanation, never null
     */
    public Explanation why(Finding finding) {
        return book.explain(finding.provision().id(), finding.subject(), world);
    }

    /**
     * One missing fact or text, and the findings that it keeps undetermined.
     *
     * @param missing what is missing, never null
     * @param findings the findings that wait for it, never null, at least one
     */
    public record Gap(Missing missing, List<Finding> findings) {}

    /**
     * What is missing, each thing once however many subjects wait for it, those that settle most first.
     *
     * @return the gaps, never null
     */
    public List<Gap> gaps() {
        Map<Missing, List<Finding>> waiting = new LinkedHashMap<>();
        for (Finding finding : open(Answer.UNDETERMINED)) {
            for (Missing missing : why(finding).missing()) {
                waiting.computeIfAbsent(missing, none -> new ArrayList<>()).add(finding);
            }
        }
        return waiting.entrySet().stream()
                .map(entry -> new Gap(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((Gap gap) -> -gap.findings().size())
                        .thenComparing(gap -> gap.missing().path()))
                .toList();
    }
}
