package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Ce qu'un projet social tient d'une sorte: its axes, its actions, its budgets …, as far as they are recorded.
 *
 * @param <E> the entries
 * @param entries those that are recorded
 * @param open whether others may be missing from the list
 */
record Held<E extends Entry>(List<E> entries, boolean open) {

    /** What the project that an agrément approves holds; an agrément that names no project leaves everything open. */
    static <E extends Entry> Held<E> of(Kind<E> kind, Function<E, Id> of, Agrement agrement, Situation situation) {
        Id project = agrement.project();
        return project == null ? new Held<>(List.of(), true) : of(kind, of, project, situation);
    }

    /** What anything else holds. */
    static <E extends Entry> Held<E> of(Kind<E> kind, Function<E, Id> of, Id holder, Situation situation) {
        List<E> entries = situation.project().all(kind).stream()
                .filter(entry -> holder.equals(of.apply(entry)))
                .toList();
        return new Held<>(entries, situation.open(kind, holder, entries.isEmpty()));
    }

    /** Those of them that are of some sort. */
    Held<E> only(Predicate<E> which) {
        return new Held<>(entries.stream().filter(which).toList(), open);
    }

    /** Whether nothing is recorded, and nobody says that there is nothing. */
    boolean unknown() {
        return entries.isEmpty() && open;
    }

    /** Whether any of them is so. */
    Holds any(Function<E, Holds> so) {
        return entries.stream().map(so).reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    /** Each by its name, and whether it is so; null where nothing is known. */
    @Nullable
    Listed<Named> each(Function<E, Holds> so) {
        return unknown()
                ? null
                : Listed.of(entries.stream(), entry -> new Named(Objects.requireNonNull(entry.name())), so, open);
    }

    /** What they state together; one that states nothing of the sort leaves the list open. Null where nothing is known. */
    <T extends Wording> @Nullable Listed<T> stated(Function<E, List<T>> stated) {
        boolean silent = entries.stream().anyMatch(entry -> stated.apply(entry).isEmpty());
        return unknown()
                ? null
                : Listed.of(
                        entries.stream().flatMap(entry -> stated.apply(entry).stream()),
                        Function.identity(),
                        item -> Holds.YES,
                        open || silent);
    }
}
