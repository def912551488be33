package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;

/** What each engine says of its tables, in its own catalogue. */
final class Described {

    private Described() {}

    static String tables(Engine engine) {
        return switch (engine) {
            case H2 ->
                "select coalesce(remarks, '') from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE' and table_name like 'VS\\_%' and table_name <> 'VS_SCHEMA_HISTORY'";
            case POSTGRESQL ->
                "select coalesce(obj_description(oid), '') from pg_class where relkind = 'r'"
                        + " and relnamespace = current_schema::regnamespace and relname like 'vs\\_%'"
                        + " and relname <> 'vs_schema_history'";
            case MARIADB ->
                "select table_comment from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and engine = 'InnoDB'"
                        + " and table_collation = 'utf8mb4_nopad_bin' and table_name like 'vs\\_%'"
                        + " and table_name <> 'vs_schema_history'";
        };
    }

    static String columns(Engine engine) {
        return switch (engine) {
            case H2 ->
                "select coalesce(c.remarks, '') from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = current_schema and t.table_type = 'BASE TABLE'"
                        + " and t.table_name <> 'VS_SCHEMA_HISTORY'";
            case POSTGRESQL ->
                "select coalesce(col_description(a.attrelid, a.attnum), '') from pg_attribute a"
                        + " join pg_class t on t.oid = a.attrelid where t.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
                        + " and t.relnamespace = current_schema::regnamespace and t.relname <> 'vs_schema_history'";
            case MARIADB ->
                "select c.column_comment from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                        + " and t.table_name <> 'vs_schema_history'";
        };
    }

    /** Columns of keys that are not compared byte by byte. */
    static String strayCollations(Engine engine) {
        String keys = "column_name in ('territory', 'id', 'entry_kind')";
        return switch (engine) {
            case H2 ->
                "select column_name from information_schema.columns where table_schema = current_schema"
                        + " and collation_name is not null and collation_name <> 'OFF'";
            case POSTGRESQL ->
                "select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = current_schema and table_name not like 'vs\\_current\\_%' and " + keys
                        + " and collation_name is distinct from 'C'";
            case MARIADB ->
                "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and table_name like 'vs\\_%'"
                        + " and table_name <> 'vs_schema_history' and collation_name is not null"
                        + " and collation_name <> 'utf8mb4_nopad_bin'";
        };
    }
}
