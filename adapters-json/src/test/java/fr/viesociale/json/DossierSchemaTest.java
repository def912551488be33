package fr.viesociale.json;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The schema says what the kinds say. */
class DossierSchemaTest {

    @Test
    void the_schema_in_the_jar_is_the_one_of_the_kinds() throws IOException {
        Fresh.assertWritten("src/main/resources/fr/viesociale/json/dossier-1.schema.json", DossierSchema.text());
    }
}
