package fr.viesociale.json;

import fr.viesociale.fault.Refused;
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

    private final Door door;

    private Leaf(Class<?> type, Door door) {
        super(type);
        this.door = door;
    }

    /** How a type is read, null when it is not one of ours and not a plain value. */
    static @Nullable Leaf of(Class<?> type) {
        Door door = Door.of(type);
        return door == null ? null : new Leaf(type, door);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!fits(door.shape(), parser)) {
            return context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        try {
            return door.made().apply(parser.getString());
        } catch (Refused refused) {
            return context.handleInstantiationProblem(handledType(), parser.getString(), refused);
        }
    }

    /** Whether the token that a parser stands at is written in this shape. */
    static boolean fits(Door.Shape shape, JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (shape) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        };
    }
}
