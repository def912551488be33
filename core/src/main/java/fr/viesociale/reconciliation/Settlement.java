package fr.viesociale.reconciliation;

import fr.viesociale.entry.ComponentName;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Le dossier arrêté: the City's file with what was settled in it, or what keeps it from being made.
 *
 * @param project the merged file, null while something is open or refused
 * @param open the points on which nobody chose, never null
 * @param refusals the choices that cannot stand together, never null
 */
public record Settlement(@Nullable TerritorialProject project, List<Point> open, List<Refusal> refusals)
        implements Told {

    /** Copies the lists. */
    public Settlement {
        open = List.copyOf(open);
        refusals = List.copyOf(refusals);
    }

    /**
     * Un choix qui ne tient pas.
     *
     * @param entry the entry that could not stand, as the City calls it, never null
     * @param missing what it names that would not be there, null when that is not the matter
     * @param why the reason, never null
     */
    public record Refusal(Id entry, @Nullable Id missing, Text why) {}

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        if (project != null) {
            lines.add(french ? "Tout est tranché." : "Everything is settled.");
        }
        if (!open.isEmpty()) {
            lines.add((french ? "Points encore ouverts : " : "Points still open: ") + open.size());
            open.forEach(point -> lines.add("  " + point.side().in(language) + ", "
                    + point.id().kind() + " " + point.id().value()
                    + (point.path().isEmpty()
                            ? ""
                            : ", " + ComponentName.of(point.path()).in(language))));
        }
        if (!refusals.isEmpty()) {
            lines.add((french ? "Choix qui ne tiennent pas : " : "Choices that cannot stand: ") + refusals.size());
            refusals.forEach(refusal -> lines.add("  " + refusal.why().in(language)));
        }
        return List.copyOf(lines);
    }
}
