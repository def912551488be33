package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.entry.Listed;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La feuille de route: orientations, horizons, districts. */
final class RoadmapRules {

    private static final Fact<Situation, TerritorialProject, Listed<Text>> LEFT_OUT = fact(
            "objectives/*/districts",
            "quartiers sans objectif ni action de la feuille de route",
            "districts without any objective or action of the roadmap",
            Informant.CITY,
            (project, situation) -> leftOut(situation));
    private static final Fact<Situation, TerritorialProject, Listed<Text>> PLACELESS = fact(
            "actions/*/content/districts",
            "objectifs et actions qui ne nomment aucun quartier",
            "objectives and actions that name no district",
            Informant.CITY,
            (project, situation) -> placeless(situation));
    private static final Fact<Situation, Objective, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention de l'objectif",
            "date of signature of the convention of the objective",
            Informant.CITY,
            (objective, situation) -> signedOn(versions(objective, situation)));
    private static final Fact<Situation, Objective, Text> CONVENTION = fact(
            "objectives/*/convention",
            "convention de l'objectif",
            "convention of the objective",
            Informant.CITY,
            (objective, situation) -> {
                Id.Convention convention = objective.convention();
                return convention == null ? null : situation.nameOf(convention);
            });
    private static final Fact<Situation, Objective, Listed<Text>> DECLARED = fact(
            "orientations/*/convention",
            "orientations que la convention fixe",
            "orientations that the convention sets",
            Informant.CITY,
            RoadmapRules::declared);
    private static final Fact<Situation, Objective, Listed<Text>> FOLLOWED = fact(
            "objectives/*/orientations",
            "orientations de la convention que l'objectif suit",
            "orientations of the convention that the objective follows",
            Informant.CITY,
            RoadmapRules::followed);
    private static final Fact<Situation, Objective, HorizonCode> HORIZON = fact(
            "objectives/*/horizon",
            "horizon de l'objectif",
            "horizon of the objective",
            Informant.CITY,
            (objective, situation) -> objective.horizon());

    private static final Parameter<List<HorizonCode>> HORIZONS = Parameter.<List<HorizonCode>>of(
                    "roadmap.horizon-set.horizons", "horizons de la convention", "horizons of the convention")
            .value(
                    List.of(HorizonCode.SHORT, HorizonCode.MEDIUM, HorizonCode.LONG),
                    Force.ALWAYS,
                    Sources.seen(Sources.PRESS_KIT_2019));

    private static final Rule<Situation, TerritorialProject> EVERY_DISTRICT = Provision.clause(
                    "roadmap.every-district",
                    Severity.HARD,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "La feuille de route se décline dans tous les quartiers : aucun n'est sans objectif ni action, et chaque"
                            + " objectif ou action dit pour quel quartier il est.",
                    "The roadmap reaches all districts: none is without an objective or an action, and each objective or"
                            + " action tells for which district it is.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(Districts.KNOWN, LEFT_OUT, PLACELESS),
                    (project, q) -> q.all(
                            Text.of("feuille de route par quartier", "roadmap by district"),
                            () -> Districts.each(LEFT_OUT, project, q),
                            () -> q.holds(PLACELESS, project, Listed::none)))
            .adoptedWhere(Adoption::inForce);

    private static final Rule<Situation, Objective> ORIENTATION_NAMED = Provision.clause(
                    "roadmap.orientation-named",
                    Severity.HARD,
                    Sources.local(Sources.PRESS_KIT_2019),
                    "Un objectif de la feuille de route suit au moins une des orientations que sa convention fixe ; les"
                            + " actions le font par l'objectif qu'elles servent.",
                    "An objective of the roadmap follows at least one of the orientations that its convention sets; actions"
                            + " do so through the objective that they serve.")
            .checked(
                    Subjects.OBJECTIVES,
                    SIGNED_ON,
                    Set.of(CONVENTION, DECLARED, FOLLOWED),
                    (objective, q) -> q.given(
                            CONVENTION,
                            objective,
                            convention -> q.where(
                                    DECLARED, objective, Listed::any, () -> q.holds(FOLLOWED, objective, Listed::any))))
            .adoptedWhere(clause -> Adoption.adoptedBy(clause, RoadmapRules::versions));

    private static final Rule<Situation, Objective> HORIZON_SET = Provision.clause(
                    "roadmap.horizon-set",
                    Severity.HARD,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Tout objectif se place à un horizon de la convention : court, moyen ou long terme. Un horizon sans"
                            + " objectif n'est pas un manquement.",
                    "Every objective is set at one horizon of the convention: short, medium or long term. A horizon without"
                            + " an objective is no breach.")
            .checked(
                    Subjects.OBJECTIVES,
                    SIGNED_ON,
                    Set.of(HORIZON, HORIZONS),
                    (objective, q) -> q.holds(
                            Reason.Shape.ONE_OF,
                            HORIZON,
                            objective,
                            HORIZONS,
                            (horizon, horizons) -> Holds.of(horizons.contains(horizon))))
            .adoptedWhere(clause -> Adoption.adoptedBy(clause, RoadmapRules::versions));

    static final List<Rule<Situation, ?>> ALL = List.of(EVERY_DISTRICT, ORIENTATION_NAMED, HORIZON_SET);

    private RoadmapRules() {}

    /** An objective or an action, and the districts that it names: an action without any is where its objectives are. */
    private record Item(Id id, List<Id.District> districts) {}

    private static Stream<Item> items(Situation situation) {
        return Stream.concat(
                situation.project().all(Kind.OBJECTIVE).stream()
                        .map(objective -> new Item(objective.id(), objective.districts())),
                situation.project().all(Kind.ACTION).stream()
                        .map(action -> new Item(action.id(), districts(action, situation))));
    }

    private static List<Id.District> districts(Action action, Situation situation) {
        List<Id.District> own = action.content().districts();
        return own.isEmpty()
                ? action.objectives().stream()
                        .flatMap(id -> situation.get(Kind.OBJECTIVE, id).districts().stream())
                        .distinct()
                        .toList()
                : own;
    }

    /** An item that names a district of former days is of those that it became. */
    private static Listed<Text> leftOut(Situation situation) {
        var lineage = new Lineage(situation);
        List<Map<Id.District, Holds>> places =
                items(situation).map(item -> lineage.of(item.districts())).toList();
        return Districts.without(situation, district -> {
            Holds set = places.stream()
                    .map(place -> place.getOrDefault(district, Holds.NO))
                    .reduce(Holds.NO, Holds::or);
            boolean open = Stream.of(Kind.OBJECTIVE, Kind.ACTION)
                    .anyMatch(kind -> situation.open(
                            kind, district, situation.project().all(kind).isEmpty()));
            return set == Holds.NO && open ? Holds.UNDETERMINED : set;
        });
    }

    /** Where districts are said to be missing from the dossier, an item that names none may be for one of those. */
    private static Listed<Text> placeless(Situation situation) {
        return Listed.of(
                items(situation),
                item -> situation.nameOf(item.id()),
                item -> Holds.of(item.districts().isEmpty())
                        .and(situation.open(Kind.DISTRICT, item.id(), false) ? Holds.UNDETERMINED : Holds.YES),
                false);
    }

    /** The versions of its convention; where that is not recorded, any may be one. */
    private static Stream<ConventionVersion> versions(Objective objective, Situation situation) {
        Id.Convention own = objective.convention();
        return (own == null ? situation.project().all(Kind.CONVENTION_VERSION) : situation.versionsOf(own)).stream();
    }

    /** When the first of some versions was signed. */
    static @Nullable When signedOn(Stream<ConventionVersion> versions) {
        return When.of(versions.map(ConventionVersion::signedOn)
                .filter(Objects::nonNull)
                .min(Comparator.<PartialDate>naturalOrder())
                .orElse(null));
    }

    private static @Nullable Listed<Text> declared(Objective objective, Situation situation) {
        List<Orientation> declared = situation.project().all(Kind.ORIENTATION).stream()
                .filter(orientation -> orientation.convention().equals(objective.convention()))
                .toList();
        boolean open = situation.open(Kind.ORIENTATION, objective.convention(), declared.isEmpty());
        return declared.isEmpty() && open
                ? null
                : Listed.of(declared.stream(), one -> Text.same(one.name()), one -> Holds.YES, open);
    }

    private static Listed<Text> followed(Objective objective, Situation situation) {
        return Listed.of(
                objective.orientations().stream().map(id -> situation.get(Kind.ORIENTATION, id)),
                orientation -> Text.same(orientation.name()),
                orientation -> Holds.of(orientation.convention().equals(objective.convention())),
                situation.open(Kind.ORIENTATION, objective.id(), false));
    }
}
