package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are written from the code and kept beside it: the same, or the test says how to write them again, which is
 * {@code ./mvnw -pl adapters-json -am verify -Dtest=DossierSchemaTest,DossierDocumentationTest,AnswersPageTest
 * -Dreference.write=true}.
 */
final class Fresh {

    private static final Path MODULE =
            Path.of(System.getProperty("project.root")).resolve("adapters-json");

    private Fresh() {}

    static void assertWritten(String file, String text) throws IOException {
        if (System.getProperty("reference.write") != null) {
            Files.createDirectories(MODULE.resolve(file).getParent());
            Files.writeString(MODULE.resolve(file), text);
        }
        assertThat(MODULE.resolve(file))
                .as("write it again with -Dreference.write=true")
                .content()
                .isEqualTo(text);
    }
}
