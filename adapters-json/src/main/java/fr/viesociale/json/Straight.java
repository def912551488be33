package fr.viesociale.json;

import fr.viesociale.fault.Refused;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads the values of one type straight from the tokens of a dossier, and stops at the first thing that is wrong. */
interface Straight {

    /** Something is wrong; {@link SecondReading} tells what. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * The value that begins with the current token; its last token is the current one afterwards.
     *
     * @throws Stopped when anything is wrong with it
     * @throws Refused when a value refuses itself
     */
    @Nullable
    Object read(JsonParser parser);

    /** How values of a type are read. */
    static Straight of(Class<?> type) {
        return Types.BY_TYPE.get(type);
    }

    /** The types met so far. */
    final class Types {
        private static final TokenStreamFactory NAMES = new JsonFactory();

        private static final ClassValue<Straight> BY_TYPE = new ClassValue<>() {
            @Override
            protected Straight computeValue(Class<?> type) {
                Door door = Door.of(type);
                return door == null ? new OfRecord(type, PlainForm.parts(type)) : new OfDoor(door);
            }
        };

        private Types() {}
    }

    /** A string, a number or a boolean. */
    record OfDoor(Door door) implements Straight {
        @Override
        public @Nullable Object read(JsonParser parser) {
            if (Leaf.fits(door.shape(), parser)) {
                return door.made().apply(parser.getString());
            }
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            throw new Stopped();
        }
    }

    /** A list; none is an empty one. */
    record OfList(Straight item) implements Straight {
        @Override
        public Object read(JsonParser parser) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return List.of();
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new Stopped();
            }
            List<@Nullable Object> items = new ArrayList<>(4);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(item.read(parser));
            }
            return items;
        }
    }

    /** An object, each property at most once. */
    final class OfRecord implements Straight {
        private final PropertyNameMatcher names;
        private final Straight[] parts;
        private final Constructor<?> constructor;

        private OfRecord(Class<?> type, List<PlainForm.Part> parts) {
            this.names = Types.NAMES.constructNameMatcher(
                    parts.stream().map(part -> Named.fromString(part.name())).toList(), false);
            this.parts = parts.stream()
                    .map(part -> part.item() == null ? of(part.type()) : new OfList(of(part.item())))
                    .toArray(Straight[]::new);
            try {
                this.constructor = type.getConstructor(
                        parts.stream().map(PlainForm.Part::type).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException hidden) {
                throw new IllegalStateException(type + " hides its constructor", hidden);
            }
        }

        @Override
        public @Nullable Object read(JsonParser parser) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new Stopped();
            }
            @Nullable Object[] values = new Object[parts.length];
            boolean[] given = new boolean[parts.length];
            int part = parser.nextNameMatch(names);
            while (part >= 0) {
                if (given[part]) {
                    throw new Stopped();
                }
                given[part] = true;
                parser.nextToken();
                values[part] = parts[part].read(parser);
                part = parser.nextNameMatch(names);
            }
            if (part != PropertyNameMatcher.MATCH_END_OBJECT) {
                throw new Stopped();
            }
            for (int i = 0; i < values.length; i++) {
                if (!given[i] && parts[i] instanceof OfList) {
                    values[i] = List.of();
                }
            }
            return made(values);
        }

        private Object made(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw new Stopped();
            } catch (ReflectiveOperationException noDoor) {
                throw new IllegalStateException(constructor + " is no door", noDoor);
            }
        }
    }
}
