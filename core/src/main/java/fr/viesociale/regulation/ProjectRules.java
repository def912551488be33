package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.AimCode;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le projet social des structures: what it must hold, under the doctrine of 2012 and 2016. */
final class ProjectRules {

    private static final Source AIMS_TOLD = Sources.seen(ProjectFacts.ended(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, extrait sur EVS 30, Textes officiels (espacedeviesociale30.org) ;"
                    + " Caf de Seine-et-Marne, Centre social et EVS (caf.fr) ; UrbanVitaliz 396, soutien à un projet d'EVS"
                    + " (urbanvitaliz.fr)",
            "Circulaire Cnaf 2012-013 of 20 June 2012, extract on EVS 30, Textes officiels (espacedeviesociale30.org);"
                    + " Caf de Seine-et-Marne, Centre social et EVS (caf.fr); UrbanVitaliz 396, soutien à un projet d'EVS"
                    + " (urbanvitaliz.fr)"));
    private static final Source MISSIONS_TOLD = Sources.seen(ProjectFacts.ended(
            "Centres sociaux Isère (isere.centres-sociaux.fr) ; Centres sociaux Val-de-Marne, Les missions"
                    + " (valdemarne.centres-sociaux.fr) ; CSC Totout'arts, Les missions essentielles (totoutarts.com) ; Caf"
                    + " de Seine-et-Marne, Centre social et EVS (caf.fr)",
            "Centres sociaux Isère (isere.centres-sociaux.fr); Centres sociaux Val-de-Marne, Les missions"
                    + " (valdemarne.centres-sociaux.fr); CSC Totout'arts, Les missions essentielles (totoutarts.com); Caf"
                    + " de Seine-et-Marne, Centre social et EVS (caf.fr)"));
    private static final Source VALUES_TOLD = Sources.seen(ProjectFacts.ended(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, extrait sur EVS 30, Textes officiels (espacedeviesociale30.org) ;"
                    + " Les espaces de vie sociale, guide méthodologique d'une Caf (pdfslide.fr)",
            "Circulaire Cnaf 2012-013 of 20 June 2012, extract on EVS 30, Textes officiels (espacedeviesociale30.org);"
                    + " Les espaces de vie sociale, guide méthodologique d'une Caf (pdfslide.fr)"));
    private static final Source PARTS_TOLD = Sources.seen(ProjectFacts.ended(
            "UrbanVitaliz 396, soutien à un projet d'EVS (urbanvitaliz.fr)",
            "UrbanVitaliz 396, soutien à un projet d'EVS (urbanvitaliz.fr)"));
    private static final Source AGES_TOLD = Sources.inferred(ProjectFacts.ended(
            "libellé du critère dans Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ;"
                    + " contrôle de présence et tranches d'âge déduits",
            "wording of the criterion in Centres sociaux Vienne, Les 8 critères d'agrément"
                    + " (vienne.centres-sociaux.fr); presence test and age bands deduced"));

    private static final Fact<Situation, Agrement, Listed<AimCode>> AIMS = fact(
            "projectAxes/*/aims",
            "finalités que servent les axes et les objectifs",
            "aims that the axes and objectives serve",
            Informant.MANAGER,
            ProjectRules::aims);
    private static final Fact<Situation, Agrement, Listed<ValueCode>> VALUES = fact(
            "structureProjects/*/values",
            "valeurs déclarées par le projet social",
            "values that the projet social declares",
            Informant.MANAGER,
            ProjectRules::values);
    private static final Fact<Situation, Agrement, Listed<PartCode>> PARTS = fact(
            "structureProjects/*/parts",
            "parties du projet social",
            "parts of the projet social",
            Informant.MANAGER,
            ProjectRules::parts);
    private static final Fact<Situation, Agrement, Holds> HOURS = fact(
            "openingHours/*/weeklyHours",
            "horaires d'ouverture dits par le projet social",
            "opening hours stated by the projet social",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.known(
                    Held.of(Kind.OPENING_HOURS, hours -> hours.place().id(), agrement, situation)
                            .any(ProjectRules::tellsHours)));
    private static final Fact<Situation, Agrement, Holds> DISABILITY_ACCESS = fact(
            "projectOffers/*/disabilityAccess",
            "accès des personnes handicapées dit par le projet social",
            "access for people with a disability stated by the projet social",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.known(offers(ProjectOffer::disabilityAccess, agrement, situation)));
    private static final Fact<Situation, Agrement, Holds> TARIFFS = fact(
            "projectOffers/*/tariffs",
            "grille tarifaire du projet social",
            "tariff grid of the projet social",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.known(ProjectFacts.part(
                    PartCode.TARIFFS, offers(ProjectOffer::tariffs, agrement, situation), agrement, situation)));
    private static final Fact<Situation, Agrement, Listed<PublicCode>> REACHED = fact(
            "projectActions/*/profile/publics",
            "publics que touchent les actions",
            "publics that the actions reach",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.actions(agrement, situation)
                    .stated(action -> action.profile().publics()));
    private static final Fact<Situation, Agrement, Listed<Named>> MIXED = fact(
            "projectActions/*/profile/mixed",
            "actions qui mêlent les publics",
            "actions that mix publics",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.actions(agrement, situation).each(action -> {
                Boolean mixed = action.profile().mixed();
                return mixed == null ? Holds.UNDETERMINED : Holds.of(mixed);
            }));

