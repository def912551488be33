package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** In a host's mapper on Jackson 3, what the library speaks of is read and written as at home. */
class HostModuleTest {

    private static final JsonMapper HOME = JsonMapper.builder().build();

    /** A form of the host's own, around what is ours. */
    record Form(
            String ownName,
            TerritorialProject project,
            Id.Structure chosen,
            PartialDate since,
            Map<Id.Structure, DateRange> periods) {}

    static Stream<JsonMapper> hosts() {
        return Stream.of(
                host(JsonMapper.builder()),
                host(JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .changeDefaultPropertyInclusion(in -> in.withValueInclusion(JsonInclude.Include.ALWAYS))
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                host(JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .withCoercionConfigDefaults(defaults -> Stream.of(CoercionInputShape.values())
                                .forEach(shape -> defaults.setCoercion(shape, CoercionAction.TryConvert)))
                        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)),
                host(JsonMapper.builder()
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .changeDefaultPropertyInclusion(in -> in.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                        .changeDefaultVisibility(all -> all.withVisibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.ALL,
                                com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE))),
                host(JsonMapper.builder()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL_AND_ENUMS)));
    }

    private static JsonMapper host(JsonMapper.Builder settings) {
        return settings.findAndAddModules().build();
    }

    private static TerritorialProject valombre() throws IOException {
        return AnswersTest.file("valombre.json");
    }

    @Test
    void the_module_is_found_by_service_loading() {
        assertThat(host(JsonMapper.builder()).registeredModules())
                .extracting(module -> (Object) module.getClass())
                .contains(HostModule.class);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_project_is_written_and_read_as_a_dossier_whatever_the_settings(JsonMapper host) throws IOException {
        TerritorialProject project = valombre();
        String written = host.writeValueAsString(project);
        assertThat(written)
                .isEqualTo(HOME.readTree(new Dossiers().write(project)).toString());
        assertThat(host.readValue(written, TerritorialProject.class)).isEqualTo(project);
        assertThat(new Dossiers().read(written)).isEqualTo(project);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void every_entry_is_read_as_it_was_written(JsonMapper host) throws IOException {
        assertThat(valombre().entries()).allSatisfy(entry -> {
            Object read = host.readValue(host.writeValueAsString(entry), entry.getClass());
            assertThat(read).isEqualTo(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void answers_are_written_as_at_home(JsonMapper host) throws IOException {
        var assessment = Regulation.FRENCH.assess(valombre().on(LocalDate.parse("2026-11-23")));
        String answer = HOME.readTree(Answers.assessment(assessment).json()).toString();
        assertThat(host.writeValueAsString(assessment)).isEqualTo(answer);
        assertThat(host.writeValueAsString(Answers.assessment(assessment))).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void what_a_host_lets_pass_in_its_own_types_is_refused_in_ours(JsonMapper host) {
        String lenient = """
                {"format": "vie-sociale/1", "territory": "t", "colour": "blue",
                 "districts": [{"ID": "nord", "name": 7, "period": {"first": "2019", "last": "open", "last": "2020"}}],
                 "populationFigures": [{"id": "p", "perimeter": "territory:t", "residents": "12"},
                                       {"id": "q", "perimeter": "territory:t", "residents": 1.9}],
                 "boardDecisions": [{"id": "d", "nature": "grant"}, []],
                 "structures": {"id": "s"}}
                """;
        List<String> home = told(catchThrowableOfType(Refused.class, () -> new Dossiers().read(lenient)));
        DatabindException refused =
                catchThrowableOfType(DatabindException.class, () -> host.readValue(lenient, TerritorialProject.class));
        assertThat(told((Refused) refused.getCause())).containsExactlyInAnyOrderElementsOf(home);
        assertThat(home).contains("/colour json.unknown", "/boardDecisions/0/nature code.unknown");
    }

    private static List<String> told(Refused refused) {
        return refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void faults_inside_a_form_of_the_host_have_their_pointer_and_place_in_the_whole_document() {
        DatabindException refused = catchThrowableOfType(
                DatabindException.class, () -> host(JsonMapper.builder()).readValue("""
                        {"ownName": "x",
                         "project": {"format": "vie-sociale/1", "territory": "t",
                                     "districts": [{"id": "a", "name": "A"}]}}
                        """, Form.class));
        Fault fault = ((Refused) refused.getCause()).faults().get(0);
        assertThat(fault.path()).isEqualTo("/project/districts/0/period");
        assertThat(fault.code()).isEqualTo("missing");
        assertThat(fault.place()).hasToString("3:28");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void ids_dates_and_projects_stand_in_a_form_of_the_host(JsonMapper host) throws IOException {
        TerritorialProject project = valombre();
        Structure structure = project.all(Kind.STRUCTURE).get(0);
        Form form = new Form(
                "x", project, structure.id(), PartialDate.parse("2018-11"), Map.of(structure.id(), structure.period()));
        assertThat(host(JsonMapper.builder())
                        .readValue(host(JsonMapper.builder()).writeValueAsString(form), Form.class))
                .isEqualTo(form);
        assertThat(host.writeValueAsString(structure.id()))
                .isEqualTo("\"" + structure.id().value() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]", "\"\"", "[\"nord\"]"})
    void an_id_is_one_text_and_nothing_else(String written) {
        for (JsonMapper host : hosts().toList()) {
            DatabindException refused =
                    catchThrowableOfType(DatabindException.class, () -> host.readValue(written, Id.District.class));
            assertThat(refused.getCause()).isInstanceOf(Refused.class);
        }
    }

    @Test
    void the_plain_form_is_all_that_another_library_needs() throws IOException {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("first", "2018-11");
        plain.put("last", "unknown");
        assertThat(PlainForm.of(DateRange.of("2018-11", "unknown"))).isEqualTo(plain);
        assertThat(HOME.writeValueAsString(PlainForm.of(valombre())))
                .isEqualTo(HOME.readTree(new Dossiers().write(valombre())).toString());
    }
}
