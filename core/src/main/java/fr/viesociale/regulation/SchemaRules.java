package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Les schémas départementaux: of the animation de la vie sociale, of services to families. */
final class SchemaRules {

    private static final Fact<Situation, Schema, When> ADOPTED_ON = fact(
            "schemas/*/adoptedOn",
            "date d'adoption du schéma",
            "date of adoption of the schéma",
            Informant.CAF,
            (schema, situation) -> When.of(schema.adoptedOn()));
    private static final Fact<Situation, Schema, SchemaKind> KIND = fact(
            "schemas/*/kind",
            "nature du schéma",
            "kind of the schéma",
            Informant.CAF,
            (schema, situation) -> schema.kind());
    private static final Fact<Situation, Schema, List<String>> PRIORITY_ZONES =
            content("priorityZones", "zones prioritaires", "priority zones", SchemaContent::priorityZones);
    private static final Fact<Situation, Schema, List<String>> SOCIAL_NEEDS =
            content("socialNeeds", "besoins sociaux", "social needs", SchemaContent::socialNeeds);
    private static final Fact<Situation, Schema, List<String>> SYNERGIES = content(
            "synergies", "territoires ou axes de synergie", "territories or axes of synergy", SchemaContent::synergies);
    private static final Fact<Situation, Schema, Boolean> STRATEGIC = content(
            "strategicSteering", "pilotage stratégique", "strategic steering", SchemaContent::strategicSteering);
    private static final Fact<Situation, Schema, Boolean> OPERATIONAL = content(
            "operationalSteering", "pilotage opérationnel", "operational steering", SchemaContent::operationalSteering);
    private static final Fact<Situation, TerritorialProject, Listed<Text>> ADOPTED = fact(
            "schemas/*/adoptedOn",
            "schémas directeurs de l'animation de la vie sociale adoptés dans le département et en cours",
            "schémas directeurs of the animation de la vie sociale, adopted in the département and running",
            Informant.CAF,
            (project, situation) -> schemas(situation, schema -> Holds.YES));
    private static final Fact<Situation, TerritorialProject, Listed<Text>> CITING = fact(
            "schemas/*/content/cites",
            "ceux qui se réfèrent au schéma des services aux familles",
            "those that refer to the schéma of services to families",
            Informant.CAF,
            (project, situation) -> schemas(situation, schema -> cites(schema, situation)));
    private static final Fact<Situation, Schema, Listed<OrganisationKind>> SIGNATORIES = fact(
            "schemas/*/content/signatories",
            "signataires du schéma",
            "signatories of the schéma",
            Informant.CAF,
            SchemaRules::signatories);
    private static final Fact<Situation, Schema, DateRange> TERM = fact(
            "schemas/*/term",
            "durée du schéma",
            "duration of the schéma",
            Informant.CAF,
            (schema, situation) -> schema.term());
    private static final Fact<Situation, Schema, When> RENEWED_ON = fact(
            "schemas/*/committeeRenewedOn",
            "date de renouvellement du comité",
            "date of renewal of the committee",
            Informant.CAF,
            (schema, situation) -> When.of(schema.committeeRenewedOn()));
    private static final Fact<Situation, Schema, Done> ADOPTION = fact(
            "schemas/*/adoptedOn",
            "adoption du schéma",
            "adoption of the schéma",
            Informant.CAF,
            (schema, situation) -> Done.of(schema.adoptedOn(), false));

    private static final Force SINCE_2021 = Force.from("2021-12-01");
    private static final Source EXAMPLES = Sources.local(
            "SDAVS des Yvelines (pdfslide.fr) ; convention-cadre du Vaucluse 2019-2022 (fdocuments.fr) ; SDAVS de la Creuse"
                    + " 2017-2021 (pdfslide.fr) ; à l'année près",
            "SDAVS of the Yvelines (pdfslide.fr); framework convention of the Vaucluse 2019-2022 (fdocuments.fr); SDAVS of"
                    + " the Creuse 2017-2021 (pdfslide.fr); year only");
    private static final Source FAMILY_SERVICES = Sources.seen(
            "CASF L214-5 et D214-1 à D214-3 (copies du code) ; date de départ de mémoire, au mois près",
            "CASF L214-5 and D214-1 to D214-3 (code copies); from date recalled, month only");

