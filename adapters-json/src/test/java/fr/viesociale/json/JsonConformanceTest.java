package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JSON as RFC 8259 has it: what is JSON is never called broken, what is none always is, and what the standard leaves open
 * ends one way or the other. Every value stands in the place of an unknown property, so that only the syntax is judged.
 */
class JsonConformanceTest {

    private static final Pattern BYTES = Pattern.compile("<([0-9a-f ]+)>");

    private final Dossiers dossiers = new Dossiers();

    /** The bytes of a document; {@code <c3 28>} stands for bytes that are no text. */
    private static byte[] bytes(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher raw = BYTES.matcher(document);
        int from = 0;
        while (raw.find()) {
            bytes.writeBytes(document.substring(from, raw.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(HexFormat.of().parseHex(raw.group(1).replace(" ", "")));
            from = raw.end();
        }
        bytes.writeBytes(document.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static final String IN_A_DOSSIER = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",\"x\":%s}";

    private List<String> codes(String document) {
        return Watched.faults(dossiers, bytes(document)).stream()
                .map(Fault::code)
                .toList();
    }

    private List<String> codesOfValue(String value) {
        return codes(IN_A_DOSSIER.replace("%s", value));
    }

    // ---- must accept
    // -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                // arrays
                "[]",
                "[ ]",
                "[[ ]  ]",
                "[\"\"]",
                "[null, 1, \"1\", {}]",
                "[1\n]",
                " [1]",
                "[1,null,null,2]",
                "[2] ",
                "[false]",
                // numbers
                "0",
                "-0",
                "123",
                "-123",
                "1e2",
                "1E2",
                "1e+2",
                "1E-2",
                "0e1",
                "0e+1",
                "123.456e78",
                "-1.5",
                "0.000000000000000000000000000000000001",
                "123.456",
                "20e1",
                "1.5",
                "[ 4]",
                // objects
                "{}",
                "{\"\":0}",
                "{\"a\":[]}",
                "{\"a\":\"b\",\"c\":\"d\"}",
                "{\"a\\u0000b\":1}",
                "{\"min\":-1.0e+28}",
                "{\n\"a\":\t1\r\n}",
                "{\"\\u0061\":\"\\u0062\"}",
                // strings
                "\"\"",
                "\" \"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0060\\u012a\\u12AB\"",
                "\"\\ud801\\udc37\"",
                "\"\\ud83d\\ude39\\ud83d\\udc8d\"",
                "\"a/*b*/c//d#e\"",
                "\"\\\\a\"",
                "\"\\\\n\"",
                "\"\\u0012\"",
                "\"\\uFFFF\"",
                "\"\\u0000\"",
                "\"\\u002c\"",
                "\"\\uDBFF\\uDFFE\"",
                "\"\u20ac\ud834\udd1e\"",
                "\"\u2028\u2029\"",
                "\"\u007f\"",
                "\"\uffff\"",
                "\"\u200b\u2064\"",
                "\"\\u0022\"",
                "\"<f4 8f bf bf>\"",
                "\"<ef bf bf>\"",
                // literals
                "true",
                "false",
                "null"
            })
    void what_is_json_is_never_called_broken(String value) {
        assertThat(codesOfValue(value)).containsExactly("json.unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \t\r\n{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}\r\n\t ",
                "{\"territory\":\"t\",\"format\":\"vie-sociale/1\"}",
                "{\"\\u0066ormat\":\"vie-sociale\\/1\",\"territory\":\"\\u0074\"}",
                "{\n\n\"format\"\t:\r\"vie-sociale/1\"\n,\n\"territory\" : \"t\"\n}"
            })
    void a_dossier_in_any_spelling_is_read(String document) {
        assertThat(codes(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "-0.1", "\"asd\"", "null", "true", "false", "\"\"", " [ ] ", "[\"a\"]\n"})
    void a_value_that_is_no_object_is_json_but_no_dossier(String document) {
        assertThat(codes(document)).containsExactly("json.type");
    }

    // ---- must refuse
    // -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                // arrays
                "[1 true]",
                "[",
                "[1",
                "[\"\": 1]",
                "[\"\"],",
                "[,1]",
                "[1,,2]",
                "[\"x\",,]",
                "[\"x\"]]",
                "[\"\",]",
                "[\"x\"",
                "[x",
                "[3[4]]",
                "[1:2]",
                "[,]",
                "[-]",
                "[   , \"\"]",
                "[\"a\",\n4\n,1,",
                "[1,]",
                "[*]",
                "[\"\"",
                "[1,\n1\n,1",
                "[{}",
                "[\"a\u000b\"\\f]",
                "[\\u000A\"\"]",
                "[<ff>]",
                "[a<e5>]",
                "]",
                "[1}",
                "[\"a]",
                // numbers
                "++1234",
                "+1",
                "+Inf",
                "-01",
                "-1.0.",
                "-2.",
                "-NaN",
                "-",
                "- 1",
                "-foo",
                "-Infinity",
                ".-1",
                ".2e-3",
                "0.1.2",
                "0.3e+",
                "0.3e",
                "0.e1",
                "0E+",
                "0E",
                "0e+",
                "0e",
                "1.0e+",
                "1.0e-",
                "1.0e",
                "1 000.0",
                "1eE2",
                "1.",
                "2.e+3",
                "2.e-3",
                "2.e3",
                "9.e+",
                "Inf",
                "NaN",
                "Infinity",
                "1+2",
                "0x1",
                "0x42",
                "0e+-1",
                "-012",
                "012",
                "1ea",
                "-1x",
                "1.2a-3",
                "1.8011670033376514H-308",
                "1e1<e5>",
                "<ef bc 91>",
                ".123",
                "1_000",
                "1f",
                "0b1",
                // objects
                "[\"x\", truth]",
                "{[: \"x\"}",
                "{\"x\", null}",
                "{\"x\"::\"b\"}",
                "{key: 'value'}",
                "{\"a\":\"a\" 123}",
                "{:\"b\"}",
                "{\"a\" b}",
                "{\"a\":",
                "{\"a\"",
                "{1:1}",
                "{9999E9999:1}",
                "{null:null,null:null}",
                "{\"id\":0,,,,,}",
                "{'a':0}",
                "{\"id\":0,}",
                "{\"a\":\"b\"}/**/",
                "{\"a\":\"b\"}#",
                "{\"a\":\"b\",,\"c\":\"d\"}",
                "{a: \"b\"}",
                "{\"a\":\"a",
                "{ \"foo\" : \"bar\", \"a\" }",
                "{\"a\":\"b\"}#{}",
                "{,}",
                "{",
                "}",
                "{\"a\":true} \"x\"",
                "{\"asd\":\"asd\"",
                "{]",
                // strings
                "\"\\ud800\\u\"",
                "\"\\ud800\\u1\"",
                "\"\\ud800\\u1x\"",
                "[\u00e9]",
                "\"\\\u0000\"",
                "\"\\x00\"",
                "\"\\\\\\\"",
                "\"\\\t\"",
                "\"\\\ud83c\udf00\"",
                "\"\\\"",
                "\"\\u00A\"",
                "\"\\ud834\\udd\"",
                "\"\\ud800\\ud800\\x\"",
                "\"\\a\"",
                "\"\\uqqqq\"",
                "\"\\<e5>\"",
                "\\u0020\"asd\"",
                "\\n",
                "\"",
                "'single'",
                "abc",
                "\"\\",
                "\"a\u0000a\"",
                "\"new\nline\"",
                "\"\t\"",
                "\"\\UA66D\"",
                "\"x\"x",
                "\"\u001f\"",
                "\"\\v\"",
                "\"\\'\"",
                "`x`",
                "\u201cx\u201d",
                // literals
                "nul",
                "tru",
                "fals",
                "TRUE",
                "True",
                "nulll",
                "truefalse",
                "undefined",
                "None",
                "n",
                "<.>",
                "[<null>]",
                "FALSE",
                // structure
                "\u2060",
                "",
                " ",
                "#x",
                "// c\n1",
                "/* c */ 1",
                "1 // c",
                "<a5>",
                "[\u00a0]",
                "\u000c1",
                "\u00851",
                "&",
                "{}}",
                "@",
                "[][]",
                "{} {}",
                "1 1",
                "{\"a\":1]",
                "<!-- -->",
                "<?xml ?>",
                "---",
                "%",
                "\\u007b}",
                "\u001e{}"
            })
    void what_is_no_json_is_called_broken(String value) {
        assertThat(codesOfValue(value)).as(value).isNotEmpty().containsAnyOf("json.syntax", "json.encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // overlong, half a pair in UTF-8, beyond the last plane, cut off, alone
                "\"<c0 af>\"",
                "\"<e0 80 af>\"",
                "\"<f0 80 80 af>\"",
                "\"<fc 80 80 80 80 80>\"",
                "\"<ed a0 80>\"",
                "\"<ed bf bf>\"",
                "\"<ed a0 b4 ed b4 9e>\"",
                "\"<f4 90 80 80>\"",
                "\"<f5 80 80 80>\"",
                "\"<c3>\"",
                "\"<e2 82>\"",
                "\"<80>\"",
                "\"<ff>\"",
                "\"<fe>\"",
                "\"<e6 97 a5 d1 88 fa>\"",
                "<ef bf>",
                "\"<c3 28>\""
            })
    void bytes_that_are_no_utf8_are_told_as_such(String value) {
        assertThat(codesOfValue(value)).containsExactly("json.encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<00>",
                "<ef bb bf>",
                "<ef bb bf>{}",
                "<ef bb>{}",
                "<fe ff 00 7b 00 7d>",
                "<ff fe 7b 00 7d 00>",
                "<00 7b 00 7d>",
                "<7b 00 7d 00>",
                "<00 00 fe ff>",
                "<00 00 00 7b 00 00 00 7d>",
                "{",
                "[",
                "[[",
                "{\"a\":",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}{}",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}]",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"},",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}<00>",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}x",
                "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",}"
            })
    void a_document_that_is_no_json_is_refused(String document) {
        assertThat(codes(document)).isNotEmpty();
    }

    // ---- either
    // ------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123.456e-789",
                "0.4e00669999999999999999999999999999999999",
                "-1e+9999",
                "1.5e+9999",
                "-123123e100000",
                "123123e100000",
                "123123123123123123123123123123",
                "-123123123123123123123123123123",
                "100000000000000000000",
                "-237462374673276894279832749832423479823246327846",
                "1e-10000000000000000",
                "\"\\uDADA\"",
                "\"\\uD888\\u1234\"",
                "\"\\uD800\\n\"",
                "\"\\uDd1ea\"",
                "\"\\uD800\\uD800\\n\"",
                "\"\\ud800\"",
                "\"\\ud800abc\"",
                "\"\\uDd1e\\uD834\"",
                "\"\\uDFAA\"",
                "{\"\\uDFAA\":0}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}"
            })
    void what_the_standard_leaves_open_ends_one_way_or_the_other(String value) {
        assertThat(codesOfValue(value)).isNotEmpty();
    }

    @Test
    void half_a_pair_of_surrogates_is_never_kept() {
        for (String half : new String[] {"\\ud800", "\\udc00", "\\udd1e\\ud834", "\\ud800a", "a\\udfff"}) {
            assertThat(codes("{\"format\":\"vie-sociale/1\",\"territory\":\"" + half + "\"}"))
                    .containsExactly("text.characters");
        }
    }

    @Test
    void half_a_pair_in_a_text_that_never_was_bytes_is_not_kept_either() {
        String document = "{\"format\":\"vie-sociale/1\",\"territory\":\"a\ud800\"}";

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> dossiers.read(document))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("text.characters");
    }

    @Test
    void nesting_of_a_hundred_thousand_is_refused_and_not_run_into() {
        for (String open : new String[] {"[", "{\"\":", "[{\"\":"}) {
            assertThat(codesOfValue(open.repeat(100_000))).contains("json.limit");
            assertThat(codes(open.repeat(100_000))).isNotEmpty();
        }
    }
}
