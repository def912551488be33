package fr.viesociale.examples.ales;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.SkillSession;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the source document leaves unsaid of Alès, made up to stand beside the real facts: every name says so. */
final class FictionalFacts {

    static final Id.Convention CONVENTION = new Id.Convention("coordination-2019");
    static final Id.ConventionVersion SIGNED = new Id.ConventionVersion("coordination-2019-initiale");
    static final Id.Body COMMITTEE = new Id.Body("comite-de-pilotage");
    static final Id.Organisation CITY = new Id.Organisation("ville-ales");
    static final Id.Organisation CAF = new Id.Organisation("caf-gard");
    static final Id.Organisation DEPARTEMENT = new Id.Organisation("departement-gard");
    static final Id.District TAMARIS = new Id.District("tamaris");
    static final Id.District ROCHEBELLE = new Id.District("rochebelle");
    static final Id.Orientation RIGHTS = new Id.Orientation("acces-aux-droits");
    static final Id.Orientation FAMILIES = new Id.Orientation("familles");

    /** An association that does not exist. */
    static final Organisation ASSOCIATION = new Organisation(
            new Id.Organisation("association-fictive"),
            "Association fictive de Tamaris",
            OrganisationKind.ASSOCIATION,
            null,
            null,
            null,
            null,
            null);

    /** A structure that does not exist, in a real priority area. */
    static final Structure STRUCTURE = new Structure(
            new Id.Structure("evs-fictif"),
            "Espace de vie sociale fictif de Tamaris",
            StructureKind.ESPACE_DE_VIE_SOCIALE,
            null,
            List.of(TAMARIS),
            List.of(new Id.PriorityArea("qp030001"), new Id.PriorityArea("qn03001i")),
            DateRange.from("2020-01-01"),
            null);

    /** The board of the Caf: it exists, and the source does not describe it. */
    static final Body BOARD = new Body(
            new Id.Body("conseil-administration-caf"),
            BodyKind.CAF_BOARD,
            "Conseil d'administration de la Caf (séances fictives)",
            CAF,
            List.of(),
            DateRange.of("unknown", "open"),
            null);

    static final AgrementRequest REQUEST = new AgrementRequest(
            new Id.AgrementRequest("demande-fictive"),
            STRUCTURE.id(),
            RequestNature.FIRST,
            List.of(AgrementKind.AL),
            date("2020-09-15"),
            DateRange.of("2021-01-01", "2024-12-31"),
            List.of(),
            null);

    static final Agrement AGREMENT = new Agrement(
            new Id.Agrement("agrement-fictif"),
            STRUCTURE.id(),
            AgrementKind.AL,
            DateRange.of("2021-01-01", "2024-12-31"),
            REQUEST.id(),
            null,
            null);

    /** Decided after the start of the agrément. */
    static final BoardDecision DECISION = new BoardDecision(
            new Id.BoardDecision("decision-fictive"),
            BOARD.id(),
            DecisionNature.GRANT,
            REQUEST.id(),
            List.of(AGREMENT.id()),
            date("2021-02-10"),
            date("2021-01-01"),
            null);

    static final DecisionSteps STEPS = new DecisionSteps(
            new Id.DecisionSteps("suites-fictives"),
            DECISION.id(),
            null,
            null,
            date("2021-02-24"),
            date("2021-04"),
            date("2021-02-12"),
            null);

    /** What the committee says of that request: an opinion, and no more. */
    static final Resolution OPINION = new Resolution(
            new Id.Resolution("avis-fictif"),
            COMMITTEE,
            date("2020-11-17"),
            ResolutionObject.AGREMENT,
            ResolutionNature.OPINION,
            List.of(new Mention(REQUEST.id())),
            null,
            null);

    static final Diagnosis DIAGNOSIS = new Diagnosis(
            new Id.Diagnosis("diagnostic-fictif-tamaris"),
            List.of(TAMARIS),
            null,
            date("2019-12"),
            DateRange.of("2019-09", "2019-12"),
            List.of(
                    new Contribution(GroupCode.INHABITANTS, date("2019-10-12"), 41, "Marche fictive dans le quartier"),
                    new Contribution(GroupCode.ASSOCIATIONS, date("2019-11-05"), 6, "Table ronde fictive"),
                    new Contribution(GroupCode.INSTITUTIONS, null, null, null)),
            List.of(SourceKind.RESIDENTS_WALK, SourceKind.STATISTICS),
            null);

