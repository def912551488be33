package fr.viesociale.deadline;

import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Les échéances of a territory on a day.
 *
 * @param basis what they were drawn from, never null
 * @param agenda how far and how closely one looked, never null
 * @param deadlines the deadlines, by the earliest day that may be their last one, then by code, then by subject; those
 *     whose day is not known at all come last, never null
 */
public record Deadlines(Basis basis, Agenda agenda, List<Deadline> deadlines) implements Told {

    private static final Comparator<Deadline> BY_DAY = Comparator.comparing(
                    (Deadline deadline) -> deadline.window().closes().earliest(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deadline::code)
            .thenComparing(deadline -> deadline.subject().getClass().getSimpleName() + "/"
                    + deadline.subject().value());

    /** Copies the list. */
    public Deadlines {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * Draws them up.
     *
     * @param situation the facts and the day
     * @param book the law, with the values that the host added
     * @param agenda how far and how closely to look
     * @return the deadlines, never null
     */
    public static Deadlines of(Situation situation, RuleBook<Situation> book, Agenda agenda) {
        var clock = new Clock(situation, book, agenda);
        List<Deadline> all = Stream.of(
                        RenewalDeadlines.all(clock),
                        RequestDeadlines.all(clock),
                        DecisionDeadlines.all(clock),
                        ProjectDeadlines.all(clock),
                        ConventionDeadlines.all(clock),
                        SubsidyDeadlines.all(clock))
                .flatMap(deadlines -> deadlines)
                .distinct()
                .sorted(BY_DAY)
                .toList();
        return new Deadlines(new Basis(situation, book), agenda, all);
    }

    /**
     * Those that stand somewhere.
     *
     * @param status where
     * @return the deadlines, in the same order, never null
     */
    public List<Deadline> standing(DeadlineStatus status) {
        return deadlines.stream().filter(one -> one.status() == status).toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        if (deadlines.isEmpty()) {
            return List.of(french ? "Aucune échéance." : "No deadline.");
        }
        List<String> lines = new ArrayList<>();
        for (Deadline one : deadlines) {
            lines.add(one.window().in(language)
                    + (french ? " : " : ": ")
                    + basis.situation().nameOf(one.subject()).in(language)
                    + " — "
                    + one.act().in(language)
                    + " (" + one.status().in(language) + ")");
            lines.add((french ? "  qui : " : "  who: ") + one.actor().in(language));
            lines.add((french ? "  d'après : " : "  set by: ") + one.ground().in(language));
            for (Missing missing : one.missing()) {
                lines.add((french ? "  il manque : " : "  missing: ")
                        + missing.name().in(language) + (french ? " (à demander à : " : " (ask: ")
                        + missing.informant().in(language) + ")");
            }
        }
        return lines;
    }
}
