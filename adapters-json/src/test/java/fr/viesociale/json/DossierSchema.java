package fr.viesociale.json;

import fr.viesociale.entry.Inventory;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.json.Shape.Property;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Bound;
import fr.viesociale.time.PartialDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema of a dossier from the kinds. */
final class DossierSchema {

    /** Half a character pair, and control characters but for tabulation and line feed, are not admitted. */
    private static final String ADMITTED = "[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF]";

    private static final String ON_ONE_LINE = "[^\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF]";

    private static final String VISIBLE =
            "[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F"
                    + "\\u3000\\uD800-\\uDFFF]";

    /** What registers print between the figures of a number. */
    private static final String SEPARATORS = "[\\t .\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]*";

    private static final String BLANKS =
            "[\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]*";

    private static final String ID = VISIBLE + "(?:" + ON_ONE_LINE + "*" + VISIBLE + ")?";

    private static final String YEAR = "[1-9][0-9]{3}";

    private static final String LEAP = "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";

    private static final String DATE = "(?:" + YEAR + "(?:-(?:0[1-9]|1[0-2]))?|" + YEAR
            + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP + "-02-29)";

    private static final String DEPARTMENT = "(?:0[0-9]{2}|02[AB]|97[0-9]|98[0-9])";

    private DossierSchema() {}

    /** A property that is there, and holds something. */
    private static Map<String, Object> stating(String property) {
        return ordered(
                "required",
                List.of(property),
                "properties",
                Map.of(property, Map.of("not", ordered("enum", Arrays.asList(null, List.of())))));
    }

