package fr.viesociale.jdbc;

import static fr.viesociale.jdbc.Column.Type.FLAG;
import static fr.viesociale.jdbc.Column.Type.ID;
import static fr.viesociale.jdbc.Column.Type.INSTANT;
import static fr.viesociale.jdbc.Column.Type.REVISION;
import static fr.viesociale.jdbc.Column.Type.TEXT;
import static fr.viesociale.jdbc.Column.Type.WORD;
import static fr.viesociale.jdbc.Column.later;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every table that the library reads and writes, with its columns. */
final class Expected {

    /** The tables of the ledger, those of the kinds with those of their lists, and those that every kind shares. */
    static final Map<String, List<Column>> TABLES;

    static {
        Map<String, List<Column>> tables = new LinkedHashMap<>(ledger());
        for (Table table : Table.ALL) {
            tables.put(table.name(), table.columns());
            for (Layout.Child child : table.layout().children()) {
                tables.put(child.table(), Table.columns(child));
            }
        }
        for (Layout.Child child : Table.ABOUT) {
            tables.put(child.table(), Table.sharedColumns(child));
        }
        TABLES = Collections.unmodifiableMap(tables);
    }

    private Expected() {}

    private static Map<String, List<Column>> ledger() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        tables.put(
                "vs_territory",
                List.of(
                        Column.of("id", ID),
                        Column.of("head", REVISION),
                        Column.of("kept_from", REVISION),
                        later("made_at", INSTANT)));
        tables.put("vs_territory_kind", List.of(Column.of("territory", ID), Column.of("entry_kind", ID)));
        tables.put(
                "vs_revision",
                List.of(
                        Column.of("territory", ID),
                        Column.of("number", REVISION),
                        Column.of("made_at", INSTANT),
                        Column.of("made_by", TEXT),
                        Column.of("reason", TEXT),
                        Column.of("nature", WORD)));
        tables.put(
                "vs_change",
                List.of(
                        Column.of("territory", ID),
                        Column.of("revision", REVISION),
                        Column.of("entry_kind", ID),
                        Column.of("id", ID),
                        Column.of("gone", FLAG)));
        tables.put(
                "vs_purge",
                List.of(
                        Column.of("territory", ID),
                        Column.of("number", REVISION),
                        Column.of("before_revision", REVISION),
                        Column.of("made_at", INSTANT),
                        Column.of("made_by", TEXT),
                        Column.of("reason", TEXT),
                        Column.of("nature", WORD)));
        return tables;
    }
}
