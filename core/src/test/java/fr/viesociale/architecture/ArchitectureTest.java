package fr.viesociale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fixture.ambient.Ambient;
import fixture.state.Remembering;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house keeps its rules; and each rule sees the fixture that breaks it. */
class ArchitectureTest {

    private static final String BASE = "fr.viesociale";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("fixture");

    @Test
    void the_classes_of_the_domain_are_looked_at_and_no_test_is() {
        assertThat(CORE.contain("fr.viesociale.project.Kind")).isTrue();
        assertThat(CORE.contain("fr.viesociale.identifier.Id$District")).isTrue();
        assertThat(CORE.contain(ArchitectureTest.class)).isFalse();
        assertThat(CORE.size()).isGreaterThan(100);
    }

    @Test
    void a_package_knows_only_those_before_it() {
        assertThat(broken(new PackageOrder(BASE).rule(), CORE)).isEmpty();
    }

    @Test
    void a_package_that_knows_a_later_one_or_is_not_in_the_list_is_reported() {
        List<String> broken = broken(new PackageOrder("fixture.order").rule(), fixture("fixture.order.."));
        assertThat(broken)
                .anyMatch(line -> line.contains("fixture.order.text.Early") && line.contains("fixture.order.time.Late"))
                .anyMatch(line -> line.equals("fixture.order.widget is not in the list of packages"))
                .anyMatch(line -> line.contains("fixture.order.constraint.Greedy"))
                .noneMatch(line -> line.startsWith("Class <fixture.order.time.Late>"));
    }

    @Test
    void the_domain_knows_values_of_the_jdk_only() {
        assertThat(broken(OutsideWorld.dependencies(BASE), CORE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.net.URI",
                "java.lang.reflect.Method",
                "java.sql.Connection",
                "java.util.concurrent.ConcurrentHashMap",
                "java.lang.Thread"
            })
    void what_reaches_outside_the_domain_is_reported(String type) {
        assertThat(broken(OutsideWorld.dependencies("fixture.world"), fixture("fixture.world")))
                .anyMatch(line -> line.contains(type));
    }

    @Test
    void the_door_that_reads_records_opens_on_nothing_else() {
        assertThat(broken(OutsideWorld.dependencies("fixture.world"), fixture("fixture.world.entry")))
                .isNotEmpty()
                .allMatch(line -> line.contains("java.io.File"));
    }

    @Test
    void nothing_asks_the_machine_for_the_time_the_place_or_the_language() {
        assertThat(broken(OutsideWorld.noAmbientDefaults(BASE), CORE)).isEmpty();
    }

    @Test
    void every_way_of_asking_the_machine_is_reported_and_no_other_call_is() {
        List<String> broken = broken(OutsideWorld.noAmbientDefaults("fixture.ambient"), fixture("fixture.ambient"));
        assertThat(Arrays.stream(Ambient.class.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                .hasSizeGreaterThan(20)
                .allSatisfy(method -> assertThat(broken)
                        .as(method.getName())
                        .anyMatch(line -> line.contains("fixture.ambient.Ambient." + method.getName() + "(")));
        assertThat(broken).noneMatch(line -> line.contains("Explicit"));
    }

    @Test
    void a_record_has_at_most_eight_components() {
        assertThat(broken(Shapes.recordsAreNarrow(), CORE)).isEmpty();
    }

    @Test
    void a_record_of_nine_components_is_reported_and_one_of_eight_is_not() {
        assertThat(broken(Shapes.recordsAreNarrow(), fixture("fixture.shape")))
                .containsExactly("fixture.shape.Wide has 9 components");
    }

    @Test
    void a_class_is_named_for_what_it_is() {
        assertThat(broken(Shapes.namesAreWordsOfTheTrade(), CORE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AgrementManager",
                "DateHelper",
                "TextUtil",
                "TextUtils",
                "ProjectImpl",
                "StructureDto",
                "ImportProcessor",
                "EventHandler",
                "Handled$InnerHelper"
            })
    void a_name_that_says_nothing_is_reported(String name) {
        List<String> broken = broken(Shapes.namesAreWordsOfTheTrade(), fixture("fixture.names"));
        assertThat(broken).anyMatch(line -> line.contains("<fixture.names." + name + ">"));
        assertThat(broken).noneMatch(line -> line.contains("<fixture.names.Handled>"));
    }

    @Test
    void no_static_field_can_change() {
        assertThat(broken(StaticState.rule(BASE), CORE)).isEmpty();
    }

    @Test
    void every_static_field_that_can_change_is_reported_and_no_constant_is() {
        List<String> broken = broken(StaticState.rule("fixture.state"), fixture("fixture.state"));
        assertThat(Remembering.class.getDeclaredFields())
                .hasSize(9)
                .allSatisfy(field -> assertThat(broken)
                        .anyMatch(line -> line.contains("<fixture.state.Remembering." + field.getName() + ">")));
        assertThat(broken).hasSize(9);
    }

    private static JavaClasses fixture(String base) {
        return FIXTURES.that(JavaClass.Predicates.resideInAPackage(base));
    }

    private static List<String> broken(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
