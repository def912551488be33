package fr.viesociale.json;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Written;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * La forme simple: what the library speaks of, as plain maps, lists, texts, numbers and booleans, and back. It is what the
 * modules for a host's own mapper write and read, so that no setting of the host's changes a dossier; it knows no library
 * of JSON.
 *
 * <p>A project, an entry and its parts have the properties of a dossier: what is absent and lists that are empty are left
 * out. Answers are written as {@link Answers} has them, and not read.
 */
public final class PlainForm {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(new Part(component, component.getType(), item(component.getGenericType())));
            }
            return List.copyOf(parts);
        }
    };

    private static final Set<Class<?>> OF_ENTRIES = ofEntries();

    private PlainForm() {}

    /** One component of a record: its type, and that of its items where it is a list. */
    record Part(
            RecordComponent component,
            Class<?> type,
            @Nullable Class<?> item) {

        String name() {
            return component.getName();
        }

        @Nullable
        Object of(Object holder) {
            try {
                return component.getAccessor().invoke(holder);
            } catch (ReflectiveOperationException notReadable) {
                throw new IllegalStateException(component + " of " + holder.getClass(), notReadable);
            }
        }
    }

    static List<Part> parts(Class<?> type) {
        return PARTS.get(type);
    }

    private static @Nullable Class<?> item(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : null;
    }

    /** The records and enums that entries are made of, entries included. */
    private static Set<Class<?>> ofEntries() {
        Set<Class<?>> found = new HashSet<>();
        Kind.ALL.forEach(kind -> gather(kind.type(), found));
        return Set.copyOf(found);
    }

    private static void gather(Class<?> type, Set<Class<?>> found) {
        if (Written.class.isAssignableFrom(type) || !(type.isRecord() || type.isEnum()) || !found.add(type)) {
            return;
        }
        if (type.isRecord()) {
            for (Part part : parts(type)) {
                gather(part.item() == null ? part.type() : part.item(), found);
            }
        }
    }

    /**
     * Whether values of a type are read from the plain form.
     *
     * @param type the type
     * @return true for a project, for entries and what they are made of: parts, ids, codes, dates, amounts
     */
    public static boolean reads(Class<?> type) {
        return type == TerritorialProject.class
                || OF_ENTRIES.contains(type)
                || (Written.class.isAssignableFrom(type) && Door.of(type) != null);
    }

    /**
     * Whether values of a type are written in the plain form.
     *
     * @param type the type
     * @return true for what is read, and for answers
     */
    public static boolean writes(Class<?> type) {
        return type == TerritorialProject.class
                || OF_ENTRIES.contains(type)
                || Written.class.isAssignableFrom(type)
                || Answers.speaks(type);
    }

    /**
     * Writes a value.
     *
     * @param value a value of a type that is written
     * @return a map in the order of the properties, a text, never null
     * @throws IllegalArgumentException when it is of another type
     */
    public static Object of(Object value) {
        if (!writes(value.getClass())) {
            throw new IllegalArgumentException("not written by this library: " + value.getClass());
        }
        if (value instanceof TerritorialProject project) {
            return of(project);
        }
        return Answers.speaks(value.getClass()) ? Answers.of(value).properties() : plain(value);
    }

    private static Map<String, Object> of(TerritorialProject project) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Dossiers.FORMAT);
        properties.put("territory", project.territory().value());
        for (Kind<?> kind : Kind.ALL) {
            List<? extends Entry> entries = project.all(kind);
            if (!entries.isEmpty()) {
                properties.put(
                        kind.plural(), entries.stream().map(PlainForm::plain).toList());
            }
        }
        return properties;
    }

    private static Object plain(Object value) {
        if (value instanceof Written word) {
            return word.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainForm::plain).toList();
        }
        return value instanceof Record holder ? properties(holder, false) : value;
    }

    /** The components that are there; empty lists where they are to be kept. */
    static Map<String, Object> properties(Record holder, boolean emptyLists) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Part part : parts(holder.getClass())) {
            Object value = part.of(holder);
            if (value != null && (emptyLists || !(value instanceof List<?> list && list.isEmpty()))) {
                properties.put(part.name(), emptyLists ? Views.plain(value) : plain(value));
            }
        }
        return properties;
    }

    /**
     * Reads a value, and leaves the tokens on its last one.
     *
     * @param <T> the type
     * @param type a type that is read
     * @param tokens the tokens, standing on the first one of the value
     * @param pointer where the value stands in its document, as a JSON Pointer; empty for the whole of it
     * @return the value, never null
     * @throws Refused with every fault of the value, each with its JSON Pointer in the document, and its place where the
     *     tokens know it
     */
    public static <T> T read(Class<T> type, Tokens tokens, String pointer) {
        try {
            return new PlainReading().read(type, tokens);
        } catch (Refused refused) {
            throw new Refused(refused.faults().stream()
                    .map(fault -> new Fault(fault.code(), pointer + fault.path(), fault.message(), fault.place()))
                    .toList());
        }
    }

    /**
     * Reads an id, a code, a date or an amount that is the name of a property.
     *
     * @param type a type that is read and written as one text
     * @param text the name
     * @return the value, never null
     * @throws Refused when the type refuses the text
     */
    public static Object key(Class<?> type, String text) {
        Door door = Door.of(type);
        if (door == null) {
            throw new IllegalArgumentException("not written as one text: " + type);
        }
        return door.made().apply(text);
    }
}
