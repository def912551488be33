package fr.viesociale.committee;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.QuorumRounding;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Recorded;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Un comité de pilotage: a body, its convention, six organisations. */
final class Copil {

    static final Id.Body BODY = new Id.Body("copil");
    static final Id.Meeting MEETING = new Id.Meeting("seance");
    static final DateRange TERM = DateRange.of("2023-01-01", "2026-12-31");

    private Copil() {}

    static TerritorialProject with(DateRange term, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(
                Recorded.convention("pst", ConventionKind.COORDINATION),
                Recorded.version("v1", "pst", "2023-01-01", term),
                Recorded.body("copil", BodyKind.STEERING_COMMITTEE, "pst")));
        Stream.of("ville", "caf", "dep", "asso", "ccas", "conseil")
                .map(id -> Recorded.organisation(id, OrganisationKind.ASSOCIATION))
                .forEach(all::add);
        all.addAll(List.of(more));
        return TerritorialProject.of(new Id.Territory("ales"), all);
    }

    static CommitteeRules rules(Quorum quorum) {
        return new CommitteeRules(
                new Id.CommitteeRules("r"), new Id.ConventionVersion("v1"), BODY, null, List.of(), quorum, null);
    }

    static Quorum number(Integer number) {
        return new Quorum(number, null, null, QuorumMoment.OPENING, null, false);
    }

    static Quorum share(String share, QuorumBase base, QuorumRounding rounding) {
        return new Quorum(null, Quantity.parse(share), base, QuorumMoment.OPENING, rounding, false);
    }

    static Meeting meeting(String heldOn, Attendee... attendees) {
        return meeting(heldOn, List.of(), attendees);
    }

    static Meeting meeting(String heldOn, List<Id.Resolution> resolutions, Attendee... attendees) {
        PartialDate on = heldOn == null ? null : PartialDate.parse(heldOn);
        return new Meeting(MEETING, BODY, null, on, List.of(attendees), resolutions, null);
    }

    static Attendee present(String organisation, Integer seats) {
        return new Attendee(new Id.Organisation(organisation), Attendance.PRESENT, seats, null);
    }

    static Attendee represented(String organisation, Integer seats) {
        return new Attendee(
                new Id.Organisation(organisation), Attendance.REPRESENTED, seats, new Id.Organisation("ville"));
    }

    static Attendee of(String organisation, Attendance attendance, String proxyTo) {
        return new Attendee(
                new Id.Organisation(organisation),
                attendance,
                1,
                proxyTo == null ? null : new Id.Organisation(proxyTo));
    }
}
