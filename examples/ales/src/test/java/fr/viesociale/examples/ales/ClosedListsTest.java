package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a host may write a {@code switch} over without a default: a new constant or a new permitted subtype breaks it, so none
 * comes unnoticed. The lists are written anew with {@code -Dclosed-lists.write}; UPGRADING says in which release that may be.
 */
class ClosedListsTest {

    private static final Path LISTS = Path.of(
            System.getProperty("project.root"),
            "examples/ales/src/test/resources/fr/viesociale/examples/ales/closed-lists");

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void no_closed_list_of_the_public_api_changes_unnoticed(String module) throws Exception {
        List<String> found =
                lists(ModulesTest.PATH.find("fr.viesociale." + module).orElseThrow());
        Path known = LISTS.resolve(module + ".txt");
        if (System.getProperty("closed-lists.write") != null) {
            Files.createDirectories(LISTS);
            Files.write(known, found);
        }
        assertThat(found).isNotEmpty().containsExactlyElementsOf(Files.readAllLines(known));
    }

    private static List<String> lists(ModuleReference module) throws IOException {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .map(ClosedListsTest::loaded)
                    .filter(ClosedListsTest::isPublic)
                    .filter(type -> type.isEnum() || type.isSealed())
                    .map(type -> type.getName() + ": " + members(type).collect(Collectors.joining(" ")))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> members(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                : Arrays.stream(type.getPermittedSubclasses())
                        .map(Class::getName)
                        .sorted();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ClosedListsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        } catch (NoClassDefFoundError withoutItsLibrary) {
            return ClosedListsTest.class; // made for a mapper that is not here: no list
        }
    }
}
