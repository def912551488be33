package fr.viesociale.opendata.sheet;

import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Siret;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une structure dans la table. An empty cell says nothing.
 *
 * @param row the row in the file, null when it was made of entries
 * @param id what the structure is called in the dossier, never null
 * @param name its name, never null
 * @param kind what it is, null when the cell is empty
 * @param registration its number, its first agrément and who runs it, never null
 * @param zone where it works, never null
 * @param sites where it receives people, never null
 * @param axes the axes of its project, at most five, never null
 */
public record SheetRow(
        @Nullable Integer row,
        String id,
        String name,
        @Nullable StructureKind kind,
        Registration registration,
        Zone zone,
        Sites sites,
        List<String> axes) {

    /** Copies the list. */
    public SheetRow {
        axes = List.copyOf(axes);
    }

    /**
     * L'immatriculation et la gestion.
     *
     * @param siret its SIRET, null when there is none that passes its check
     * @param unchecked a number in place of a SIRET that fails its check, null when there is none
     * @param firstAgrementOn the date of its first agrément, null when not told
     * @param managers who runs it, by name, never null
     * @param mode how, null when not told
     */
    public record Registration(
            @Nullable Siret siret,
            @Nullable String unchecked,
            @Nullable PartialDate firstAgrementOn,
            List<String> managers,
            @Nullable ManagementMode mode) {

        /** Copies the list. */
        public Registration {
            managers = List.copyOf(managers);
        }
    }

    /**
     * La zone de compétence.
     *
     * @param population how many people live there, null when not told
     * @param type its type, null when not told
     * @param size its size, null when not told
     * @param districts its districts, by name, never null
     * @param priorityAreas the priority areas that it serves, by code, never null
     */
    public record Zone(
            @Nullable Integer population,
            @Nullable ZoneType type,
            @Nullable ZoneSize size,
            List<String> districts,
            List<PriorityAreaCode> priorityAreas) {

        /** Copies the lists. */
        public Zone {
            districts = List.copyOf(districts);
            priorityAreas = List.copyOf(priorityAreas);
        }
    }

    /**
     * Les sites.
     *
     * @param names their names, never null
     * @param several whether there are several, null when not told
     * @param itinerant whether it goes round, null when not told
     */
    public record Sites(
            List<String> names,
            @Nullable Boolean several,
            @Nullable Boolean itinerant) {

        /** Copies the list. */
        public Sites {
            names = List.copyOf(names);
        }
    }
}
