package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier that cannot be read says everything that is wrong with it, where, and what to do. */
class DossierFaultsTest {

    private static final String HEAD = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"";

    private final Dossiers dossiers = new Dossiers();

    private List<Fault> faults(String document) {
        return catchThrowableOfType(Refused.class, () -> dossiers.read(document))
                .faults();
    }

    /** Code, place and pointer of each fault, in the order of the document. */
    private List<String> told(String document) {
        return faults(document).stream()
                .map(fault -> fault.place() + " " + fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void five_faults_in_five_places_are_told_in_one_pass_with_their_exact_positions() {
        assertThat(told("""
                        {
                          "format": "vie-sociale/1",
                          "territory": "ville-fictive",
                          "districts": [
                            {"id": "nord", "name": "Nord fictif", "period": {"first": "2019", "last": "open"}},
                            {"id": "sud", "name": 7, "period": {"first": "2019", "last": "open"}}
                          ],
                          "organisations": [
                            {"id": "ville", "name": "Ville fictive", "kind": "COMMUNE", "siren": "213000079"}
                          ],
                          "structures": [
                            {
                              "id": "maison",
                              "name": "Maison fictive",
                              "kind": "CENTRE_SOCIAL",
                              "colour": "blue",
                              "districts": ["nord", "sud", "ouest"],
                              "period": {"first": "2020-01-01", "last": "2019-12-31"}
                            },
                            {
                              "id": "annexe",
                              "name": "Annexe fictive",
                              "kind": "CENTRE_SOCIAL",
                              "districts": ["nord", "ouest"],
                              "period": {"first": "2020-02-30", "last": "open"}
                            }
                          ]
                        }
                        """))
                .containsExactly(
                        "6:27 /districts/1/name json.type",
                        "9:74 /organisations/0/siren identifier.siren",
                        "16:7 /structures/0/colour json.unknown",
                        "18:49 /structures/0/period/last range.reversed",
                        "25:27 /structures/1/period/first date.form");
    }

    @Test
    void a_dangling_reference_points_at_the_very_word() {
        assertThat(told("""
                        {
                          "format": "vie-sociale/1",
                          "territory": "t",
                          "structures": [
                            {"id": "s", "name": "S", "kind": "CENTRE_SOCIAL", "period": {"first": "open", "last": "open"},
                             "districts": ["nord",
                                           "sud"]}
                          ],
                          "populationFigures": [
                            {"id": "p", "perimeter": "district:nulle-part", "residents": 12},
                            {"id": "q", "perimeter": "territory:t", "residents": 12,
                             "about": {"provenance": [{"source": "x", "assertedBy": "personne"}]}}
                          ]
                        }
                        """))
                .containsExactly(
                        "6:20 /structures/0/districts/0 reference.dangling",
                        "7:20 /structures/0/districts/1 reference.dangling",
                        "10:30 /populationFigures/0/perimeter reference.dangling",
                        "12:61 /populationFigures/1/about/provenance/0/assertedBy reference.dangling");
    }

    @Test
    void an_entry_that_is_faulty_is_there_all_the_same_for_those_that_name_it() {
        assertThat(told(HEAD
                        + ",\"districts\":[{\"id\":\"nord\",\"name\":\"\",\"period\":{\"first\":\"2019\",\"last\":\"open\"}}],"
                        + "\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"CENTRE_SOCIAL\",\"districts\":[\"nord\"],"
                        + "\"period\":{\"first\":\"2019\",\"last\":\"open\"}}]}"))
                .containsExactly("1:76 /districts/0/name text.blank");
    }

    @Test
    void duplicate_keys_are_refused_and_the_reading_goes_on() {
        assertThat(told("""
                        {
                          "format": "vie-sociale/1",
                          "territory": "t",
                          "territory": "u",
                          "districts": [
                            {"id": "a", "id": "b", "name": 1, "name": 2, "period": {"first": "2019", "first": [1, {"x": 2}], "last": "open"}}
                          ],
                          "districts": []
                        }
                        """))
                .containsExactly(
                        "4:3 /territory json.duplicate",
                        "6:17 /districts/0/id json.duplicate",
                        "6:36 /districts/0/name json.type",
                        "6:39 /districts/0/name json.duplicate",
                        "6:78 /districts/0/period/first json.duplicate",
                        "8:3 /districts json.duplicate");
    }

    @Test
    void two_entries_with_one_id_are_told_at_the_second() {
        assertThat(told("""
                        {"format": "vie-sociale/1", "territory": "t", "districts": [
                          {"id": "a", "name": "A", "period": {"first": "2019", "last": "open"}},
                          {"id": "a", "name": "B", "period": {"first": "2019", "last": "open"}}]}
                        """)).containsExactly("3:10 /districts/1/id id.twice");
    }

    @Test
    void what_is_required_and_missing_is_told_where_it_should_stand() {
        assertThat(told(HEAD + ",\"districts\":[{\"id\":\"a\"}, {\"name\":null}]}"))
                .containsExactly(
                        "1:56 /districts/0/name missing",
                        "1:56 /districts/0/period missing",
                        "1:68 /districts/1/id missing",
                        "1:68 /districts/1/period missing",
                        "1:76 /districts/1/name missing");
        assertThat(faults("{}")).extracting(Fault::path).containsExactly("/format", "/territory");
    }

    @Test
    void wrong_types_are_refused_whatever_they_could_be_turned_into() {
        assertThat(told(HEAD
                        + ",\n\"populationFigures\":[\n"
                        + "{\"id\":\"a\",\"perimeter\":\"territory:t\",\"residents\":1.9},\n"
                        + "{\"id\":\"b\",\"perimeter\":\"territory:t\",\"residents\":\"12\"},\n"
                        + "{\"id\":\"c\",\"perimeter\":\"territory:t\",\"residents\":1e999999999},\n"
                        + "{\"id\":\"d\",\"perimeter\":\"territory:t\",\"residents\":99999999999},\n"
                        + "{\"id\":\"e\",\"perimeter\":\"territory:t\",\"residents\":true},\n"
                        + "{\"id\":5,\"perimeter\":[\"territory:t\"],\"residents\":{}},\n"
                        + "7, \"x\", null, [1]],\n"
                        + "\"structures\":{\"a\":1},\n"
                        + "\"inventories\":[{\"id\":\"i\",\"list\":\"maisons\",\"complete\":\"true\"}],\n"
                        + "\"colour\":[]}"))
                .containsExactly(
                        "3:49 /populationFigures/0/residents json.type",
                        "4:49 /populationFigures/1/residents json.type",
                        "5:49 /populationFigures/2/residents json.type",
                        "6:49 /populationFigures/3/residents json.type",
                        "7:49 /populationFigures/4/residents json.type",
                        "8:7 /populationFigures/5/id json.type",
                        "8:21 /populationFigures/5/perimeter json.type",
                        "8:49 /populationFigures/5/residents json.type",
                        "9:1 /populationFigures/6 json.type",
                        "9:4 /populationFigures/7 json.type",
                        "9:9 /populationFigures/8 json.type",
                        "9:15 /populationFigures/9 json.type",
                        "10:14 /structures json.type",
                        "11:54 /inventories/0/complete json.type",
                        "12:1 /colour json.unknown");
    }

    @Test
    void lists_with_wrong_items_tell_each_of_them() {
        assertThat(told(HEAD
                        + ",\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"centre social\","
                        + "\"districts\":[7,\"\",null,{\"id\":\"x\"}],\n"
                        + "\"priorityAreas\":\"a\",\n"
                        + "\"period\":\"2019\"}]}"))
                .containsExactly(
                        "1:85 /structures/0/kind code.form",
                        "1:114 /structures/0/districts/0 json.type",
                        "1:116 /structures/0/districts/1 text.blank",
                        "1:119 /structures/0/districts/2 missing",
                        "1:124 /structures/0/districts/3 json.type",
                        "2:17 /structures/0/priorityAreas json.type",
                        "3:10 /structures/0/period json.type");
    }

    @Test
    void an_empty_text_is_no_object() {
        assertThat(told(HEAD + ",\"districts\":[{\"id\":\"a\",\"name\":\"A\",\"period\":\"\"}],\n"
                        + "\"bodies\":[{\"id\":\"b\",\"about\":{\"provenance\":[\" \"]}}],\n"
                        + "\"organisations\":[\"\"]}"))
                .containsExactly(
                        "1:86 /districts/0/period json.type",
                        "2:44 /bodies/0/about/provenance/0 json.type",
                        "3:18 /organisations/0 json.type");
    }

    @Test
    void closed_lists_say_what_may_be_written() {
        Fault fault = faults(HEAD + ",\"boardDecisions\":[{\"id\":\"d\",\"nature\":\"GRANTED\"}]}")
                .get(0);
        assertThat(fault.code()).isEqualTo("code.unknown");
        assertThat(fault.in(Language.FRENCH)).contains("GRANT, REFUSE, ADJOURN, EXTEND, WITHDRAW");
    }

    @Test
    void characters_that_no_reader_keeps_are_refused() {
        assertThat(faults(HEAD
                        + ",\"organisations\":[{\"id\":\"a\",\"name\":\"x\\u0000\",\"kind\":\"CAF\"},"
                        + "{\"id\":\"b\",\"name\":\"x\\ud83d\",\"kind\":\"CAF\"}]}"))
                .extracting(Fault::code)
                .containsExactly("text.characters", "text.characters");
    }

    @Test
    void another_format_is_refused() {
        assertThat(faults("{\"format\":\"vie-sociale/9\",\"territory\":\"t\"}"))
                .extracting(Fault::code)
                .containsExactly("json.format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{",
                "{\"format\"",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"} {}",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",}",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"",
                "{'format':1}",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",\"districts\":[{\"id\":\"a\"",
                "// comment\n{}",
                "{\"territory\":NaN}",
                "\uFEFF{}"
            })
    void what_is_no_dossier_is_refused_with_a_fault_and_never_otherwise(String document) {
        assertThat(faults(document)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.in(Language.FRENCH)).isNotBlank();
            assertThat(fault.in(Language.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void broken_json_keeps_what_was_found_before_and_says_where_it_breaks() {
        assertThat(told("""
                        {"format": "vie-sociale/1", "territory": "t",
                         "districts": [{"id": "a", "name": "", "period": {"first": "2019", "last": "open"}},
                          {"id": "b" "name": "B"}]}
                        """)).containsExactly("2:36 /districts/0/name text.blank", "3:14  json.syntax");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_position() {
        byte[] latin1 = (HEAD + ",\"districts\":[{\"id\":\"é\"}]}").getBytes(StandardCharsets.ISO_8859_1);
        List<Fault> faults =
                catchThrowableOfType(Refused.class, () -> dossiers.read(latin1)).faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.encoding");
            assertThat(fault.in(Language.FRENCH)).contains("l'octet 63");
        });
    }

    @Test
    void depth_and_length_beyond_measure_are_refused() {
        assertThat(faults("[".repeat(100_000))).extracting(Fault::code).containsExactly("json.type");
        assertThat(faults(HEAD + ",\"x\":" + "[".repeat(100_000)))
                .extracting(Fault::code)
                .contains("json.limit");
        assertThat(faults(HEAD + ",\"districts\":[{\"id\":\"" + "a".repeat(200_000) + "\"}]}"))
                .extracting(Fault::code)
                .contains("json.limit");
    }
}
