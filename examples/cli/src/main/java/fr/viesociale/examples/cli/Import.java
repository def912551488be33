package fr.viesociale.examples.cli;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.Remark.Treatment;
import fr.viesociale.opendata.area.ListedArea;
import fr.viesociale.opendata.area.Outlines;
import fr.viesociale.opendata.area.PriorityAreaLists;
import fr.viesociale.opendata.inclusion.InclusionReader;
import fr.viesociale.opendata.inclusion.InclusionVersion;
import fr.viesociale.opendata.sheet.SheetRow;
import fr.viesociale.opendata.sheet.SheetRows;
import fr.viesociale.opendata.sheet.StructureSheets;
import fr.viesociale.opendata.subsidy.SubsidyFiles;
import fr.viesociale.opendata.subsidy.SubsidyRow;
import fr.viesociale.opendata.subsidy.SubsidyRows;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Importer: a file of others into a dossier, one command for each format, with every repair. */
@Command(name = "import", synopsisSubcommandLabel = "${bundle:label.format}")
final class Import {

    private final Terminal terminal;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Le fichier d'autrui: what is read, and the dossier that it goes into. */
    static final class Foreign {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "foreign")
        private String file = "";

        @Option(names = "--into", paramLabel = "DOSSIER", descriptionKey = "into")
        private @Nullable String into;

        @Option(names = "--new", paramLabel = "${bundle:label.territory}", descriptionKey = "fresh")
        private @Nullable String fresh;

        private TerritorialProject project(Terminal terminal) {
            if (into != null && fresh == null) {
                return terminal.dossier(into);
            }
            if (fresh != null && into == null) {
                return TerritorialProject.empty(new Id.Territory(fresh));
            }
            throw Failure.input(
                    "Dites où importer : --into DOSSIER, ou --new TERRITOIRE pour en commencer un.",
                    "Say where to import: --into DOSSIER, or --new TERRITORY to begin one.");
        }
    }

    @Command(name = "priority-areas")
    int priorityAreas(@Mixin Foreign foreign, @Mixin Written written) {
        return taken(foreign, written, (bytes, project) -> {
            Converted<List<ListedArea>> read = json(bytes)
                    ? PriorityAreaLists.geoJson(bytes, foreign.file)
                    : PriorityAreaLists.csv(bytes, foreign.file);
            return new Converted<>(read.value().stream().map(ListedArea::area).toList(), read.remarks());
        });
    }

    @Command(name = "passages")
    int passages(@Mixin Foreign foreign, @Mixin Written written) {
        return taken(
                foreign,
                written,
                (bytes, project) ->
                        PriorityAreaLists.successions(bytes, project.all(Kind.PRIORITY_AREA), foreign.file));
    }

    @Command(name = "outlines")
    int outlines(@Mixin Foreign foreign, @Mixin Written written) {
        return taken(
                foreign,
                written,
                (bytes, project) -> Outlines.ofAreas(bytes, project.all(Kind.PRIORITY_AREA), foreign.file));
    }

    @Command(name = "structures")
    int structures(
            @Mixin Foreign foreign,
            @Mixin Written written,
            @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "on") @Nullable LocalDate on) {
        return taken(foreign, written, (bytes, project) -> {
            Converted<List<SheetRow>> rows = new StructureSheets().read(bytes);
            return and(rows, SheetRows.entries(rows.value(), project, on == null ? terminal.today() : on));
        });
    }

    @Command(name = "subsidies")
    int subsidies(@Mixin Foreign foreign, @Mixin Written written) {
        return taken(foreign, written, (bytes, project) -> {
            Converted<List<SubsidyRow>> rows = new SubsidyFiles().read(bytes);
            return and(rows, SubsidyRows.entries(rows.value(), project, foreign.file));
        });
    }

    @Command(name = "inclusion-structures")
    int inclusionStructures(
            @Mixin Foreign foreign,
            @Mixin Written written,
            @Option(names = "--kind", paramLabel = "ID=CODE", descriptionKey = "kind") Map<String, String> kinds,
            @Option(names = "--version-0", descriptionKey = "version0") boolean zero) {
        Map<String, StructureKind> known = new HashMap<>();
        if (kinds != null) {
            kinds.forEach((id, code) -> known.put(id, new StructureKind(code)));
        }
        return taken(foreign, written, (bytes, project) -> InclusionReader.structures(bytes, version(zero), known));
    }

    @Command(name = "inclusion-services")
    int inclusionServices(
            @Mixin Foreign foreign,
            @Mixin Written written,
            @Option(names = "--version-0", descriptionKey = "version0") boolean zero) {
        return taken(
                foreign,
                written,
                (bytes, project) -> InclusionReader.services(bytes, version(zero), project.all(Kind.STRUCTURE)));
    }

    private static InclusionVersion version(boolean zero) {
        return zero ? InclusionVersion.V0 : InclusionVersion.V1;
    }

    private static boolean json(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ') {
                return one == '{';
            }
        }
        return false;
    }

    /** The entries of rows, with the remarks on both. */
    private static Converted<List<Entry>> and(Converted<?> rows, Converted<List<Entry>> entries) {
        List<Remark> both = Stream.concat(rows.remarks().stream(), entries.remarks().stream())
                .toList();
        return new Converted<>(entries.value(), both);
    }

    /** Reads a file, puts its entries into the dossier, and writes that; nothing where nothing could be read. */
    private <E extends Entry> int taken(
            Foreign foreign, Written written, BiFunction<byte[], TerritorialProject, Converted<List<E>>> reading) {
        TerritorialProject project = foreign.project(terminal);
        byte[] bytes = terminal.bytes(foreign.file);
        Converted<List<E>> read = terminal.progress()
                .during(
                        Text.of("lecture de " + foreign.file, "reading " + foreign.file),
                        () -> reading.apply(bytes, project));
        if (read.value().isEmpty() && !read.remarks(Treatment.REFUSED).isEmpty()) {
            throw Failure.input(
                            "Rien n'a pu être lu dans " + foreign.file + ".",
                            "Nothing could be read in " + foreign.file + ".")
                    .because(read.remarks());
        }
        TerritorialProject after = project.with(read.value().toArray(new Entry[0]));
        int put = project.differenceTo(after).put().size();
        return written.write(
                new Dossiers().bytes(after),
                Text.of("fiches nouvelles ou modifiées : " + put, "entries new or changed: " + put),
                read.remarks(),
                terminal);
    }
}
