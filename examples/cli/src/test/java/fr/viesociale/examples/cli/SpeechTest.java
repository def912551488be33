package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** How the reader is spoken to: in which language, in which colours, of what was typed wrongly, while waiting. */
class SpeechTest {

    @TempDir
    Path folder = Path.of("");

    private Typed typed = new Typed(folder, Ansi.OFF, Instant.EPOCH);

    @BeforeEach
    void a_folder() throws IOException {
        typed = Typed.in(folder);
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream stream = Objects.requireNonNull(SpeechTest.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Stream<CommandSpec> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream().flatMap(SpeechTest::commands));
    }

    static Stream<String> commandLines() {
        Terminal terminal = new Terminal(
                Path.of(""),
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Clock.systemUTC(),
                Language.FRENCH,
                Ansi.OFF,
                Duration.ofDays(1));
        return commands(VieSociale.commandLine(terminal))
                .map(spec -> spec.qualifiedName().replace("vie-sociale", "").strip());
    }

    @Test
    void everything_is_said_in_both_languages() throws IOException {
        assertThat(words("Words_fr.properties").stringPropertyNames())
                .hasSizeGreaterThan(80)
                .isEqualTo(words("Words.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void every_command_helps_in_both_languages_and_leaves_nothing_unsaid(String command) {
        for (String language : new String[] {"fr", "en"}) {
            Typed.Back back = typed.type((command + " --help --lang " + language).strip());
            assertThat(back.code()).isZero();
            assertThat(back.out())
                    .startsWith(language.equals("fr") ? "Usage :" : "Usage:")
                    .contains(language.equals("fr") ? "Codes de sortie" : "Exit codes")
                    .doesNotContain("${")
                    .doesNotContain("null");
            assertThat(back.out().lines())
                    .allMatch(line -> line.length() <= 100)
                    .as("an option, a parameter or a command without a word of explanation")
                    .noneMatch(line -> line.matches(" {2,6}(-\\S+(, -\\S+)*|[a-z-]+|[A-ZÉÈ]+)"));
        }
    }

    @Test
    void the_same_answer_is_told_in_english() {
        Typed.Back back = typed.type("assess ales-2019.json --on 2026-12-31 --lang en");
        assertThat(back.told())
                .contains("Assessment of territory ales on 31 December 2026")
                .contains("the City ? ");
        assertThat(typed.type("check absent.json --lang=en").err()).contains("No file absent.json: check the path.");
    }

    @Test
    void what_is_typed_wrongly_is_told_in_the_readers_language_and_never_as_a_program_speaks() {
        assertThat(typed.type("asess ales-2019.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.complained())
                        .contains("Inconnu ici : asess")
                        .contains("Vouliez-vous dire : assess"));
        assertThat(typed.type("assess ales-2019.json --on 31/12/2026").complained())
                .isEqualTo("« 31/12/2026 » ne convient pas pour --on AAAA-MM-JJ. Voir : vie-sociale assess --help ");
        assertThat(typed.type("assess ales-2019.json --on +12026-01-01").complained())
                .contains("ne convient pas");
        assertThat(typed.type("assess").complained()).contains("Il manque : DOSSIER.");
        assertThat(typed.type("assess --on").complained()).contains("Il manque : --on AAAA-MM-JJ.");
        assertThat(typed.type("assess ales-2019.json --all --couleur").complained())
                .contains("Inconnu ici : --couleur");
        assertThat(typed.type("assess ales-2019.json --on 2026-01-01 --on 2026-01-02")
                        .complained())
                .contains("Une fois suffit : --on");
        assertThat(typed.type("assess ales-2019.json --lang de").complained()).contains("« de » ne convient pas");
        assertThat(typed.type("").complained()).contains("Commande incomplète.");
        assertThat(typed.type("db").code()).isEqualTo(2);
        assertThat(typed.type("--lang en db").err()).contains("Incomplete command.");
        assertThat(typed.type("check @ales-2019.json").complained()).contains("Aucun fichier @ales-2019.json");
    }

    @Test
    void colours_are_shown_where_a_terminal_shows_them_and_nowhere_else() {
        String line = "assess valombre.json --on 2026-12-31";
        assertThat(typed.type(line).out()).doesNotContain("\u001b[");
        assertThat(typed.inColours().type(line).out())
                .contains("\u001b[31m✗ ")
                .contains("\u001b[33m")
                .contains("\u001b[0m");
        assertThat(typed.inColours().type("check casse.json").err()).contains("\u001b[31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check valombre.json",
                "assess valombre.json --all",
                "deadlines valombre.json",
                "compare valombre.json --from 2024-01-01 --to 2027-01-01 --all",
                "reconcile ales-2019.json valombre.json"
            })
    void it_fits_a_screen_a_hundred_columns_wide(String line) {
        assertThat(typed.type(line).out().lines()).isNotEmpty().allMatch(one -> one.length() <= 100);
    }

    @Test
    void the_shell_completes_commands_options_and_rules_by_names_that_a_shell_can_read() {
        Typed.Back back = typed.type("completion");
        assertThat(back.code()).isZero();
        assertThat(back.out())
                .contains("_complete_vie-sociale")
                .contains("--known-on")
                .contains("inclusion-structures")
                .contains("\"agrement.duration\"");
        assertThat(back.out().lines().filter(line -> line.strip().startsWith("local ")))
                .isNotEmpty()
                .allMatch(line -> line.strip().matches("local [A-Za-z_][A-Za-z0-9_]*(=.*)?"));
    }

    @Test
    void whoever_waits_for_long_is_told_what_is_being_done() throws InterruptedException {
        CountDownLatch said = new CountDownLatch(1);
        StringWriter told = new StringWriter();
        Writer watched = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                told.write(buffer, offset, length);
            }

            @Override
            public void flush() {
                said.countDown();
            }

            @Override
            public void close() {}
        };
        Progress progress = new Progress(new PrintWriter(watched, true), Duration.ofMillis(1), Language.ENGLISH);
        boolean waited = progress.during(Text.of("lecture", "reading"), () -> {
            try {
                return said.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                return false;
            }
        });
        assertThat(waited).isTrue();
        assertThat(told.toString()).contains("… reading (0 s)");
    }

    @Test
    void whoever_does_not_wait_is_told_nothing() {
        StringWriter told = new StringWriter();
        Progress progress = new Progress(new PrintWriter(told, true), Duration.ofDays(1), Language.FRENCH);
        assertThat(progress.during(Text.of("lecture", "reading"), () -> 7)).isEqualTo(7);
        assertThat(told.toString()).isEmpty();
    }
}
