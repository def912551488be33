package fr.viesociale.network;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les collèges, et ceux qui y comptent: who took part in bodies, actions and evaluations. */
final class Colleges {

    private static final List<GroupCode> THREE =
            List.of(GroupCode.DECIDERS_FUNDERS, GroupCode.STRUCTURES, GroupCode.INHABITANTS);

    private static final Map<GroupCode, GroupCode> PART_OF = Map.of(
            GroupCode.COMMUNE, GroupCode.DECIDERS_FUNDERS,
            GroupCode.CAF, GroupCode.DECIDERS_FUNDERS,
            GroupCode.CAF_BOARD_MEMBERS, GroupCode.DECIDERS_FUNDERS,
            GroupCode.CAF_STAFF, GroupCode.DECIDERS_FUNDERS,
            GroupCode.USERS, GroupCode.INHABITANTS,
            GroupCode.CITIZEN_COUNCILS, GroupCode.INHABITANTS);

    private static final Map<GroupCode, GroupCode> MAY_BE_PART_OF = Map.of(
            GroupCode.INSTITUTIONS, GroupCode.DECIDERS_FUNDERS,
            GroupCode.ASSOCIATIONS, GroupCode.STRUCTURES);

    private static final Set<OrganisationKind> DECIDERS = Set.of(
            OrganisationKind.COMMUNE,
            OrganisationKind.EPCI,
            OrganisationKind.CAF,
            OrganisationKind.DEPARTEMENT,
            OrganisationKind.REGION,
            OrganisationKind.STATE);

    private final Situation situation;
    private final Map<Id, List<Participation>> participations;

    /** Someone who took part: the college, null where it is not known, and whether they did by the day. */
    private record Part(@Nullable GroupCode group, Holds holds) {

        Holds of(GroupCode college) {
            if (group == null || college.equals(MAY_BE_PART_OF.get(group))) {
                return holds.and(Holds.UNDETERMINED);
            }
            return PART_OF.getOrDefault(group, group).equals(college) ? holds : Holds.NO;
        }
    }

    private Colleges(Situation situation) {
        this.situation = situation;
        this.participations = situation.project().all(Kind.PARTICIPATION).stream()
                .collect(Collectors.groupingBy(
                        participation -> participation.subject().id()));
    }

    /** The bodies of the day, the actions, the reviews held by the day and the diagnoses, each sorted by id. */
    static List<Presence> of(Situation situation) {
        var colleges = new Colleges(situation);
        List<Presence> all = new ArrayList<>();
        for (Body body : situation.project().all(Kind.BODY)) {
            if (body.period().covers(situation.on()) != Holds.NO) {
                all.add(colleges.body(body.id()));
            }
        }
        for (Action action : situation.project().all(Kind.ACTION)) {
            all.add(colleges.action(action));
        }
        for (ConventionReview review : situation.project().all(Kind.CONVENTION_REVIEW)) {
            if (colleges.begun(review.heldOn()) != Holds.NO) {
                all.add(colleges.presence(review.id(), Presence.Place.EVALUATION, List.of()));
            }
        }
        for (Diagnosis diagnosis : situation.project().all(Kind.DIAGNOSIS)) {
            all.add(colleges.diagnosis(diagnosis));
        }
        return all;
    }

    private Presence body(Id.Body body) {
        List<Part> parts = new ArrayList<>();
        for (Seat seat : situation.seatsOf(body)) {
            parts.add(new Part(college(seat), seat.period().covers(situation.on())));
        }
        if (situation.open(Kind.SEAT, body, parts.isEmpty())) {
            parts.add(new Part(null, Holds.UNDETERMINED));
        }
        return presence(body, Presence.Place.BODY, parts);
    }

    private Presence action(Action action) {
        List<Part> parts = new ArrayList<>();
        Id.Organisation lead = action.involvement().lead();
        Stream.concat(Stream.ofNullable(lead), action.involvement().partners().stream())
                .forEach(organisation -> parts.add(new Part(college(organisation), started(action))));
        return presence(action.id(), Presence.Place.ACTION, parts);
    }

    /** Whether an action has started by the day, one that was abandoned perhaps. */
    private Holds started(Action action) {
        DateRange period = action.period();
        Latest<ActionStatus> status = action.status(situation.on());
        Holds dated = action.states().isEmpty() && period != null
                ? period.start().after(situation.on()).not()
                : Holds.YES;
        return dated.and(status.isOneOf(Vocations.STARTED)
                .or(status.is(ActionStatus.ABANDONED).and(Holds.UNDETERMINED)));
    }

    /** The college of a seat as recorded, or else that of its holder. */
    private @Nullable GroupCode college(Seat seat) {
        Id.Organisation holder = seat.organisation();
        return seat.college() != null || holder == null ? seat.college() : college(holder);
    }

    /** The college of a public body, of a citizens' council, or of a manager of the day. */
    private @Nullable GroupCode college(Id.Organisation holder) {
        Organisation organisation = situation.get(Kind.ORGANISATION, holder);
        if (DECIDERS.contains(organisation.kind())) {
            return GroupCode.DECIDERS_FUNDERS;
        }
        if (organisation.kind().equals(OrganisationKind.CITIZEN_COUNCIL)) {
            return GroupCode.INHABITANTS;
        }
        boolean manages = situation.project().all(Kind.MANAGEMENT).stream()
                .anyMatch(management -> management.managers().contains(holder)
                        && management.period().covers(situation.on()) == Holds.YES);
        return manages ? GroupCode.STRUCTURES : null;
    }

    private Presence diagnosis(Diagnosis diagnosis) {
        List<Part> parts = new ArrayList<>();
        for (Contribution contribution : diagnosis.contributions()) {
            parts.add(new Part(contribution.group(), begun(contribution.contributedOn())));
        }
        return presence(diagnosis.id(), Presence.Place.EVALUATION, parts);
    }

    /** The lead and the partners of an action do not tell who else took part; seats and contributions do. */
    private Presence presence(Id of, Presence.Place place, List<Part> known) {
        List<Part> parts = new ArrayList<>(known);
        List<Participation> recorded = participations.getOrDefault(of, List.of());
        for (Participation participation : recorded) {
            parts.add(new Part(participation.group(), begun(participation.tookPartOn())));
        }
        boolean none = recorded.isEmpty() && (place == Presence.Place.ACTION || known.isEmpty());
        if (situation.open(Kind.PARTICIPATION, of, none)) {
            parts.add(new Part(null, Holds.UNDETERMINED));
        }
        return new Presence(
                of,
                place,
                THREE.stream()
                        .map(college -> new Presence.College(
                                college,
                                parts.stream().map(part -> part.of(college)).reduce(Holds.NO, Holds::or)))
                        .toList());
    }

    private Holds begun(@Nullable PartialDate since) {
        return When.reached(since, situation.on());
    }
}
