package fr.viesociale.opendata.inclusion;

import fr.viesociale.entry.About;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Refused;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.ForeignJson;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Les champs d'un enregistrement being read: which were taken, so that the others can be told as lost. */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
final class Fields {

    private static final String BETWEEN = "--";

    private final int row;
    private final JsonNode given;
    private final Remarks remarks;
    private final String source;
    private final String key;
    private boolean dated;
    private @Nullable PartialDate asOf;
    private final Set<String> taken = new HashSet<>(Set.of("source", "id"));

    private Fields(int row, JsonNode given, String source, String key, Remarks remarks) {
        this.row = row;
        this.given = given;
        this.source = source;
        this.key = key;
        this.remarks = remarks;
    }

    /** The records of a document that say whose they are; one with the number of an earlier one is refused. */
    static List<Fields> of(byte[] document, InclusionVersion version, Remarks remarks) {
        List<Fields> records = new ArrayList<>();
        JsonNode root = ForeignJson.read(document, remarks);
        if (root == null) {
            return records;
        }
        Set<String> seen = new HashSet<>();
        Iterable<JsonNode> nodes = root.isArray() ? root : List.of(root);
        int row = 0;
        for (JsonNode node : nodes) {
            row++;
            String source = word(node.get("source"));
            String id = word(node.get("id"));
            if (source == null || id == null) {
                refused(
                        row,
                        "inclusion.record",
                        null,
                        Text.of("il faut un objet avec source et id", "an object with source and id is wanted"),
                        remarks);
                continue;
            }
            String key = key(source, id);
            if (!key.equals(id) && version == InclusionVersion.V1) {
                remarks.add(
                        Remark.Treatment.REPAIRED,
                        "inclusion.id",
                        row,
                        "id",
                        id,
                        key,
                        Text.of("un identifiant commence par sa source", "an id begins with its source"));
            }
            if (seen.add(key)) {
                records.add(new Fields(row, node, source, key, remarks));
            } else {
                refused(
                        row,
                        "inclusion.twice",
                        key,
                        Text.of("déjà lu : le premier est gardé", "read already: the first is kept"),
                        remarks);
            }
        }
        return records;
    }

    private static void refused(int row, String code, @Nullable String raw, Text message, Remarks remarks) {
        remarks.add(Remark.Treatment.REFUSED, code, row, "id", raw, null, message);
    }

    private static @Nullable String word(@Nullable JsonNode node) {
        if (node == null || !(node.isString() || node.isIntegralNumber())) {
            return null;
        }
        String word = node.asString().strip();
        return word.isEmpty() ? null : word;
    }

    /** Source and number, as version 1 writes them. */
    String key() {
        return key;
    }

    /** The same of another record of this source. */
    String key(String id) {
        return key(source, id);
    }

    private static String key(String source, String id) {
        return id.startsWith(source + BETWEEN) ? id : source + BETWEEN + id;
    }

    /** A field in words; null where it says nothing, or nothing readable. */
    @Nullable
    String text(String field) {
        taken.add(field);
        JsonNode node = given.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isIntegralNumber()) {
            say(
                    Remark.Treatment.REPAIRED,
                    "inclusion.number",
                    field,
                    node.asString(),
                    node.asString(),
                    Text.of("un texte écrit comme un nombre", "a text written as a number"));
        } else if (!node.isString()) {
            say(
                    Remark.Treatment.REFUSED,
                    "inclusion.type",
                    field,
                    shortened(node.toString()),
                    null,
                    Text.of("il faut un texte : champ non lu", "text is wanted: field not read"));
        }
        return word(node);
    }

    /** The name; where there is none it is told, since no entry can do without. */
    @Nullable
    String name() {
        String name = text("nom");
        if (name == null) {
            remarks.missing(row, "nom");
        }
        return name;
    }

    List<String> words(String field) {
        taken.add(field);
        List<String> words = new ArrayList<>();
        JsonNode list = given.get(field);
        if (list != null && !list.isNull()) {
            Iterable<JsonNode> nodes = list.isArray() ? list : List.of(list);
            for (JsonNode node : nodes) {
                String word = node.isString() ? word(node) : null;
                if (word == null) {
                    lost(field, shortened(node.toString()));
                } else {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** A code, null where there is none; one that is wrong is told. */
    <C> @Nullable C code(String field, Function<String, C> door) {
        String raw = text(field);
        return raw == null ? null : remarks.made(row, raw, () -> door.apply(raw));
    }

    /** What others call it, null where the words are none. */
    @Nullable
    ExternalId number(String scheme, String value) {
        return made(() -> new ExternalId(scheme, value, null));
    }

    /** Where it comes from; null when even that cannot be written down. */
    @Nullable
    About about(List<ExternalId> others) {
        List<ExternalId> numbers = new ArrayList<>();
        ExternalId own = number(InclusionReader.SCHEME, key);
        if (own != null) {
            numbers.add(own);
        }
        numbers.addAll(others);
        if (!dated) {
            dated = true;
            asOf = date();
        }
        return made(
                () -> new About(numbers, List.of(new Provenance("data·inclusion, " + source, null, asOf)), List.of()));
    }

    private @Nullable PartialDate date() {
        String raw = text("date_maj");
        if (raw == null) {
            return null;
        }
        String day = raw.length() > 10 && raw.charAt(10) == 'T' ? raw.substring(0, 10) : raw;
        try {
            PartialDate date = PartialDate.parse(day);
            if (!day.equals(raw)) {
                say(
                        Remark.Treatment.REPAIRED,
                        "inclusion.date",
                        "date_maj",
                        raw,
                        day,
                        Text.of("un jour, sans heure", "a day, without an hour"));
            }
            return date;
        } catch (Refused noDay) {
            say(
                    Remark.Treatment.REFUSED,
                    "inclusion.date",
                    "date_maj",
                    shortened(raw),
                    null,
                    Text.of("ce jour n'existe pas : date non lue", "there is no such day: date not read"));
            return null;
        }
    }

    /** Tells every field that was not taken; how to reach somebody is not repeated. */
    void loseTheRest() {
        given.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean empty = value.isNull()
                    || (value.isContainer() && value.isEmpty())
                    || (value.isString() && value.asString().isBlank());
            if (!taken.contains(field.getKey()) && !empty) {
                boolean reach = field.getKey().contains("courriel")
                        || field.getKey().contains("telephone")
                        || field.getKey().contains("contact");
                lost(field.getKey(), reach ? null : shortened(value.isString() ? value.asString() : value.toString()));
            }
        });
    }

    void lost(String field, @Nullable String raw) {
        remarks.lost(row, field, raw);
    }

    void say(
            Remark.Treatment treatment,
            String code,
            String field,
            @Nullable String raw,
            @Nullable String repaired,
            Text message) {
        remarks.add(treatment, code, row, field, raw, repaired, message);
    }

    <T> @Nullable T made(Supplier<T> door) {
        return remarks.made(row, key, door);
    }

    private static String shortened(String raw) {
        return raw.length() > 200 ? raw.substring(0, 200) + "…" : raw;
    }
}
