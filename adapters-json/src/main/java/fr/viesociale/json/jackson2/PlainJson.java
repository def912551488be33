package fr.viesociale.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.viesociale.fault.Place;
import fr.viesociale.json.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain form through Jackson 2. */
final class PlainJson implements Tokens {

    private final JsonParser parser;

    PlainJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Writes plain maps, lists, texts, numbers and booleans, whatever the settings of the mapper that it serves. */
    static void write(Object plain, JsonGenerator generator) throws IOException {
        if (plain instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> property : map.entrySet()) {
                generator.writeFieldName((String) property.getKey());
                write(property.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (plain instanceof Iterable<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (plain instanceof Integer number) {
            generator.writeNumber(number);
        } else if (plain instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (plain instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else {
            generator.writeString((String) plain);
        }
    }

    @Override
    public Sort sort() {
        return sort(parser.currentToken());
    }

    /** Goes on; what the parser itself refuses is unwrapped where the value is read. */
    @Override
    public Sort next() {
        try {
            return sort(parser.nextToken());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static Sort sort(@Nullable JsonToken token) {
        return token == null
                ? Sort.END
                : switch (token) {
                    case START_OBJECT -> Sort.OBJECT;
                    case START_ARRAY -> Sort.ARRAY;
                    case FIELD_NAME -> Sort.NAME;
                    case VALUE_STRING -> Sort.STRING;
                    case VALUE_NUMBER_INT -> Sort.INTEGER;
                    case VALUE_NUMBER_FLOAT -> Sort.FRACTION;
                    case VALUE_TRUE, VALUE_FALSE -> Sort.BOOLEAN;
                    case VALUE_NULL -> Sort.NULL;
                    case END_OBJECT, END_ARRAY -> Sort.END;
                    case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Sort.OTHER;
                };
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @Override
    public @Nullable Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return location.getLineNr() < 1 ? null : new Place(location.getLineNr(), location.getColumnNr());
    }
}
