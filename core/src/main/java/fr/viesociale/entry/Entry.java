package fr.viesociale.entry;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Une fiche: what two people may edit apart, and what a rule may speak of. It knows other entries by id only. */
public interface Entry {

    /**
     * What it is called inside its territory.
     *
     * @return the id, never null
     */
    Id id();

    /**
     * What people call it.
     *
     * @return null where it has no name of its own
     */
    default @Nullable String name() {
        return null;
    }

    /**
     * Under which numbers others file it, and where its facts come from.
     *
     * @return null when neither is recorded
     */
    @Nullable
    About about();

    /**
     * Every entry that its own components name, once for each mention; what {@link #about()} names is not in it.
     *
     * @return the ids, never null
     */
    Stream<? extends Id> references();

    /**
     * Every entry that it names, what {@link #about()} names included.
     *
     * @return the ids, never null
     */
    @SuppressWarnings("unchecked") // a stream gives ids and takes none
    default Stream<Id> named() {
        About about = about();
        Stream<Id> own = (Stream<Id>) references();
        return about == null ? own : Stream.concat(own, about.references());
    }

    /**
     * The ids in some components: ids, mentions, lists of either; what is absent names nothing.
     *
     * @param components the components, null where one is absent
     * @return the ids, never null
     */
    static Stream<Id> naming(@Nullable Object... components) {
        List<Id> named = new ArrayList<>();
        addNamed(Arrays.asList(components), named);
        return named.stream();
    }

    private static void addNamed(List<?> components, List<Id> named) {
        for (Object component : components) {
            if (component instanceof Id id) {
                named.add(id);
            } else if (component instanceof Mention mention) {
                named.add(mention.id());
            } else if (component instanceof List<?> list) {
                addNamed(list, named);
            }
        }
    }
}
