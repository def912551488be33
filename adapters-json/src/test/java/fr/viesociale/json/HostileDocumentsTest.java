package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is handed in as a dossier ends in a project or in faults, soon, and in little memory. */
class HostileDocumentsTest {

    /** How many changed dossiers; {@code -Ddocuments=200000} for the whole number. */
    private static final int DOCUMENTS = Integer.getInteger("documents", 4_000);

    private static final String HEAD = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",";

    private final Dossiers dossiers = new Dossiers();

    private List<Fault> faults(String document) {
        return Watched.faults(dossiers, document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Tag("many-tries")
    void changed_dossiers_are_read_or_refused_and_nothing_else() throws IOException {
        List<byte[]> seeds = List.of(
                GoldenFilesTest.bytes("ales-2019.json"),
                GoldenFilesTest.bytes("unicode.json"),
                GoldenFilesTest.bytes("by-another-program.json"),
                GoldenFilesTest.bytes("newer-minor.json"),
                (HEAD + "\"districts\":[]}").getBytes(StandardCharsets.UTF_8));
        byte[] city = GoldenFilesTest.bytes("valombre.json");
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] seed = i % 100 == 0 ? city : seeds.get(i % seeds.size());
            byte[] document = Mutations.changed(seed, random);
            try {
                List<Fault> faults = Watched.faults(dossiers, document);
                assertTold(faults);
                read += faults.isEmpty() ? 1 : 0;
            } catch (RuntimeException | AssertionError thrown) {
                throw new AssertionError(
                        thrown + ", document " + i + ": " + Base64.getEncoder().encodeToString(document), thrown);
            }
        }
        assertThat(read).as("read").isBetween(DOCUMENTS / 100, DOCUMENTS / 2);
    }

    private static void assertTold(List<Fault> faults) {
        for (Fault fault : faults) {
            assertThat(fault.place()).as(fault.code()).isNotNull();
            assertThat(fault.code()).isNotEqualTo("json.refused");
            assertThat(fault.message().fr()).isNotBlank().hasSizeLessThan(1_500);
            assertThat(fault.message().en()).isNotBlank().hasSizeLessThan(1_500);
        }
    }

    @Test
    void a_thousand_faults_are_told_and_the_others_counted() {
        String items = "7,".repeat(5_000) + "7";

        List<Fault> faults = faults(HEAD + "\"districts\":[" + items + "]}");

        assertThat(faults).hasSize(Faults.MOST + 1);
        assertThat(faults.get(Faults.MOST).message().fr()).isEqualTo("et 4001 de plus : corrigez d'abord celles-ci");
        assertThat(faults.get(Faults.MOST).in(Language.ENGLISH)).contains("and 4001 more");
    }

    @Test
    void references_that_lead_nowhere_are_counted_too() {
        String districts =
                IntStream.range(0, 3_000).mapToObj(i -> "\"d" + i + "\"").collect(Collectors.joining(","));

        List<Fault> faults = faults(HEAD
                + "\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"EVS\",\"districts\":[" + districts
                + "],\"period\":{\"first\":\"2019\",\"last\":\"open\"}}]}");

        assertThat(faults).hasSize(Faults.MOST + 1);
        assertThat(faults.get(Faults.MOST).message().fr()).contains("et 2000 de plus");
    }

    @Test
    void a_list_of_nothing_but_holes_or_of_one_word_is_refused() {
        for (String item : new String[] {"null,", "\"a\",", "[],", "{},", "1e9,"}) {
            String items = item.repeat(20_000);
            assertThat(faults(HEAD
                            + "\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"EVS\",\"districts\":["
                            + items.substring(0, items.length() - 1)
                            + "],\"period\":{\"first\":\"2019\",\"last\":\"open\"}}]}"))
                    .as(item)
                    .hasSizeLessThanOrEqualTo(Faults.MOST + 1)
                    .isNotEmpty();
        }
    }

    @Test
    void depth_names_numbers_and_texts_are_bounded() {
        assertThat(faults(HEAD + "\"x\":" + "[".repeat(65)))
                .extracting(Fault::code)
                .contains("json.limit");
        assertThat(faults(HEAD + "\"x\":" + "{\"a\":".repeat(100_000)))
                .extracting(Fault::code)
                .contains("json.limit");
        assertThat(faults(HEAD + "\"" + "n".repeat(10_000) + "\":1}"))
                .extracting(Fault::code)
                .containsExactly("json.limit");
        String figure = HEAD + "\"populationFigures\":[{\"id\":\"p\",\"perimeter\":\"territory:t\",\"residents\":";
        assertThat(faults(figure + "9".repeat(1_000_000) + "}]}"))
                .extracting(Fault::code)
                .contains("json.limit");
        assertThat(faults(HEAD + "\"districts\":[{\"id\":\"" + "a".repeat(5_000_000) + "\"}]}"))
                .extracting(Fault::code)
                .contains("json.limit");
    }

