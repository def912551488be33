package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.ProjectGovernance;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** L'élaboration du projet social: with whom it is made, who steers and adopts it, and in which order. */
final class ProjectMakingRules {

    /** Bodies that govern a manager: the board of an association, a municipal council, the board of a Caf. */
    private static final Set<BodyKind> GOVERNING =
            Set.of(BodyKind.GOVERNING_BODY, BodyKind.MUNICIPAL_COUNCIL, BodyKind.CAF_BOARD);

    private static final Source PARTICIPATION_TOLD = Sources.seen(ProjectFacts.ended(
            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; Centres sociaux PACA-Corse,"
                    + " L'agrément (centres-sociaux-paca-corse.fr) ; ASH 2962 (ash.tm.fr) ; UrbanVitaliz 396, soutien à un"
                    + " projet d'EVS (urbanvitaliz.fr) ; un événement par groupe : une lecture",
            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); Centres sociaux PACA-Corse,"
                    + " L'agrément (centres-sociaux-paca-corse.fr); ASH 2962 (ash.tm.fr); UrbanVitaliz 396, soutien à un"
                    + " projet d'EVS (urbanvitaliz.fr); one event for each group is a reading"));
    private static final Fact<Situation, Agrement, Meetings> MET = fact(
            "participations/*/tookPartOn",
            "groupes associés à l'élaboration du projet social",
            "groups that took part in making the projet social",
            Informant.MANAGER,
            ProjectMakingRules::met);
    private static final Fact<Situation, Agrement, Holds> GOVERNANCE_DOCUMENT = fact(
            "projectGovernances/*/document",
            "document sur la gouvernance et la participation",
            "document on governance and participation",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.known(governances(agrement, situation)
                    .any(governance -> governance.document() == null ? Holds.UNDETERMINED : Holds.YES)));
    private static final Fact<Situation, Agrement, Listed<Named>> WITH_INHABITANTS = fact(
            "projectGovernances/*/bodies",
            "instances du projet social où siègent des habitants",
            "bodies of the projet social on which residents sit",
            Informant.MANAGER,
            ProjectMakingRules::withInhabitants);
    private static final Fact<Situation, Agrement, Done> ADOPTED_ON = fact(
            "structureProjects/*/adoptedOn",
            "adoption du projet social",
            "adoption of the projet social",
            Informant.MANAGER,
            (agrement, situation) -> {
                StructureProject project = project(agrement, situation);
                return project == null ? null : Done.of(project.adoptedOn(), false);
            });
    private static final Fact<Situation, Agrement, Holds> ADOPTED_BY_MANAGER = fact(
            "structureProjects/*/adoptedBy",
            "projet social adopté par l'organe de gouvernance du gestionnaire",
            "projet social adopted by the governing body of the manager",
            Informant.MANAGER,
            ProjectMakingRules::adoptedByManager);
    private static final Fact<Situation, Agrement, RequestNature> NATURE = fact(
            "agrementRequests/*/nature",
            "nature de la demande",
            "nature of the request",
            Informant.CAF,
            (agrement, situation) -> {
                AgrementRequest request = ProjectFacts.request(agrement, situation);
                return request == null ? null : request.nature();
            });
    private static final Fact<Situation, Agrement, When> EVALUATED_ON = fact(
            "structureProjects/*/previousEvaluationOn",
            "date de l'évaluation du projet précédent",
            "date of the evaluation of the project before",
            Informant.MANAGER,
            (agrement, situation) -> {
                StructureProject project = project(agrement, situation);
                return project == null ? null : When.of(project.previousEvaluationOn());
            });
    private static final Fact<Situation, Agrement, When> DIAGNOSED_ON = fact(
            "diagnoses/*/completedOn",
            "date du nouveau diagnostic de la structure",
            "date of the new diagnosis of the structure",
            Informant.MANAGER,
            ProjectMakingRules::diagnosedOn);
    private static final Parameter<List<GroupCode>> GROUPS = Parameter.<List<GroupCode>>of(
                    "project.participatory-making.groups", "groupes à associer", "groups that take part")
            .value(
                    List.of(GroupCode.INHABITANTS, GroupCode.USERS, GroupCode.PROFESSIONALS, GroupCode.PARTNERS),
                    ProjectFacts.DOCTRINE,
                    PARTICIPATION_TOLD);
    private static final Parameter<List<GroupCode>> EVS_GROUPS = Parameter.<List<GroupCode>>of(
                    "project.participatory-making.evsExtraGroups",
                    "groupes à associer aussi dans un EVS",
                    "groups that take part as well in an EVS")
            .value(List.of(GroupCode.VOLUNTEERS), ProjectFacts.DOCTRINE, PARTICIPATION_TOLD);
    private static final Rule<Situation, Agrement> MADE_TOGETHER = Provision.national(
                    "project.participatory-making",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    PARTICIPATION_TOLD,
                    "Quel que soit le gestionnaire, habitants, usagers, professionnels et partenaires ont chacun été associés"
                            + " au projet social, à une date connue, avant le dépôt de la demande ; dans un EVS, les"
                            + " bénévoles aussi.",
                    "Whoever the manager is, residents, users, professionals and partners each took part in the projet"
                            + " social, on a known date, before the request was filed; in an EVS, volunteers too.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, ProjectFacts.FILED_ON, MET, GROUPS, EVS_GROUPS),
                    (agrement, q) -> q.all(
                            Text.of("démarche participative", "participatory making"),
                            () -> metBeforeFiling(GROUPS, agrement, q),
                            () -> q.where(
                                    ProjectFacts.STRUCTURE_KIND,
                                    agrement,
                                    kind -> Holds.of(kind.equals(StructureKind.ESPACE_DE_VIE_SOCIALE)),
                                    () -> metBeforeFiling(EVS_GROUPS, agrement, q))));

    private static final Rule<Situation, Agrement> GOVERNED_IN_WRITING = Provision.national(
                    "project.governance-written",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; Centres sociaux"
                                    + " PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr) ; FCSF, La Côte-Saint-André"
                                    + " (centres-sociaux.fr) ; Caf 06, dossier animation locale (docplayer.fr)",
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); Centres sociaux"
                                    + " PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr); FCSF, La Côte-Saint-André"
                                    + " (centres-sociaux.fr); Caf 06, dossier animation locale (docplayer.fr)")),
                    "La gouvernance du projet social et la manière dont chacun y participe sont écrites ; des habitants"
                            + " siègent dans au moins une des instances nommées.",
                    "How the projet social is governed and how people take part is written down; residents sit on one at"
                            + " least of the bodies that it names.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(GOVERNANCE_DOCUMENT, WITH_INHABITANTS),
                    (agrement, q) -> q.all(
                            Text.of("gouvernance écrite", "written governance"),
                            () -> q.holds(GOVERNANCE_DOCUMENT, agrement, Function.identity()),
                            () -> q.holds(WITH_INHABITANTS, agrement, Listed::any)));

    private static final Rule<Situation, Agrement> ADOPTED_BEFORE_FILING = Provision.national(
                    "project.adopted-before-filing",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "UrbanVitaliz 396, soutien à un projet d'EVS (urbanvitaliz.fr) ; Kit Seine-et-Marne, Je"
                                    + " renouvelle mon projet (avs-parentalite.kit-a-agir.fr)",
                            "UrbanVitaliz 396, soutien à un projet d'EVS (urbanvitaliz.fr); Kit Seine-et-Marne, Je renouvelle"
                                    + " mon projet (avs-parentalite.kit-a-agir.fr)")),
                    "L'organe de gouvernance du gestionnaire adopte le projet social au plus tard le jour où la demande est"
                            + " déposée.",
                    "The governing body of the manager adopts the projet social by the day on which the request is filed.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ADOPTED_BY_MANAGER, ADOPTED_ON, ProjectFacts.FILED_ON, Facts.ASSESSMENT_DATE),
                    (agrement, q) -> q.all(
                            Text.of("projet social adopté", "projet social adopted"),
                            () -> q.holds(ADOPTED_BY_MANAGER, agrement, Function.identity()),
                            () -> q.given(
                                    ProjectFacts.FILED_ON,
                                    agrement,
                                    filed -> q.due(ADOPTED_ON, agrement, filed, Facts.ASSESSMENT_DATE))));

    private static final Rule<Situation, Agrement> EVALUATED_THEN_DIAGNOSED = Provision.national(
                    "project.renewal-order",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr) ; Centre social Le"
                                    + " Verger, projet social (cs-leverger.fr)",
                            "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr); Centre social Le"
                                    + " Verger, projet social (cs-leverger.fr)")),
                    "Pour un renouvellement, le projet précédent est évalué avant que le nouveau diagnostic soit posé, ou le"
                            + " même jour.",
                    "For a renewal, the project before is evaluated earlier than the new diagnosis is completed, or on the"
                            + " same day.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(NATURE, EVALUATED_ON, DIAGNOSED_ON),
                    (agrement, q) -> q.where(
                            NATURE,
                            agrement,
                            nature -> Holds.of(nature == RequestNature.RENEWAL),
                            () -> q.given(
                                    DIAGNOSED_ON,
                                    agrement,
                                    diagnosed -> q.holds(
                                            EVALUATED_ON,
                                            agrement,
                                            evaluated ->
                                                    evaluated.after(diagnosed).not()))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(MADE_TOGETHER, GOVERNED_IN_WRITING, ADOPTED_BEFORE_FILING, EVALUATED_THEN_DIAGNOSED);

    private ProjectMakingRules() {}

    /** A group that never took part is known to be left out, whenever the request was filed. */
    private static Answer metBeforeFiling(Parameter<List<GroupCode>> groups, Agrement agrement, Inquiry<Situation> q) {
        return q.all(
                groups.name(),
                () -> q.holds(
                        Reason.Shape.INCLUDES,
                        MET,
                        agrement,
                        groups,
                        (met, required) -> met.groups().includesAll(required)),
                () -> q.given(
                        ProjectFacts.FILED_ON,
                        agrement,
                        filed -> q.holds(
                                Reason.Shape.INCLUDES,
                                MET,
                                agrement,
                                groups,
                                (met, required) -> met.before(filed).includesAll(required))));
    }

    /** Who took part in the making, and when. */
    private record Meetings(Held<Participation> held) implements Wording {

        Listed<GroupCode> groups() {
            return Listed.of(held.entries().stream(), Participation::group, event -> Holds.YES, held.open());
        }

        Listed<GroupCode> before(When filed) {
            return Listed.of(
                    held.entries().stream(),
                    Participation::group,
                    event -> {
                        PartialDate on = event.tookPartOn();
                        return on == null ? Holds.UNDETERMINED : filed.after(on.when());
                    },
                    held.open());
        }

        @Override
        public String in(Language language) {
            return held.entries().stream()
                    .map(event -> {
                        PartialDate on = event.tookPartOn();
                        return event.group().in(language) + " ("
                                + (on == null
                                        ? (language == Language.FRENCH ? "sans date" : "no date")
                                        : on.in(language))
                                + ")";
                    })
                    .collect(Collectors.joining(", "));
        }
    }

    private static @Nullable Meetings met(Agrement agrement, Situation situation) {
        Held<Participation> held =
                Held.of(Kind.PARTICIPATION, event -> event.subject().id(), agrement, situation);
        return held.unknown() ? null : new Meetings(held);
    }

    private static @Nullable StructureProject project(Agrement agrement, Situation situation) {
        Id project = agrement.project();
        return project == null ? null : situation.get(Kind.STRUCTURE_PROJECT, project);
    }

    private static Held<ProjectGovernance> governances(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_GOVERNANCE, ProjectGovernance::project, agrement, situation);
    }

    /** A governance of which no body is recorded may have any. */
    private static @Nullable Listed<Named> withInhabitants(Agrement agrement, Situation situation) {
        Held<ProjectGovernance> governances = governances(agrement, situation);
        boolean silent = governances.entries().stream()
                .anyMatch(governance -> governance.bodies().isEmpty());
        return governances.unknown()
                ? null
                : Listed.of(
                        governances.entries().stream().flatMap(governance -> governance.bodies().stream()),
                        body -> new Named(body.name()),
                        ProjectMakingRules::hasInhabitants,
                        governances.open() || silent);
    }

    private static Holds hasInhabitants(ParticipationBody body) {
        Integer inhabitants = body.inhabitants();
        return inhabitants == null ? Holds.UNDETERMINED : Holds.of(inhabitants > 0);
    }

    /** By a governing body of an organisation that ran the structure on the day of the adoption. */
    private static @Nullable Holds adoptedByManager(Agrement agrement, Situation situation) {
        StructureProject project = project(agrement, situation);
        Id.Body adopter = project == null ? null : project.adoptedBy();
        if (project == null || adopter == null) {
            return null;
        }
        Body body = situation.get(Kind.BODY, adopter);
        Id.Organisation organisation = body.organisation();
        if (!GOVERNING.contains(body.kind())) {
            return Holds.NO;
        }
        When adopted = When.of(project.adoptedOn());
        return organisation == null
                ? null
                : ProjectFacts.known(Held.of(Kind.MANAGEMENT, Management::structure, agrement.structure(), situation)
                        .any(management -> management.managers().contains(organisation)
                                ? management.period().covers(adopted == null ? When.UNKNOWN : adopted)
                                : Holds.NO));
    }

    /** The last one that was made for the structure before the agrément began. */
    private static @Nullable When diagnosedOn(Agrement agrement, Situation situation) {
        Held<Diagnosis> diagnoses = Held.of(Kind.DIAGNOSIS, Diagnosis::structure, agrement.structure(), situation)
                .only(diagnosis -> {
                    When completed = When.of(diagnosis.completedOn());
                    return completed == null
                            || completed.after(agrement.period().start()) != Holds.YES;
                });
        boolean undated = diagnoses.entries().stream().anyMatch(diagnosis -> diagnosis.completedOn() == null);
        return diagnoses.open() || undated
                ? null
                : diagnoses.entries().stream()
                        .map(diagnosis -> When.of(diagnosis.completedOn()))
                        .max(Comparator.comparing(When::latest))
                        .orElse(null);
    }
}
