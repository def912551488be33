package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/**
 * Keeps every fault of one entry with its pointer inside the entry, puts nothing in the place of the faulty value, and lets
 * the reading go on. A value that is missing only because it was faulty is not told twice.
 */
final class Gathering extends DeserializationProblemHandler {

    private final Consumer<Fault> told;
    private final Set<String> holes = new HashSet<>();

    Gathering(Consumer<Fault> told) {
        this.told = told;
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private @Nullable Object hole(String pointer, Fault fault) {
        holes.add(pointer);
        told.accept(fault);
        return null;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object bean,
            String name) {
        told.accept(Messages.unknownKey(pointer(parser), name));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String said) {
        return wrongType(type.getRawClass(), token, parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String said) {
        return wrongType(type, parser.currentToken(), parser);
    }

    private @Nullable Object wrongType(Class<?> type, JsonToken token, JsonParser parser) {
        String pointer = pointer(parser);
        parser.skipChildren();
        return hole(pointer, Messages.wrongType(pointer, token, type));
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable problem) {
        String pointer = pointer(context.getParser());
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                for (Fault fault : refused.faults()) {
                    String path = fault.path().isEmpty() ? pointer : pointer + "/" + fault.path();
                    if (!(fault.code().equals("missing") && holes.contains(path))) {
                        told.accept(new Fault(fault.code(), path, fault.message(), null));
                    }
                }
                holes.add(pointer);
                return null;
            }
        }
        return hole(pointer, Messages.refused(pointer, String.valueOf(problem.getMessage())));
    }
}