    @Test
    void what_is_passed_over_costs_nothing_however_large() {
        assertThat(faults(HEAD + "\"x\":" + "9".repeat(1_000_000) + ",\"y\":\"" + "a".repeat(1_000_000) + "\"}"))
                .extracting(Fault::code)
                .doesNotContain("json.syntax");
    }

    @Test
    void numbers_that_would_take_all_memory_cost_nothing() {
        for (String number :
                new String[] {"1e999999999", "-1E+2147483647", "1e-999999999", "0e99999999999", "1.9", "-0.0"}) {
            List<Fault> faults =
                    faults(HEAD + "\"populationFigures\":[{\"id\":\"p\",\"perimeter\":\"territory:t\",\"residents\":"
                            + number + "}]}");
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.code()).isEqualTo("json.type");
                assertThat(fault.message().fr()).endsWith("(lu : « " + number + " »)");
            });
        }
    }

    @Test
    void what_was_read_is_quoted_and_shortened() {
        String figure = "\"populationFigures\":[{\"id\":\"p\",\"perimeter\":\"territory:t\",\"residents\":%s}]}";

        assertThat(faults(HEAD + figure.formatted("\"" + "douze\\n".repeat(50) + "\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().fr())
                        .isEqualTo("un texte là où il faut un nombre entier"
                                + " (lu : « douze·douze·douze·douze·douze·douze·douz… »)"));
    }

    @Test
    void other_encodings_are_named() {
        String document = HEAD + "\"districts\":[]}";
        assertThat(faults("\uFEFF" + document)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.encoding");
            assertThat(fault.message().fr()).contains("BOM");
            assertThat(fault.place()).hasToString("1:1");
        });
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Watched.faults(dossiers, document.getBytes(charset)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message().en()).contains("UTF-16"));
        }
    }

    @Test
    void bytes_that_are_not_utf8_have_a_line_and_a_column() {
        byte[] document = ("{\n\"format\":\"é").getBytes(StandardCharsets.UTF_8);
        document[document.length - 1] = '"';

        assertThat(Watched.faults(dossiers, document)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.encoding");
            assertThat(fault.place()).hasToString("2:11");
        });
    }

    @Test
    void broken_json_shows_where_it_breaks_in_both_languages() {
        assertThat(faults(HEAD + "\"districts\":[}]}")).singleElement().satisfies(fault -> {
            assertThat(fault.message().fr())
                    .isEqualTo("ce n'est plus du JSON à partir de « }]} » : la suite n'a pas été lue");
            assertThat(fault.message().en()).isEqualTo("this is no JSON from « }]} » on: the rest was not read");
        });
        assertThat(faults(HEAD))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().fr()).contains("s'arrête avant sa fin"));
    }

    @Test
    void a_newer_document_that_is_not_understood_says_that_it_is_newer() {
        List<Fault> faults =
                faults("{\"structures\":[],\"weather\":[],\"format\":\"vie-sociale/1.3\",\"territory\":\"t\"}");

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.unknown");
            assertThat(fault.message().fr())
                    .endsWith("ce document est au format « vie-sociale/1.3 »,"
                            + " plus récent que ce lecteur (« vie-sociale/1 »)");
        });
    }

    @Test
    void a_newer_major_version_and_what_is_no_version_are_refused() {
        for (String format : new String[] {
            "vie-sociale/2",
            "vie-sociale/2.1",
            "vie-sociale/1.0",
            "vie-sociale/1.01",
            "vie-sociale/01",
            "vie-sociale/1.12345",
            "vie-sociale",
            "Vie-sociale/1",
            "vie-sociale/1 ",
            ""
        }) {
            assertThat(faults("{\"format\":\"" + format + "\",\"territory\":\"t\"}"))
                    .as(format)
                    .extracting(Fault::code)
                    .containsExactly("json.format");
        }
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        byte[] large = new byte[Dossiers.LARGEST + 1];

        assertThat(catchThrowable(() -> dossiers.read(large))).hasMessageContaining("json.limit");
    }
}
