package fr.viesociale.entry;

import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Une liste et ce qu'elle vaut: the items that were recorded, whether each one counts on the day, and whether others may
 * be missing from the list.
 *
 * @param <T> what it lists
 * @param items each item and whether it counts, in a stable order, never null
 * @param open whether there may be items that nobody recorded
 */
public record Listed<T extends Wording>(Map<T, Holds> items, boolean open) implements Wording {

    /** Copies the items, in their order. */
    public Listed {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * A list built item by item; one that is met twice counts as soon as it counts once.
     *
     * @param <S> where the items come from
     * @param <T> what it lists
     * @param from where the items come from
     * @param item how an item is found
     * @param counts whether it counts
     * @param open whether there may be others
     * @return the list, never null
     */
    public static <S, T extends Wording> Listed<T> of(
            Stream<S> from, Function<S, T> item, Function<S, Holds> counts, boolean open) {
        Map<T, Holds> items = new LinkedHashMap<>();
        from.forEach(one -> items.merge(item.apply(one), counts.apply(one), Holds::or));
        return new Listed<>(items, open);
    }

    /**
     * Whether an item counts.
     *
     * @param item the item
     * @return yes or no as recorded; undetermined where that is not known, or the item may be missing from the list
     */
    public Holds includes(T item) {
        return items.getOrDefault(item, open ? Holds.UNDETERMINED : Holds.NO);
    }

    /**
     * Whether all of these count.
     *
     * @param required the items
     * @return yes, no, or undetermined, never null
     */
    public Holds includesAll(Collection<T> required) {
        return required.stream().map(this::includes).reduce(Holds.YES, Holds::and);
    }

    /**
     * Whether any item counts.
     *
     * @return yes, no, or undetermined, never null
     */
    public Holds any() {
        return items.values().stream().reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    /**
     * Whether no item counts.
     *
     * @return yes, no, or undetermined, never null
     */
    public Holds none() {
        return any().not();
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String told = items.entrySet().stream()
                .filter(item -> item.getValue() != Holds.NO)
                .map(item -> item.getKey().in(language) + (item.getValue() == Holds.YES ? "" : " (?)"))
                .collect(Collectors.joining(", "));
        return (told.isEmpty() ? (french ? "aucun" : "none") : told)
                + (open ? (french ? " (liste incomplète)" : " (incomplete list)") : "");
    }
}
