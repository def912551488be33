package fr.viesociale.project;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * L'enregistrement, avant l'écriture: what every repository decides in the same way before it writes anything.
 *
 * @param written what to write as the next revision, null when there is nothing to write
 * @param clashes why nothing may be written, never null, empty when something may
 */
public record Saving(@Nullable TerritorialProject written, List<Merge.Clash> clashes) {

    /** Copies the clashes. */
    public Saving {
        clashes = List.copyOf(clashes);
    }

    /**
     * Decides what a save writes.
     *
     * @param base what was edited
     * @param edited the project to save
     * @param edit when, by whom, why
     * @param head what is kept now
     * @param latest when the latest revision was made, empty when none was ever saved
     * @return what to write, never null
     * @throws fr.viesociale.fault.Refused as {@link TerritorialProjects#save} says
     */
    public static Saving of(Kept base, TerritorialProject edited, Edit edit, Kept head, Optional<Instant> latest) {
        new Faults()
                .check(
                        base.project().territory().equals(edited.territory()),
                        "base",
                        "save.territory",
                        Text.of(
                                "le projet enregistré n'est pas celui du territoire modifié",
                                "the project saved is not of the territory that was edited"))
                .check(
                        base.revision() >= 0 && base.revision() <= head.revision(),
                        "base/revision",
                        "save.revision",
                        Text.of(
                                "aucune révision " + base.revision() + " : la dernière est " + head.revision(),
                                "no revision " + base.revision() + ": the latest is " + head.revision()))
                .check(
                        latest.isEmpty() || !edit.at().isBefore(latest.get()),
                        "edit/at",
                        "save.backwards",
                        Text.of(
                                "cette intervention précède la dernière révision",
                                "this edit is earlier than the latest revision"))
                .refuse();
        Merge merge = Merge.of(base.project(), edited, head.project());
        if (merge instanceof Merge.Clean clean) {
            return new Saving(clean.project().equals(head.project()) ? null : clean.project(), List.of());
        }
        return new Saving(null, ((Merge.Clashing) merge).clashes());
    }

    /**
     * The fault of a revision that is asked for and was never made.
     *
     * @param revision its number
     * @return the refusal {@code revision.unknown}, never null
     */
    public static Refused unknown(long revision) {
        return refused(
                revision, "revision.unknown", Text.of("aucune révision de ce numéro", "no revision of this number"));
    }

    /**
     * The fault of a revision that is asked for and is no longer kept.
     *
     * @param revision its number
     * @return the refusal {@code revision.purged}, never null
     */
    public static Refused purged(long revision) {
        return refused(
                revision,
                "revision.purged",
                Text.of(
                        "cette révision n'est plus conservée : voir les purges",
                        "this revision is no longer kept: see the purges"));
    }

    /**
     * Refuses a page that could hold nothing.
     *
     * @param limit the most things to tell
     * @throws Refused with {@code store.limit} when it is less than 1
     */
    public static void atLeastOne(int limit) {
        new Faults()
                .check(limit >= 1, "limit", "store.limit", Text.of("au moins 1 est attendu", "at least 1 is expected"))
                .refuse();
    }

    private static Refused refused(long revision, String code, Text message) {
        return new Refused(List.of(Fault.of(code, Long.toString(revision), message)));
    }
}
