package fr.viesociale.committee;

import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Les sièges d'une instance le jour d'une réunion, and those of them that were there. */
record Sitters(Meeting meeting, List<Seat> seats, boolean open, PartialDate on) {

    static Sitters of(Meeting meeting, PartialDate on, Situation situation) {
        List<Seat> seats = situation.seatsOf(meeting.body());
        return new Sitters(meeting, seats, situation.open(Kind.SEAT, meeting.body(), seats.isEmpty()), on);
    }

    /** How many a seat entry stands for: one where its number is not recorded. */
    static int seats(Seat seat) {
        SeatHolding holding = seat.holding();
        Integer seats = holding == null ? null : holding.seats();
        return seats == null ? 1 : seats;
    }

    SeatCount base(QuorumBase base) {
        return count(base == QuorumBase.ALL_SEATS ? seat -> true : seat -> seat.organisation() != null);
    }

    SeatCount present() {
        return organisations().map(this::present).reduce(SeatCount.NONE, SeatCount::plus);
    }

    SeatCount represented() {
        return organisations()
                .map(one ->
                        attending(one, Sitters::represented).within(held(one).less(present(one))))
                .reduce(SeatCount.NONE, SeatCount::plus);
    }

    private static boolean represented(Attendee attendee) {
        return attendee.attendance() == Attendance.REPRESENTED
                || (attendee.attendance() == Attendance.EXCUSED && attendee.proxyTo() != null);
    }

    private SeatCount present(Id.Organisation organisation) {
        return attending(organisation, attendee -> attendee.attendance() == Attendance.PRESENT)
                .within(held(organisation));
    }

    private Stream<Id.Organisation> organisations() {
        return meeting.attendees().stream().map(Attendee::organisation).distinct();
    }

    private SeatCount held(Id.Organisation organisation) {
        return count(seat -> organisation.equals(seat.organisation()));
    }

    /** An attendee whose number of seats is not recorded took one of those that it holds at least. */
    private SeatCount attending(Id.Organisation organisation, Predicate<Attendee> how) {
        return meeting.attendees().stream()
                .filter(attendee -> attendee.organisation().equals(organisation))
                .filter(how)
                .map(Attendee::seats)
                .map(seats ->
                        seats == null ? new SeatCount(1, held(organisation).atLeastOne()) : SeatCount.of(seats))
                .reduce(SeatCount.NONE, SeatCount::plus);
    }

    private SeatCount count(Predicate<Seat> which) {
        return seats.stream()
                .filter(which)
                .map(seat -> SeatCount.of(seats(seat)).where(during(seat.period(), on)))
                .reduce(open ? new SeatCount(0, null) : SeatCount.NONE, SeatCount::plus);
    }

    /** Whether a range covers a day that is known as closely as the date says. */
    static Holds during(DateRange range, PartialDate on) {
        Holds first = range.covers(on.earliest());
        if (first == Holds.YES && range.covers(on.latest()) == Holds.YES) {
            return Holds.YES;
        }
        DateRange days = new DateRange(PartialDate.of(on.earliest()), PartialDate.of(on.latest()));
        return range.overlaps(days) == Holds.NO ? Holds.NO : Holds.UNDETERMINED;
    }
}
