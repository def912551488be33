package fr.viesociale.jdbc;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Compares the tables of a database with those that the library expects. */
final class Verification {

    private final Connection connection;
    private final Dialect dialect;

    Verification(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** A column as the database has it. */
    private record Found(int type, int size) {}

    void refuse() throws SQLException {
        Map<String, Map<String, Found>> tables = tables();
        Faults faults = new Faults();
        Expected.TABLES.forEach((table, columns) -> compare(table, columns, tables.get(table), faults));
        if (tables.containsKey("vs_schema_history")) {
            SortedMap<Integer, Migrations.Applied> history = new Migrations(connection, dialect).history();
            Migrations.faults(Migrations.all(dialect), history).forEach(faults::add);
            for (Migrations.Applied applied : history.values()) {
                faults.check(
                        applied.done() == applied.statements(),
                        "V" + applied.version(),
                        "schema.unfinished",
                        Text.of(
                                "migration interrompue : l'appliquer de nouveau",
                                "an interrupted migration: apply it again"));
            }
        }
        faults.refuse();
    }

    private static void compare(
            String table, List<Column> expected, @Nullable Map<String, Found> found, Faults faults) {
        if (found == null) {
            faults.add(missing(table));
            return;
        }
        for (Column column : expected) {
            Found here = found.get(column.name());
            if (here == null) {
                faults.add(missing(table + "/" + column.name()));
            } else if (!same(column.type(), here)) {
                faults.add(Fault.of(
                        "schema.type",
                        table + "/" + column.name(),
                        Text.of("autre type que celui des migrations", "not the type of the migrations")));
            }
        }
    }

    private static Fault missing(String what) {
        return Fault.of(
                "schema.missing", what, Text.of("absent : appliquer les migrations", "missing: apply the migrations"));
    }

    private static boolean same(Column.Type type, Found found) {
        return switch (type.jdbc()) {
            case Types.VARCHAR ->
                (found.type == Types.VARCHAR || found.type == Types.LONGVARCHAR) && found.size >= type.size();
            case Types.NUMERIC ->
                (found.type == Types.NUMERIC || found.type == Types.DECIMAL) && found.size == type.size();
            case Types.BOOLEAN -> found.type == Types.BOOLEAN || found.type == Types.BIT || found.type == Types.TINYINT;
            default -> found.type == type.jdbc();
        };
    }

    private Map<String, Map<String, Found>> tables() throws SQLException {
        Map<String, Map<String, Found>> tables = new HashMap<>();
        String prefix = dialect == Dialect.H2 ? "VS\\_%" : "vs\\_%";
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), prefix, "%")) {
            while (columns.next()) {
                tables.computeIfAbsent(
                                columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT), none -> new HashMap<>())
                        .put(
                                columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                new Found(columns.getInt("DATA_TYPE"), columns.getInt("COLUMN_SIZE")));
            }
        }
        return tables;
    }
}
