package fr.viesociale.committee;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.Words;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Les membres d'une instance on the day. A seat is vacant when no organisation holds it.
 *
 * @param basis what it was drawn from, never null
 * @param body the body, never null
 * @param inOffice the seats that an organisation holds on the day, by id, never null; their periods tell the end
 * @param doubtful the seats of which it is not known whether they exist on the day, by id, never null
 * @param vacant the seats of the day that no organisation holds, by id, never null
 * @param changes what begins or ends after the day, by its earliest day, then by seat, never null
 * @param open whether seats may be missing from the record
 */
public record Members(
        Basis basis,
        Id.Body body,
        List<Seat> inOffice,
        List<Seat> doubtful,
        List<Seat> vacant,
        List<SeatChange> changes,
        boolean open)
        implements Told {

    private static final Comparator<SeatChange> BY_DAY = Comparator.comparing(
                    (SeatChange change) -> change.when().earliest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(change -> change.seat().id());

    /** Copies the lists. */
    public Members {
        inOffice = List.copyOf(inOffice);
        doubtful = List.copyOf(doubtful);
        vacant = List.copyOf(vacant);
        changes = List.copyOf(changes);
    }

    /**
     * Reads the seats of a body.
     *
     * @param body the body
     * @param situation the facts and the day
     * @return the members, never null
     * @throws NoSuchElementException when the project has no such body
     */
    public static Members of(Id.Body body, Situation situation) {
        situation.get(Kind.BODY, body);
        List<Seat> seats = situation.seatsOf(body);
        Predicate<Seat> now = seat -> seat.period().covers(situation.on()) == Holds.YES;
        return new Members(
                situation.basis(),
                body,
                seats.stream()
                        .filter(now)
                        .filter(seat -> seat.organisation() != null)
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.period().covers(situation.on()) == Holds.UNDETERMINED)
                        .toList(),
                seats.stream()
                        .filter(now)
                        .filter(seat -> seat.organisation() == null)
                        .toList(),
                seats.stream()
                        .flatMap(seat -> change(seat, situation))
                        .sorted(BY_DAY)
                        .toList(),
                situation.open(Kind.SEAT, body, seats.isEmpty()));
    }

    private static Stream<SeatChange> change(Seat seat, Situation situation) {
        When start = seat.period().start();
        When end = seat.period().end();
        if (start.after(situation.on()) == Holds.YES) {
            return Stream.of(new SeatChange(seat, SeatChange.Nature.BEGINS, start));
        }
        boolean ends = end.latest() != null && end.latest().isAfter(situation.on());
        return seat.period().covers(situation.on()) == Holds.YES && ends
                ? Stream.of(new SeatChange(seat, SeatChange.Nature.ENDS, end))
                : Stream.empty();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        String name = basis.situation().nameOf(body).in(language);
        lines.add(name
                + (french ? ", au " : ", on ")
                + Words.of(basis.on(), language)
                + (open
                        ? (french
                                ? " (la liste des sièges peut être incomplète)"
                                : " (the list of seats may be incomplete)")
                        : "")
                + (french ? " :" : ":"));
        group(lines, french ? "en fonction" : "in office", inOffice, language);
        group(lines, french ? "incertains" : "doubtful", doubtful, language);
        group(lines, french ? "sièges vacants" : "vacant seats", vacant, language);
        if (!changes.isEmpty()) {
            lines.add(french ? "  à venir :" : "  to come:");
            changes.forEach(change -> lines.add("    " + holder(change.seat(), language) + ", "
                    + change.nature().in(language) + (french ? " : " : ": ") + Words.of(change.when(), language)));
        }
        return lines;
    }

    private void group(List<String> lines, String title, List<Seat> seats, Language language) {
        boolean french = language == Language.FRENCH;
        int count = seats.stream().mapToInt(Sitters::seats).sum();
        lines.add("  " + title + (french ? " : " : ": ") + count);
        seats.forEach(seat -> lines.add("    " + holder(seat, language)
                + (Sitters.seats(seat) == 1 ? "" : " (" + Sitters.seats(seat) + (french ? " sièges)" : " seats)"))
                + ", " + seat.period().in(language)));
    }

    private String holder(Seat seat, Language language) {
        Id.Organisation organisation = seat.organisation();
        GroupCode college = seat.college();
        return organisation != null
                ? basis.situation().nameOf(organisation).in(language)
                : (language == Language.FRENCH ? "collège " : "college ") + Words.of(college, language);
    }
}
