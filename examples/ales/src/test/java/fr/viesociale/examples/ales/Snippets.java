package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * The snippets of a page, compiled and run as they stand, one after the other.
 *
 * @param page the page
 */
record Snippets(Path page) {

    private static final List<String> IMPORTS = List.of(
            "fr.viesociale.agrement.*",
            "fr.viesociale.coverage.*",
            "fr.viesociale.entry.*",
            "fr.viesociale.fault.*",
            "fr.viesociale.governance.*",
            "fr.viesociale.identifier.*",
            "fr.viesociale.json.*",
            "fr.viesociale.project.*",
            "fr.viesociale.project.TerritorialProjects.*",
            "fr.viesociale.reform.*",
            "fr.viesociale.regulation.*",
            "fr.viesociale.rule.*",
            "fr.viesociale.standing.*",
            "fr.viesociale.structure.*",
            "fr.viesociale.text.*",
            "fr.viesociale.time.*",
            "java.time.*",
            "java.util.*");

    static Snippets of(String page) {
        return new Snippets(Path.of(System.getProperty("project.root"), page));
    }

    /** What stands between the fences of one language. */
    List<String> fenced(String language) throws Exception {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(page))
                .results()
                .map(fence -> fence.group(1))
                .toList();
    }

    /** Compiles and runs them, and tells what they print. */
    String told(Path folder) throws Exception {
        String snippets = String.join("", fenced("java"));
        assertThat(snippets).isNotBlank();
        Path source = Files.writeString(
                folder.resolve("Page.java"),
                IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                        + "public class Page { public static void main(String[] args) throws Exception {\n" + snippets
                        + "}}\n");
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
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
