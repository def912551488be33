package fr.viesociale.entry;

import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une rubrique de fiche: one thing that an entry states, read off the record itself, so that what compares entries need
 * not list their components a second time.
 *
 * @param path where it stands in the entry, names separated by «/», never null
 * @param value a plain value, a list of them or of records, never null
 */
public record Component(String path, Object value) {

    /**
     * What a record states, its parts told apart: a record inside it is gone into, a list is one value. What it does not
     * state is left out.
     *
     * @param stating the record, an entry or a part of one
     * @return the components in their order, never null
     */
    public static List<Component> of(Record stating) {
        List<Component> components = new ArrayList<>();
        gather("", stating, components);
        return components;
    }

    private static void gather(String path, Record stating, List<Component> components) {
        for (RecordComponent component : stating.getClass().getRecordComponents()) {
            Object value = value(component, stating);
            String at = path.isEmpty() ? component.getName() : path + "/" + component.getName();
            if (value instanceof Record part && !plain(part)) {
                gather(at, part, components);
            } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                components.add(new Component(at, value));
            }
        }
    }

    /** Whether a value is told as one, although a record holds it. */
    static boolean plain(Object value) {
        return value instanceof Written || value instanceof Wording || !(value instanceof Record);
    }

    private static @Nullable Object value(RecordComponent component, Record stating) {
        try {
            return component.getAccessor().invoke(stating);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(stating.getClass() + " hides " + component.getName(), impossible);
        }
    }
}