    private static final Parameter<List<OrganisationKind>> USUAL = Parameter.<List<OrganisationKind>>of(
                    "deployment.avs-schema-form.usualSignatories",
                    "signataires habituels d'un schéma directeur",
                    "usual signatories of a schéma directeur")
            .value(
                    List.of(
                            OrganisationKind.STATE,
                            OrganisationKind.CAF,
                            OrganisationKind.DEPARTEMENT,
                            OrganisationKind.FEDERATION),
                    Force.ALWAYS,
                    EXAMPLES);
    private static final Parameter<Period> USUALLY_AT_LEAST = Parameter.<Period>of(
                    "deployment.avs-schema-form.minYears",
                    "durée habituelle minimale d'un schéma directeur",
                    "shortest usual duration of a schéma directeur")
            .value(Period.ofYears(3), Force.ALWAYS, EXAMPLES);
    private static final Parameter<Period> USUALLY_AT_MOST = Parameter.<Period>of(
                    "deployment.avs-schema-form.maxYears",
                    "durée habituelle maximale d'un schéma directeur",
                    "longest usual duration of a schéma directeur")
            .value(Period.ofYears(5), Force.ALWAYS, EXAMPLES);
    private static final Parameter<Period> WITHIN = Parameter.<Period>of(
                    "deployment.family-services-schema-duration-max.adoptWithinMonths",
                    "délai d'adoption après le renouvellement du comité",
                    "delay of adoption after the renewal of the committee")
            .value(Period.ofMonths(12), SINCE_2021, FAMILY_SERVICES);
    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "deployment.family-services-schema-duration-max.maxYears",
                    "durée maximale du schéma des services aux familles",
                    "longest duration of the schéma of services to families")
            .value(Period.ofYears(6), SINCE_2021, FAMILY_SERVICES);

    private static final Rule<Situation, Schema> CONTENT = Provision.national(
                    "deployment.avs-schema-content",
                    Severity.HARD,
                    Force.from("2015-01-01"),
                    Sources.seen(
                            "circulaire Cnaf 2015-017, d'après ASH 2926 (ash.tm.fr), à l'année près",
                            "circulaire Cnaf 2015-017 as told by ASH 2926 (ash.tm.fr), year only"),
                    "Un schéma directeur de l'animation de la vie sociale dit où implanter en priorité, à quels besoins"
                            + " répondre, où chercher des synergies, et comment il est piloté, en stratégie et au quotidien.",
                    "A schéma directeur of the animation de la vie sociale says where to set up first, which needs to answer,"
                            + " where to seek synergies, and how it is steered, in strategy and in operation.")
            .checked(
                    Subjects.SCHEMAS,
                    ADOPTED_ON,
                    Set.of(KIND, PRIORITY_ZONES, SOCIAL_NEEDS, SYNERGIES, STRATEGIC, OPERATIONAL),
                    (schema, q) -> q.where(
                            KIND,
                            schema,
                            SchemaRules::avs,
                            () -> q.all(
                                    Text.of("contenu du schéma directeur", "content of the schéma directeur"),
                                    () -> q.holds(PRIORITY_ZONES, schema, SchemaRules::filled),
                                    () -> q.holds(SOCIAL_NEEDS, schema, SchemaRules::filled),
                                    () -> q.holds(SYNERGIES, schema, SchemaRules::filled),
                                    () -> q.holds(STRATEGIC, schema, Holds::of),
                                    () -> q.holds(OPERATIONAL, schema, Holds::of))));

    private static final Rule<Situation, TerritorialProject> IS_ADOPTED = Provision.national(
                    "deployment.avs-schema-adopted",
                    Severity.GOOD_PRACTICE,
                    Force.from("2017-01-01"),
                    Sources.seen(
                            "ASH 2926 (ash.tm.fr) : à établir avant la fin de 2016",
                            "ASH 2926 (ash.tm.fr): to be drawn up by the end of 2016"),
                    "Un schéma directeur de l'animation de la vie sociale, adopté et en cours, couvre le département ; il se"
                            + " réfère au schéma départemental des services aux familles.",
                    "A schéma directeur of the animation de la vie sociale, adopted and running, covers the département; it"
                            + " refers to the schéma départemental des services aux familles.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(ADOPTED, CITING),
                    (project, q) -> q.all(
                            Text.of("schéma directeur du département", "schéma directeur of the département"),
                            () -> q.holds(ADOPTED, project, Listed::any),
                            () -> q.holds(CITING, project, Listed::any)));

    private static final Rule<Situation, Schema> FORM = Provision.practice(
                    "deployment.avs-schema-form",
                    Severity.LOCAL,
                    Force.from("2015-01-01"),
                    EXAMPLES,
                    "L'État, la Caf, le Département et une fédération signent le schéma directeur, qui dure de trois à cinq"
                            + " ans.",
                    "The State, the Caf, the Département and a federation sign the schéma directeur, which lasts from three"
                            + " to five years.")
            .checked(
                    Subjects.SCHEMAS,
                    ADOPTED_ON,
                    Set.of(KIND, SIGNATORIES, USUAL, TERM, USUALLY_AT_LEAST, USUALLY_AT_MOST),
                    (schema, q) -> q.where(
                            KIND,
                            schema,
                            SchemaRules::avs,
                            () -> q.all(
                                    Text.of("forme du schéma directeur", "form of the schéma directeur"),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES, SIGNATORIES, schema, USUAL, Listed::includesAll),
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST,
                                            TERM,
                                            schema,
                                            USUALLY_AT_LEAST,
                                            DateRange::lastsAtLeast),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            TERM,
                                            schema,
                                            USUALLY_AT_MOST,
                                            DateRange::lastsAtMost))))
            .adoptedWhere(practice -> Adoption.practised(practice, ADOPTED_ON));

    private static final Rule<Situation, Schema> FAMILY_SERVICES_DURATION = Provision.national(
                    "deployment.family-services-schema-duration-max",
                    Severity.LAW,
                    SINCE_2021,
                    FAMILY_SERVICES,
                    "Le schéma départemental des services aux familles est adopté dans l'année qui suit le renouvellement de"
                            + " son comité et dure six ans au plus, dernier jour compris.",
                    "The schéma départemental des services aux familles is adopted in the year after the renewal of its"
                            + " committee and lasts six years at most, its last day included.")
            .checked(
                    Subjects.SCHEMAS,
                    ADOPTED_ON,
                    Set.of(KIND, RENEWED_ON, WITHIN, ADOPTION, Facts.ASSESSMENT_DATE, TERM, LONGEST),
                    (schema, q) -> q.where(
                            KIND,
                            schema,
                            kind -> Holds.of(kind.equals(SchemaKind.SDSF)),
                            () -> q.all(
                                    Text.of("délai et durée du schéma", "delay and duration of the schéma"),
                                    () -> q.given(
                                            RENEWED_ON,
                                            schema,
                                            renewed -> q.known(
                                                    WITHIN,
                                                    within -> q.due(
                                                            ADOPTION,
                                                            schema,
                                                            renewed.plus(within),
                                                            Facts.ASSESSMENT_DATE))),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST, TERM, schema, LONGEST, DateRange::lastsAtMost))));

    static final List<Rule<Situation, ?>> ALL = List.of(CONTENT, IS_ADOPTED, FORM, FAMILY_SERVICES_DURATION);

    private SchemaRules() {}

    /** A part of what a schéma holds: a content on record is read as it stands, an empty list being a part not filled. */
    private static <T> Fact<Situation, Schema, T> content(
            String component, String fr, String en, Function<SchemaContent, @Nullable T> part) {
        return fact("schemas/*/content/" + component, fr, en, Informant.CAF, (schema, situation) -> {
            SchemaContent content = schema.content();
            return content == null ? null : part.apply(content);
        });
    }

    private static Holds avs(SchemaKind kind) {
        return Holds.of(kind.equals(SchemaKind.AVS));
    }

    private static Holds filled(List<String> part) {
        return Holds.of(!part.isEmpty());
    }

    private static @Nullable Listed<Text> schemas(Situation situation, Function<Schema, Holds> counts) {
        List<Schema> schemas = situation.project().all(Kind.SCHEMA).stream()
                .filter(schema -> schema.kind().equals(SchemaKind.AVS))
                .toList();
        boolean open = situation.open(Kind.SCHEMA, null, schemas.isEmpty());
        return schemas.isEmpty() && open
                ? null
                : Listed.of(
                        schemas.stream(),
                        schema -> situation.nameOf(schema.id()),
                        schema -> ofDepartment(schema, situation)
                                .and(When.reached(schema.adoptedOn(), situation.on()))
                                .and(schema.term().covers(situation.on()))
                                .and(counts.apply(schema)),
                        open);
    }

    /** Not known where no commune of the territory is on record. */
    private static Holds ofDepartment(Schema schema, Situation situation) {
        Set<String> departments = situation.project().all(Kind.TERRITORY_PART).stream()
                .filter(part -> part.period().covers(situation.on()) != Holds.NO)
                .map(TerritoryPart::commune)
                .filter(Objects::nonNull)
                .map(CommuneCode::department)
                .collect(Collectors.toSet());
        return departments.isEmpty() ? Holds.UNDETERMINED : Holds.of(departments.contains(schema.department()));
    }

    private static Holds cites(Schema schema, Situation situation) {
        SchemaContent content = schema.content();
        return content == null
                ? Holds.UNDETERMINED
                : Holds.of(content.cites().stream()
                        .anyMatch(id -> situation.get(Kind.SCHEMA, id).kind().equals(SchemaKind.SDSF)));
    }

    /** Somebody signed every schéma: an empty list was not filled in. */
    private static @Nullable Listed<OrganisationKind> signatories(Schema schema, Situation situation) {
        SchemaContent content = schema.content();
        return content == null || content.signatories().isEmpty()
                ? null
                : Listed.of(
                        content.signatories().stream(),
                        id -> situation.get(Kind.ORGANISATION, id).kind(),
                        kind -> Holds.YES,
                        false);
    }
}
