package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.contract.FailingExamples;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Inside a host and at home, a dossier is read the same. */
class PlainReadingTest {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Dossiers dossiers = new Dossiers();

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    private static TerritorialProject plainly(String document) {
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return PlainForm.read(TerritorialProject.class, new PlainJson(parser), "");
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void any_project_is_read_as_it_was_written(@ForAll("projects") TerritorialProject project) {
        assertThat(plainly(PlainJson.text(PlainForm.of(project)))).isEqualTo(project);
        assertThat(PlainJson.text(PlainForm.of(project))).isEqualTo(dossiers.write(project));
    }

    @Test
    void what_a_rule_would_report_is_read_all_the_same() {
        assertThat(FailingExamples.all().values())
                .allSatisfy(
                        example -> assertThat(plainly(dossiers.write(example))).isEqualTo(example));
    }

    /** One value of a dossier is put in the place of another: both readers refuse it for the same reasons, or neither does. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void both_readers_find_the_same_faults(@ForAll("projects") TerritorialProject project, @ForAll Random random) {
        List<String> lines = new ArrayList<>(dossiers.write(project).lines().toList());
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = 2 + random.nextInt(lines.size() - 2);
            lines.set(at, mutated(lines.get(at), random));
        }
        String document = String.join("\n", lines);
        assertThat(told(() -> plainly(document)))
                .containsExactlyInAnyOrderElementsOf(told(() -> dossiers.read(document)));
    }

    private static String mutated(String line, Random random) {
        String end = line.endsWith(",") ? "," : "";
        String[] values = {
            "7", "-1", "1.5", "true", "null", "\"\"", "\"x y\"", "\"2020-02-30\"", "[]", "{}", "99999999999"
        };
        String value = values[random.nextInt(values.length)];
        return line.matches(" *\"[^\"]+\": (\"[^\"]*\"|[0-9]+|true|false),?")
                ? random.nextBoolean()
                        ? line.substring(0, line.indexOf(':')) + ": " + value + end
                        : line.replaceFirst("\":", "s\":")
                : line.matches(" *(\"[^\"]*\"|[0-9]+),?") ? line.replaceFirst("\\S.*", value + end) : line;
    }

    private static List<String> told(Runnable reading) {
        Refused refused = catchThrowableOfType(Refused.class, reading::run);
        return refused == null
                ? List.of()
                : refused.faults().stream()
                        .map(fault -> fault.place() + " " + fault.path() + " " + fault.code())
                        .toList();
    }

    @Test
    void a_newer_minor_version_is_read_as_far_as_it_is_known() {
        String newer = "{\"format\":\"vie-sociale/1.3\",\"territory\":\"t\"}";
        assertThat(plainly(newer)).isEqualTo(dossiers.read(newer));
        String unknown = newer.replace("}", ",\"colours\":[]}");
        assertThat(catchThrowableOfType(Refused.class, () -> plainly(unknown)).faults())
                .isEqualTo(catchThrowableOfType(Refused.class, () -> dossiers.read(unknown))
                        .faults());
    }

    @Test
    void depth_and_length_beyond_measure_are_refused() {
        String head = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",\"x\":";
        assertThat(told(() -> plainly(head + "[".repeat(400) + "]".repeat(400) + "}")))
                .containsExactly("null  json.limit");
        assertThat(told(() -> plainly(head + "\"" + "a".repeat(200_000) + "\"}")))
                .containsExactly("null  json.limit");
    }
}
