package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** What a person types in a folder, and what comes back. */
record Typed(Path folder, Ansi ansi, Instant now) {

    private static final Path DOSSIERS = Path.of(
            System.getProperty("project.root"),
            "examples",
            "ales",
            "src",
            "main",
            "resources",
            "fr",
            "viesociale",
            "examples",
            "ales");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\" ]+");

    /** What came back. */
    record Back(int code, String out, String err) {

        /** What it prints, as one line. */
        String told() {
            return out.replaceAll("[\\s\u00a0]+", " ");
        }

        /** What it complains of, as one line. */
        String complained() {
            return err.replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** A folder with the real Alès file, the fictional city and a copy of the first that is broken in five places. */
    static Typed in(Path folder) throws IOException {
        Files.copy(DOSSIERS.resolve("ales-2019.json"), folder.resolve("ales-2019.json"));
        Files.copy(DOSSIERS.resolve("valombre.json"), folder.resolve("valombre.json"));
        Files.writeString(
                folder.resolve("casse.json"),
                Files.readString(folder.resolve("ales-2019.json"))
                        .replace("\"213000078\"", "\"213000079\"")
                        .replace("\"QP030001\"", "\"QP3001\"")
                        .replaceFirst("\"rank\": 1", "\"rank\": \"un\"")
                        .replaceFirst("\"signedOn\": \"2019-05-02\"", "\"signedOn\": \"2019-02-30\"")
                        .replaceFirst("\"complete\": false", "\"complete\": false,\n      \"couleur\": \"bleu\""));
        return new Typed(folder, Ansi.OFF, Instant.parse("2026-11-23T09:00:00Z"));
    }

    Typed inColours() {
        return new Typed(folder, Ansi.ON, now);
    }

    Typed at(String instant) {
        return new Typed(folder, ansi, Instant.parse(instant));
    }

    Back type(String line) {
        return type(line, "");
    }

    /** Types a line, with something on standard input. Nobody is ever shown the inside of a program. */
    Back type(String line, String input) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(now, ZoneId.of("Europe/Paris")),
                Language.FRENCH,
                ansi,
                Duration.ofDays(1));
        String[] args = WORD.matcher(line)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
        int code = VieSociale.run(terminal, args);
        Back back = new Back(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
        assertThat(back.out() + back.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return back;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }
}
