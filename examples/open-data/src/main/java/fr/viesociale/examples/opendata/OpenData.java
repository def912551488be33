package fr.viesociale.examples.opendata;

import fr.viesociale.fault.Refused;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From a dossier to open data, and from open data to a dossier. */
@Command(
        name = "open-data",
        description = "Écrit les fichiers qu'une ville publie, et fait un dossier de ceux qu'on lui donne.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        sortOptions = false)
public final class OpenData implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--publier", paramLabel = "DOSSIER", description = "Le dossier (JSON) dont on publie les données.")
    private @Nullable Path published;

    @Option(
            names = "--recueillir",
            paramLabel = "REPERTOIRE",
            description = "Où sont socle.json et les fichiers reçus : qpv-2015.csv, qpv-2024.csv, passage.csv,"
                    + " contours.geojson, structures.csv, inclusion-v0.json, subventions.csv.")
    private @Nullable Path collected;

    @Option(
            names = "--jour",
            paramLabel = "JOUR",
            description = "Le jour de la publication ou du recueil, tel que 2026-11-23 (défaut : aujourd'hui à Paris).")
    private @Nullable LocalDate day;

    @Option(
            names = "--dans",
            paramLabel = "REPERTOIRE",
            description = "Où écrire (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "target/donnees-ouvertes")
    private Path folder = Path.of("target", "donnees-ouvertes");

    @Option(names = "--aide", usageHelp = true, description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // read by the command line itself
    private boolean help;

    private OpenData() {}

    /**
     * Runs the program: 0 when it went well, 2 when a file or the command cannot be read.
     *
     * @param args see {@code --aide}
     */
    public static void main(String[] args) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new OpenData()).setOut(out).setErr(err).execute(args);
    }

    /** UTF-8 whatever the machine's own character set. */
    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (published == null && collected == null) {
            throw new ParameterException(line, "Indiquez --publier, --recueillir, ou les deux.");
        }
        LocalDate on = day == null ? LocalDate.now(ZoneId.of("Europe/Paris")) : day;
        try {
            if (published != null) {
                publish(published, on, line.getOut());
            }
            if (collected != null) {
                collect(collected, on, line.getOut());
            }
            return 0;
        } catch (NoSuchFileException missing) {
            line.getErr().println("Le fichier " + missing.getFile() + " n'existe pas.");
        } catch (IOException failure) {
            line.getErr().println("Lecture ou écriture impossible : " + failure.getMessage());
        } catch (Refused refused) {
            line.getErr().println("Un fichier ne peut pas être lu :");
            refused.faults().forEach(fault -> line.getErr().println("  " + fault.in(Language.FRENCH)));
        }
        return 2;
    }

    private void publish(Path dossier, LocalDate on, PrintWriter out) throws IOException {
        TerritorialProject project = new Dossiers().read(Files.readAllBytes(dossier));
        Log log = new Log();
        Map<String, byte[]> files = Publication.files(project, on, log);
        Path target = folder.resolve("publication");
        Files.createDirectories(target);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(target.resolve(file.getKey()), file.getValue());
        }
        out.println("PUBLICATION de " + dossier.getFileName() + " au " + on + ", dans " + target);
        told(log, target, out);
    }

    private void collect(Path given, LocalDate on, PrintWriter out) throws IOException {
        Log log = new Log();
        TerritorialProject project = new Collection(given, on, log).read();
        Path target = folder.resolve("recueil");
        Files.createDirectories(target);
        Path dossier = Files.write(target.resolve("dossier.json"), new Dossiers().bytes(project));
        out.println("RECUEIL de " + given.getFileName() + " au " + on + ", dans " + dossier);
        out.println("fiches : "
                + Kind.ALL.stream()
                        .filter(kind -> !project.all(kind).isEmpty())
                        .map(kind -> project.all(kind).size() + " " + kind.plural())
                        .collect(Collectors.joining(", ")));
        told(log, target, out);
    }

    private static void told(Log log, Path target, PrintWriter out) throws IOException {
        Path all = Files.write(target.resolve("remarques.txt"), log.lines());
        log.summary().forEach(out::println);
        out.println("Toutes les remarques : " + all);
        out.println();
    }
}
