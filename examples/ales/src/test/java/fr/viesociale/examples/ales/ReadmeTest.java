package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the README are compiled and run, as they stand, one after the other. */
class ReadmeTest {

    private static final List<String> IMPORTS = List.of(
            "fr.viesociale.agrement.*",
            "fr.viesociale.coverage.*",
            "fr.viesociale.fault.*",
            "fr.viesociale.governance.*",
            "fr.viesociale.identifier.*",
            "fr.viesociale.json.*",
            "fr.viesociale.project.*",
            "fr.viesociale.reform.*",
            "fr.viesociale.regulation.*",
            "fr.viesociale.rule.*",
            "fr.viesociale.standing.*",
            "fr.viesociale.structure.*",
            "fr.viesociale.text.*",
            "fr.viesociale.time.*",
            "java.time.*",
            "java.util.*");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_snippets_of_the_readme_compile_run_and_say_what_they_promise() throws Exception {
        Path readme = Path.of(System.getProperty("project.root"), "README.md");
        String snippets = snippets(Files.readString(readme));
        assertThat(snippets).isNotBlank();
        Path source = Files.writeString(
                folder.resolve("Snippets.java"),
                IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                        + "public class Snippets { public static void main(String[] args) {\n" + snippets + "}}\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(run())
                .contains("An agrément lasts from one year to four, its last day included. BREACHED")
                .contains("at most 4 years → breached")
                .contains("Which frame governs, from 1 January 2027")
                .contains("/districts/0/id [json.type]")
                .contains("AGC de Maison fictive, du 1er janvier 2024 au 1er janvier 2028 : en vigueur")
                .contains("agrement.transition-2027: [TEXT]")
                .contains("Volet « familles »")
                .contains("à revoir : agrement.no-overlap")
                .contains("Undetermined")
                .contains("revision 1");
    }

    private static String snippets(String readme) {
        Matcher fences = Pattern.compile("(?s)```java\n(.*?)```").matcher(readme);
        StringBuilder all = new StringBuilder();
        while (fences.find()) {
            all.append(fences.group(1));
        }
        return all.toString();
    }

    private String run() throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippets").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
