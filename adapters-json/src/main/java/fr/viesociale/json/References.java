package fr.viesociale.json;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where in an entry another one is named, so that a fault points at the very word. */
final class References {

    private References() {}

    /** The path from an entry's own components to an id, such as {@code /districts/0}; empty when it is not named. */
    static Optional<String> path(Record entry, Id named) {
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            if (!component.getName().equals("id") || !(value(component, entry) instanceof Id)) {
                Optional<String> below = below(value(component, entry), named);
                if (below.isPresent()) {
                    return below.map(path -> "/" + component.getName() + path);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(@Nullable Object value, Id named) {
        if (named.equals(value)
                || (value instanceof Mention mention && mention.id().equals(named))) {
            return Optional.of("");
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Optional<String> below = below(list.get(i), named);
                if (below.isPresent()) {
                    return Optional.of("/" + i + below.get());
                }
            }
        }
        return value instanceof Record holder
                        && holder.getClass().getPackageName().startsWith("fr.viesociale")
                ? path(holder, named)
                : Optional.empty();
    }

    private static @Nullable Object value(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException notReadable) {
            throw new IllegalStateException(component + " of " + entry.getClass(), notReadable);
        }
    }
}
