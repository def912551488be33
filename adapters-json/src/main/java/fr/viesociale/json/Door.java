package fr.viesociale.json;

import fr.viesociale.fault.Refused;
import fr.viesociale.text.Written;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door of a value that is one JSON string, number or boolean: how a document writes it, and how it is made of what
 * stands there. It knows no parser.
 *
 * @param shape how it is written
 * @param made the value for what stands there; refuses with {@link Refused}
 */
record Door(Shape shape, Function<String, ?> made) {

    enum Shape {
        STRING,
        INTEGER,
        BOOLEAN
    }

    /** How a type is read, null when it is not one of ours and not a plain value. */
    static @Nullable Door of(Class<?> type) {
        if (type == String.class) {
            return new Door(Shape.STRING, text -> text);
        }
        if (type == Integer.class) {
            return new Door(Shape.INTEGER, Integer::valueOf);
        }
        if (type == Boolean.class) {
            return new Door(Shape.BOOLEAN, Boolean::valueOf);
        }
        if (Written.class.isAssignableFrom(type)) {
            return written(type);
        }
        if (type.isEnum()) {
            Map<String, Object> words = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(((Enum<?>) constant).name(), constant);
            }
            return new Door(Shape.STRING, name -> word(type, words, name));
        }
        return null;
    }

    private static Object word(Class<?> type, Map<String, Object> words, String name) {
        Object constant = words.get(name);
        if (constant == null) {
            throw Messages.unknownWord(name, type.getEnumConstants());
        }
        return constant;
    }

    /** The one door of a type that is written as one string: its constructor, or else its {@code parse}. */
    private static @Nullable Door written(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == String.class) {
                return new Door(Shape.STRING, text -> through(() -> constructor.newInstance(text)));
            }
        }
        try {
            Method parse = type.getMethod("parse", String.class);
            return new Door(Shape.STRING, text -> through(() -> parse.invoke(null, text)));
        } catch (NoSuchMethodException oneOfSeveral) {
            return null; // an interface over several types, such as Id: the text alone does not say which
        }
    }

    @FunctionalInterface
    private interface Made {
        Object make() throws ReflectiveOperationException;
    }

    private static Object through(Made made) {
        try {
            return made.make();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException noDoor) {
            throw new IllegalStateException(noDoor);
        }
    }
}
