package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le déploiement des structures: a structure in every priority area, where new ones are planned. */
final class DeploymentRules {

    private static final Set<AgrementKind> GENERAL = Set.of(AgrementKind.AGC, AgrementKind.AL);

    static final Fact<Situation, PriorityArea, Holds> IN_FORCE = fact(
            "priorityAreas/*/period",
            "quartier prioritaire en vigueur",
            "priority area in force",
            Informant.CITY,
            (area, situation) -> area.period().covers(situation.on()));
    private static final Fact<Situation, PriorityArea, Listed<Named>> SERVED_BY = fact(
            "structures/*/priorityAreas",
            "structures à l'agrément en vigueur qui desservent le quartier prioritaire",
            "structures with an agrément in force that serve the priority area",
            Informant.CAF,
            DeploymentRules::servedBy);

    private static final Fact<Situation, PlannedStructure, When> TARGET_ON = fact(
            "plannedStructures/*/stages",
            "date visée de l'agrément ou de l'ouverture",
            "target date of the agrément or of the opening",
            Informant.STEERING_COMMITTEE,
            (planned, situation) -> targetOn(planned));
    private static final Fact<Situation, PlannedStructure, Boolean> REASONED = fact(
            "plannedStructures/*/place/reason",
            "implantation hors zone motivée",
            "reason given for a place outside any zone",
            Informant.STEERING_COMMITTEE,
            (planned, situation) -> planned.place().reason() != null);
    private static final Fact<Situation, PlannedStructure, Listed<ZoneKind>> ZONES = fact(
            "plannedStructures/*/place/zones",
            "zones où la structure est prévue, à la date visée",
            "zones in which the structure is planned, on its target date",
            Informant.STEERING_COMMITTEE,
            DeploymentRules::zones);
    private static final Fact<Situation, PlannedStructure, Listed<Text>> SCHEMAS = fact(
            "schemas/*/term",
            "schémas directeurs de l'animation de la vie sociale en vigueur à la date visée",
            "schémas directeurs of the animation de la vie sociale in force on the target date",
            Informant.CAF,
            DeploymentRules::schemas);
    private static final Fact<Situation, PlannedStructure, Listed<Named>> SCHEMA_ZONES = fact(
            "schemas/*/content/priorityZones",
            "zones prioritaires du schéma directeur",
            "priority zones of the schéma directeur",
            Informant.CAF,
            DeploymentRules::schemaZones);
    private static final Fact<Situation, PlannedStructure, Named> SCHEMA_ZONE = fact(
            "plannedStructures/*/place/schemaZone",
            "zone où la structure est prévue",
            "zone in which the structure is planned",
            Informant.STEERING_COMMITTEE,
            (planned, situation) -> {
                String zone = planned.place().schemaZone();
                return zone == null ? null : new Named(zone);
            });
    private static final Force SINCE_2027 = Force.from("2027-01-01");
    private static final Source CIRCULAR_2025 = Sources.seen(
            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Associathèque, février 2026 (associatheque.fr) ;"
                    + " annoncée le 18 décembre 2025 ; jour d'effet au 1er janvier 2027 déduit",
            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Associathèque, February 2026"
                    + " (associatheque.fr); announced on 18 December 2025; start day 1 January 2027 inferred");
    private static final Parameter<List<ZoneKind>> ZONE_TYPES = Parameter.<List<ZoneKind>>of(
                    "deployment.priority-zone-type.zoneTypes",
                    "zones prioritaires pour une nouvelle structure",
                    "priority zones for a new structure")
            .value(List.of(ZoneKind.QPV, ZoneKind.ZFRR), SINCE_2027, CIRCULAR_2025);
    private static final Rule<Situation, PriorityArea> AREA_COVERED = Provision.national(
                    "deployment.priority-area-covered",
                    Severity.GOOD_PRACTICE,
                    Force.from("2018-01-01"),
                    Sources.seen(Sources.COVERAGE_AIM),
                    "Chaque quartier prioritaire en vigueur est desservi par au moins une structure dont l'agrément (AGC ou"
                            + " AL) est en vigueur.",
                    "Each priority area in force is served by at least one structure whose agrément (AGC or AL) is in"
                            + " force.")
            .checked(
                    Subjects.PRIORITY_AREAS,
                    Facts.ASSESSMENT_DATE,
                    Set.of(IN_FORCE, SERVED_BY),
                    (area, q) -> q.underway(IN_FORCE, area, () -> q.holds(SERVED_BY, area, Listed::any)));

    private static final Rule<Situation, PlannedStructure> ZONE_TYPE = Provision.national(
                    "deployment.priority-zone-type",
                    Severity.GOOD_PRACTICE,
                    SINCE_2027,
                    CIRCULAR_2025,
                    "Une nouvelle structure se prévoit d'abord dans un quartier prioritaire ou une zone France ruralités"
                            + " revitalisation ; ailleurs, on dit pourquoi.",
                    "A new structure is planned in a priority area or in a ZFRR first; elsewhere one says why.")
            .checked(
                    Subjects.PLANNED_STRUCTURES,
                    TARGET_ON,
                    Set.of(REASONED, ZONES, ZONE_TYPES),
                    (planned, q) -> unlessReasoned(
                            planned,
                            q,
                            () -> q.holds(
                                    Reason.Shape.ONE_OF,
                                    ZONES,
                                    planned,
                                    ZONE_TYPES,
                                    (zones, types) ->
                                            types.stream().map(zones::includes).reduce(Holds.NO, Holds::or))));

