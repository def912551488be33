package fr.viesociale.jdbc;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import java.util.Locale;
import java.util.Set;

/** The names of tables and columns: the domain's own, in lower case, words joined by underscores. */
final class Names {

    /** Words that a database keeps for itself: such a name takes the name of what it belongs to in front. */
    private static final Set<String> RESERVED = Set.of(
            "asc",
            "by",
            "case",
            "check",
            "column",
            "condition",
            "constraint",
            "count",
            "date",
            "day",
            "default",
            "desc",
            "end",
            "from",
            "function",
            "group",
            "hour",
            "in",
            "integer",
            "interval",
            "is",
            "key",
            "keys",
            "like",
            "limit",
            "minute",
            "month",
            "not",
            "of",
            "offset",
            "on",
            "or",
            "order",
            "partition",
            "position",
            "range",
            "rank",
            "references",
            "row",
            "rows",
            "schema",
            "second",
            "select",
            "set",
            "start",
            "table",
            "to",
            "trigger",
            "union",
            "unique",
            "update",
            "user",
            "using",
            "value",
            "values",
            "when",
            "where",
            "with",
            "year");

    private Names() {}

    /**
     * The name of a schema that stands in front of every table.
     *
     * @throws fr.viesociale.fault.Refused with {@code schema.name} when it would need quotes
     */
    static String schema(String name) {
        new Faults()
                .check(
                        name.matches("[A-Za-z_][A-Za-z0-9_]{0,62}"),
                        "schema",
                        "schema.name",
                        Text.of(
                                "lettres sans accent, chiffres et soulignés seulement, 63 au plus",
                                "plain letters, digits and underscores only, at most 63"))
                .refuse();
        return name;
    }

    /** Such as {@code priority_areas} for {@code priorityAreas}, {@code agrement_request} for {@code AgrementRequest}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    static String table(Class<?> type) {
        return "vs_" + snake(type.getSimpleName());
    }

    /** Such as {@code seat_count}, where {@code count} alone would be a word of SQL. */
    static String column(Class<?> owner, String component) {
        String name = snake(component);
        return RESERVED.contains(name) ? snake(owner.getSimpleName()) + "_" + name : name;
    }
}
