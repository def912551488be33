package fr.viesociale.json;

import fr.viesociale.fault.Refused;
import fr.viesociale.text.Written;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value that is one JSON string, number or boolean, and nothing else: no number for a string, no string for a
 * number. What the value's own type refuses goes to the gathering of faults.
 */
final class Leaf extends StdDeserializer<Object> {

    private enum Shape {
        STRING,
        INTEGER,
        BOOLEAN
    }

    private final Shape shape;
    private final Function<String, ?> door;

    private Leaf(Class<?> type, Shape shape, Function<String, ?> door) {
        super(type);
        this.shape = shape;
        this.door = door;
    }

    /** How a type is read, null when it is not one of ours and not a plain value. */
    static @Nullable Leaf of(Class<?> type) {
        if (type == String.class) {
            return new Leaf(type, Shape.STRING, text -> text);
        }
        if (type == Integer.class) {
            return new Leaf(type, Shape.INTEGER, Integer::valueOf);
        }
        if (type == Boolean.class) {
            return new Leaf(type, Shape.BOOLEAN, Boolean::valueOf);
        }
        if (Written.class.isAssignableFrom(type)) {
            return new Leaf(type, Shape.STRING, written(type));
        }
        if (type.isEnum()) {
            return new Leaf(type, Shape.STRING, name -> constant(type, name));
        }
        return null;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw Messages.unknownWord(name, type.getEnumConstants());
    }

    /** The one door of a type that is written as one string: its constructor, or else its {@code parse}. */
    private static Function<String, ?> written(Class<?> type) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == String.class) {
                    return text -> through(() -> constructor.newInstance(text));
                }
            }
            Method parse = type.getMethod("parse", String.class);
            return text -> through(() -> parse.invoke(null, text));
        } catch (NoSuchMethodException noDoor) {
            throw new IllegalStateException(type + " is written as one string and has no door for it", noDoor);
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

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!fits(parser)) {
            return context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        try {
            return door.apply(parser.getString());
        } catch (Refused refused) {
            return context.handleInstantiationProblem(handledType(), parser.getString(), refused);
        }
    }

    private boolean fits(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (shape) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        };
    }
}
