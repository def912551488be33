package fr.viesociale.project;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** La fusion de deux éditions: what two people made of one project, brought together. Pure; every adapter uses it. */
public sealed interface Merge {

    /**
     * Both editions together.
     *
     * @param project the merged project, never null
     */
    record Clean(TerritorialProject project) implements Merge {}

    /**
     * The editions cannot stand together.
     *
     * @param clashes why, never null, at least one
     */
    record Clashing(List<Clash> clashes) implements Merge {}

    /**
     * Un conflit: both versions of one entry.
     *
     * @param entry the entry, never null
     * @param mine what I made of it, null when I removed it
     * @param theirs what they made of it, null when they removed it
     * @param dangling what it would name in vain once merged, null when both edited the entry
     */
    record Clash(
            Id entry,
            @Nullable Entry mine,
            @Nullable Entry theirs,
            @Nullable Id dangling) {}

    /**
     * Brings my edition and theirs together. Entries edited by one side only follow that side; one edited by both to the
     * same end is no clash.
     *
     * @param base what both started from
     * @param mine my edition of it
     * @param theirs theirs
     * @return the merged project, or every clash, never null
     */
    static Merge of(TerritorialProject base, TerritorialProject mine, TerritorialProject theirs) {
        Difference my = base.differenceTo(mine);
        Difference their = base.differenceTo(theirs);
        var both = new TreeSet<>(my.touched());
        both.retainAll(their.touched());
        List<Clash> edited = both.stream()
                .filter(id -> !Objects.equals(my.put().get(id), their.put().get(id)))
                .map(id -> new Clash(id, my.put().get(id), their.put().get(id), null))
                .toList();
        if (!edited.isEmpty()) {
            return new Clashing(edited);
        }
        List<Clash> dangling = TerritorialProject.flaws(theirs, my).stream()
                .map(flaw -> new Clash(
                        flaw.entry().id(),
                        entry(mine, flaw.entry().id()),
                        entry(theirs, flaw.entry().id()),
                        flaw.missing()))
                .toList();
        return dangling.isEmpty() ? new Clean(theirs.apply(my)) : new Clashing(dangling);
    }

    private static @Nullable Entry entry(TerritorialProject project, Id id) {
        return Kind.of(id).flatMap(kind -> project.find(kind, id)).orElse(null);
    }
}
