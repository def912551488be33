package fr.viesociale.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.viesociale.text.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the values of the domain are read and written; records need nothing. */
final class VieSocialeModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "vie-sociale";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Values());
        context.addSerializers(new Words());
    }

    private static final class Values implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Leaf.of(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Leaf.of(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Leaf.of(type) != null;
        }
    }

    private static final class Words implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return Written.class.isAssignableFrom(type.getRawClass()) ? new Word() : null;
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

    private static final class Word extends StdSerializer<Written> {
        Word() {
            super(Written.class);
        }

        @Override
        public void serialize(Written word, JsonGenerator generator, SerializationContext context) {
            generator.writeString(word.value());
        }
    }
}
