package fr.viesociale.entry;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Une rubrique de fiche: one thing that an entry states, read off the record itself, so that what compares entries, or
 * brings two of them together, need not list their components a second time.
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

    /**
     * The same component, calling entries by other names.
     *
     * @param names the new id for each id in it
     * @return the component, never null
     */
    public Component calling(UnaryOperator<Id> names) {
        return new Component(path, Objects.requireNonNull(renamed(value, names)));
    }

    /**
     * The same record, calling others by other names.
     *
     * @param <R> the record
     * @param stating the record, an entry or a part of one
     * @param names the new id for each id in it, its own included
     * @return an equal record but for the ids, never null
     * @throws fr.viesociale.fault.Refused when the record cannot hold the new ids
     */
    public static <R extends Record> R renaming(R stating, UnaryOperator<Id> names) {
        @Nullable
        Object[] values = Arrays.stream(stating.getClass().getRecordComponents())
                .map(component -> renamed(value(component, stating), names))
                .toArray();
        return made(stating, values);
    }

    private static @Nullable Object renamed(@Nullable Object value, UnaryOperator<Id> names) {
        if (value instanceof Id id) {
            return names.apply(id);
        }
        if (value instanceof Mention mention) {
            return new Mention(names.apply(mention.id()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> renamed(one, names)).toList();
        }
        return value instanceof Record part && !plain(part) ? renaming(part, names) : value;
    }

    /**
     * One record out of two: the components of the first, but for those taken from the second.
     *
     * @param <R> the record
     * @param first the record
     * @param second another of the same type
     * @param taken which paths, written as in {@link #of}, are taken from the second
     * @return the record, never null
     * @throws fr.viesociale.fault.Refused when what was taken cannot stand beside what was left
     */
    public static <R extends Record> R merging(R first, R second, Predicate<String> taken) {
        return Objects.requireNonNull(merged("", first, second, first, taken));
    }

    private static <R extends Record> @Nullable R merged(
            String path, @Nullable R first, @Nullable R second, R any, Predicate<String> taken) {
        RecordComponent[] components = any.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        boolean empty = true;
        for (int i = 0; i < components.length; i++) {
            String at = path.isEmpty() ? components[i].getName() : path + "/" + components[i].getName();
            Object one = first == null ? null : value(components[i], first);
            Object two = second == null ? null : value(components[i], second);
            Object whole = one == null ? two : one;
            values[i] = whole instanceof Record part && !plain(part)
                    ? merged(at, (Record) one, (Record) two, part, taken)
                    : taken.test(at) ? two : one;
            if (values[i] == null && whole instanceof List<?>) {
                values[i] = List.of();
            }
            empty &= values[i] == null || (values[i] instanceof List<?> list && list.isEmpty());
        }
        return empty && (first == null || second == null) ? null : made(any, values);
    }

    @SuppressWarnings("unchecked") // it is made by the constructor of the record's own type
    private static <R extends Record> R made(R like, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(like.getClass() + " was not made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(like.getClass() + " hides its constructor", impossible);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record stating) {
        try {
            return component.getAccessor().invoke(stating);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(stating.getClass() + " hides " + component.getName(), impossible);
        }
    }
}
