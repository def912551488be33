package fr.viesociale.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.viesociale.fault.Refused;
import fr.viesociale.json.PlainForm;
import fr.viesociale.text.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Le module pour le mapper d'un hôte, on Jackson 2, found by service loading: a controller takes and returns projects,
 * entries, ids, dates, and returns answers.
 *
 * <p>They are read as strictly, and written in the same words, whatever the mapper's settings. What cannot be read ends in
 * a {@link JsonMappingException} whose cause is a {@link Refused}: every fault, with its JSON Pointer from the top of the
 * host's document. What belongs to the parser and the generator stays the host's: indentation, numbers written as texts.
 *
 * <p>Spring Boot 3 looks for beans and not for services: declare a {@code @Bean} of type {@link Module} there.
 */
public final class HostModule extends Module {

    /** The module; a mapper that looks for modules finds it by itself. */
    public HostModule() {}

    @Override
    public String getModuleName() {
        return "vie-sociale-host";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Values());
        context.addSerializers(new Words());
        context.addKeyDeserializers((type, config, description) ->
                Written.class.isAssignableFrom(type.getRawClass()) && PlainForm.reads(type.getRawClass())
                        ? new Key(type.getRawClass())
                        : null);
        context.addKeySerializers(new Names());
    }

    private static final class Values extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return reader(type);
        }

        private static @Nullable JsonDeserializer<?> reader(Class<?> type) {
            return PlainForm.reads(type) ? new Reader<>(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return PlainForm.reads(type);
        }
    }

    private static final class Words extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return PlainForm.writes(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class Names extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Written.class.isAssignableFrom(type.getRawClass()) ? new Name() : null;
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonStreamContext here = parser.getParsingContext();
            String pointer = (parser.currentToken().isStructStart() ? here.getParent() : here)
                    .pathAsPointer()
                    .toString();
            try {
                return PlainForm.read(type, new PlainJson(parser), pointer);
            } catch (Refused refused) {
                throw JsonMappingException.from(parser, refused.getMessage(), refused);
            } catch (UncheckedIOException brokenOff) {
                throw brokenOff.getCause();
            }
        }

        /** The type is known: whatever a mapper adds for the types of a host has no place here. */
        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class Key extends KeyDeserializer {
        private final Class<?> type;

        Key(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return PlainForm.key(type, key);
            } catch (Refused refused) {
                throw JsonMappingException.from(context, refused.getMessage(), refused);
            }
        }
    }

    private static final class Writer extends StdSerializer<Object> {
        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            PlainJson.write(PlainForm.of(value), generator);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class Name extends StdSerializer<Written> {
        Name() {
            super(Written.class);
        }

        @Override
        public void serialize(Written key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(key.value());
        }
    }
}
