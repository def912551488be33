package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The three libraries are modules, and an application on the module path finds what they need. */
class ModulesTest {

    static final ModuleFinder PATH =
            ModuleFinder.of(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(entry -> entry.toString().contains("vie-sociale")
                            || entry.toString().contains("core" + File.separator + "target")
                            || entry.toString().contains("adapters-")
                            || entry.toString().contains("jackson")
                            || entry.toString().contains("jspecify")
                            || entry.toString().contains("slf4j-api"))
                    .filter(entry -> !entry.toString().contains("contract")
                            && !entry.toString().contains("ales" + File.separator + "target"))
                    .toArray(Path[]::new));

    @Test
    void the_module_path_resolves() {
        Set<String> modules = Configuration.resolve(
                        PATH,
                        List.of(ModuleLayer.boot().configuration()),
                        ModuleFinder.of(),
                        Set.of("fr.viesociale.core", "fr.viesociale.json", "fr.viesociale.jdbc"))
                .modules()
                .stream()
                .map(ResolvedModule::name)
                .collect(Collectors.toSet());
        assertThat(modules)
                .contains("fr.viesociale.core", "fr.viesociale.json", "fr.viesociale.jdbc", "tools.jackson.databind");
    }

    @Test
    void core_keeps_no_package_from_an_application_on_the_module_path() {
        ModuleDescriptor core = PATH.find("fr.viesociale.core").orElseThrow().descriptor();
        assertThat(core.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(core.packages());
    }

    @Test
    void core_needs_nothing_but_the_jdk_at_run_time() {
        ModuleReference core = PATH.find("fr.viesociale.core").orElseThrow();
        assertThat(core.descriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }
}
