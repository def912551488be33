package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.regulation.Export;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Finding;
import fr.viesociale.standing.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer keeps to its schema, and tells what a screen needs. */
class AnswersTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<String> names() {
        return Answers.NAMES;
    }

    static TerritorialProject file(String name) throws IOException {
        return new Dossiers()
                .read(Files.readAllBytes(Path.of(
                        System.getProperty("project.root"),
                        "examples/ales/src/main/resources/fr/viesociale/examples/ales/" + name)));
    }

    /** Every answer about a file, several of each where the file gives them. */
    private static Stream<Answers.Document> answers(TerritorialProject project, LocalDate day) {
        Situation situation = project.on(day);
        Assessment<Situation> assessment = Regulation.FRENCH.assess(situation);
        Coverage coverage = Coverage.of(situation, PopulationPolicy.latest());
        Assessment<Situation> before = Regulation.FRENCH.assess(project.on(day.minusYears(2)));
        Id inventory = project.all(Kind.INVENTORY).get(0).id();
        TerritorialProject less = project.apply(new Difference(Map.of(), Set.of(inventory)));
        return Stream.of(
                        Stream.of(
                                Answers.assessment(assessment),
                                Answers.comparison(Comparison.of(before, assessment)),
                                Answers.coverage(coverage),
                                Answers.deadlines(Deadlines.of(
                                        situation,
                                        Regulation.FRENCH,
                                        Agenda.of(Period.ofMonths(3), Period.ofYears(2)))),
                                Answers.difference(
                                        TerritorialProject.empty(project.territory())
                                                .on(day),
                                        situation),
                                Answers.difference(situation, less.on(day)),
                                Answers.reconciliation(Reconciliation.of(project, less, day)),
                                Answers.reconciliation(Reconciliation.of(less, project, day))),
                        assessment.open().stream().limit(20).map(finding -> Answers.finding(assessment, finding)),
                        Stream.of(Means.values())
                                .map(means -> Intensity.of(coverage, means, null))
                                .flatMap(intensity -> Stream.of(
                                        Answers.intensity(intensity), Answers.balance(Balance.of(intensity)))),
                        project.all(Kind.AGREMENT).stream()
                                .map(agrement -> Answers.standing(Standing.of(agrement.id(), situation))))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @CsvSource({
        "ales-2019.json, 2019-12-01",
        "ales-2019.json, 2026-11-23",
        "valombre.json, 2026-11-23",
        "valombre.json, 2022-03-01"
    })
    void answers_about_real_and_fictional_cities_keep_to_their_schemas(String name, LocalDate day) throws IOException {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Answers.NAMES.forEach(answer -> schemas.put(
                "vie-sociale/" + answer + "/1", registry.getSchema(Answers.schema(answer), InputFormat.JSON)));
        assertThat(answers(file(name), day)).hasSizeGreaterThan(14).allSatisfy(answer -> {
            Schema schema = schemas.get((String) answer.properties().get("answer"));
            assertThat(schema.validate(answer.json(), InputFormat.JSON))
                    .as(answer.json().lines().limit(3).toList().toString())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_refuses_what_the_answer_never_says(String name) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Answers.schema(name), InputFormat.JSON);
        assertThat(schema.validate("{\"answer\": \"vie-sociale/" + name + "/2\", \"colour\": 1}", InputFormat.JSON))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_screen_finds_the_entry_of_a_finding_in_the_dossier() throws IOException {
        TerritorialProject project = file("valombre.json");
        JsonNode dossier = MAPPER.readTree(new Dossiers().write(project));
        JsonNode answer =
                MAPPER.readTree(Answers.assessment(Regulation.FRENCH.assess(project.on(LocalDate.parse("2026-11-23"))))
                        .json());
        assertThat(answer.get("findings").size()).isPositive();
        for (JsonNode finding : answer.get("findings")) {
            JsonNode subject = finding.get("subject");
            JsonNode entry = dossier.at(subject.get("pointer").asString());
            assertThat((subject.get("kind").asString().equals("territory") ? entry.get("territory") : entry.get("id"))
                            .asString())
                    .isEqualTo(subject.get("id").asString());
        }
    }

    @Test
    void an_assessment_says_who_can_supply_what_is_missing_and_what_that_settles() throws IOException {
        Situation situation = file("valombre.json").on(LocalDate.parse("2026-11-23"));
        Assessment<Situation> assessment = Regulation.FRENCH.assess(situation);
        JsonNode answer = MAPPER.readTree(Answers.assessment(assessment).json());
        assertThat(answer.at("/basis/facts").asString())
                .isEqualTo(situation.project().fingerprint().value());
        assertThat(answer.at("/basis/law").asString())
                .isEqualTo(Regulation.FRENCH.fingerprint().value());
        assertThat(answer.at("/counts/BREACHED").asInt())
                .isEqualTo(assessment.counts().get(Answer.BREACHED));
        assertThat(answer.at("/gaps/0/missing/askedOf/code").asString())
                .isEqualTo(assessment.gaps().get(0).missing().informant().code());
        assertThat(answer.at("/gaps/0/waiting").size())
                .isEqualTo(assessment.gaps().get(0).findings().size());
        assertThat(answer.at("/findings/0/severity/fr").asString()).isEqualTo("loi");
        assertThat(answer.at("/findings/0/citation/fr").asString()).isNotBlank();
    }

    @Test
    void an_explanation_is_the_whole_tree_with_the_next_step() throws IOException {
        Assessment<Situation> assessment =
                Regulation.FRENCH.assess(file("ales-2019.json").on(LocalDate.parse("2019-12-01")));
        Finding finding = assessment.open(Answer.UNDETERMINED).get(0);
        JsonNode answer = MAPPER.readTree(Answers.finding(assessment, finding).json());
        assertThat(answer.at("/reasons/0/sentence/fr").asString()).isNotBlank();
        assertThat(answer.at("/missing/0/request/fr").asString())
                .isEqualTo(answer.at("/next/0/fr").asString());
        assertThat(answer.at("/rule/source/certainty/code").asString()).isNotBlank();
    }

    @Test
    void the_same_question_gives_the_same_bytes() throws IOException {
        TerritorialProject project = file("ales-2019.json");
        LocalDate day = LocalDate.parse("2019-12-01");
        assertThat(Answers.assessment(Regulation.FRENCH.assess(project.on(day))).json())
                .isEqualTo(Answers.assessment(
                                Regulation.FRENCH.assess(file("ales-2019.json").on(day)))
                        .json());
    }

    @Test
    void an_assessment_of_something_else_than_a_territory_is_no_answer_here() {
        Assessment<Export> assessment = Regulation.EXPORTS.assess(new Export(
                new Id.Territory("t"), LocalDate.parse("2026-11-23"), List.of(), List.of(), null, null, null));
        assertThatThrownBy(() -> PlainForm.of(assessment)).isInstanceOf(IllegalArgumentException.class);
    }
}
