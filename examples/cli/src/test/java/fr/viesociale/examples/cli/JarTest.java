package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, as it is handed out. */
class JarTest {

    private static final Path JAR =
            Path.of(System.getProperty("project.root"), "examples", "cli", "target", "vie-sociale.jar");

    @TempDir
    Path folder = Path.of("");

    private Typed.Back java(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Typed.Back(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void the_jar_answers_keeps_and_draws_by_itself() throws IOException, InterruptedException {
        Typed.in(folder);
        List<String> french = List.of("-Duser.language=fr");
        assertThat(java(french, "check", "ales-2019.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.told()).contains("✓ ales-2019.json peut être lu : territoire ales"))
                .satisfies(back -> assertThat(back.out()).doesNotContain("\u001b["));
        assertThat(java(List.of("-Duser.language=en"), "check", "casse.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("cannot be read: 5 fault(s)"));
        assertThat(java(french, "db", "migrate").code()).isZero();
        assertThat(java(french, "db", "save", "ales-2019.json").code()).isZero();
        Typed.Back loaded = java(french, "db", "load", "ales");
        assertThat(loaded.out()).isEqualTo(Files.readString(folder.resolve("ales-2019.json")));
        assertThat(java(french, "report", "valombre.json", "-o", "page.html"))
                .as("the template, its library and its pictures are inside")
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.err()).contains("page.html"));
        assertThat(java(french, "export", "outlines", "valombre.json").out()).contains("FeatureCollection");
        assertThat(java(french, "export", "structures", "valombre.json").out()).contains("identifiant;");
        assertThat(java(french, "db", "migrate", "--url", "jdbc:postgresql://localhost:1/ville"))
                .as("the driver is inside")
                .satisfies(back -> assertThat(back.code()).isEqualTo(3))
                .satisfies(back -> assertThat(back.told() + back.complained()).contains("ne répond pas"));
        assertThat(java(french, "--version").out()).matches("vie-sociale \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    @Test
    void it_carries_the_licences_of_what_is_inside_and_nothing_under_the_lgpl() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String licences = text(jar, "META-INF/LICENSE") + text(jar, "META-INF/LICENSE.txt");
            assertThat(licences).contains("Apache License").contains("QOS.ch");
            assertThat(text(jar, "META-INF/services/java.sql.Driver"))
                    .contains("org.h2.Driver")
                    .contains("org.postgresql.Driver");
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.startsWith("org/mariadb/"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates();
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream stream = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
