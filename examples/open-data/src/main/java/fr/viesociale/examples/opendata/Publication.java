package fr.viesociale.examples.opendata;

import fr.viesociale.json.Dossiers;
import fr.viesociale.opendata.area.Outlines;
import fr.viesociale.opendata.inclusion.InclusionWriter;
import fr.viesociale.opendata.publication.PublicationGuard;
import fr.viesociale.opendata.publication.SmallCounts;
import fr.viesociale.opendata.sheet.SheetRows;
import fr.viesociale.opendata.sheet.StructureSheets;
import fr.viesociale.opendata.subsidy.SubsidyFiles;
import fr.viesociale.opendata.subsidy.SubsidyRows;
import fr.viesociale.project.TerritorialProject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** La publication: from a dossier to the files that a city puts online. Nothing goes out that did not pass the guard. */
final class Publication {

    private Publication() {}

    /**
     * The files of a territory.
     *
     * @param project what is known of it
     * @param day the day of the publication
     * @param log who is told of what was left out
     * @return the bytes of each file, by name
     */
    static Map<String, byte[]> files(TerritorialProject project, LocalDate day, Log log) {
        TerritorialProject safe = log.take(
                "garde de la publication", new PublicationGuard(SmallCounts.LEFT_OUT).published(project, day, null));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dossier-public.json", new Dossiers().bytes(safe));
        files.put("structures.csv", log.take("structures.csv", new StructureSheets().write(SheetRows.of(safe, day))));
        // whether aid was notified to the European Union is in no entry: who knows it says so instead of null
        files.put("subventions.csv", log.take("subventions.csv", new SubsidyFiles().write(SubsidyRows.of(safe, null))));
        // no organisation of this dossier is the national federation; where one is, its id goes into the list
        InclusionWriter inclusion = new InclusionWriter(project.territory().value(), day, List.of());
        files.put(
                "inclusion-structures.json",
                text(log.take("inclusion-structures.json", inclusion.structures(safe, day))));
        files.put("inclusion-services.json", text(log.take("inclusion-services.json", inclusion.services(safe, day))));
        files.put("contours.geojson", text(log.take("contours.geojson", Outlines.write(safe))));
        return files;
    }

    private static byte[] text(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
