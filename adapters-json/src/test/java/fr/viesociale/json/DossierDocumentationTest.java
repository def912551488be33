package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.project.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation says what the kinds say, with examples from a city that is read. */
class DossierDocumentationTest {

    @Test
    void the_documentation_is_the_one_of_the_kinds() throws IOException {
        Fresh.assertWritten("DOSSIER.md", DossierPage.of(GoldenFilesTest.bytes("valombre.json")));
    }

    @Test
    void its_first_example_is_a_dossier() {
        String page = page();
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n", page.indexOf("```json")));

        assertThat(new Dossiers().read(example).all(Kind.DISTRICT)).hasSize(1);
    }

    @Test
    void every_link_in_it_leads_somewhere() {
        String page = page();

        assertThat(Pattern.compile("]\\(#([^)]+)\\)").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(anchor -> Pattern.compile(
                                "(?im)^#+ " + Pattern.quote(anchor.replace('-', ' ')) + "$|<a id=\"" + anchor + "\">")
                        .matcher(page)
                        .find());
    }

    private static String page() {
        try {
            return Files.readString(Path.of(System.getProperty("project.root")).resolve("adapters-json/DOSSIER.md"));
        } catch (IOException notThere) {
            throw new AssertionError(notThere);
        }
    }
}