    /** The schema as it stands in the jar. */
    static String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema())
                + "\n";
    }

    private static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", ordered("type", "string", "pattern", "^vie-sociale/1(?:\\.[1-9][0-9]{0,3})?$"));
        properties.put("territory", Map.of("$ref", "#/$defs/Id"));
        for (Kind<?> kind : Kind.ALL) {
            properties.put(
                    kind.plural(),
                    titled(
                            kind.name(),
                            ordered("type", "array", "items", Map.of("$ref", "#/$defs/" + name(kind.type())))));
        }
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("Id", value(Id.class));
        Kind.ALL.forEach(kind -> define(kind.type(), titled(kind.name(), object(kind.type())), definitions));
        for (Class<?> type : Shape.types()) {
            if (!Id.class.isAssignableFrom(type)) {
                define(type, Shape.part(type) ? object(type) : value(type), definitions);
            }
        }
        return ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "Dossier d'un projet social de territoire, format vie-sociale/1",
                "type",
                "object",
                "required",
                List.of("format", "territory"),
                "properties",
                properties,
                "additionalProperties",
                false,
                "$defs",
                definitions);
    }

    private static void define(Class<?> type, Map<String, Object> definition, Map<String, Object> definitions) {
        if (definitions.put(name(type), definition) != null) {
            throw new AssertionError("two types are called " + name(type));
        }
    }

    private static String name(Class<?> type) {
        return Id.class.isAssignableFrom(type) ? "Id" : type == String.class ? "Line" : type.getSimpleName();
    }

    private static Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Shape.properties(type).forEach(property -> properties.put(property.name(), property(type, property)));
        Map<String, Object> object = ordered(
                "type",
                "object",
                "required",
                Shape.properties(type).stream()
                        .filter(Property::required)
                        .map(Property::name)
                        .toList(),
                "properties",
                properties,
                "additionalProperties",
                false);
        Shape.together(type)
                .ifPresent(oneOf -> object.put(
                        oneOf.only() ? "oneOf" : "anyOf",
                        oneOf.names().stream().map(DossierSchema::stating).toList()));
        return object;
    }

    private static Map<String, Object> property(Class<?> holder, Property property) {
        Map<String, Object> value = ordered("$ref", "#/$defs/" + name(property.type()));
        if (property.bounded()) {
            value.putAll(ordered("minimum", property.from(), "maximum", property.to()));
        }
        if (holder == Inventory.class && property.name().equals("list")) {
            value = ordered("enum", Kind.ALL.stream().map(Kind::plural).toList());
        }
        return titled(property.words(), property.list() ? list(value, property.required()) : single(value, property));
    }

    private static Map<String, Object> list(Map<String, Object> item, boolean required) {
        Map<String, Object> list = ordered("type", required ? "array" : List.of("array", "null"), "items", item);
        list.put("uniqueItems", true);
        if (required) {
            list.put("minItems", 1);
        }
        return list;
    }

    private static Map<String, Object> single(Map<String, Object> value, Property property) {
        return property.required() ? value : ordered("anyOf", List.of(value, Map.of("type", "null")));
    }

    private static Map<String, Object> titled(Text words, Map<String, Object> schema) {
        Map<String, Object> titled = ordered("title", words.fr(), "description", words.en());
        titled.putAll(schema);
        return titled;
    }

    private static Map<String, Object> value(Class<?> type) {
        if (type == Boolean.class) {
            return ordered("type", "boolean");
        }
        if (type == Integer.class) {
            return ordered("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
        if (type.isEnum()) {
            return titled(
                    words(type),
                    ordered(
                            "enum",
                            Shape.words(type).stream().map(Shape::written).toList()));
        }
        List<Object> words = Shape.words(type);
        if (!words.isEmpty()) {
            return titled(
                    words(type),
                    ordered(
                            "type",
                            "string",
                            "pattern",
                            "^[A-Z][A-Z0-9_]{0,63}$",
                            "examples",
                            words.stream().map(Shape::written).toList()));
        }
        Map<String, Object> string = ordered("type", "string", "pattern", "^" + pattern(type) + "$");
        string.putAll(lengths(type));
        return string;
    }

    private static Text words(Class<?> type) {
        return Text.of(joined(type, true), joined(type, false));
    }

    private static String joined(Class<?> type, boolean french) {
        return Shape.words(type).stream()
                .map(word -> Shape.written(word) + " : "
                        + (french ? ((Wording) word).in(Language.FRENCH) : ((Wording) word).in(Language.ENGLISH)))
                .collect(Collectors.joining(" ; "));
    }

    private static Map<String, Object> lengths(Class<?> type) {
        if (type == Id.class) {
            return Map.of("maxLength", Id.LONGEST);
        }
        if (type == RuleId.class) {
            return Map.of("maxLength", 100);
        }
        return type == String.class
                ? ordered("maxLength", 2000, "allOf", List.of(Map.of("pattern", VISIBLE)))
                : Map.of();
    }

    private static String pattern(Class<?> type) {
        if (type == String.class) {
            return ADMITTED + "+";
        }
        if (type == Id.class) {
            return ID;
        }
        if (type == Mention.class) {
            return "(?:territory|"
                    + Kind.ALL.stream().map(kind -> Id.kind(kind.idType())).collect(Collectors.joining("|")) + "):"
                    + VISIBLE + "(?:" + ON_ONE_LINE + "{0,62}" + VISIBLE + ")?";
        }
        if (type == PartialDate.class) {
            return DATE;
        }
        if (type == Bound.class) {
            return "(?:open|unknown|" + DATE + ")";
        }
        if (type == Money.class) {
            return "-?[0-9]{1,11}(?:\\.[0-9]{1,2})?";
        }
        if (type == Quantity.class) {
            return "-?[0-9]{1,9}(?:\\.[0-9]{1,7})?";
        }
        if (type == Siren.class) {
            return SEPARATORS + "(?:[0-9]" + SEPARATORS + "){9}";
        }
        if (type == Siret.class) {
            return SEPARATORS + "(?:[0-9]" + SEPARATORS + "){14}";
        }
        if (type == Rna.class) {
            return SEPARATORS + "W" + SEPARATORS + "[0-9]" + SEPARATORS + "[0-9A-Z]" + SEPARATORS + "(?:[0-9]"
                    + SEPARATORS + "){7}";
        }
        if (type == CommuneCode.class) {
            return "(?:[013-9][0-9]|2[AB1-9])[0-9]{3}";
        }
        if (type == PriorityAreaCode.class) {
            return BLANKS + "(?:QP" + DEPARTMENT + "[0-9]{3}|QN" + DEPARTMENT + "[0-9]{2}[A-Z])" + BLANKS;
        }
        if (type == RuleId.class) {
            return "[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+";
        }
        throw new AssertionError("say what is written for " + type);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
