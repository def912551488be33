package fr.viesociale.examples.opendata;

import fr.viesociale.entry.Entry;
import fr.viesociale.json.Dossiers;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.area.ListedArea;
import fr.viesociale.opendata.area.Outlines;
import fr.viesociale.opendata.area.PriorityAreaLists;
import fr.viesociale.opendata.inclusion.InclusionReader;
import fr.viesociale.opendata.inclusion.InclusionVersion;
import fr.viesociale.opendata.sheet.SheetRows;
import fr.viesociale.opendata.sheet.StructureSheets;
import fr.viesociale.opendata.subsidy.SubsidyFiles;
import fr.viesociale.opendata.subsidy.SubsidyRows;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Le recueil: from the files that a city is given to a dossier. It begins with {@code socle.json}, which has what no file
 * tells: the organisations, of which a file does not say what they are, and the districts, which are the city's own. A file
 * that is not in the folder is passed over.
 */
final class Collection {

    private final Path folder;
    private final LocalDate day;
    private final Log log;
    private TerritorialProject project;

    /**
     * Begins a dossier.
     *
     * @param folder where the files are
     * @param day the day of the table of structures
     * @param log who is told of every repair
     * @throws IOException when there is no {@code socle.json}
     * @throws fr.viesociale.fault.Refused when it is no dossier
     */
    Collection(Path folder, LocalDate day, Log log) throws IOException {
        this.folder = folder;
        this.day = day;
        this.log = log;
        this.project = new Dossiers().read(Files.readAllBytes(folder.resolve("socle.json")));
    }

    /**
     * Reads the files in the order in which one needs the other.
     *
     * @return the dossier, never null
     * @throws IOException when a file cannot be read
     * @throws fr.viesociale.fault.Refused when a file is not what its name says, or entries do not stand together
     */
    TerritorialProject read() throws IOException {
        for (String list : List.of("qpv-2015.csv", "qpv-2024.csv")) {
            add(list, bytes -> {
                Converted<List<ListedArea>> listed = PriorityAreaLists.csv(bytes, list);
                return new Converted<>(
                        listed.value().stream().map(ListedArea::area).toList(), listed.remarks());
            });
        }
        add(
                "passage.csv",
                bytes -> PriorityAreaLists.successions(bytes, project.all(Kind.PRIORITY_AREA), "passage.csv"));
        add("contours.geojson", bytes -> Outlines.ofAreas(bytes, project.all(Kind.PRIORITY_AREA), "contours.geojson"));
        add(
                "structures.csv",
                bytes ->
                        SheetRows.entries(log.take("structures.csv", new StructureSheets().read(bytes)), project, day));
        // what the city knows of a structure of which the format does not say what it is goes into the map
        add("inclusion-v0.json", bytes -> InclusionReader.structures(bytes, InclusionVersion.V0, Map.of()));
        add(
                "subventions.csv",
                bytes -> SubsidyRows.entries(
                        log.take("subventions.csv", new SubsidyFiles().read(bytes)), project, "subvention"));
        return project;
    }

    /** What a file becomes. */
    @FunctionalInterface
    private interface Reading {
        Converted<? extends List<? extends Entry>> of(byte[] file);
    }

    private void add(String file, Reading reading) throws IOException {
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            List<? extends Entry> entries = log.take(file, reading.of(Files.readAllBytes(path)));
            project = project.with(entries.toArray(Entry[]::new));
        }
    }
}
