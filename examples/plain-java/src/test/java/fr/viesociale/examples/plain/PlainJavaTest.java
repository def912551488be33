package fr.viesociale.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shortest program keeps the promises of its README. */
class PlainJavaTest {

    private static final Path MODULE = Path.of(System.getProperty("project.root"), "examples", "plain-java");

    private static String told() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PlainJava.tell(new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void the_agrement_that_lasts_a_day_too_long_is_found_with_the_reason_and_the_text() {
        assertThat(told())
                .contains("AGC de Maison fictive, du 1er janvier 2024 au 1er janvier 2028")
                .contains("au plus 4 ans → non respecté")
                .contains("Circulaire Cnaf 2012-013 du 20 juin 2012")
                .contains("À compléter par le gestionnaire de la structure");
    }

    @Test
    void the_readme_shows_what_it_prints() throws IOException {
        assertThat(Files.readString(MODULE.resolve("README.md"))).contains("```\n" + told() + "```");
    }

    @Test
    void its_code_is_thirty_lines() throws IOException {
        List<String> code =
                Files.readAllLines(MODULE.resolve("src/main/java/fr/viesociale/examples/plain/PlainJava.java")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import") && !line.startsWith("package"))
                        .toList();
        assertThat(code).hasSizeLessThanOrEqualTo(30);
    }
}
