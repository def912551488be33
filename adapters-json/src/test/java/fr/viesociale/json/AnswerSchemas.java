package fr.viesociale.json;

import fr.viesociale.entry.Fingerprint;
import fr.viesociale.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up the JSON Schema and the tables of an answer from its views. */
final class AnswerSchemas {

    /** The view at the top of each answer. */
    static final Map<String, Class<?>> VIEWS = views();

    private final Map<String, Object> definitions = new TreeMap<>();

    private AnswerSchemas() {}

    private static Map<String, Class<?>> views() {
        List<Class<?>> views = List.of(
                Views.Assessment.class,
                Views.Explained.class,
                Views.Comparison.class,
                Views.Coverage.class,
                Views.Intensity.class,
                Views.Balance.class,
                Views.Deadlines.class,
                Views.Difference.class,
                Views.Reconciliation.class,
                Views.Standing.class);
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            byName.put(Answers.NAMES.get(i), views.get(i));
        }
        return byName;
    }

    static String schema(String name) {
        AnswerSchemas schemas = new AnswerSchemas();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:vie-sociale:" + name + ":1");
        schema.putAll(schemas.object(VIEWS.get(name), name));
        schema.put("$defs", schemas.definitions);
        return PlainJson.text(schema);
    }

    private Map<String, Object> object(Class<?> view, @Nullable String answer) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        schema.put("description", view == Text.class ? "A text in French and in English." : said(view));
        schema.put("type", "object");
        for (RecordComponent component : view.getRecordComponents()) {
            Map<String, Object> property = new LinkedHashMap<>();
            Says says = component.getAnnotation(Says.class);
            if (says != null) {
                property.put("description", says.value());
            }
            if (answer != null && component.getName().equals("answer")) {
                property.put("const", "vie-sociale/" + answer + "/1");
            } else {
                property.putAll(of(component.getGenericType(), says == null ? List.of() : codes(says)));
            }
            properties.put(component.getName(), property);
            if (!absent(component)) {
                required.add(component.getName());
            }
        }
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static String said(Class<?> view) {
        return view.getAnnotation(Says.class).value();
    }

    private static boolean absent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static List<String> codes(Says says) {
        return Arrays.stream(says.codes())
                .flatMap(codes -> Arrays.stream(codes.getEnumConstants()))
                .map(Enum::name)
                .toList();
    }

    private Map<String, Object> of(Type type, List<String> codes) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? sorted("type", "array", "items", of(generic.getActualTypeArguments()[0], codes))
                    : counts((Class<?>) generic.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return Map.of("type", "string");
        }
        if (raw == int.class || raw == Integer.class) {
            return Map.of("type", "integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (raw == BigDecimal.class) {
            return Map.of("type", "number");
        }
        if (raw == LocalDate.class) {
            return sorted("type", "string", "format", "date");
        }
        if (raw == Fingerprint.class) {
            return sorted("type", "string", "pattern", "^[0-9a-f]{64}$");
        }
        if (raw.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(raw.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        String name = raw.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(raw, null));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        if (raw == Views.Label.class && !codes.isEmpty()) {
            reference.put("properties", Map.of("code", Map.of("enum", codes)));
        }
        return reference;
    }

    private static Map<String, Object> counts(Class<?> codes) {
        List<String> names = Arrays.stream(codes.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, sorted("type", "integer", "minimum", 0)));
        return sorted("type", "object", "properties", properties, "required", names, "additionalProperties", false);
    }

    private static Map<String, Object> sorted(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** Every view, those at the top first, then the others by name. */
    static Stream<Class<?>> all() {
        return Stream.concat(
                VIEWS.values().stream(),
                Arrays.stream(Views.class.getDeclaredClasses())
                        .filter(view -> view.isRecord() && !VIEWS.containsValue(view))
                        .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
                        .map(view -> (Class<?>) view));
    }

    /** The properties of one view, as a table for people who do not write Java. */
    static String table(Class<?> view) {
        return "| property | value | what it says |\n|---|---|---|\n"
                + Arrays.stream(view.getRecordComponents())
                        .map(AnswerSchemas::row)
                        .collect(Collectors.joining());
    }

    private static String row(RecordComponent component) {
        Says says = component.getAnnotation(Says.class);
        List<String> codes = codes(says);
        return "| `" + component.getName() + "`" + (absent(component) ? " (optional)" : "") + " | "
                + value(component.getGenericType()) + " | " + says.value()
                + (codes.isEmpty()
                        ? ""
                        : ": " + codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")))
                + " |\n";
    }

    private static String value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? "list of " + value(generic.getActualTypeArguments()[0])
                    : "integer for each code";
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Text.class) {
            return "text in `fr` and `en`";
        }
        if (raw == int.class || raw == Integer.class) {
            return "integer";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return "true or false";
        }
        if (raw == BigDecimal.class) {
            return "number";
        }
        if (raw == LocalDate.class) {
            return "date, `YYYY-MM-DD`";
        }
        if (raw == Fingerprint.class) {
            return "64 hexadecimal figures";
        }
        return raw == String.class
                ? "string"
                : raw.isEnum()
                        ? "code"
                        : "[" + raw.getSimpleName() + "](#"
                                + raw.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
