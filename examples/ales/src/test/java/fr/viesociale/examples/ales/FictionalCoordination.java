package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.FictionalFacts.ACTION;
import static fr.viesociale.examples.ales.FictionalFacts.ASSOCIATION;
import static fr.viesociale.examples.ales.FictionalFacts.CAF;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.COMMITTEE;
import static fr.viesociale.examples.ales.FictionalFacts.CONVENTION;
import static fr.viesociale.examples.ales.FictionalFacts.DEPARTEMENT;
import static fr.viesociale.examples.ales.FictionalFacts.ROCHEBELLE;
import static fr.viesociale.examples.ales.FictionalFacts.SIGNED;
import static fr.viesociale.examples.ales.FictionalFacts.STRUCTURE;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.examples.ales.FictionalFacts.date;
import static fr.viesociale.examples.ales.FictionalFacts.planned;
import static fr.viesociale.examples.ales.FictionalFacts.reached;
import static fr.viesociale.examples.ales.FictionalFacts.stage;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.coordination.InitiativeSupport;
import fr.viesociale.coordination.Participation;
import fr.viesociale.entry.About;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.QuorumRounding;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.Locale;

/** How people work together in Alès, made up where the source document is silent: every name says so. */
final class FictionalCoordination {

    static final Initiative GARDEN = new Initiative(
            new Id.Initiative("jardin-fictif"),
            "Jardin fictif de Tamaris",
            List.of(TAMARIS),
            ASSOCIATION.id(),
            List.of(
                    new InitiativeStep(InitiativeStage.SPOTTED, date("2019-06")),
                    new InitiativeStep(InitiativeStage.SUPPORTED, date("2019-10-01")),
                    new InitiativeStep(InitiativeStage.CONSOLIDATED, date("2021")),
                    new InitiativeStep(InitiativeStage.SPREAD, null)),
            List.of(new InitiativeSupport(CAF, "Appui fictif", date("2020-02"), Money.parse("3500.00"))),
            List.of(new CommuneCode("30010")),
            null);

    static final ConventionReview REVIEW = new ConventionReview(
            new Id.ConventionReview("evaluation-fictive"),
            CONVENTION,
            ReviewKind.MID_TERM,
            date("2021-11-25"),
            true,
            null);

    static final PlannedStructure FIRST_PLANNED = planned(
            "espace fictif",
            StructureKind.ESPACE_DE_VIE_SOCIALE,
            TAMARIS,
            reached(StageCode.STUDY, "2019-12", "2020-01-15"),
            reached(StageCode.AGREMENT, "2020", "2021-01-01"));

    static final PlannedStructure SECOND_PLANNED = planned(
            "centre fictif",
            StructureKind.CENTRE_SOCIAL,
            ROCHEBELLE,
            stage(StageCode.PREFIGURATION, "2025"),
            stage(StageCode.AGREMENT, "2026-07-01"));

    static final DeploymentRoadmap DEPLOYMENT = new DeploymentRoadmap(
            new Id.DeploymentRoadmap("feuille-fictive-1"),
            1,
            date("2019-12-01"),
            null,
            List.of(FIRST_PLANNED.id(), SECOND_PLANNED.id()),
            null);

    static final Resolution ROADMAP_TAKEN = new Resolution(
            new Id.Resolution("feuille-fictive"),
            COMMITTEE,
            date("2019-12-03"),
            ResolutionObject.DEPLOYMENT_ROADMAP,
            ResolutionNature.DECISION,
            List.of(new Mention(CONVENTION)),
            null,
            null);

    static final Meeting MEETING = new Meeting(
            new Id.Meeting("seance-fictive"),
            COMMITTEE,
            date("2019-11-26"),
            date("2019-12-03"),
            List.of(
                    new Attendee(CITY, Attendance.PRESENT, 2, null),
                    new Attendee(CAF, Attendance.PRESENT, null, null),
                    new Attendee(DEPARTEMENT, Attendance.REPRESENTED, null, CITY)),
            List.of(ROADMAP_TAKEN.id()),
            null);

    static final Vote VOTE = new Vote(
            new Id.Vote("vote-fictif"), ROADMAP_TAKEN.id(), false, List.of(CITY, CAF, DEPARTEMENT), 4, 0, 1, null);

    static final Quorum MORE_THAN_HALF = new Quorum(
            null,
            Quantity.parse("0.5"),
            QuorumBase.ALL_SEATS,
            QuorumMoment.OPENING,
            QuorumRounding.STRICTLY_MORE,
            true);

    static final CommitteeRules RULES = new CommitteeRules(
            new Id.CommitteeRules("regles-fictives"), SIGNED, COMMITTEE, 6, List.of(), MORE_THAN_HALF, null);

    /** The three seats that are known, with the numbers and the ends that no source tells. */
    static final List<Seat> SEATS_FOR_A_TERM = List.of(
            seat("comite-ville", CITY, 2), seat("comite-caf", CAF, 1), seat("comite-departement", DEPARTEMENT, 1));

    /** A seat that does not exist, two years after the others. */
    static final Seat ASSOCIATION_SEAT = new Seat(
            new Id.Seat("siege-fictif"),
            COMMITTEE,
            ASSOCIATION.id(),
            GroupCode.STRUCTURES,
            DateRange.of("2021-03-03", "2024-03-02"),
            null,
            null);

    static final AccessPoint POINT = new AccessPoint(
            new Id.AccessPoint("point-fictif"),
            "Point numérique fictif de Tamaris",
            AccessKind.DIGITAL_HELP,
            TAMARIS,
            STRUCTURE.id(),
            ACTION.id(),
            DateRange.from("2020-03-01"),
            null);

    private FictionalCoordination() {}

    private static Seat seat(String id, Id.Organisation organisation, int seats) {
        return new Seat(
                new Id.Seat(id),
                COMMITTEE,
                organisation,
                null,
                DateRange.of("2019-05-02", "2022-12-31"),
                new SeatHolding(seats, null, null, null),
                About.from("Nombre et terme fictifs"));
    }

    /** People of a college who took part in something, on the day of the review. */
    static Participation took(Id subject, GroupCode group, int people) {
        String id = "fictive-" + subject.value() + "-"
                + group.value().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Participation(
                new Id.Participation(id), new Mention(subject), group, date("2021-11-25"), people, null, null);
    }
}
