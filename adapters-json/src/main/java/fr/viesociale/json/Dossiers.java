package fr.viesociale.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.viesociale.entry.Entries;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Les dossiers de territoire en JSON: reads a project from a dossier, and writes it. Immutable and thread-safe.
 *
 * <p>The canonical form has two spaces of indentation, line feeds, kinds in the order of {@link Kind#ALL}, entries sorted
 * by id, properties in the order of the entry's components; what is absent and lists that are empty are left out.
 */
public final class Dossiers {

    /** What the property {@code format} of a dossier says. */
    public static final String FORMAT = "vie-sociale/1";

    /** The largest document that is read, in bytes. */
    public static final int LARGEST = 256 * 1024 * 1024;

    private final JsonMapper mapper;

    /** Reads and writes dossiers of format 1. */
    public Dossiers() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(64)
                .maxNumberLength(40)
                .maxNameLength(200)
                .maxStringLength(100_000)
                .build();
        this.mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .addModule(new VieSocialeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        List.class,
                        lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                                .setInclude(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
                .defaultPrettyPrinter(layout())
                .build();
    }

    /** Two spaces of indentation, line feeds, nothing between the brackets of what is empty. */
    static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Reads a dossier.
     *
     * @param document the document, in UTF-8, at most {@link #LARGEST} bytes
     * @return the project, never null
     * @throws Refused with every fault of the document, each with its code, JSON Pointer, line, column and what to do
     */
    public TerritorialProject read(byte[] document) {
        if (document.length > LARGEST) {
            throw new Refused(List.of(Messages.limit(document.length + " > " + LARGEST)));
        }
        return read(text(document));
    }

    /**
     * Reads a dossier.
     *
     * @param document the document
     * @return the project, never null
     * @throws Refused with every fault of the document, each with its code, JSON Pointer, line, column and what to do
     */
    public TerritorialProject read(String document) {
        return new Reading(mapper, document).project();
    }

    private static String text(byte[] document) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(document);
        try {
            return strict.decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(List.of(Messages.encoding(bytes.position())));
        }
    }

    /**
     * Writes a dossier in its canonical form, which ends with a line feed.
     *
     * @param project the project
     * @return the document, never null
     */
    public String write(TerritorialProject project) {
        StringWriter document = new StringWriter();
        try (JsonGenerator generator = mapper.writerWithDefaultPrettyPrinter().createGenerator(document)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", FORMAT);
            generator.writeStringProperty("territory", project.territory().value());
            for (Kind<?> kind : Kind.ALL) {
                write(project.all(kind), kind, generator);
            }
            generator.writeEndObject();
        }
        return document + "\n";
    }

    private <E extends Entry> void write(Entries<E> entries, Kind<?> kind, JsonGenerator generator) {
        if (!entries.isEmpty()) {
            generator.writeArrayPropertyStart(kind.plural());
            for (E entry : entries) {
                generator.writePOJO(entry);
            }
            generator.writeEndArray();
        }
    }

    /**
     * Writes a dossier in its canonical form, in UTF-8.
     *
     * @param project the project
     * @return the document, never null
     */
    public byte[] bytes(TerritorialProject project) {
        return write(project).getBytes(StandardCharsets.UTF_8);
    }
}
