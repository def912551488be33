package fr.viesociale.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.viesociale.entry.Entries;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
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

    /** The most entries that a document may have. */
    public static final int MOST = 1_000_000;

    /** How large a document may be, in words. */
    static final Text LIMITS = Text.of(
            "256 Mo, 1 000 000 de fiches, 40 000 000 de mots JSON, 64 niveaux, 100 000 caractères par texte,"
                    + " 200 par nom de propriété, 40 chiffres par nombre",
            "256 MB, 1,000,000 entries, 40,000,000 JSON tokens, 64 levels, 100,000 characters in a text,"
                    + " 200 in the name of a property, 40 figures in a number");

    private final JsonMapper mapper;

    /** Reads and writes dossiers of format 1. */
    public Dossiers() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(64)
                .maxNumberLength(40)
                .maxNameLength(200)
                .maxStringLength(100_000)
                .maxTokenCount(40_000_000)
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
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE) // entry by entry
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
     * The JSON Schema (2020-12) of a dossier. What it cannot say, such as references that lead nowhere, only the reading
     * tells.
     *
     * @return the schema, never null
     */
    public static String schema() {
        String name = "dossier-1.schema.json";
        try (InputStream schema = Objects.requireNonNull(Dossiers.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /**
     * Reads a dossier.
     *
     * @param document the document, in UTF-8, at most {@link #LARGEST} bytes
     * @return the project, never null
     * @throws Refused with every fault of the document, each with its code, JSON Pointer, line, column and what to do
     */
    public TerritorialProject read(byte[] document) {
        Encoding.checked(document);
        return FirstReading.of(mapper.createParser(document))
                .orElseThrow(() -> SecondReading.refusal(new String(document, StandardCharsets.UTF_8), mapper));
    }

    /**
     * Reads a dossier.
     *
     * @param document the document, at most {@link #LARGEST} characters
     * @return the project, never null
     * @throws Refused with every fault of the document, each with its code, JSON Pointer, line, column and what to do;
     *     the first thousand of them, and how many more there are
     */
    public TerritorialProject read(String document) {
        if (document.length() > LARGEST) {
            throw new Refused(List.of(Messages.limit()));
        }
        Encoding.plain(document);
        return FirstReading.of(mapper.createParser(document))
                .orElseThrow(() -> SecondReading.refusal(document, mapper));
    }

    /**
     * Reads a file of many dossiers, one a line (JSON Lines), as the stream is asked for them: never more than one line is
     * held. A line that cannot be read does not keep the others from being read; blank lines are passed over.
     *
     * @param file the file, in UTF-8, each line at most {@link #LARGEST} bytes; closing it is left to the caller
     * @return the lines, in their order, never null
     * @throws java.io.UncheckedIOException from the stream, when the file itself cannot be read
     */
    public Stream<Line> lines(InputStream file) {
        return lines(file, LARGEST);
    }

    Stream<Line> lines(InputStream file, int longest) {
        return StreamSupport.stream(new Lines(file, this, longest), false);
    }

    /**
     * Writes a dossier in its canonical form, which ends with a line feed.
     *
     * @param project the project
     * @return the document, never null
     */
    public String write(TerritorialProject project) {
        StringWriter document = new StringWriter();
        ObjectWriter writer = mapper.writerWithDefaultPrettyPrinter();
        write(project, writer, writer.createGenerator(document));
        return document.append('\n').toString();
    }

    /**
     * Writes a dossier as one line of a file of many: canonical but for the spaces, in UTF-8, ended by a line feed.
     *
     * @param project the project
     * @return the line, never null
     */
    public byte[] line(TerritorialProject project) {
        return bytes(project, mapper.writer());
    }

    private static byte[] bytes(TerritorialProject project, ObjectWriter writer) {
        try (ByteArrayBuilder document = new ByteArrayBuilder()) {
            write(project, writer, writer.createGenerator(document));
            document.append('\n');
            return document.toByteArray();
        }
    }

    private static void write(TerritorialProject project, ObjectWriter writer, JsonGenerator started) {
        try (JsonGenerator generator = started) {
            SequenceWriter entries = writer.writeValues(generator);
            generator.writeStartObject();
            generator.writeStringProperty("format", FORMAT);
            generator.writeStringProperty("territory", project.territory().value());
            for (Kind<?> kind : Kind.ALL) {
                write(project.all(kind), kind, generator, entries);
            }
            generator.writeEndObject();
        }
    }

    private static <E extends Entry> void write(
            Entries<E> all, Kind<?> kind, JsonGenerator generator, SequenceWriter entries) {
        if (!all.isEmpty()) {
            generator.writeArrayPropertyStart(kind.plural());
            for (E entry : all) {
                entries.write(entry);
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
        return bytes(project, mapper.writerWithDefaultPrettyPrinter());
    }
}
