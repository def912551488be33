package fr.viesociale.jdbc;

import static java.sql.Types.BIGINT;
import static java.sql.Types.BOOLEAN;
import static java.sql.Types.DATE;
import static java.sql.Types.NUMERIC;
import static java.sql.Types.TIMESTAMP;
import static java.sql.Types.VARCHAR;

import java.sql.Types;

/**
 * One column of a table.
 *
 * @param name its name
 * @param type what it holds
 * @param about where the component stands whose value it holds, as {@code period/first}; empty for a column that every table
 *     has
 * @param required whether every row has a value in it
 */
record Column(String name, Type type, String about, boolean required) {

    /** A column of a key, or of the ledger. */
    static Column of(String name, Type type) {
        return new Column(name, type, "", true);
    }

    /** A column that is empty for a time. */
    static Column later(String name, Type type) {
        return new Column(name, type, "", false);
    }

    /** What a column holds; each database has its own word for it. */
    enum Type {
        /** The id of an entry or of a territory, up to 64 characters, compared byte by byte. */
        ID(VARCHAR, 64, "varchar(64)", "varchar(64) collate \"C\"", "varchar(64)"),
        /** A word of a closed list, up to 64 characters. */
        WORD(VARCHAR, 64, "varchar(64)", "varchar(64)", "varchar(64)"),
        /** A code, up to 100 characters. */
        CODE(VARCHAR, 100, "varchar(100)", "varchar(100)", "varchar(100)"),
        /** Text of a person's, up to 2,000 characters; outside the row where a row may not be that long. */
        TEXT(VARCHAR, 2_000, "varchar(2000)", "varchar(2000)", "text"),
        /** Euros and cents. */
        MONEY(NUMERIC, 13, "numeric(13, 2)", "numeric(13, 2)", "decimal(13, 2)"),
        /** Seven decimals. */
        QUANTITY(NUMERIC, 16, "numeric(16, 7)", "numeric(16, 7)", "decimal(16, 7)"),
        /** A whole number. */
        INTEGER(Types.INTEGER, 0, "integer", "integer", "integer"),
        /** The number of a revision. */
        REVISION(BIGINT, 0, "bigint", "bigint", "bigint"),
        /** Yes or no. */
        FLAG(BOOLEAN, 0, "boolean", "boolean", "boolean"),
        /** A day. */
        DAY(DATE, 0, "date", "date", "date"),
        /** An instant of Coordinated Universal Time, to the microsecond. */
        INSTANT(TIMESTAMP, 0, "timestamp(6)", "timestamp(6)", "datetime(6)");

        private final int jdbc;
        private final int size;
        private final String h2;
        private final String postgresql;
        private final String mariadb;

        Type(int jdbc, int size, String h2, String postgresql, String mariadb) {
            this.jdbc = jdbc;
            this.size = size;
            this.h2 = h2;
            this.postgresql = postgresql;
            this.mariadb = mariadb;
        }

        /** Its number in {@link Types}. */
        int jdbc() {
            return jdbc;
        }

        /** The most characters or digits, 0 where the type says all. */
        int size() {
            return size;
        }

        /** As the database writes it. */
        String in(Dialect dialect) {
            return switch (dialect) {
                case H2 -> h2;
                case POSTGRESQL -> postgresql;
                case MARIADB -> mariadb;
            };
        }
    }
}
