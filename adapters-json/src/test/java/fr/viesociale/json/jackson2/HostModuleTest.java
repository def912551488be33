package fr.viesociale.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Answers;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a host's mapper on Jackson 2, what the library speaks of is read and written as at home. */
class HostModuleTest {

    private static final ObjectMapper HOME = new ObjectMapper();
    private static final Path VALOMBRE = Path.of(
            System.getProperty("project.root"),
            "examples/ales/src/main/resources/fr/viesociale/examples/ales/valombre.json");

    /** A form of the host's own, around what is ours. */
    record Form(String ownName, Id.Structure chosen, PartialDate since, Map<Id.Structure, DateRange> periods) {}

    static Stream<ObjectMapper> hosts() {
        return Stream.of(
                host(JsonMapper.builder()),
                host(JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                host(JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .withCoercionConfigDefaults(defaults -> Stream.of(CoercionInputShape.values())
                                .forEach(shape -> defaults.setCoercion(shape, CoercionAction.TryConvert)))),
                host(JsonMapper.builder()
                        .enable(
                                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
                host(JsonMapper.builder()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL_AND_ENUMS)));
    }

    private static ObjectMapper host(JsonMapper.Builder settings) {
        return settings.addModule(new HostModule()).build();
    }

    private static TerritorialProject valombre() throws IOException {
        return new Dossiers().read(Files.readAllBytes(VALOMBRE));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_project_is_written_and_read_as_a_dossier_whatever_the_settings(ObjectMapper host) throws IOException {
        TerritorialProject project = valombre();
        String written = host.writeValueAsString(project);
        assertThat(written)
                .isEqualTo(HOME.readTree(new Dossiers().write(project)).toString());
        assertThat(host.readValue(written, TerritorialProject.class)).isEqualTo(project);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void every_entry_is_read_as_it_was_written(ObjectMapper host) throws IOException {
        assertThat(valombre().entries()).allSatisfy(entry -> {
            Object read = host.readValue(host.writeValueAsString(entry), entry.getClass());
            assertThat(read).isEqualTo(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void answers_are_written_as_at_home(ObjectMapper host) throws IOException {
        var assessment = Regulation.FRENCH.assess(valombre().on(LocalDate.parse("2026-11-23")));
        assertThat(host.writeValueAsString(assessment))
                .isEqualTo(HOME.readTree(Answers.assessment(assessment).json()).toString());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void what_a_host_lets_pass_in_its_own_types_is_refused_in_ours(ObjectMapper host) {
        String lenient = """
                {"format": "vie-sociale/1", "territory": "t", "colour": "blue",
                 "districts": [{"ID": "nord", "name": 7, "period": {"first": "2019", "last": "open", "last": "2020"}}],
                 "populationFigures": [{"id": "p", "perimeter": "territory:t", "residents": "12"},
                                       {"id": "q", "perimeter": "territory:t", "residents": 1.9}],
                 "boardDecisions": [{"id": "d", "nature": "grant"}, []],
                 "structures": {"id": "s"}}
                """;
        List<String> home = told(catchThrowableOfType(Refused.class, () -> new Dossiers().read(lenient)));
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> host.readValue(lenient, TerritorialProject.class));
        assertThat(told((Refused) refused.getCause())).containsExactlyInAnyOrderElementsOf(home);
    }

    private static List<String> told(Refused refused) {
        return refused.faults().stream()
                .map(fault -> fault.place() + " " + fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void ids_and_dates_stand_in_a_form_of_the_host_and_are_told_by_their_place_in_it() throws IOException {
        ObjectMapper host = host(JsonMapper.builder());
        Form form = new Form(
                "x",
                new Id.Structure("s"),
                PartialDate.parse("2018-11"),
                Map.of(new Id.Structure("s"), DateRange.of("2018", "open")));
        String written = "{\"ownName\":\"x\",\"chosen\":\"s\",\"since\":\"2018-11\","
                + "\"periods\":{\"s\":{\"first\":\"2018\",\"last\":\"open\"}}}";
        assertThat(host.writeValueAsString(form)).isEqualTo(written);
        assertThat(host.readValue(written, Form.class)).isEqualTo(form);
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> host.readValue(written.replace("\"open\"", "\"2017\""), Form.class));
        assertThat(told((Refused) refused.getCause())).containsExactly("1:85 /periods/s/last range.reversed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]", "\"\"", "[\"nord\"]"})
    void an_id_is_one_text_and_nothing_else(String written) {
        for (ObjectMapper host : hosts().toList()) {
            JsonMappingException refused =
                    catchThrowableOfType(JsonMappingException.class, () -> host.readValue(written, Id.District.class));
            assertThat(refused.getCause()).isInstanceOf(Refused.class);
        }
    }

    @Test
    void what_is_no_json_is_refused_by_the_parser_of_the_host() {
        JsonProcessingException broken = catchThrowableOfType(
                JsonProcessingException.class,
                () -> host(JsonMapper.builder()).readValue("{\"format\": }", TerritorialProject.class));
        assertThat(broken.getLocation().getLineNr()).isEqualTo(1);
    }

    @Test
    void a_host_without_jackson_3_needs_no_class_of_it() throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replace(File.separatorChar, '/').contains("/tools/jackson/"))
                .collect(Collectors.joining(File.pathSeparator));
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        WithoutJackson3.class.getName(),
                        VALOMBRE.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines())
                .containsExactly(
                        "no Jackson 3",
                        "round trip true",
                        "vie-sociale/assessment/1",
                        "schema true",
                        "/territory json.type",
                        "/colour json.unknown",
                        "/structures/0/name missing",
                        "/structures/0/kind missing",
                        "/structures/0/period missing",
                        "/structures/0/id json.type");
    }
}