    private static final Rule<Situation, PlannedStructure> INSIDE_SCHEMA = Provision.national(
                    "deployment.inside-schema-zone",
                    Severity.GOOD_PRACTICE,
                    Force.from("2015-01-01"),
                    Sources.seen("ASH 2926 (ash.tm.fr), à l'année près", "ASH 2926 (ash.tm.fr), year only"),
                    "Une structure se prévoit dans une zone prioritaire du schéma directeur de l'animation de la vie sociale"
                            + " en vigueur, ou dit pourquoi ailleurs ; rien n'interdit une autre zone.",
                    "A structure is planned in a priority zone of the schéma directeur of the animation de la vie sociale in"
                            + " force, or says why elsewhere; no text prohibits another zone.")
            .checked(
                    Subjects.PLANNED_STRUCTURES,
                    TARGET_ON,
                    Set.of(SCHEMAS, REASONED, SCHEMA_ZONES, SCHEMA_ZONE),
                    (planned, q) -> q.where(
                            SCHEMAS,
                            planned,
                            Listed::any,
                            () -> unlessReasoned(
                                    planned,
                                    q,
                                    () -> q.given(
                                            SCHEMA_ZONES,
                                            planned,
                                            zones -> q.holds(SCHEMA_ZONE, planned, zones::includes)))));

    static final List<Rule<Situation, ?>> ALL = List.of(AREA_COVERED, ZONE_TYPE, INSIDE_SCHEMA);

    private DeploymentRules() {}

    private static @Nullable Listed<Named> servedBy(PriorityArea area, Situation situation) {
        List<Structure> structures = situation.project().all(Kind.STRUCTURE);
        boolean open = situation.open(Kind.STRUCTURE, null, structures.isEmpty());
        return structures.isEmpty() && open
                ? null
                : Listed.of(
                        structures.stream(),
                        structure -> new Named(structure.name()),
                        structure -> situation.serves(structure, area).and(approved(structure, situation)),
                        open);
    }

    private static Holds approved(Structure structure, Situation situation) {
        List<Agrement> general = situation.agrementsOf(structure.id()).stream()
                .filter(agrement -> GENERAL.contains(agrement.kind()))
                .toList();
        boolean open = situation.open(Kind.AGREMENT, structure.id(), general.isEmpty());
        return general.stream().map(situation::inForce).reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    /** Where a reason is on record, the place needs no more. */
    private static Answer unlessReasoned(PlannedStructure planned, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.given(REASONED, planned, reasoned -> reasoned ? q.recorded(REASONED, planned) : then.get());
    }

    private static @Nullable When targetOn(PlannedStructure planned) {
        return Stream.of(StageCode.AGREMENT, StageCode.OPENING)
                .flatMap(code ->
                        planned.stages().stream().filter(stage -> stage.stage().equals(code)))
                .map(stage -> When.of(stage.targetOn()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Those that it is said to lie in, and those of its districts; a district may lie in a priority area in part only. */
    private static Listed<ZoneKind> zones(PlannedStructure planned, Situation situation) {
        When target = Objects.requireNonNullElse(targetOn(planned), When.UNKNOWN);
        List<Id> places = Stream.<Id>concat(Stream.of(planned.id()), planned.place().districts().stream())
                .toList();
        Map<ZoneKind, Holds> zones = new LinkedHashMap<>();
        planned.place().zones().forEach(zone -> zones.put(zone, Holds.YES));
        situation.project().all(Kind.ZONE_LABEL).stream()
                .filter(label -> places.contains(label.place().id()))
                .forEach(label -> zones.merge(label.kind(), label.period().covers(target), Holds::or));
        planned.place().districts().stream()
                .flatMap(id -> situation.get(Kind.DISTRICT, id).priorityAreas().stream())
                .map(id -> situation.get(Kind.PRIORITY_AREA, id).period().covers(target))
                .forEach(inForce -> zones.merge(ZoneKind.QPV, inForce.and(Holds.UNDETERMINED), Holds::or));
        return new Listed<>(zones, situation.open(Kind.ZONE_LABEL, planned.id(), zones.isEmpty()));
    }

    private static Map<Schema, Holds> inForceOn(PlannedStructure planned, Situation situation) {
        When target = Objects.requireNonNullElse(targetOn(planned), When.UNKNOWN);
        Map<Schema, Holds> schemas = new LinkedHashMap<>();
        for (Schema schema : situation.project().all(Kind.SCHEMA)) {
            Holds inForce = schema.term().covers(target);
            if (schema.kind().equals(SchemaKind.AVS) && inForce != Holds.NO) {
                schemas.put(schema, inForce);
            }
        }
        return schemas;
    }

    /** Where none is recorded the rule has nothing to compare with: the list is taken as it stands. */
    private static Listed<Text> schemas(PlannedStructure planned, Situation situation) {
        Map<Schema, Holds> schemas = inForceOn(planned, situation);
        return Listed.of(
                schemas.keySet().stream(),
                schema -> situation.nameOf(schema.id()),
                schema -> schemas.getOrDefault(schema, Holds.NO),
                false);
    }

    private static @Nullable Listed<Named> schemaZones(PlannedStructure planned, Situation situation) {
        List<Named> zones = inForceOn(planned, situation).keySet().stream()
                .map(Schema::content)
                .filter(Objects::nonNull)
                .flatMap(content -> content.priorityZones().stream())
                .map(Named::new)
                .toList();
        return zones.isEmpty() ? null : Listed.of(zones.stream(), zone -> zone, zone -> Holds.YES, false);
    }
}
