package fr.viesociale.examples.deadlines;

import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.BackwardPlan;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.fault.Refused;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import net.fortuna.ical4j.model.property.Clazz;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From dossiers to calendar files. */
@Command(
        name = "deadlines",
        description =
                "Écrit, pour chaque dossier, un calendrier : fins d'agrément et de convention, renouvellements, réunions.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nParamètres :%n",
        sortOptions = false)
public final class Calendars implements Callable<Integer> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "Les dossiers à lire (JSON).")
    private List<Path> dossiers = List.of();

    @Option(
            names = "--instant",
            paramLabel = "INSTANT",
            description = "L'instant d'écriture, tel que 2026-11-23T09:00:00Z (défaut : maintenant). Son jour à Paris"
                    + " est le jour de la question ; le même instant donne les mêmes octets.")
    private @Nullable Instant instant;

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "La révision du dossier : un agenda retient la plus haute (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int revision;

    @Option(
            names = "--dans",
            paramLabel = "REPERTOIRE",
            description = "Où écrire (défaut : ${DEFAULT-VALUE}).",
            defaultValue = "target/calendriers")
    private Path folder = Path.of("target", "calendriers");

    @Option(
            names = "--retroplanning",
            description =
                    "Ajoute les étapes du rétroplanning de la Caf de Seine-et-Marne : un exemple, chaque Caf a le sien.")
    private boolean plan;

    @Option(names = "--public", description = "N'écrit que ce que tous peuvent voir.")
    private boolean everybody;

    @Option(names = "--aide", usageHelp = true, description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // read by the command line itself
    private boolean help;

    private Calendars() {}

    /**
     * Runs the program: 0 when it went well, 2 when a dossier or the command cannot be read.
     *
     * @param args see {@code --aide}
     */
    public static void main(String[] args) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Calendars()).setOut(out).setErr(err).execute(args);
    }

    /** UTF-8 whatever the machine's own character set. */
    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Instant stamp = instant == null ? Instant.now() : instant;
        for (Path dossier : dossiers) {
            try {
                TerritorialProject project = new Dossiers().read(Files.readAllBytes(dossier));
                TerritoryCalendar calendar = calendar(everybody ? project.seenBy(null) : project, stamp);
                out.println(written(calendar, String.valueOf(dossier.getFileName())));
                calendar.undated().forEach(line -> out.println("  " + line));
            } catch (IOException unreadable) {
                err.println("Le fichier " + dossier + " ne peut pas être lu, ou " + folder + " écrit : "
                        + unreadable.getMessage());
                return 2;
            } catch (Refused refused) {
                err.println("Le dossier " + dossier + " ne peut pas être lu :");
                refused.faults().forEach(fault -> err.println("  " + fault.in(Language.FRENCH)));
                return 2;
            }
        }
        return 0;
    }

    /** A calendar has at least one event (RFC 5545): without any, no file. */
    private String written(TerritoryCalendar calendar, String dossier) throws IOException {
        if (calendar.size() == 0) {
            return dossier + " : aucun événement, rien n'est écrit";
        }
        Path file = Files.createDirectories(folder).resolve(dossier.replaceFirst("\\.json$", "") + ".ics");
        Files.write(file, calendar.bytes());
        return file + " : " + calendar.size() + " événement(s)";
    }

    private TerritoryCalendar calendar(TerritorialProject project, Instant stamp) {
        Agenda months = Agenda.of(Period.ofMonths(3), Period.ofMonths(18));
        Deadlines deadlines = Deadlines.of(
                project.on(stamp.atZone(PARIS).toLocalDate()),
                Regulation.FRENCH,
                plan ? months.with(BackwardPlan.SEINE_ET_MARNE) : months);
        String visibility = everybody ? Clazz.VALUE_PUBLIC : Clazz.VALUE_CONFIDENTIAL;
        return TerritoryCalendar.of(deadlines, stamp, revision, visibility);
    }
}