    private static final Parameter<List<AimCode>> THREE_AIMS = Parameter.<List<AimCode>>of(
                    "project.three-aims.aims", "finalités", "aims")
            .value(
                    List.of(
                            AimCode.INCLUSION_AND_SOCIALISATION,
                            AimCode.SOCIAL_LINKS_AND_COHESION,
                            AimCode.RESPONSIBILITY_AND_CITIZENSHIP),
                    ProjectFacts.DOCTRINE,
                    AIMS_TOLD);
    private static final Parameter<List<MissionCode>> GENERAL_MISSIONS = Parameter.<List<MissionCode>>of(
                    "project.missions.generalMissions", "missions générales", "general missions")
            .value(List.of(MissionCode.PROXIMITY, MissionCode.ANIMATION), ProjectFacts.DOCTRINE, MISSIONS_TOLD);
    private static final Parameter<List<MissionCode>> CENTRE_MISSIONS = Parameter.<List<MissionCode>>of(
                    "project.missions.centreMissions",
                    "missions complémentaires d'un centre social",
                    "further missions of a centre social")
            .value(
                    List.of(
                            MissionCode.RECEPTION,
                            MissionCode.FAMILIES_AND_VULNERABLE,
                            MissionCode.SOCIAL_INTERVENTION,
                            MissionCode.PARTICIPATION,
                            MissionCode.CONSULTATION_COORDINATION),
                    ProjectFacts.DOCTRINE,
                    MISSIONS_TOLD);
    private static final Parameter<List<ValueCode>> FOUR_VALUES = Parameter.<List<ValueCode>>of(
                    "project.values-declared.values", "valeurs et principes", "values and principles")
            .value(
                    List.of(
                            ValueCode.DIGNITY,
                            ValueCode.LAICITE_NEUTRALITY_MIX,
                            ValueCode.SOLIDARITY,
                            ValueCode.PARTICIPATION_PARTNERSHIP),
                    ProjectFacts.DOCTRINE,
                    VALUES_TOLD);
    private static final Parameter<List<PartCode>> REQUIRED_PARTS = Parameter.<List<PartCode>>of(
                    "project.required-parts.requiredParts", "parties requises", "required parts")
            .value(
                    List.of(PartCode.SOCIAL_DIAGNOSIS, PartCode.FIELDS_OF_ACTION, PartCode.GENERAL_OBJECTIVES),
                    ProjectFacts.DOCTRINE,
                    PARTS_TOLD);
    private static final Parameter<List<PublicCode>> AGE_BANDS = Parameter.<List<PublicCode>>of(
                    "project.generations-and-mix.ageBands", "tranches d'âge", "age bands")
            .value(
                    List.of(PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE, PublicCode.ADULTS, PublicCode.SENIORS),
                    ProjectFacts.DOCTRINE,
                    AGES_TOLD);

    private static final Rule<Situation, Agrement> PURSUES_THREE_AIMS = Provision.national(
                    "project.three-aims",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    AIMS_TOLD,
                    "Le projet social poursuit ensemble les trois finalités : chacune est servie par un axe ou un objectif au"
                            + " moins.",
                    "The projet social pursues the three aims at once: at least one axis or objective serves each of them.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(AIMS, THREE_AIMS),
                    (agrement, q) -> q.holds(Reason.Shape.INCLUDES, AIMS, agrement, THREE_AIMS, Listed::includesAll));

