package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of the first release that every later one reads, and writes again to the letter: the real Alès file, a fictional
 * city with every kind and component, and the worst that Unicode admits. They are never changed.
 */
class GoldenFilesTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private final Dossiers dossiers = new Dossiers();

    static Stream<String> files() {
        return Stream.of("ales-2019.json", "valombre.json", "unicode.json");
    }

    static byte[] bytes(String name) throws IOException {
        String path = "golden/" + name;
        try (InputStream file = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        }
    }

    @AfterEach
    void as_it_was() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_read_and_written_again_to_the_letter(String name) throws IOException {
        assertThat(dossiers.write(dossiers.read(bytes(name))))
                .isEqualTo(new String(bytes(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_letters_are_the_same_whatever_the_country_and_the_hour(String name) throws IOException {
        byte[] document = bytes(name);
        Map<String, String> elsewhere = Map.of(
                "tr-TR",
                "Pacific/Kiritimati",
                "fr-FR",
                "Europe/Paris",
                "en-US",
                "America/Adak",
                "ar-EG-u-nu-arab",
                "Asia/Kabul");
        elsewhere.forEach((country, zone) -> {
            Locale.setDefault(Locale.forLanguageTag(country));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Dossiers there = new Dossiers();
            assertThat(there.bytes(there.read(document)))
                    .as(country + ", " + zone)
                    .isEqualTo(document);
        });
    }

    @Test
    void the_fictional_city_has_every_kind_of_entry() throws IOException {
        TerritorialProject city = dossiers.read(bytes("valombre.json"));

        assertThat(Kind.ALL)
                .allSatisfy(kind -> assertThat(city.all(kind)).as(kind.plural()).isNotEmpty());
    }

    /** The same but for spaces, order of properties and lists, and escapes. */
    @Test
    void what_another_program_wrote_in_its_own_order_is_read_all_the_same() throws IOException {
        assertThat(dossiers.read(bytes("by-another-program.json"))).isEqualTo(dossiers.read(bytes("unicode.json")));
    }

    @Test
    void a_newer_minor_version_is_read_when_it_says_nothing_new_but_codes_of_open_lists() throws IOException {
        String newer = new String(bytes("newer-minor.json"), StandardCharsets.UTF_8);

        assertThat(newer).contains("\"vie-sociale/1.7\"");
        assertThat(dossiers.write(dossiers.read(newer))).isEqualTo(newer.replace("vie-sociale/1.7", "vie-sociale/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vie-sociale/1", "vie-sociale/1.1", "vie-sociale/1.42"})
    void minor_versions_are_read(String format) {
        String document = "{\"format\":\"" + format + "\",\"territory\":\"t\"}";

        assertThat(dossiers.read(document).territory().value()).isEqualTo("t");
    }
}
