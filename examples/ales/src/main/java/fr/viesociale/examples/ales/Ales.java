package fr.viesociale.examples.ales;

import fr.viesociale.examples.ales.page.Page;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: from a dossier, through a database file, to a screen. */
@Command(
        name = "ales",
        description =
                "Lit un dossier de territoire, l'enregistre, le relit, l'examine à trois dates et en fait une page.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nParamètres :%n",
        sortOptions = false)
public final class Ales implements Callable<Integer> {

    private static final String BUNDLED = "ales-2019.json";
    private static final LocalDate SIGNATURE = LocalDate.parse("2019-05-02");
    private static final LocalDate NEW_FRAME = LocalDate.parse("2027-01-01");

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Le dossier à lire (JSON) ; sans lui, le vrai dossier d'Alès.")
    private @Nullable Path dossier;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "La date d'examen entre le 2 mai 2019 et le 1er janvier 2027 (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "2026-12-31")
    private LocalDate date = LocalDate.parse("2026-12-31");

    @Option(
            names = "--base",
            paramLabel = "FICHIER",
            description = "La base de données H2, sans son suffixe (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "target/vie-sociale-ales")
    private Path base = Path.of("target", "vie-sociale-ales");

    @Option(
            names = "--rapport",
            paramLabel = "FICHIER",
            description = "La page HTML à écrire (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "target/ales.html")
    private Path report = Path.of("target", "ales.html");

    @Option(
            names = "--dates",
            split = ",",
            paramLabel = "AAAA-MM-JJ",
            description = "D'autres dates que la page montre aussi (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "2022-07-06,2024-01-01")
    private List<LocalDate> others = List.of();

    @Option(names = "--tout", description = "Dit chaque réponse en entier, et non ses seules premières lignes.")
    private boolean whole;

    @Option(names = "--aide", usageHelp = true, description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // read by the command line itself
    private boolean help;

    private Ales() {}

    /**
     * Runs the program: 0 when it went well, 2 when the dossier or the command cannot be read, 3 when the database fails.
     *
     * @param args see {@code --aide}
     */
    public static void main(String[] args) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Ales()).setOut(out).setErr(err).execute(args);
    }

    /** UTF-8 whatever the machine's own character set: the accents of the dossier are not to be lost. */
    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        var err = command.commandLine().getErr();
        String name = dossier == null ? BUNDLED : String.valueOf(dossier.getFileName());
        try {
            TerritorialProject project = new Dossiers().read(document());
            Kept kept = kept(project, name);
            boolean same = Arrays.equals(new Dossiers().bytes(kept.project()), new Dossiers().bytes(project));
            List<LocalDate> dates = List.of(SIGNATURE, date, NEW_FRAME).stream()
                    .distinct()
                    .sorted()
                    .toList();
            Screen screen = new Screen();
            screen.title("PROJET SOCIAL DE TERRITOIRE — " + Situations.name(kept.project()));
            screen.line("Dossier " + name + ", enregistré (révision " + kept.revision() + ") dans " + base
                    + ".mv.db et relu " + (same ? "à l'octet près." : "AVEC DES DIFFÉRENCES."));
            new Situations(screen, kept.project(), dates).tell();
            new Assessments(screen, kept.project(), dates, date, whole).tell();
            new Answers(screen, kept.project().on(date), whole).tell();
            screen.lines().forEach(out::println);
            return write(kept.project(), dates, out, err);
        } catch (NoSuchFileException none) {
            err.println("Aucun fichier " + dossier + " : vérifiez le chemin.");
            return 2;
        } catch (IOException unreadable) {
            err.println("Le fichier " + dossier + " ne peut pas être lu : " + unreadable.getMessage());
            return 2;
        } catch (Refused refused) {
            err.println("Le dossier " + name + " ne peut pas être lu : "
                    + refused.faults().size() + " anomalie(s).");
            for (Fault fault : refused.faults()) {
                err.println("  " + fault.in(Language.FRENCH));
            }
            return 2;
        } catch (Unavailable failure) {
            Throwable cause = failure.getCause();
            String said = cause == null ? failure.getMessage() : cause.getMessage();
            err.println("La base " + base + " ne répond pas : "
                    + String.valueOf(said).lines().findFirst().orElse(""));
            return 3;
        }
    }

    /** Writes the page of the territory, on the dates of the screen and the others, as seen today. */
    private int write(TerritorialProject project, List<LocalDate> dates, PrintWriter out, PrintWriter err) {
        List<LocalDate> all = Stream.concat(dates.stream(), others.stream()).toList();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        String page = Page.of(project, all, date, today, Regulation.FRENCH);
        Path file = report.toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, page);
        } catch (IOException unwritable) {
            err.println("Le rapport " + report + " ne peut pas être écrit : " + unwritable.getMessage());
            return 2;
        }
        out.println();
        out.println("Rapport : " + report);
        return 0;
    }

    private byte[] document() throws IOException {
        if (dossier != null) {
            return Files.readAllBytes(dossier);
        }
        try (InputStream bundled = Objects.requireNonNull(Ales.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return bundled.readAllBytes();
        }
    }

    /** Saves the project as one more revision, where it differs from the latest one, and loads it back. */
    private Kept kept(TerritorialProject project, String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + base.toAbsolutePath() + ";TRACE_LEVEL_FILE=0");
        JdbcSchema.migrate(database);
        JdbcProjects projects = JdbcProjects.owning(database);
        Kept head = projects.find(project.territory()).orElse(Kept.none(project.territory()));
        Saved saved = projects.save(head, project, new Edit(Instant.now(), "exemple", "lecture de " + name));
        if (saved instanceof Saved.Conflict conflict) {
            throw new IllegalStateException("somebody else writes to this file: " + conflict.clashes());
        }
        return projects.find(project.territory()).orElse(Kept.none(project.territory()));
    }
}
