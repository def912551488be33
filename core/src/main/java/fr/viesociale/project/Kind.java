package fr.viesociale.project;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.Commitment;
import fr.viesociale.actor.Organisation;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.Renewal;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.Siting;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.DuplicateDismissed;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.Tolerance;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Practice;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.Id;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.structure.AreaMembership;
import fr.viesociale.structure.HostedActivity;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Membership;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProjectBudget;
import fr.viesociale.structure.ProjectGovernance;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.structure.SurveyAnswer;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.CitizenCouncil;
import fr.viesociale.territory.CoverageReport;
import fr.viesociale.territory.District;
import fr.viesociale.territory.DistrictName;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.territory.Outline;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.text.Text;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Une sorte de fiche: the closed list of what a project holds. JSON, tables, schema and generators walk it; adding a kind
 * is one line here and its place in {@link #ALL}.
 *
 * @param <E> the entries of that kind
 */
public final class Kind<E extends Entry> {

    /** Part du territoire. */
    public static final Kind<TerritoryPart> TERRITORY_PART = new Kind<>(
            "territoryParts",
            TerritoryPart.class,
            Id.TerritoryPart.class,
            Text.of("part du territoire", "part of the territory"));

    /** Quartier. */
    public static final Kind<District> DISTRICT =
            new Kind<>("districts", District.class, Id.District.class, Text.of("quartier", "district"));

    /** Nom daté de quartier. */
    public static final Kind<DistrictName> DISTRICT_NAME = new Kind<>(
            "districtNames",
            DistrictName.class,
            Id.DistrictName.class,
            Text.of("nom daté de quartier", "dated name of a district"));

    /** Succession de quartiers. */
    public static final Kind<DistrictSuccession> DISTRICT_SUCCESSION = new Kind<>(
            "districtSuccessions",
            DistrictSuccession.class,
            Id.DistrictSuccession.class,
            Text.of("succession de quartiers", "succession of districts"));

    /** Quartier prioritaire. */
    public static final Kind<PriorityArea> PRIORITY_AREA = new Kind<>(
            "priorityAreas",
            PriorityArea.class,
            Id.PriorityArea.class,
            Text.of("quartier prioritaire", "priority area"));

    /** Succession de quartiers prioritaires. */
    public static final Kind<AreaSuccession> AREA_SUCCESSION = new Kind<>(
            "areaSuccessions",
            AreaSuccession.class,
            Id.AreaSuccession.class,
            Text.of("succession de quartiers prioritaires", "succession of priority areas"));

    /** Contour. */
    public static final Kind<Outline> OUTLINE =
            new Kind<>("outlines", Outline.class, Id.Outline.class, Text.of("contour", "outline"));

    /** Conseil citoyen. */
    public static final Kind<CitizenCouncil> CITIZEN_COUNCIL = new Kind<>(
            "citizenCouncils",
            CitizenCouncil.class,
            Id.CitizenCouncil.class,
            Text.of("conseil citoyen", "citizens’ council"));

    /** Classement en zone. */
    public static final Kind<ZoneLabel> ZONE_LABEL =
            new Kind<>("zoneLabels", ZoneLabel.class, Id.ZoneLabel.class, Text.of("classement en zone", "zone label"));

    /** Chiffre de population. */
    public static final Kind<PopulationFigure> POPULATION_FIGURE = new Kind<>(
            "populationFigures",
            PopulationFigure.class,
            Id.PopulationFigure.class,
            Text.of("chiffre de population", "population figure"));

    /** État de la couverture. */
    public static final Kind<CoverageReport> COVERAGE_REPORT = new Kind<>(
            "coverageReports",
            CoverageReport.class,
            Id.CoverageReport.class,
            Text.of("état de la couverture", "coverage report"));

    /** Organisation. */
    public static final Kind<Organisation> ORGANISATION = new Kind<>(
            "organisations", Organisation.class, Id.Organisation.class, Text.of("organisation", "organisation"));

    /** Engagement. */
    public static final Kind<Commitment> COMMITMENT =
            new Kind<>("commitments", Commitment.class, Id.Commitment.class, Text.of("engagement", "commitment"));

    /** Comptes d'un exercice. */
    public static final Kind<Accounts> ACCOUNTS = new Kind<>(
            "accounts", Accounts.class, Id.Accounts.class, Text.of("comptes d'un exercice", "accounts of a year"));

    /** Convention. */
    public static final Kind<Convention> CONVENTION =
            new Kind<>("conventions", Convention.class, Id.Convention.class, Text.of("convention", "convention"));

    /** Version de convention. */
    public static final Kind<ConventionVersion> CONVENTION_VERSION = new Kind<>(
            "conventionVersions",
            ConventionVersion.class,
            Id.ConventionVersion.class,
            Text.of("version de convention", "convention version"));

    /** Périmètre d'une convention. */
    public static final Kind<ConventionScope> CONVENTION_SCOPE = new Kind<>(
            "conventionScopes",
            ConventionScope.class,
            Id.ConventionScope.class,
            Text.of("périmètre d'une convention", "scope of a convention"));

    /** Contenu d'une convention. */
    public static final Kind<ConventionContent> CONVENTION_CONTENT = new Kind<>(
            "conventionContents",
            ConventionContent.class,
            Id.ConventionContent.class,
            Text.of("contenu d'une convention", "content of a convention"));

    /** Partie signataire. */
    public static final Kind<Party> PARTY =
            new Kind<>("parties", Party.class, Id.Party.class, Text.of("partie signataire", "party"));

    /** Bilan de convention. */
    public static final Kind<ConventionReview> CONVENTION_REVIEW = new Kind<>(
            "conventionReviews",
            ConventionReview.class,
            Id.ConventionReview.class,
            Text.of("bilan de convention", "review of a convention"));

    /** Schéma départemental. */
    public static final Kind<Schema> SCHEMA = new Kind<>(
            "schemas", Schema.class, Id.Schema.class, Text.of("schéma départemental", "departmental schéma"));

    /** Instance. */
    public static final Kind<Body> BODY = new Kind<>("bodies", Body.class, Id.Body.class, Text.of("instance", "body"));

    /** Siège. */
    public static final Kind<Seat> SEAT = new Kind<>("seats", Seat.class, Id.Seat.class, Text.of("siège", "seat"));

    /** Règles de comité. */
    public static final Kind<CommitteeRules> COMMITTEE_RULES = new Kind<>(
            "committeeRules",
            CommitteeRules.class,
            Id.CommitteeRules.class,
            Text.of("règles de comité", "rules of a committee"));

    /** Pratique d'une Caf. */
    public static final Kind<Practice> PRACTICE = new Kind<>(
            "practices", Practice.class, Id.Practice.class, Text.of("pratique d'une Caf", "practice of one Caf"));

    /** Délégation. */
    public static final Kind<Delegation> DELEGATION =
            new Kind<>("delegations", Delegation.class, Id.Delegation.class, Text.of("délégation", "delegation"));

    /** Réunion. */
    public static final Kind<Meeting> MEETING =
            new Kind<>("meetings", Meeting.class, Id.Meeting.class, Text.of("réunion", "meeting"));

    /** Résolution. */
    public static final Kind<Resolution> RESOLUTION =
            new Kind<>("resolutions", Resolution.class, Id.Resolution.class, Text.of("résolution", "resolution"));

    /** Vote. */
    public static final Kind<Vote> VOTE = new Kind<>("votes", Vote.class, Id.Vote.class, Text.of("vote", "vote"));

    /** Diagnostic. */
    public static final Kind<Diagnosis> DIAGNOSIS =
            new Kind<>("diagnoses", Diagnosis.class, Id.Diagnosis.class, Text.of("diagnostic", "diagnosis"));

    /** Constat de diagnostic. */
    public static final Kind<DiagnosisFinding> DIAGNOSIS_FINDING = new Kind<>(
            "diagnosisFindings",
            DiagnosisFinding.class,
            Id.DiagnosisFinding.class,
            Text.of("constat de diagnostic", "finding of a diagnosis"));

    /** Levier. */
    public static final Kind<Lever> LEVER =
            new Kind<>("levers", Lever.class, Id.Lever.class, Text.of("levier", "lever"));

    /** Appréciation. */
    public static final Kind<Rating> RATING =
            new Kind<>("ratings", Rating.class, Id.Rating.class, Text.of("appréciation", "rating"));

    /** Orientation. */
    public static final Kind<Orientation> ORIENTATION =
            new Kind<>("orientations", Orientation.class, Id.Orientation.class, Text.of("orientation", "orientation"));

    /** Objectif. */
    public static final Kind<Objective> OBJECTIVE =
            new Kind<>("objectives", Objective.class, Id.Objective.class, Text.of("objectif", "objective"));

    /** Action. */
    public static final Kind<Action> ACTION =
            new Kind<>("actions", Action.class, Id.Action.class, Text.of("action", "action"));

    /** Indicateur. */
    public static final Kind<Indicator> INDICATOR =
            new Kind<>("indicators", Indicator.class, Id.Indicator.class, Text.of("indicateur", "indicator"));

    /** Point d'accès. */
    public static final Kind<AccessPoint> ACCESS_POINT = new Kind<>(
            "accessPoints", AccessPoint.class, Id.AccessPoint.class, Text.of("point d'accès", "access point"));

    /** Reprise d'une feuille de route. */
    public static final Kind<CarryOver> CARRY_OVER = new Kind<>(
            "carryOvers",
            CarryOver.class,
            Id.CarryOver.class,
            Text.of("reprise d'une feuille de route", "carry-over of a roadmap"));

    /** Structure prévue. */
    public static final Kind<PlannedStructure> PLANNED_STRUCTURE = new Kind<>(
            "plannedStructures",
            PlannedStructure.class,
            Id.PlannedStructure.class,
            Text.of("structure prévue", "planned structure"));

    /** Feuille de route de déploiement. */
    public static final Kind<DeploymentRoadmap> DEPLOYMENT_ROADMAP = new Kind<>(
            "deploymentRoadmaps",
            DeploymentRoadmap.class,
            Id.DeploymentRoadmap.class,
            Text.of("feuille de route de déploiement", "deployment roadmap"));

    /** Coopération. */
    public static final Kind<Cooperation> COOPERATION =
            new Kind<>("cooperations", Cooperation.class, Id.Cooperation.class, Text.of("coopération", "cooperation"));

    /** Participation. */
    public static final Kind<Participation> PARTICIPATION = new Kind<>(
            "participations", Participation.class, Id.Participation.class, Text.of("participation", "participation"));

    /** Initiative. */
    public static final Kind<Initiative> INITIATIVE =
            new Kind<>("initiatives", Initiative.class, Id.Initiative.class, Text.of("initiative", "initiative"));

    /** Doublon écarté. */
    public static final Kind<DuplicateDismissed> DUPLICATE_DISMISSED = new Kind<>(
            "duplicatesDismissed",
            DuplicateDismissed.class,
            Id.DuplicateDismissed.class,
            Text.of("doublon écarté", "duplicate dismissed"));

    /** Structure. */
    public static final Kind<Structure> STRUCTURE =
            new Kind<>("structures", Structure.class, Id.Structure.class, Text.of("structure", "structure"));

    /** Gestion. */
    public static final Kind<Management> MANAGEMENT =
            new Kind<>("managements", Management.class, Id.Management.class, Text.of("gestion", "management"));

    /** Site. */
    public static final Kind<Site> SITE = new Kind<>("sites", Site.class, Id.Site.class, Text.of("site", "site"));

    /** Ouverture. */
    public static final Kind<OpeningHours> OPENING_HOURS =
            new Kind<>("openingHours", OpeningHours.class, Id.OpeningHours.class, Text.of("ouverture", "opening"));

    /** Fiche d'identité. */
    public static final Kind<IdentitySheet> IDENTITY_SHEET = new Kind<>(
            "identitySheets",
            IdentitySheet.class,
            Id.IdentitySheet.class,
            Text.of("fiche d'identité", "identity sheet"));

    /** Appartenance à un quartier prioritaire. */
    public static final Kind<AreaMembership> AREA_MEMBERSHIP = new Kind<>(
            "areaMemberships",
            AreaMembership.class,
            Id.AreaMembership.class,
            Text.of("appartenance à un quartier prioritaire", "membership of a priority area"));

    /** Poste. */
    public static final Kind<Post> POST = new Kind<>("posts", Post.class, Id.Post.class, Text.of("poste", "post"));

    /** Adhésion. */
    public static final Kind<Membership> MEMBERSHIP =
            new Kind<>("memberships", Membership.class, Id.Membership.class, Text.of("adhésion", "membership"));

    /** Préfiguration. */
    public static final Kind<Prefiguration> PREFIGURATION = new Kind<>(
            "prefigurations", Prefiguration.class, Id.Prefiguration.class, Text.of("préfiguration", "prefiguration"));

    /** Événement d'une structure. */
    public static final Kind<StructureEvent> STRUCTURE_EVENT = new Kind<>(
            "structureEvents",
            StructureEvent.class,
            Id.StructureEvent.class,
            Text.of("événement d'une structure", "event of a structure"));

    /** Activité accueillie. */
    public static final Kind<HostedActivity> HOSTED_ACTIVITY = new Kind<>(
            "hostedActivities",
            HostedActivity.class,
            Id.HostedActivity.class,
            Text.of("activité accueillie", "hosted activity"));

    /** Réponse à l'enquête. */
    public static final Kind<SurveyAnswer> SURVEY_ANSWER = new Kind<>(
            "surveyAnswers",
            SurveyAnswer.class,
            Id.SurveyAnswer.class,
            Text.of("réponse à l'enquête", "survey answer"));

    /** Projet social. */
    public static final Kind<StructureProject> STRUCTURE_PROJECT = new Kind<>(
            "structureProjects",
            StructureProject.class,
            Id.StructureProject.class,
            Text.of("projet social", "structure’s project"));

    /** Offre d'un projet social. */
    public static final Kind<ProjectOffer> PROJECT_OFFER = new Kind<>(
            "projectOffers",
            ProjectOffer.class,
            Id.ProjectOffer.class,
            Text.of("offre d'un projet social", "offer of a projet social"));

    /** Gouvernance d'un projet social. */
    public static final Kind<ProjectGovernance> PROJECT_GOVERNANCE = new Kind<>(
            "projectGovernances",
            ProjectGovernance.class,
            Id.ProjectGovernance.class,
            Text.of("gouvernance d'un projet social", "governance of a projet social"));

    /** Axe d'un projet social. */
    public static final Kind<ProjectAxis> PROJECT_AXIS = new Kind<>(
            "projectAxes",
            ProjectAxis.class,
            Id.ProjectAxis.class,
            Text.of("axe d'un projet social", "axis of a projet social"));

    /** Objectif d'un projet social. */
    public static final Kind<ProjectObjective> PROJECT_OBJECTIVE = new Kind<>(
            "projectObjectives",
            ProjectObjective.class,
            Id.ProjectObjective.class,
            Text.of("objectif d'un projet social", "objective of a projet social"));

    /** Action d'un projet social. */
    public static final Kind<ProjectAction> PROJECT_ACTION = new Kind<>(
            "projectActions",
            ProjectAction.class,
            Id.ProjectAction.class,
            Text.of("action d'un projet social", "action of a projet social"));

    /** Budget d'un projet social. */
    public static final Kind<ProjectBudget> PROJECT_BUDGET = new Kind<>(
            "projectBudgets",
            ProjectBudget.class,
            Id.ProjectBudget.class,
            Text.of("budget d'un projet social", "budget of a projet social"));

    /** Demande d'agrément. */
    public static final Kind<AgrementRequest> AGREMENT_REQUEST = new Kind<>(
            "agrementRequests",
            AgrementRequest.class,
            Id.AgrementRequest.class,
            Text.of("demande d'agrément", "agrément request"));

    /** Élément d'appréciation d'un critère. */
    public static final Kind<CriterionEvidence> CRITERION_EVIDENCE = new Kind<>(
            "criterionEvidence",
            CriterionEvidence.class,
            Id.CriterionEvidence.class,
            Text.of("élément d'appréciation d'un critère", "evidence for a criterion"));

    /** Implantation. */
    public static final Kind<Siting> SITING =
            new Kind<>("sitings", Siting.class, Id.Siting.class, Text.of("implantation", "siting"));

    /** Étape d'une demande. */
    public static final Kind<RequestMilestone> REQUEST_MILESTONE = new Kind<>(
            "requestMilestones",
            RequestMilestone.class,
            Id.RequestMilestone.class,
            Text.of("étape d'une demande", "milestone of a request"));

    /** Agrément. */
    public static final Kind<Agrement> AGREMENT =
            new Kind<>("agrements", Agrement.class, Id.Agrement.class, Text.of("agrément", "agrément"));

    /** Décision. */
    public static final Kind<BoardDecision> BOARD_DECISION =
            new Kind<>("boardDecisions", BoardDecision.class, Id.BoardDecision.class, Text.of("décision", "decision"));

    /** Motivation d'une décision. */
    public static final Kind<DecisionReasons> DECISION_REASONS = new Kind<>(
            "decisionReasons",
            DecisionReasons.class,
            Id.DecisionReasons.class,
            Text.of("motivation d'une décision", "reasons of a decision"));

    /** Suites d'une décision. */
    public static final Kind<DecisionSteps> DECISION_STEPS = new Kind<>(
            "decisionSteps",
            DecisionSteps.class,
            Id.DecisionSteps.class,
            Text.of("suites d'une décision", "steps of a decision"));

    /** Prorogation. */
    public static final Kind<Extension> EXTENSION =
            new Kind<>("extensions", Extension.class, Id.Extension.class, Text.of("prorogation", "extension"));

    /** Renouvellement. */
    public static final Kind<Renewal> RENEWAL =
            new Kind<>("renewals", Renewal.class, Id.Renewal.class, Text.of("renouvellement", "renewal"));

    /** État déclaré. */
    public static final Kind<DeclaredState> DECLARED_STATE = new Kind<>(
            "declaredStates", DeclaredState.class, Id.DeclaredState.class, Text.of("état déclaré", "declared state"));

    /** Acte de l'État. */
    public static final Kind<StateAct> STATE_ACT =
            new Kind<>("stateActs", StateAct.class, Id.StateAct.class, Text.of("acte de l'État", "act of the State"));

    /** Recours. */
    public static final Kind<Remedy> REMEDY =
            new Kind<>("remedies", Remedy.class, Id.Remedy.class, Text.of("recours", "remedy"));

    /** Prestation de service. */
    public static final Kind<ServiceClaim> SERVICE_CLAIM = new Kind<>(
            "serviceClaims",
            ServiceClaim.class,
            Id.ServiceClaim.class,
            Text.of("prestation de service", "service claim"));

    /** Subvention. */
    public static final Kind<Subsidy> SUBSIDY =
            new Kind<>("subsidies", Subsidy.class, Id.Subsidy.class, Text.of("subvention", "subsidy"));

    /** Étape d'une subvention. */
    public static final Kind<SubsidyStep> SUBSIDY_STEP = new Kind<>(
            "subsidySteps",
            SubsidyStep.class,
            Id.SubsidyStep.class,
            Text.of("étape d'une subvention", "step of a subsidy"));

    /** Données publiées. */
    public static final Kind<PublishedRecord> PUBLISHED_RECORD = new Kind<>(
            "publishedRecords",
            PublishedRecord.class,
            Id.PublishedRecord.class,
            Text.of("données publiées", "published record"));

    /** Manquement à un engagement. */
    public static final Kind<SubsidyBreach> SUBSIDY_BREACH = new Kind<>(
            "subsidyBreaches",
            SubsidyBreach.class,
            Id.SubsidyBreach.class,
            Text.of("manquement à un engagement", "breach of a commitment"));

    /** Dérogation. */
    public static final Kind<Derogation> DEROGATION =
            new Kind<>("derogations", Derogation.class, Id.Derogation.class, Text.of("dérogation", "derogation"));

    /** Preuve. */
    public static final Kind<Evidence> EVIDENCE =
            new Kind<>("evidence", Evidence.class, Id.Evidence.class, Text.of("preuve", "evidence"));

    /** Tolérance. */
    public static final Kind<Tolerance> TOLERANCE =
            new Kind<>("tolerances", Tolerance.class, Id.Tolerance.class, Text.of("tolérance", "tolerance"));

    /** État d'une liste. */
    public static final Kind<Inventory> INVENTORY =
            new Kind<>("inventories", Inventory.class, Id.Inventory.class, Text.of("état d'une liste", "inventory"));

    /** Every kind, in the order of a dossier: what is named comes before what names it, mostly. */
    public static final List<Kind<?>> ALL = List.of(
            TERRITORY_PART,
            DISTRICT,
            DISTRICT_NAME,
            DISTRICT_SUCCESSION,
            PRIORITY_AREA,
            AREA_SUCCESSION,
            OUTLINE,
            CITIZEN_COUNCIL,
            ZONE_LABEL,
            POPULATION_FIGURE,
            COVERAGE_REPORT,
            ORGANISATION,
            COMMITMENT,
            ACCOUNTS,
            CONVENTION,
            CONVENTION_VERSION,
            CONVENTION_SCOPE,
            CONVENTION_CONTENT,
            PARTY,
            CONVENTION_REVIEW,
            SCHEMA,
            BODY,
            SEAT,
            COMMITTEE_RULES,
            PRACTICE,
            DELEGATION,
            MEETING,
            RESOLUTION,
            VOTE,
            DIAGNOSIS,
            DIAGNOSIS_FINDING,
            LEVER,
            RATING,
            ORIENTATION,
            OBJECTIVE,
            ACTION,
            INDICATOR,
            ACCESS_POINT,
            CARRY_OVER,
            PLANNED_STRUCTURE,
            DEPLOYMENT_ROADMAP,
            COOPERATION,
            PARTICIPATION,
            INITIATIVE,
            DUPLICATE_DISMISSED,
            STRUCTURE,
            MANAGEMENT,
            SITE,
            OPENING_HOURS,
            IDENTITY_SHEET,
            AREA_MEMBERSHIP,
            POST,
            MEMBERSHIP,
            PREFIGURATION,
            STRUCTURE_EVENT,
            HOSTED_ACTIVITY,
            SURVEY_ANSWER,
            STRUCTURE_PROJECT,
            PROJECT_OFFER,
            PROJECT_GOVERNANCE,
            PROJECT_AXIS,
            PROJECT_OBJECTIVE,
            PROJECT_ACTION,
            PROJECT_BUDGET,
            AGREMENT_REQUEST,
            CRITERION_EVIDENCE,
            SITING,
            REQUEST_MILESTONE,
            AGREMENT,
            BOARD_DECISION,
            DECISION_REASONS,
            DECISION_STEPS,
            EXTENSION,
            RENEWAL,
            DECLARED_STATE,
            STATE_ACT,
            REMEDY,
            SERVICE_CLAIM,
            SUBSIDY,
            SUBSIDY_STEP,
            PUBLISHED_RECORD,
            SUBSIDY_BREACH,
            DEROGATION,
            EVIDENCE,
            TOLERANCE,
            INVENTORY);

    private static final Map<Class<?>, Kind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(kind -> kind.type, Function.identity()));
    private static final Map<Class<?>, Kind<?>> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(kind -> kind.idType, Function.identity()));

    private final String plural;
    private final Class<E> type;
    private final Class<? extends Id> idType;
    private final Text name;

    private Kind(String plural, Class<E> type, Class<? extends Id> idType, Text name) {
        this.plural = plural;
        this.type = type;
        this.idType = idType;
        this.name = name;
    }

    /**
     * The kind of an entry.
     *
     * @param <E> the entries of that kind
     * @param entry the entry
     * @return the kind, never null
     */
    @SuppressWarnings("unchecked") // the kind of a type is of that type
    public static <E extends Entry> Kind<E> of(E entry) {
        Kind<?> kind = BY_TYPE.get(entry.getClass());
        if (kind == null) {
            throw new NoSuchElementException(
                    "not an entry of a project: " + entry.getClass().getName());
        }
        return (Kind<E>) kind;
    }

    /**
     * The kind of entry that an id names.
     *
     * @param id the id
     * @return the kind; empty for the id of a territory, which is no entry
     */
    public static Optional<Kind<?>> of(Id id) {
        return Optional.ofNullable(BY_ID.get(id.getClass()));
    }

    /**
     * The kind whose list has this name in a dossier.
     *
     * @param plural such as {@code priorityAreas}
     * @return the kind, empty when there is none
     */
    public static Optional<Kind<?>> named(String plural) {
        return ALL.stream().filter(kind -> kind.plural.equals(plural)).findFirst();
    }

    /**
     * The name of its list in a dossier.
     *
     * @return such as {@code priorityAreas}, never null
     */
    public String plural() {
        return plural;
    }

    /**
     * The record that holds an entry of it.
     *
     * @return the type, never null
     */
    public Class<E> type() {
        return type;
    }

    /**
     * The type of its ids.
     *
     * @return the type, never null
     */
    public Class<? extends Id> idType() {
        return idType;
    }

    /**
     * Makes an id of it.
     *
     * @param value the value
     * @return the id, never null
     * @throws fr.viesociale.fault.Refused when the value is faulty
     */
    public Id id(String value) {
        return Id.of(Id.kind(idType), value);
    }

    /**
     * What one entry of it is called.
     *
     * @return the name, never null
     */
    public Text name() {
        return name;
    }

    @Override
    public String toString() {
        return plural;
    }
}