    static final Objective SHORT_TERM = objective(
            "droits-fictif", "Objectif fictif : les démarches en ligne", RIGHTS, HorizonCode.SHORT, "2020-12-31");
    static final Objective MEDIUM_TERM =
            objective("familles-fictif", "Objectif fictif : les familles", FAMILIES, HorizonCode.MEDIUM, "2022");
    static final Objective LONG_TERM = objective(
            "moyens-fictif",
            "Objectif fictif : une structure",
            new Id.Orientation("moyens"),
            HorizonCode.LONG,
            "2026-06");

    static final Action ACTION = action(
            "ateliers-fictifs",
            "Ateliers fictifs de démarches en ligne",
            new ActionState(ActionStatus.PLANNED, date("2019-09")),
            new ActionState(ActionStatus.UNDERWAY, date("2020-02-03")),
            new ActionState(ActionStatus.BLOCKED, date("2020-03-17")));
    static final Action LOOK_ALIKE = action("permanence-fictive", "Permanence fictive de démarches en ligne");

    static final Cooperation COOPERATION = new Cooperation(
            new Id.Cooperation("cooperation-fictive"),
            "Coopération fictive sur la parentalité",
            Theme.PARENTING,
            List.of(ASSOCIATION.id(), CAF, DEPARTEMENT),
            DateRange.from("2020-09-01"),
            List.of(
                    new SkillSession("Séance fictive d'accueil", date("2020-11"), date("2020-11-19"), 14),
                    new SkillSession("Séance fictive de médiation", date("2021-03-11"), null, null)),
            "Suite fictive : une grille d'accueil commune",
            null);

    private FictionalFacts() {}

    static PartialDate date(String date) {
        return PartialDate.parse(date);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Objective objective(
            String id, String name, Id.Orientation orientation, HorizonCode horizon, String due) {
        return new Objective(
                new Id.Objective(id),
                CONVENTION,
                name,
                List.of(TAMARIS),
                List.of(orientation),
                horizon,
                date(due),
                null);
    }

    private static Action action(String id, String name, ActionState... states) {
        return new Action(
                new Id.Action(id),
                name,
                List.of(SHORT_TERM.id()),
                new Involvement(ASSOCIATION.id(), List.of(CITY, CAF)),
                new ActionContent(
                        List.of(Theme.DIGITAL, Theme.ACCESS_TO_RIGHTS),
                        List.of(PublicCode.ADULTS),
                        List.of(Vocation.EXPERIMENTAL),
                        List.of(TAMARIS),
                        null),
                DateRange.of("2020-01-01", "2021-12-31"),
                Arrays.asList(states),
                null);
    }

    /** Hours of opening in one district, year after year. */
    static Indicator hours(Id.District district, String... measured) {
        return new Indicator(
                new Id.Indicator("heures-" + district.value()),
                "Heures fictives d'ouverture par semaine",
                new Mention(district),
                UnitCode.HOURS,
                null,
                null,
                Arrays.stream(measured)
                        .map(one -> one.split("=", 2))
                        .map(one ->
                                new Measure(Quantity.parse(one[1]), date(one[0]), "Relevé fictif", ValueStatus.CHECKED))
                        .toList(),
                null);
    }

    static PlannedStructure planned(String name, StructureKind kind, Id.District district, Stage... stages) {
        boolean opened = Arrays.stream(stages).anyMatch(stage -> stage.actualOn() != null);
        return new PlannedStructure(
                new Id.PlannedStructure(name.replace(' ', '-')),
                name,
                kind,
                new PlannedPlace(List.of(district), List.of(ZoneKind.QPV), null, null),
                Arrays.asList(stages),
                null,
                opened ? STRUCTURE.id() : null,
                null);
    }

    static Stage stage(StageCode stage, String target) {
        return new Stage(stage, date(target), null);
    }

    static Stage reached(StageCode stage, String target, String actual) {
        return new Stage(stage, date(target), date(actual));
    }
}