    private static final Rule<Situation, Agrement> SERVES_ITS_MISSIONS = Provision.national(
                    "project.missions",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    MISSIONS_TOLD,
                    "Une action au moins sert chacune des deux missions générales de toute structure et, dans un centre"
                            + " social, chacune des cinq missions complémentaires.",
                    "At least one action serves each of the two general missions of every structure and, in a centre social,"
                            + " each of the five further ones.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, ProjectFacts.MISSIONS, GENERAL_MISSIONS, CENTRE_MISSIONS),
                    (agrement, q) -> q.all(
                            Text.of("missions de la structure", "missions of the structure"),
                            () -> q.holds(
                                    Reason.Shape.INCLUDES,
                                    ProjectFacts.MISSIONS,
                                    agrement,
                                    GENERAL_MISSIONS,
                                    Listed::includesAll),
                            () -> q.where(
                                    ProjectFacts.STRUCTURE_KIND,
                                    agrement,
                                    kind -> Holds.of(kind.equals(StructureKind.CENTRE_SOCIAL)),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES,
                                            ProjectFacts.MISSIONS,
                                            agrement,
                                            CENTRE_MISSIONS,
                                            Listed::includesAll))));

    private static final Rule<Situation, Agrement> DECLARES_ITS_VALUES = Provision.national(
                    "project.values-declared",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    VALUES_TOLD,
                    "Le projet social se réclame des quatre valeurs : dignité, laïcité et mixité, solidarité, participation.",
                    "The projet social names the four values as its own: dignity, laïcité and mix, solidarity,"
                            + " participation.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(VALUES, FOUR_VALUES),
                    (agrement, q) ->
                            q.holds(Reason.Shape.INCLUDES, VALUES, agrement, FOUR_VALUES, Listed::includesAll));

    private static final Rule<Situation, Agrement> HAS_ITS_PARTS = Provision.national(
                    "project.required-parts",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    PARTS_TOLD,
                    "Le projet social a un diagnostic social qui dit les besoins, au moins un champ d'action et au moins un"
                            + " objectif général.",
                    "The projet social has a social diagnosis that tells needs, a field of action or more, and a general"
                            + " objective or more.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(PARTS, REQUIRED_PARTS),
                    (agrement, q) ->
                            q.holds(Reason.Shape.INCLUDES, PARTS, agrement, REQUIRED_PARTS, Listed::includesAll));

    private static final Rule<Situation, Agrement> IS_OPEN_TO_ALL = Provision.national(
                    "project.accessibility-data",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.inferred(ProjectFacts.ended(
                            "libellé du critère dans Centres sociaux Vienne, Les 8 critères d'agrément"
                                    + " (vienne.centres-sociaux.fr) et Centres sociaux PACA-Corse, L'agrément"
                                    + " (centres-sociaux-paca-corse.fr) ; contrôle des données déduit",
                            "wording of the criterion in Centres sociaux Vienne, Les 8 critères d'agrément"
                                    + " (vienne.centres-sociaux.fr) and Centres sociaux PACA-Corse, L'agrément"
                                    + " (centres-sociaux-paca-corse.fr); data test deduced")),
                    "Le projet social dit ses horaires d'ouverture, l'accès des personnes handicapées et sa grille tarifaire ;"
                            + " aucun nombre minimal d'heures n'a été trouvé.",
                    "The projet social tells its opening hours, how people with a disability have access, and its tariff"
                            + " grid; no least number of hours was found.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(HOURS, DISABILITY_ACCESS, TARIFFS),
                    (agrement, q) -> q.all(
                            Text.of("ouverture à tous", "openness to all"),
                            () -> q.holds(HOURS, agrement, Function.identity()),
                            () -> q.holds(DISABILITY_ACCESS, agrement, Function.identity()),
                            () -> q.holds(TARIFFS, agrement, Function.identity())));

    private static final Rule<Situation, Agrement> REACHES_ALL_GENERATIONS = Provision.national(
                    "project.generations-and-mix",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    AGES_TOLD,
                    "Les actions touchent toutes les tranches d'âge ; une au moins mêle les publics, une au moins est pour les"
                            + " familles, une au moins pour des publics fragilisés.",
                    "The actions reach all age bands; one at least mixes publics, one at least is for families, one at least"
                            + " for vulnerable people.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(REACHED, MIXED, AGE_BANDS),
                    (agrement, q) -> q.all(
                            Text.of("générations et mixité", "generations and mix"),
                            () -> q.holds(
                                    Reason.Shape.INCLUDES,
                                    REACHED,
                                    agrement,
                                    AGE_BANDS,
                                    (reached, bands) -> reached.includes(PublicCode.EVERYBODY)
                                            .or(reached.includesAll(bands))),
                            () -> q.holds(
                                    REACHED,
                                    agrement,
                                    reached ->
                                            reached.includesAll(List.of(PublicCode.FAMILIES, PublicCode.VULNERABLE))),
                            () -> q.holds(MIXED, agrement, Listed::any)));

    static final List<Rule<Situation, ?>> ALL = List.of(
            PURSUES_THREE_AIMS,
            SERVES_ITS_MISSIONS,
            DECLARES_ITS_VALUES,
            HAS_ITS_PARTS,
            IS_OPEN_TO_ALL,
            REACHES_ALL_GENERATIONS);

    private ProjectRules() {}

    /** An objective that states no aim takes those of its axis, and an axis those of its objectives. */
    private static @Nullable Listed<AimCode> aims(Agrement agrement, Situation situation) {
        Held<ProjectAxis> axes = Held.of(Kind.PROJECT_AXIS, ProjectAxis::project, agrement, situation);
        Held<ProjectObjective> objectives =
                Held.of(Kind.PROJECT_OBJECTIVE, ProjectObjective::project, agrement, situation);
        boolean silentAxis = axes.entries().stream()
                .filter(axis -> axis.aims().isEmpty())
                .anyMatch(axis -> objectives.entries().stream()
                        .filter(objective -> axis.id().equals(objective.axis()))
                        .allMatch(objective -> objective.aims().isEmpty()));
        boolean silentObjective = objectives.entries().stream()
                .anyMatch(objective ->
                        objective.aims().isEmpty() && objective.axis() == null && objective.parent() == null);
        return axes.unknown() && objectives.unknown()
                ? null
                : Listed.of(
                        Stream.concat(
                                axes.entries().stream().flatMap(axis -> axis.aims().stream()),
                                objectives.entries().stream().flatMap(objective -> objective.aims().stream())),
                        Function.identity(),
                        aim -> Holds.YES,
                        axes.open() || objectives.open() || silentAxis || silentObjective);
    }

    private static @Nullable Listed<ValueCode> values(Agrement agrement, Situation situation) {
        Id.StructureProject project = agrement.project();
        StructureProject known = project == null ? null : situation.get(Kind.STRUCTURE_PROJECT, project);
        return known == null || known.values().isEmpty()
                ? null
                : Listed.of(known.values().stream(), Function.identity(), value -> Holds.YES, false);
    }

    /** The parts that it states, with those that show in what is recorded of it. */
    private static @Nullable Listed<PartCode> parts(Agrement agrement, Situation situation) {
        if (agrement.project() == null) {
            return null;
        }
        Map<PartCode, Holds> parts = new LinkedHashMap<>();
        ProjectFacts.parts(agrement, situation).forEach(part -> parts.put(part.part(), Holds.of(part.present())));
        Holds fields = ProjectFacts.offers(agrement, situation)
                .any(offer -> offer.fields().isEmpty() ? Holds.UNDETERMINED : Holds.YES);
        Holds general = Held.of(Kind.PROJECT_OBJECTIVE, ProjectObjective::project, agrement, situation)
                .any(objective -> Holds.of(objective.parent() == null));
        parts.put(PartCode.FIELDS_OF_ACTION, ProjectFacts.part(PartCode.FIELDS_OF_ACTION, fields, agrement, situation));
        parts.put(
                PartCode.GENERAL_OBJECTIVES,
                ProjectFacts.part(PartCode.GENERAL_OBJECTIVES, general, agrement, situation));
        return new Listed<>(parts, true);
    }

    private static Holds tellsHours(OpeningHours hours) {
        return hours.weeklyHours() == null && hours.receptionHours() == null ? Holds.UNDETERMINED : Holds.YES;
    }

    /** Whether an offer of the project says something. */
    private static Holds offers(
            Function<ProjectOffer, @Nullable String> saying, Agrement agrement, Situation situation) {
        return ProjectFacts.offers(agrement, situation)
                .any(offer -> saying.apply(offer) == null ? Holds.UNDETERMINED : Holds.YES);
    }
}
