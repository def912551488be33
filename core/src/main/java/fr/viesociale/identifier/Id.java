package fr.viesociale.identifier;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identifiant: what an entry is called inside its territory, given by the host and never changed.
 *
 * <p>One type per kind of entry, so that one cannot stand for another; the list is closed. A value has 1 to 64
 * characters, none of them a control character, and neither begins nor ends with a space; accents are composed. It is
 * never an INSEE code or a SIRET by law: those change or are shared.
 */
public sealed interface Id extends Comparable<Id>, Written {

    /** The most characters that a value has. */
    int LONGEST = 64;

    /** Identifiant d'un territoire. */
    record Territory(String value) implements Id {
        public Territory {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une part de la composition du territoire. */
    record TerritoryPart(String value) implements Id {
        public TerritoryPart {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un quartier. */
    record District(String value) implements Id {
        public District {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un quartier prioritaire. */
    record PriorityArea(String value) implements Id {
        public PriorityArea {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une succession de quartiers prioritaires. */
    record AreaSuccession(String value) implements Id {
        public AreaSuccession {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un chiffre de population. */
    record PopulationFigure(String value) implements Id {
        public PopulationFigure {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une organisation. */
    record Organisation(String value) implements Id {
        public Organisation {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une convention. */
    record Convention(String value) implements Id {
        public Convention {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une version de convention (convention initiale ou avenant). */
    record ConventionVersion(String value) implements Id {
        public ConventionVersion {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une partie à une convention. */
    record Party(String value) implements Id {
        public Party {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une orientation. */
    record Orientation(String value) implements Id {
        public Orientation {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une instance. */
    record Body(String value) implements Id {
        public Body {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un siège. */
    record Seat(String value) implements Id {
        public Seat {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une résolution d'instance. */
    record Resolution(String value) implements Id {
        public Resolution {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une structure d'animation de la vie sociale. */
    record Structure(String value) implements Id {
        public Structure {
            value = Id.checked(value);
        }
    }

    /** Identifiant : le projet social d'une structure. */
    record StructureProject(String value) implements Id {
        public StructureProject {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une demande d'agrément. */
    record AgrementRequest(String value) implements Id {
        public AgrementRequest {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un agrément. */
    record Agrement(String value) implements Id {
        public Agrement {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une décision sur un agrément. */
    record BoardDecision(String value) implements Id {
        public BoardDecision {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une dérogation. */
    record Derogation(String value) implements Id {
        public Derogation {
            value = Id.checked(value);
        }
    }

    /** Identifiant : l'état d'une liste. */
    record Inventory(String value) implements Id {
        public Inventory {
            value = Id.checked(value);
        }
    }

    /** Identifiant : preuve. */
    record Evidence(String value) implements Id {
        public Evidence {
            value = Id.checked(value);
        }
    }

    /** Identifiant : tolérance. */
    record Tolerance(String value) implements Id {
        public Tolerance {
            value = Id.checked(value);
        }
    }

    /** Identifiant : engagement. */
    record Commitment(String value) implements Id {
        public Commitment {
            value = Id.checked(value);
        }
    }

    /** Identifiant : comptes d'un exercice. */
    record Accounts(String value) implements Id {
        public Accounts {
            value = Id.checked(value);
        }
    }

    /** Identifiant : nom daté de quartier. */
    record DistrictName(String value) implements Id {
        public DistrictName {
            value = Id.checked(value);
        }
    }

    /** Identifiant : succession de quartiers. */
    record DistrictSuccession(String value) implements Id {
        public DistrictSuccession {
            value = Id.checked(value);
        }
    }

    /** Identifiant : contour. */
    record Outline(String value) implements Id {
        public Outline {
            value = Id.checked(value);
        }
    }

    /** Identifiant : conseil citoyen. */
    record CitizenCouncil(String value) implements Id {
        public CitizenCouncil {
            value = Id.checked(value);
        }
    }

    /** Identifiant : classement en zone. */
    record ZoneLabel(String value) implements Id {
        public ZoneLabel {
            value = Id.checked(value);
        }
    }

    /** Identifiant : état de la couverture. */
    record CoverageReport(String value) implements Id {
        public CoverageReport {
            value = Id.checked(value);
        }
    }

    /** Identifiant : gestion. */
    record Management(String value) implements Id {
        public Management {
            value = Id.checked(value);
        }
    }

    /** Identifiant : site. */
    record Site(String value) implements Id {
        public Site {
            value = Id.checked(value);
        }
    }

    /** Identifiant : ouverture. */
    record OpeningHours(String value) implements Id {
        public OpeningHours {
            value = Id.checked(value);
        }
    }

    /** Identifiant : fiche d'identité. */
    record IdentitySheet(String value) implements Id {
        public IdentitySheet {
            value = Id.checked(value);
        }
    }

    /** Identifiant : appartenance à un quartier prioritaire. */
    record AreaMembership(String value) implements Id {
        public AreaMembership {
            value = Id.checked(value);
        }
    }

    /** Identifiant : poste. */
    record Post(String value) implements Id {
        public Post {
            value = Id.checked(value);
        }
    }

    /** Identifiant : adhésion. */
    record Membership(String value) implements Id {
        public Membership {
            value = Id.checked(value);
        }
    }

    /** Identifiant : préfiguration. */
    record Prefiguration(String value) implements Id {
        public Prefiguration {
            value = Id.checked(value);
        }
    }

    /** Identifiant : événement d'une structure. */
    record StructureEvent(String value) implements Id {
        public StructureEvent {
            value = Id.checked(value);
        }
    }

    /** Identifiant : activité accueillie. */
    record HostedActivity(String value) implements Id {
        public HostedActivity {
            value = Id.checked(value);
        }
    }

    /** Identifiant : réponse à l'enquête. */
    record SurveyAnswer(String value) implements Id {
        public SurveyAnswer {
            value = Id.checked(value);
        }
    }

    /** Identifiant : offre d'un projet social. */
    record ProjectOffer(String value) implements Id {
        public ProjectOffer {
            value = Id.checked(value);
        }
    }

    /** Identifiant : gouvernance d'un projet social. */
    record ProjectGovernance(String value) implements Id {
        public ProjectGovernance {
            value = Id.checked(value);
        }
    }

    /** Identifiant : axe d'un projet social. */
    record ProjectAxis(String value) implements Id {
        public ProjectAxis {
            value = Id.checked(value);
        }
    }

    /** Identifiant : objectif d'un projet social. */
    record ProjectObjective(String value) implements Id {
        public ProjectObjective {
            value = Id.checked(value);
        }
    }

    /** Identifiant : action d'un projet social. */
    record ProjectAction(String value) implements Id {
        public ProjectAction {
            value = Id.checked(value);
        }
    }

    /** Identifiant : budget d'un projet social. */
    record ProjectBudget(String value) implements Id {
        public ProjectBudget {
            value = Id.checked(value);
        }
    }

    /** Identifiant : élément d'appréciation d'un critère. */
    record CriterionEvidence(String value) implements Id {
        public CriterionEvidence {
            value = Id.checked(value);
        }
    }

    /** Identifiant : implantation. */
    record Siting(String value) implements Id {
        public Siting {
            value = Id.checked(value);
        }
    }

    /** Identifiant : étape d'une demande. */
    record RequestMilestone(String value) implements Id {
        public RequestMilestone {
            value = Id.checked(value);
        }
    }

    /** Identifiant : motivation d'une décision. */
    record DecisionReasons(String value) implements Id {
        public DecisionReasons {
            value = Id.checked(value);
        }
    }

    /** Identifiant : suites d'une décision. */
    record DecisionSteps(String value) implements Id {
        public DecisionSteps {
            value = Id.checked(value);
        }
    }

    /** Identifiant : prorogation. */
    record Extension(String value) implements Id {
        public Extension {
            value = Id.checked(value);
        }
    }

    /** Identifiant : renouvellement. */
    record Renewal(String value) implements Id {
        public Renewal {
            value = Id.checked(value);
        }
    }

    /** Identifiant : état déclaré. */
    record DeclaredState(String value) implements Id {
        public DeclaredState {
            value = Id.checked(value);
        }
    }

    /** Identifiant : acte de l'État. */
    record StateAct(String value) implements Id {
        public StateAct {
            value = Id.checked(value);
        }
    }

    /** Identifiant : recours. */
    record Remedy(String value) implements Id {
        public Remedy {
            value = Id.checked(value);
        }
    }

    /** Identifiant : prestation de service. */
    record ServiceClaim(String value) implements Id {
        public ServiceClaim {
            value = Id.checked(value);
        }
    }

    /** Identifiant : subvention. */
    record Subsidy(String value) implements Id {
        public Subsidy {
            value = Id.checked(value);
        }
    }

    /** Identifiant : étape d'une subvention. */
    record SubsidyStep(String value) implements Id {
        public SubsidyStep {
            value = Id.checked(value);
        }
    }

    /** Identifiant : données publiées. */
    record PublishedRecord(String value) implements Id {
        public PublishedRecord {
            value = Id.checked(value);
        }
    }

    /** Identifiant : manquement à un engagement. */
    record SubsidyBreach(String value) implements Id {
        public SubsidyBreach {
            value = Id.checked(value);
        }
    }

    /** Identifiant : diagnostic. */
    record Diagnosis(String value) implements Id {
        public Diagnosis {
            value = Id.checked(value);
        }
    }

    /** Identifiant : constat de diagnostic. */
    record DiagnosisFinding(String value) implements Id {
        public DiagnosisFinding {
            value = Id.checked(value);
        }
    }

    /** Identifiant : levier. */
    record Lever(String value) implements Id {
        public Lever {
            value = Id.checked(value);
        }
    }

    /** Identifiant : appréciation. */
    record Rating(String value) implements Id {
        public Rating {
            value = Id.checked(value);
        }
    }

    /** Identifiant : objectif. */
    record Objective(String value) implements Id {
        public Objective {
            value = Id.checked(value);
        }
    }

    /** Identifiant : action. */
    record Action(String value) implements Id {
        public Action {
            value = Id.checked(value);
        }
    }

    /** Identifiant : indicateur. */
    record Indicator(String value) implements Id {
        public Indicator {
            value = Id.checked(value);
        }
    }

    /** Identifiant : point d'accès. */
    record AccessPoint(String value) implements Id {
        public AccessPoint {
            value = Id.checked(value);
        }
    }

    /** Identifiant : reprise d'une feuille de route. */
    record CarryOver(String value) implements Id {
        public CarryOver {
            value = Id.checked(value);
        }
    }

    /** Identifiant : structure prévue. */
    record PlannedStructure(String value) implements Id {
        public PlannedStructure {
            value = Id.checked(value);
        }
    }

    /** Identifiant : feuille de route de déploiement. */
    record DeploymentRoadmap(String value) implements Id {
        public DeploymentRoadmap {
            value = Id.checked(value);
        }
    }

    /** Identifiant : coopération. */
    record Cooperation(String value) implements Id {
        public Cooperation {
            value = Id.checked(value);
        }
    }

    /** Identifiant : participation. */
    record Participation(String value) implements Id {
        public Participation {
            value = Id.checked(value);
        }
    }

    /** Identifiant : initiative. */
    record Initiative(String value) implements Id {
        public Initiative {
            value = Id.checked(value);
        }
    }

    /** Identifiant : doublon écarté. */
    record DuplicateDismissed(String value) implements Id {
        public DuplicateDismissed {
            value = Id.checked(value);
        }
    }

    /** Identifiant : périmètre d'une convention. */
    record ConventionScope(String value) implements Id {
        public ConventionScope {
            value = Id.checked(value);
        }
    }

    /** Identifiant : contenu d'une convention. */
    record ConventionContent(String value) implements Id {
        public ConventionContent {
            value = Id.checked(value);
        }
    }

    /** Identifiant : règles de comité. */
    record CommitteeRules(String value) implements Id {
        public CommitteeRules {
            value = Id.checked(value);
        }
    }

    /** Identifiant : bilan de convention. */
    record ConventionReview(String value) implements Id {
        public ConventionReview {
            value = Id.checked(value);
        }
    }

    /** Identifiant : schéma départemental. */
    record Schema(String value) implements Id {
        public Schema {
            value = Id.checked(value);
        }
    }

    /** Identifiant : réunion. */
    record Meeting(String value) implements Id {
        public Meeting {
            value = Id.checked(value);
        }
    }

    /** Identifiant : vote. */
    record Vote(String value) implements Id {
        public Vote {
            value = Id.checked(value);
        }
    }

    /** Identifiant : pratique d'une Caf. */
    record Practice(String value) implements Id {
        public Practice {
            value = Id.checked(value);
        }
    }

    /** Identifiant : délégation. */
    record Delegation(String value) implements Id {
        public Delegation {
            value = Id.checked(value);
        }
    }

    /**
     * The kind of entry that it names, such as {@code priorityArea}.
     *
     * @return the kind, never null
     */
    default String kind() {
        return kind(getClass());
    }

    /**
     * The kind of entry that ids of a type name.
     *
     * @param type the type
     * @return the kind, such as {@code priorityArea}, never null
     */
    static String kind(Class<? extends Id> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Makes an identifier of a kind that is known only by name.
     *
     * @param kind the kind, as {@link #kind()} gives it
     * @param value the value
     * @return the identifier, never null
     * @throws fr.viesociale.fault.Refused when no kind has that name or the value is faulty
     */
    static Id of(String kind, String value) {
        return switch (kind) {
            case "territory" -> new Territory(value);
            case "territoryPart" -> new TerritoryPart(value);
            case "district" -> new District(value);
            case "priorityArea" -> new PriorityArea(value);
            case "areaSuccession" -> new AreaSuccession(value);
            case "populationFigure" -> new PopulationFigure(value);
            case "organisation" -> new Organisation(value);
            case "convention" -> new Convention(value);
            case "conventionVersion" -> new ConventionVersion(value);
            case "party" -> new Party(value);
            case "orientation" -> new Orientation(value);
            case "body" -> new Body(value);
            case "seat" -> new Seat(value);
            case "resolution" -> new Resolution(value);
            case "structure" -> new Structure(value);
            case "structureProject" -> new StructureProject(value);
            case "agrementRequest" -> new AgrementRequest(value);
            case "agrement" -> new Agrement(value);
            case "boardDecision" -> new BoardDecision(value);
            case "derogation" -> new Derogation(value);
            case "inventory" -> new Inventory(value);
            case "evidence" -> new Evidence(value);
            case "tolerance" -> new Tolerance(value);
            case "commitment" -> new Commitment(value);
            case "accounts" -> new Accounts(value);
            case "districtName" -> new DistrictName(value);
            case "districtSuccession" -> new DistrictSuccession(value);
            case "outline" -> new Outline(value);
            case "citizenCouncil" -> new CitizenCouncil(value);
            case "zoneLabel" -> new ZoneLabel(value);
            case "coverageReport" -> new CoverageReport(value);
            case "management" -> new Management(value);
            case "site" -> new Site(value);
            case "openingHours" -> new OpeningHours(value);
            case "identitySheet" -> new IdentitySheet(value);
            case "areaMembership" -> new AreaMembership(value);
            case "post" -> new Post(value);
            case "membership" -> new Membership(value);
            case "prefiguration" -> new Prefiguration(value);
            case "structureEvent" -> new StructureEvent(value);
            case "hostedActivity" -> new HostedActivity(value);
            case "surveyAnswer" -> new SurveyAnswer(value);
            case "projectOffer" -> new ProjectOffer(value);
            case "projectGovernance" -> new ProjectGovernance(value);
            case "projectAxis" -> new ProjectAxis(value);
            case "projectObjective" -> new ProjectObjective(value);
            case "projectAction" -> new ProjectAction(value);
            case "projectBudget" -> new ProjectBudget(value);
            case "criterionEvidence" -> new CriterionEvidence(value);
            case "siting" -> new Siting(value);
            case "requestMilestone" -> new RequestMilestone(value);
            case "decisionReasons" -> new DecisionReasons(value);
            case "decisionSteps" -> new DecisionSteps(value);
            case "extension" -> new Extension(value);
            case "renewal" -> new Renewal(value);
            case "declaredState" -> new DeclaredState(value);
            case "stateAct" -> new StateAct(value);
            case "remedy" -> new Remedy(value);
            case "serviceClaim" -> new ServiceClaim(value);
            case "subsidy" -> new Subsidy(value);
            case "subsidyStep" -> new SubsidyStep(value);
            case "publishedRecord" -> new PublishedRecord(value);
            case "subsidyBreach" -> new SubsidyBreach(value);
            case "diagnosis" -> new Diagnosis(value);
            case "diagnosisFinding" -> new DiagnosisFinding(value);
            case "lever" -> new Lever(value);
            case "rating" -> new Rating(value);
            case "objective" -> new Objective(value);
            case "action" -> new Action(value);
            case "indicator" -> new Indicator(value);
            case "accessPoint" -> new AccessPoint(value);
            case "carryOver" -> new CarryOver(value);
            case "plannedStructure" -> new PlannedStructure(value);
            case "deploymentRoadmap" -> new DeploymentRoadmap(value);
            case "cooperation" -> new Cooperation(value);
            case "participation" -> new Participation(value);
            case "initiative" -> new Initiative(value);
            case "duplicateDismissed" -> new DuplicateDismissed(value);
            case "conventionScope" -> new ConventionScope(value);
            case "conventionContent" -> new ConventionContent(value);
            case "committeeRules" -> new CommitteeRules(value);
            case "conventionReview" -> new ConventionReview(value);
            case "schema" -> new Schema(value);
            case "meeting" -> new Meeting(value);
            case "vote" -> new Vote(value);
            case "practice" -> new Practice(value);
            case "delegation" -> new Delegation(value);
            default ->
                throw new Refused(List.of(Fault.of(
                        "id.kind",
                        "",
                        Text.of(
                                "aucune sorte de fiche ne s'appelle " + Characters.quoted(kind),
                                "no kind of entry is called " + Characters.quoted(kind)))));
        };
    }

    /** Orders by kind, then by value, character by character. */
    @Override
    default int compareTo(Id other) {
        int byKind = getClass() == other.getClass() ? 0 : kind().compareTo(other.kind());
        return byKind != 0 ? byKind : value().compareTo(other.value());
    }

    /**
     * Tells whether a text can be the value of an identifier, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when every kind of identifier admits it
     */
    static boolean valid(@Nullable String text) {
        try {
            checked(text);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static String checked(@Nullable String value) {
        var faults = new Faults();
        String line = faults.line("", value);
        if (line.length() > LONGEST) {
            faults.add(Fault.of(
                    "id.form",
                    "",
                    Text.of(
                            "identifiant de " + line.length() + " caractères : au plus " + LONGEST,
                            "identifier of " + line.length() + " characters: at most " + LONGEST)));
        }
        if (Characters.padded(line) || line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
            faults.add(Fault.of(
                    "id.form",
                    "",
                    Text.of(
                            "identifiant " + Characters.quoted(line)
                                    + " : ni espace au début ou à la fin, ni tabulation, ni retour à la ligne",
                            "identifier " + Characters.quoted(line)
                                    + ": no space at its ends, no tabulation, no line feed")));
        }
        faults.refuse();
        return line;
    }
}
