package fr.viesociale.json;

import fr.viesociale.entry.ComponentName;
import fr.viesociale.identifier.Code;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import fr.viesociale.time.DateRange;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a dossier, walked from the kinds: what the schema and the documentation are written from. */
final class Shape {

    private Shape() {}

    /**
     * One property of an object.
     *
     * @param name what it is called in a dossier
     * @param words what a person calls it
     * @param type the type of its value, or of the items of its list
     * @param list whether it is a list
     * @param required whether it has to be there; a list never has to
     */
    record Property(String name, Text words, Class<?> type, boolean list, boolean required) {}

    static List<Property> properties(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> property(component))
                .toList();
    }

    private static Property property(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Class<?> type = list
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        boolean optional = list || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Property(component.getName(), words(component), type, list, !optional);
    }

    /** A period is told as one: its two bounds are named here. */
    private static Text words(RecordComponent component) {
        if (component.getDeclaringRecord() != DateRange.class) {
            return ComponentName.of(component.getName());
        }
        return component.getName().equals("first")
                ? Text.of("premier jour, compris", "first day, included")
                : Text.of("dernier jour, compris", "last day, included");
    }

    /** Whether its values are objects with properties of their own. */
    static boolean part(Class<?> type) {
        return type.isRecord() && !Written.class.isAssignableFrom(type);
    }

    /** Every type of which some property holds values, in the order in which the kinds lead to them, kinds left out. */
    static Collection<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Kind.ALL.forEach(kind -> gather(kind.type(), types));
        return types;
    }

    private static void gather(Class<?> holder, Set<Class<?>> types) {
        for (Property property : properties(holder)) {
            if (types.add(property.type()) && part(property.type())) {
                gather(property.type(), types);
            }
        }
    }

    /** The words that a value may be, or that are known of an open list; none for another type. */
    static List<Object> words(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return Code.class.isAssignableFrom(type) ? codes(type) : List.of();
    }

    private static List<Object> codes(Class<?> type) {
        List<Object> codes = new ArrayList<>();
        Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .forEach(field -> {
                    try {
                        codes.add(field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
        return codes;
    }

    /** A word as a dossier writes it. */
    static String written(Object word) {
        return word instanceof Written written ? written.value() : ((Enum<?>) word).name();
    }
}
