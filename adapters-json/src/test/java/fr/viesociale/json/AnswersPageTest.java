package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.standing.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the drawn-up part of {@code ANSWERS.md} are those of the code. {@link Fresh} says how to write
 * them again.
 */
class AnswersPageTest {

    private static final List<String> RULES = List.of("agrement.duration", "agrement.one-structure-one-project");
    private static final String MARK =
            "<!-- What follows is drawn up by AnswersPageTest: change the views, not this. -->";

    static List<String> names() {
        return Answers.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_schema_of_an_answer_is_that_of_its_views(String name) throws IOException {
        Fresh.assertWritten(
                "src/main/resources/fr/viesociale/json/answers/" + name + "-1.schema.json", AnswerSchemas.schema(name));
    }

    @Test
    void the_page_describes_every_property_and_shows_every_answer() throws IOException {
        String written = Files.readString(Path.of(System.getProperty("project.root"), "adapters-json/ANSWERS.md"));
        assertThat(written).contains(MARK);
        Fresh.assertWritten("ANSWERS.md", written.substring(0, written.indexOf(MARK)) + MARK + "\n" + drawnUp());
    }

    private static String drawnUp() {
        Map<String, Answers.Document> examples = examples();
        StringBuilder page = new StringBuilder();
        AnswerSchemas.VIEWS.forEach((name, view) -> page.append("\n## `")
                .append(name)
                .append("`\n\n")
                .append(view.getAnnotation(Says.class).value())
                .append("\n\n")
                .append(AnswerSchemas.table(view))
                .append("\n```json\n")
                .append(examples.get(name).json().replaceAll("\"[0-9a-f]{64}\"", "\"64 hexadecimal figures\""))
                .append("```\n"));
        page.append("\n## Objects inside answers\n");
        AnswerSchemas.all()
                .filter(view -> !AnswerSchemas.VIEWS.containsValue(view))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(view -> page.append("\n### ")
                        .append(view.getSimpleName())
                        .append("\n\n")
                        .append(view.getAnnotation(Says.class).value())
                        .append("\n\n")
                        .append(AnswerSchemas.table(view)));
        return page.toString();
    }

    /** One answer of each name, about a small fictional city and one or two rules, so that it can be read in full. */
    private static Map<String, Answers.Document> examples() {
        TerritorialProject project = new Dossiers().read("""
                {
                  "format": "vie-sociale/1",
                  "territory": "ville-fictive",
                  "districts": [
                    {"id": "nord", "name": "Quartier nord fictif", "period": {"first": "2000", "last": "open"}}
                  ],
                  "populationFigures": [
                    {"id": "nord-2021", "perimeter": "district:nord", "residents": 4000, "censusYear": 2021}
                  ],
                  "organisations": [
                    {"id": "caf", "name": "Caf fictive", "kind": "CAF"},
                    {"id": "ville", "name": "Ville fictive", "kind": "COMMUNE"}
                  ],
                  "bodies": [
                    {"id": "ca", "kind": "CAF_BOARD", "name": "Conseil d'administration fictif", "organisation": "caf",
                     "period": {"first": "2000", "last": "open"}}
                  ],
                  "structures": [
                    {"id": "maison", "name": "Maison fictive", "kind": "CENTRE_SOCIAL", "districts": ["nord"],
                     "period": {"first": "2020-01-01", "last": "open"}}
                  ],
                  "posts": [
                    {"id": "direction", "structures": ["maison"], "function": "DIRECTOR", "fullTimeEquivalent": "0.8",
                     "period": {"first": "2020-01-01", "last": "open"}}
                  ],
                  "agrements": [
                    {"id": "agc", "structure": "maison", "kind": "AGC",
                     "period": {"first": "2024-01-01", "last": "2028-06-30"}}
                  ],
                  "boardDecisions": [
                    {"id": "vote", "body": "ca", "nature": "GRANT", "agrements": ["agc"], "decidedOn": "2023-11-15"}
                  ],
                  "inventories": [
                    {"id": "quartiers", "list": "districts", "complete": true, "asOf": "2024"},
                    {"id": "structures", "list": "structures", "complete": true, "asOf": "2024"}
                  ]
                }
                """);
        LocalDate day = LocalDate.parse("2026-11-23");
        Situation today = project.on(day);
        RuleBook<Situation> book = Regulation.FRENCH.only(
                provision -> RULES.contains(provision.id().value()));
        Assessment<Situation> assessment = book.assess(today);
        TerritorialProject before =
                new Dossiers().read(new Dossiers().write(project).replace("2028-06-30", "2027-12-31"));
        Coverage coverage = Coverage.of(today, PopulationPolicy.latest());
        Intensity intensity = Intensity.of(coverage, Means.FTE, null);
        Deadlines all = Deadlines.of(today, Regulation.FRENCH, Agenda.of(Period.ofMonths(3), Period.ofYears(2)));
        Map<String, Answers.Document> examples = new LinkedHashMap<>();
        examples.put("assessment", Answers.assessment(assessment));
        examples.put("finding", Answers.finding(assessment, assessment.open().get(0)));
        examples.put("comparison", Answers.comparison(Comparison.of(book.assess(before.on(day)), assessment)));
        examples.put("coverage", Answers.coverage(coverage));
        examples.put("intensity", Answers.intensity(intensity));
        examples.put("balance", Answers.balance(Balance.of(intensity)));
        examples.put(
                "deadlines",
                Answers.deadlines(new Deadlines(
                        all.basis(),
                        all.agenda(),
                        all.deadlines().stream().limit(2).toList())));
        examples.put("difference", Answers.difference(before.on(day), today));
        examples.put(
                "reconciliation",
                Answers.reconciliation(Reconciliation.of(side("Maison fictive"), side("Maison du nord fictive"), day)));
        examples.put("standing", Answers.standing(Standing.of(new Id.Agrement("agc"), today)));
        return examples;
    }

    /** The file of one side, which has one structure under a number that both know. */
    private static TerritorialProject side(String name) {
        return new Dossiers().read("""
                {"format": "vie-sociale/1", "territory": "ville-fictive", "structures": [
                  {"id": "maison", "name": "%s", "kind": "CENTRE_SOCIAL", "period": {"first": "2020", "last": "open"},
                   "about": {"externalIds": [{"scheme": "senacs", "value": "FICTIF-001"}]}}]}
                """.formatted(name));
    }
}
