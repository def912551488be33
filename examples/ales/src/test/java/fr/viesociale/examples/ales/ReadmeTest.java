package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that a newcomer reads do what they say. */
class ReadmeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_snippets_of_the_readme_compile_run_and_say_what_they_promise() throws Exception {
        assertThat(Snippets.of("README.md").told(folder))
                .contains("An agrément lasts from one year to four, its last day included. BREACHED")
                .contains("at most 4 years → breached")
                .contains("Which frame governs, from 1 January 2027")
                .contains("/districts/0/id [json.type]")
                .contains("AGC de Maison fictive, du 1er janvier 2024 au 1er janvier 2028 : en vigueur")
                .contains("agrement.transition-2027: [TEXT]")
                .contains("Volet « familles »")
                .contains("à revoir : agrement.no-overlap")
                .contains("Undetermined")
                .contains("revision 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "verdict", "law"})
    void the_snippets_of_a_guide_compile_run_and_print_what_stands_under_them(String guide) throws Exception {
        Snippets page = Snippets.of("core/guide/" + guide + ".md");
        List<String> promised = page.fenced("text").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .toList();

        assertThat(promised).isNotEmpty();
        assertThat(page.told(folder).lines().map(String::strip)).containsSubsequence(promised);
    }

    @Test
    void the_adapter_of_the_guide_is_the_one_that_passes_the_contract() throws Exception {
        Path here = Path.of(System.getProperty("project.root"), "examples/ales/src/test/java")
                .resolve(ReadmeTest.class.getPackageName().replace('.', '/'));
        String adapter = Files.readString(here.resolve("LatestProjects.java"));
        String test = Files.readString(here.resolve("LatestProjectsTest.java"));

        assertThat(Snippets.of("core/guide/adapter.md").fenced("java"))
                .containsExactly(
                        adapter.substring(adapter.indexOf("/**")),
                        test.substring(test.indexOf("class LatestProjectsTest")));
    }
}
