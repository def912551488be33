package fr.viesociale.examples.benchmarks.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.examples.benchmarks.database.FictionalStructures;
import fr.viesociale.fault.Refused;
import fr.viesociale.json.Dossiers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the measurements of documents rest on: all read and write the same, and what is checked is checked by both. */
class DocumentsTest {

    private static final String DOCUMENT = new Dossiers().write(FictionalStructures.of(4));

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void all_readers_read_every_value_of_the_document() {
        EqualDocuments.assertRead(bytes(DOCUMENT));
    }

    @Test
    void a_reader_that_loses_a_value_is_found_out() {
        String unread = DOCUMENT.replaceFirst("\"name\"", "\"note\"");
        assertThatThrownBy(() -> EqualDocuments.assertRead(bytes(unread))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void both_write_the_same_values_in_either_layout() {
        WriteBenchmark writing = new WriteBenchmark();
        writing.prepare();
        List<Object> written = new ArrayList<>();
        for (WriteBenchmark.Form form : WriteBenchmark.Form.values()) {
            writing.form = form;
            written.add(Reader.mapper().readTree(writing.write()));
        }
        assertThat(written).hasSize(4).containsOnly(written.get(0));
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            vie-sociale/7,              vie-sociale/1
            " ",                        "Structure fictive 0"
            "centre_social",            "CENTRE_SOCIAL"
            "2020-13-01",               "2020-09-01"
            "2020-02-30",               "2020-09-01"
            "last": "1999-12-31",       "last": "open"
            "district": "quartier-99",  "district": "quartier-0"
            "structure": "s000009",     "structure": "s000000"
            "id": "s000001-0",          "id": "s000000-0"
            "id": "s000001",            "id": "s000000"
            "0.12345678",               "0.5"
            "level": 9,                 "level": 6
            "itinerant": null,          "itinerant": false
            "period": null,             `"period": {\n        "first": "2015-01-01",\n        "last": "2018-12-31"\n      }`
            """)
    void a_document_with_a_fault_is_refused_by_the_library_and_by_the_constraints(String fault, String right) {
        String written = right.replace("\\n", "\n");
        assertThat(DOCUMENT).contains(written);
        byte[] faulty = bytes(DOCUMENT.replace(written, fault));
        assertThatThrownBy(() -> Reader.VIE_SOCIALE.reader().apply(faulty)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Reader.VALIDATED.reader().apply(faulty)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Reader.PLAIN.reader().apply(faulty)).isNotNull();
    }
}
