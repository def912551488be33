package fr.viesociale.json;

import fr.viesociale.fault.Place;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** The plain form through Jackson 3. */
final class PlainJson implements Tokens {

    private final JsonParser parser;

    PlainJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Writes plain maps, lists, texts, numbers and booleans, whatever the settings of the mapper that it serves. */
    static void write(Object plain, JsonGenerator generator) {
        if (plain instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, value) -> {
                generator.writeName((String) name);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (plain instanceof Iterable<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(item, generator));
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

    static String text(Object plain) {
        StringWriter document = new StringWriter();
        JsonMapper mapper =
                JsonMapper.builder().defaultPrettyPrinter(Dossiers.layout()).build();
        try (JsonGenerator generator = mapper.writerWithDefaultPrettyPrinter().createGenerator(document)) {
            write(plain, generator);
        }
        return document + "\n";
    }

    @Override
    public Sort sort() {
        return sort(parser.currentToken());
    }

    @Override
    public Sort next() {
        return sort(parser.nextToken());
    }

    private static Sort sort(@Nullable JsonToken token) {
        return token == null
                ? Sort.END
                : switch (token) {
                    case START_OBJECT -> Sort.OBJECT;
                    case START_ARRAY -> Sort.ARRAY;
                    case PROPERTY_NAME -> Sort.NAME;
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
        return parser.getString();
    }

    @Override
    public @Nullable Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location.getLineNr() < 1 ? null : new Place(location.getLineNr(), location.getColumnNr());
    }
}
