package fr.viesociale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed type permits no type of a later package. */
class PermitsTest {

    /** Only inside a module may a sealed type permit one of another package: this one is compiled by the test. */
    private static final Map<String, String> MODULE = Map.of(
            "module-info",
            "module fixture.permits {}",
            "fixture/permits/text/Early",
            "package fixture.permits.text; public sealed interface Early permits fixture.permits.time.Late {}",
            "fixture/permits/time/Late",
            "package fixture.permits.time; public final class Late implements fixture.permits.text.Early {}",
            "fixture/permits/time/Fine",
            "package fixture.permits.time; public sealed interface Fine { record One() implements Fine {} }");

    @Test
    void a_sealed_type_permits_types_of_its_own_package_or_an_earlier_one() throws Exception {
        Path classes = Path.of(
                Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = load(classes, getClass().getClassLoader());
        assertThat(types).filteredOn(Class::isSealed).hasSizeGreaterThan(2);
        assertThat(new PackageOrder("fr.viesociale").permitted(types)).isEmpty();
    }

    @Test
    void a_sealed_type_that_permits_one_of_a_later_package_is_reported(@TempDir Path classes) throws Exception {
        compile(classes);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            assertThat(new PackageOrder("fixture.permits").permitted(load(classes, loader)))
                    .containsExactly("fixture.permits.text.Early permits fixture.permits.time.Late");
        }
    }

    private static List<Class<?>> load(Path classes, ClassLoader loader) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String path = classes.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".class") && !path.endsWith("-info.class")) {
                    String name =
                            path.substring(0, path.length() - ".class".length()).replace('/', '.');
                    types.add(Class.forName(name, false, loader));
                }
            }
        }
        return types;
    }

    private static void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-proc:none");
        List<JavaFileObject> sources = MODULE.entrySet().stream()
                .map(source -> source(source.getKey(), source.getValue()))
                .toList();
        assertThat(compiler.getTask(told, null, null, options, null, sources).call())
                .as(told.toString())
                .isTrue();
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
