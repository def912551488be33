package fr.viesociale.json;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.text.Written;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where in an entry others are named, so that a fault points at the very word. */
final class References {

    private References() {}

    /** The path to each id that an entry names, such as {@code /districts/0}, where it is named first. */
    static Map<Id, String> in(Record entry) {
        Map<Id, String> paths = new HashMap<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            if (!component.getName().equals("id")) {
                gather(value(component, entry), "/" + component.getName(), paths);
            }
        }
        return paths;
    }

    private static void gather(@Nullable Object value, String path, Map<Id, String> paths) {
        if (value instanceof Id id) {
            paths.putIfAbsent(id, path);
        } else if (value instanceof Mention mention) {
            paths.putIfAbsent(mention.id(), path);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(list.get(i), path + "/" + i, paths);
            }
        } else if (value instanceof Record holder && !(value instanceof Written)) {
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                gather(value(component, holder), path + "/" + component.getName(), paths);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException notReadable) {
            throw new IllegalStateException(component + " of " + entry.getClass(), notReadable);
        }
    }
}
