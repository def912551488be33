package fr.viesociale.opendata.document;

import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Un document JSON d'autrui, as a tree; what is no JSON is told in a remark. */
public final class ForeignJson {

    /** The largest document that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private ForeignJson() {}

    /**
     * Reads a document.
     *
     * @param document the document
     * @param remarks where it is said why it could not be read
     * @return its tree, null when it could not be read
     */
    public static @Nullable JsonNode read(byte[] document, Remarks remarks) {
        if (document.length > LARGEST) {
            limit(document.length + " > " + LARGEST, remarks);
            return null;
        }
        try {
            JsonNode root = mapper().readTree(document);
            if (root.isMissingNode()) {
                syntax(null, remarks);
                return null;
            }
            return root;
        } catch (StreamConstraintsException tooMuch) {
            limit(tooMuch.getOriginalMessage(), remarks);
        } catch (JacksonException notJson) {
            syntax(notJson, remarks);
        } catch (NumberFormatException tooLong) { // thrown bare for an exponent that no number has
            limit(tooLong.getMessage(), remarks);
        }
        return null;
    }

    /**
     * A mapper for foreign documents: bounded, exact on numbers, without any of our types.
     *
     * @return the mapper, never null
     */
    public static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(64)
                .maxNumberLength(100)
                .maxNameLength(1_000)
                .maxStringLength(1_000_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static void syntax(@Nullable JacksonException said, Remarks remarks) {
        Integer line =
                said == null || said.getLocation() == null || said.getLocation().getLineNr() < 1
                        ? null
                        : said.getLocation().getLineNr();
        remarks.add(
                Remark.Treatment.REFUSED,
                "json.syntax",
                line,
                null,
                said == null ? null : said.getOriginalMessage(),
                null,
                Text.of(
                        "ce n'est pas un document JSON en UTF-8 : rien n'en a été lu",
                        "this is no JSON document in UTF-8: nothing was read"));
    }

    private static void limit(@Nullable String said, Remarks remarks) {
        remarks.add(
                Remark.Treatment.REFUSED,
                "json.limit",
                null,
                null,
                said,
                null,
                Text.of("document démesuré : rien n'en a été lu", "document beyond measure: nothing was read"));
    }
}
