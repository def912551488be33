package fr.viesociale.regulation;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.committee.SeatCount;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Les sièges des collèges: how many seats each college holds on a body on the day. A seat whose number is not recorded
 * counts as one.
 *
 * @param seats the seats of each college, in the order in which the convention names them
 */
record CollegeSeats(Map<GroupCode, SeatCount> seats) implements Wording {

    /** The colleges that one kind of organisation makes up, so that its seats are theirs where they name no college. */
    private static final Set<GroupCode> OF_ONE_KIND = Set.of(GroupCode.COMMUNE, GroupCode.CAF);

    CollegeSeats {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }

    static CollegeSeats of(List<GroupCode> colleges, List<Seat> seats, boolean open, Situation situation) {
        Map<GroupCode, SeatCount> counted = new LinkedHashMap<>();
        colleges.forEach(college -> counted.put(college, count(college, seats, open, situation)));
        return new CollegeSeats(counted);
    }

    private static SeatCount count(GroupCode college, List<Seat> seats, boolean open, Situation situation) {
        int sure = 0;
        int possible = 0;
        for (Seat seat : seats) {
            Holds counts = of(seat, college, situation).and(seat.period().covers(situation.on()));
            sure += counts == Holds.YES ? number(seat) : 0;
            possible += counts == Holds.NO ? 0 : number(seat);
        }
        return new SeatCount(sure, open ? null : Integer.valueOf(possible));
    }

    private static int number(Seat seat) {
        SeatHolding holding = seat.holding();
        Integer seats = holding == null ? null : holding.seats();
        return seats == null ? 1 : seats;
    }

    private static Holds of(Seat seat, GroupCode college, Situation situation) {
        GroupCode recorded = seat.college();
        Id.Organisation holder = seat.organisation();
        if (recorded != null) {
            return Holds.of(recorded.equals(college));
        }
        return holder != null && OF_ONE_KIND.contains(college)
                ? Holds.of(
                        situation.get(Kind.ORGANISATION, holder).kind().value().equals(college.value()))
                : Holds.UNDETERMINED;
    }

    /** Whether all hold the same number. */
    Holds equal() {
        List<SeatCount> counts = List.copyOf(seats.values());
        Holds equal = Holds.YES;
        for (int i = 1; i < counts.size(); i++) {
            for (SeatCount other : counts.subList(0, i)) {
                equal = equal.and(counts.get(i).atLeast(other)).and(other.atLeast(counts.get(i)));
            }
        }
        return equal;
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        return seats.entrySet().stream()
                .map(college -> college.getKey().in(language)
                        + (french ? " : " : ": ")
                        + college.getValue().in(language))
                .collect(Collectors.joining(", "));
    }
}
