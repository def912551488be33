package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.CITY;
import static fr.viesociale.contract.CommonCases.COORDINATION;
import static fr.viesociale.contract.CommonCases.COORDINATION_2019;
import static fr.viesociale.contract.CommonCases.DEPARTEMENT;
import static fr.viesociale.contract.CommonCases.STEERING;
import static fr.viesociale.contract.CommonCases.adopting;
import static fr.viesociale.contract.CommonCases.agrement;
import static fr.viesociale.contract.CommonCases.body;
import static fr.viesociale.contract.CommonCases.centre;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.dossier;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Committees that break a rule: who sits, who meets, and which acts they take. */
final class FailingGovernance {

    private static final DateRange SINCE_2019 = DateRange.from("2019-05-02");

    private FailingGovernance() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(
                new RuleId("governance.steering-committee-members"),
                dossier(
                        adopting("governance.steering-committee-members"),
                        coordinating(STEERING),
                        CITY,
                        CAF,
                        seats(CITY, 3),
                        seats(CAF, 2),
                        complete(Kind.SEAT, STEERING.id())));
        all.put(
                new RuleId("governance.steering-committee-never-decides-agrement"),
                agrementVotedByTheSteeringCommittee());
        all.put(
                new RuleId("governance.deployment-roadmap-by-committee"),
                dossier(
                        adopting("governance.deployment-roadmap-by-committee"),
                        STEERING,
                        new DeploymentRoadmap(
                                new Id.DeploymentRoadmap("v1"), 1, date("2019-10-01"), null, List.of(), null),
                        complete(Kind.RESOLUTION, STEERING.id())));
        all.put(new RuleId("governance.stated-quorum"), quorumMissedForAProxy());
        all.put(new RuleId("governance.resolution-attendance"), nobodyOnRecord());
        all.put(
                new RuleId("governance.stated-rhythm"),
                dossier(
                        adopting("governance.stated-rhythm"),
                        STEERING,
                        rules(12, List.of(), null),
                        new Meeting(
                                new Id.Meeting("seance"),
                                STEERING.id(),
                                null,
                                date("2023-03-10"),
                                List.of(),
                                List.of(),
                                null),
                        complete(Kind.MEETING, STEERING.id())));
        all.put(
                new RuleId("governance.stated-parity"),
                dossier(
                        adopting("governance.stated-parity"),
                        STEERING,
                        rules(null, List.of(GroupCode.COMMUNE, GroupCode.CAF), null),
                        seats(GroupCode.COMMUNE, 5),
                        seats(GroupCode.CAF, 4),
                        complete(Kind.SEAT, STEERING.id())));
        all.put(new RuleId("governance.technical-committee-executes"), roadmapAdoptedByTheTechnicalCommittee());
        all.put(
                new RuleId("governance.derogation-never-lifts-law"),
                dossier(
                        CAF,
                        STEERING,
                        Cases.association("association", "Association fictive"),
                        new Derogation(
                                new Id.Derogation("engagement"),
                                new RuleId("engagement.subscribed-before-application"),
                                new Mention(new Id.Organisation("association")),
                                date("2022-01-10"),
                                STEERING.id(),
                                "dossier urgent",
                                null)));
        return all;
    }

    private static TerritorialProject agrementVotedByTheSteeringCommittee() {
        Structure centre = centre("centre");
        Agrement agc = agrement("agc", centre, AgrementKind.AGC, "2022-01-01", "2025-12-31");
        return dossier(
                STEERING,
                centre,
                agc,
                new Resolution(
                        new Id.Resolution("vote"),
                        STEERING.id(),
                        date("2021-11-18"),
                        ResolutionObject.AGREMENT,
                        ResolutionNature.DECISION,
                        List.of(new Mention(agc.id())),
                        null,
                        null));
    }

    /** A quorum of four seats at the opening, proxies not counted; three are there, one of which bears a proxy. */
    private static TerritorialProject quorumMissedForAProxy() {
        Organisation federation = Cases.association("federation", "Fédération fictive");
        Resolution resolution = resolution(STEERING, ResolutionObject.OTHER, ResolutionNature.OPINION);
        return dossier(
                adopting("governance.stated-quorum"),
                STEERING,
                CITY,
                CAF,
                DEPARTEMENT,
                federation,
                seats(CITY, 1),
                seats(CAF, 1),
                seats(DEPARTEMENT, 1),
                seats(federation, 1),
                rules(null, List.of(), new Quorum(4, null, QuorumBase.ALL_SEATS, QuorumMoment.OPENING, null, false)),
                resolution,
                new Meeting(
                        new Id.Meeting("seance"),
                        STEERING.id(),
                        null,
                        resolution.takenOn(),
                        List.of(
                                present(CITY),
                                present(CAF),
                                present(DEPARTEMENT),
                                new Attendee(federation.id(), Attendance.REPRESENTED, 1, CITY.id())),
                        List.of(resolution.id()),
                        null));
    }

    private static TerritorialProject nobodyOnRecord() {
        Resolution resolution = resolution(STEERING, ResolutionObject.OTHER, ResolutionNature.OPINION);
        return dossier(
                STEERING,
                resolution,
                new Meeting(
                        new Id.Meeting("seance"),
                        STEERING.id(),
                        null,
                        resolution.takenOn(),
                        List.of(),
                        List.of(resolution.id()),
                        null),
                complete(Kind.VOTE, resolution.id()));
    }

    private static TerritorialProject roadmapAdoptedByTheTechnicalCommittee() {
        Body technical = coordinating(body("cotech", BodyKind.TECHNICAL_COMMITTEE));
        return dossier(
                adopting("governance.technical-committee-executes"),
                technical,
                resolution(technical, ResolutionObject.DEPLOYMENT_ROADMAP, ResolutionNature.DECISION));
    }

    /** The body, which steers the coordination convention. */
    private static Body coordinating(Body body) {
        return new Body(
                body.id(),
                body.kind(),
                body.name(),
                body.organisation(),
                List.of(COORDINATION.id()),
                body.period(),
                null);
    }

    private static Resolution resolution(Body body, ResolutionObject object, ResolutionNature nature) {
        return new Resolution(
                new Id.Resolution("resolution"), body.id(), date("2023-03-10"), object, nature, List.of(), null, null);
    }

    private static CommitteeRules rules(Integer maxMonths, List<GroupCode> parity, Quorum quorum) {
        return new CommitteeRules(
                new Id.CommitteeRules("copil"), COORDINATION_2019, STEERING.id(), maxMonths, parity, quorum, null);
    }

    private static Attendee present(Organisation organisation) {
        return new Attendee(organisation.id(), Attendance.PRESENT, 1, null);
    }

    private static Seat seats(Organisation organisation, int count) {
        return new Seat(
                new Id.Seat(organisation.id().value()),
                STEERING.id(),
                organisation.id(),
                null,
                SINCE_2019,
                new SeatHolding(count, null, null, null),
                null);
    }

    private static Seat seats(GroupCode college, int count) {
        return new Seat(
                new Id.Seat(college.value()),
                STEERING.id(),
                null,
                college,
                SINCE_2019,
                new SeatHolding(count, null, null, null),
                null);
    }
}
