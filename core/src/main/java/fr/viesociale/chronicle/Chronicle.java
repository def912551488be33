package fr.viesociale.chronicle;

import fr.viesociale.entry.Words;
import fr.viesociale.fault.Faults;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * La chronique: what happened in a territory between two days, or what was changed between two revisions. Lists are sorted
 * by date, then by entry.
 *
 * @param basis the project and the day at the end, never null
 * @param start the project and the day at the start, never null; {@code basis.differencesFrom(start)} tells whether this
 *     is about days or about revisions
 * @param events what surely happened, never null
 * @param doubtful what may have happened: its date is not known closely enough, or who decided it is not, never null
 */
public record Chronicle(Basis basis, Basis start, List<Event> events, List<Event> doubtful) implements Told {

    /** Copies the lists. */
    public Chronicle {
        events = List.copyOf(events);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * What happened between two days, as the project records it: after the first day, up to the second one included.
     * Something ends on the first day on which it no longer runs.
     *
     * @param project the project
     * @param from the first day, which is not counted
     * @param to the last day, which is
     * @return the chronicle, never null, empty between a day and itself
     * @throws fr.viesociale.fault.Refused with {@code chronicle.reversed} when the last day is before the first
     */
    public static Chronicle between(TerritorialProject project, LocalDate from, LocalDate to) {
        new Faults()
                .check(
                        !to.isBefore(from),
                        "to",
                        "chronicle.reversed",
                        Text.of("le dernier jour précède le premier", "the last day is before the first"))
                .refuse();
        Situation end = project.on(to);
        var between = new Between(end, from);
        new Tenures(between).tell();
        new Periods(between).tell();
        new Decisions(between).tell();
        new Acts(between).tell();
        new Statuses(between).tell();
        return of(end, project.on(from), between.events());
    }

    /**
     * What was changed from one revision to another: entries added and removed, and each component that is not the same.
     *
     * @param before the project before
     * @param after the project after
     * @param on the day on which names are told; it changes nothing else
     * @return the chronicle, never null, nothing doubtful in it
     */
    public static Chronicle between(TerritorialProject before, TerritorialProject after, LocalDate on) {
        Situation start = before.on(on);
        Situation end = after.on(on);
        return of(end, start, new Revisions(start, end).events());
    }

    private static Chronicle of(Situation end, Situation start, List<Event> all) {
        List<Event> sorted = all.stream().sorted(Event.ORDER).toList();
        return new Chronicle(
                end.basis(),
                start.basis(),
                sorted.stream().filter(event -> event.holds() == Holds.YES).toList(),
                sorted.stream().filter(event -> event.holds() != Holds.YES).toList());
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        lines.add(title(language));
        if (events.isEmpty()) {
            lines.add(french ? "  Rien de certain." : "  Nothing certain.");
        }
        events.forEach(event -> lines.add("  " + event.in(language)));
        if (!doubtful.isEmpty()) {
            lines.add(
                    french
                            ? "À vérifier, faute de date ou d'instance précise :"
                            : "To be checked, for want of a precise date or body:");
            doubtful.forEach(event -> lines.add("  " + event.in(language)));
        }
        return List.copyOf(lines);
    }

    private String title(Language language) {
        boolean french = language == Language.FRENCH;
        if (basis.differencesFrom(start).contains(Basis.Difference.FACTS)) {
            return french ? "D'une version du dossier à l'autre :" : "From one version of the file to the other:";
        }
        String first = Words.of(start.on(), language);
        String last = Words.of(basis.on(), language);
        return french
                ? "Après le " + first + " et jusqu'au " + last + " :"
                : "After " + first + ", up to " + last + ":";
    }
}
