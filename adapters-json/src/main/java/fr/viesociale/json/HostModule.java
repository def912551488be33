package fr.viesociale.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Le module pour le mapper d'un hôte, on Jackson 3, found by service loading: a controller takes and returns projects,
 * entries, ids, dates, and returns answers.
 *
 * <p>They are read as strictly, and written in the same words, whatever the mapper's settings. What cannot be read ends in
 * a {@link DatabindException} whose cause is a {@link Refused}: every fault, with its JSON Pointer from the top of the
 * host's document. What belongs to the parser and the generator stays the host's: indentation, numbers written as texts.
 */
public final class HostModule extends JacksonModule {

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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return PlainForm.reads(type.getRawClass()) ? new Reader<>(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return PlainForm.reads(type);
        }
    }

    private static final class Words extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return PlainForm.writes(type.getRawClass()) ? new Writer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Names extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
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
        public T deserialize(JsonParser parser, DeserializationContext context) {
            TokenStreamContext here = parser.streamReadContext();
            String pointer = (parser.currentToken().isStructStart() ? here.getParent() : here)
                    .pathAsPointer()
                    .toString();
            try {
                return PlainForm.read(type, new PlainJson(parser), pointer);
            } catch (Refused refused) {
                throw failure(parser, refused);
            }
        }

        /** The type is known: whatever a mapper adds for the types of a host has no place here. */
        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }

    private static DatabindException failure(@Nullable JsonParser parser, Refused refused) {
        return DatabindException.from(parser, refused.getMessage(), refused);
    }

    private static final class Key extends KeyDeserializer {
        private final Class<?> type;

        Key(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return PlainForm.key(type, key);
            } catch (Refused refused) {
                throw failure(context.getParser(), refused);
            }
        }
    }

    private static final class Writer extends StdSerializer<Object> {
        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            PlainJson.write(PlainForm.of(value), generator);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    private static final class Name extends StdSerializer<Written> {
        Name() {
            super(Written.class);
        }

        @Override
        public void serialize(Written key, JsonGenerator generator, SerializationContext context) {
            generator.writeName(key.value());
        }
    }
}
