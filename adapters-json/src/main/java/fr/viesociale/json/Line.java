package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.project.TerritorialProject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une ligne d'un fichier de plusieurs dossiers: the dossier of one territory, or what keeps it from being read.
 *
 * @param number which line of the file, from 1
 * @param project the project, null when the line could not be read
 * @param faults every fault of the line with its line in the file and its column, never null; empty when it was read
 */
public record Line(int number, @Nullable TerritorialProject project, List<Fault> faults) {

    /** A line that was read, or not. */
    public Line {
        faults = List.copyOf(faults);
    }
}
