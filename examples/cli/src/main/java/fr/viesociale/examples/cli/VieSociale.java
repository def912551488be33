package fr.viesociale.examples.cli;

import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line, from what is typed to an exit code. */
@Command(
        name = VieSociale.NAME,
        versionProvider = VieSociale.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "${bundle:label.command}")
@SuppressWarnings("UnusedVariable") // the options are read by the command line itself
public final class VieSociale {

    static final String NAME = "vie-sociale";

    /** The program failed, and not the one who typed. */
    private static final int PROGRAM = 70;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            descriptionKey = "lang",
            completionCandidates = Languages.class,
            converter = Languages.class,
            scope = ScopeType.INHERIT)
    private @Nullable Language lang;

    @Option(
            names = {"-h", "--help", "--aide"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private VieSociale() {}

    /** The languages that can be asked for. */
    static final class Languages implements Iterable<String>, ITypeConverter<Language> {

        private static final Map<String, Language> ALL = Map.of("fr", Language.FRENCH, "en", Language.ENGLISH);

        @Override
        public Iterator<String> iterator() {
            return ALL.keySet().stream().sorted().iterator();
        }

        @Override
        public Language convert(String code) {
            Language language = ALL.get(code);
            if (language == null) {
                throw new TypeConversionException(code);
            }
            return language;
        }

        /** What is asked for before anything else is understood, so that faults are told in it, too. */
        static Optional<Language> asked(String... args) {
            String typed = String.join("\n", args) + "\n";
            return ALL.entrySet().stream()
                    .filter(one -> typed.contains("--lang\n" + one.getKey() + "\n")
                            || typed.contains("--lang=" + one.getKey() + "\n"))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** The release, as the jar says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String release = Optional.ofNullable(VieSociale.class.getPackage().getImplementationVersion())
                    .orElse("SNAPSHOT");
            return new String[] {NAME + " " + release};
        }
    }

    /**
     * Runs a command: 0 when all is well, 1 when the answer asks for attention, 2 when what was typed or given cannot be
     * read, 3 when a database or a file fails, 70 when the program does.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                Path.of(""),
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("fr")
                        ? Language.FRENCH
                        : Language.ENGLISH,
                Ansi.AUTO,
                Duration.ofSeconds(3));
        System.exit(run(terminal, args));
    }

    /** UTF-8 whatever the machine's own character set: the accents of a dossier are not to be lost. */
    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Runs a command on a terminal; the language that is asked for goes before the terminal's. */
    static int run(Terminal terminal, String... args) {
        return commandLine(Languages.asked(args).map(terminal::speaking).orElse(terminal))
                .execute(args);
    }

    /** Every command, as one terminal speaks of them. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine database = new CommandLine(new Databases())
                .addSubcommand(new Migrate(terminal))
                .addSubcommand(new Save(terminal))
                .addSubcommand(new Load(terminal))
                .addSubcommand(new History(terminal));
        CommandLine all = new CommandLine(new VieSociale())
                .addSubcommand(new Check(terminal))
                .addSubcommand(new Assess(terminal))
                .addSubcommand(new Why(terminal))
                .addSubcommand(new Compare(terminal))
                .addSubcommand(new Due(terminal))
                .addSubcommand(new Reconcile(terminal))
                .addSubcommand(new Draw(terminal))
                .addSubcommand(new Import(terminal))
                .addSubcommand(new Export(terminal))
                .addSubcommand(database)
                .addSubcommand(new Completion(terminal));
        Locale locale = terminal.language() == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
        all.setResourceBundle(ResourceBundle.getBundle(
                        VieSociale.class.getPackageName() + ".Words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.ansi()))
                .registerConverter(LocalDate.class, VieSociale::day)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Screen.WIDTH)
                .setParameterExceptionHandler((wrong, args) -> misread(terminal, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
        return all;
    }

    /** A day of the years that a dossier may name. */
    private static LocalDate day(String typed) {
        LocalDate day = LocalDate.parse(typed);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new TypeConversionException(typed);
        }
        return day;
    }

    private static int failed(Terminal terminal, Exception failure) {
        if (failure instanceof ParameterException wrong) {
            return misread(terminal, wrong);
        }
        if (failure instanceof Failure told) {
            told(terminal, told.lines());
            return told.code();
        }
        if (failure instanceof Refused refused) {
            told(
                    terminal,
                    Stream.concat(
                                    Stream.of(Text.of("Cela est refusé :", "This is refused:")),
                                    refused.faults().stream())
                            .toList());
            return Failure.INPUT;
        }
        if (failure instanceof Unavailable store) {
            told(
                    terminal,
                    List.of(
                            Text.of("La base de données ne répond pas.", "The database does not answer."),
                            Text.same(cause(store))));
            return Failure.STORE;
        }
        told(
                terminal,
                List.of(
                        Text.of(
                                "Le programme a échoué ; ce n'est pas votre fait : signalez-le.",
                                "The program failed; it is not your doing: please report it."),
                        Text.same(failure.toString())));
        return PROGRAM;
    }

    /** The first line of what lies behind a failure. */
    private static String cause(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return said.replaceFirst("^(\\w+ )?\\w*Exception: ", ""); // as a driver speaks to programs
    }

    private static void told(Terminal terminal, List<? extends Wording> lines) {
        Screen screen = new Screen(terminal.err(), terminal.ansi());
        screen.say(lines.get(0).in(terminal.language()), Ansi.Style.fg_red, Ansi.Style.bold);
        lines.stream().skip(1).forEach(line -> screen.say("  " + line.in(terminal.language())));
    }

    /** What cannot be understood of what was typed, in the words of the reader. */
    private static int misread(Terminal terminal, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        Text what = Text.of("Commande incomplète.", "Incomplete command.");
        if (wrong instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ", missing.getMissing().stream().map(VieSociale::name).toList());
            what = Text.of("Il manque : " + names + ".", "Missing: " + names + ".");
        } else if (wrong instanceof UnmatchedArgumentException unknown) {
            String typed = String.join(" ", unknown.getUnmatched());
            String near = String.join(", ", unknown.getSuggestions());
            what = Text.of(
                    "Inconnu ici : " + typed + (near.isEmpty() ? "." : ". Vouliez-vous dire : " + near + " ?"),
                    "Not known here: " + typed + (near.isEmpty() ? "." : ". Did you mean: " + near + "?"));
        } else if (wrong instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            what = Text.of("Une fois suffit : " + name + ".", "Once is enough: " + name + ".");
        } else if (wrong.getArgSpec() != null) {
            String name = name(wrong.getArgSpec());
            what = Text.of(
                    "« " + wrong.getValue() + " » ne convient pas pour " + name + ".",
                    "\"" + wrong.getValue() + "\" does not suit " + name + ".");
        }
        told(terminal, List.of(what));
        terminal.err()
                .println(terminal.in("Voir : ", "See: ")
                        + command.getCommandSpec().qualifiedName() + " --help");
        return Failure.INPUT;
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() + " " + spec.paramLabel() : spec.paramLabel();
    }
}
