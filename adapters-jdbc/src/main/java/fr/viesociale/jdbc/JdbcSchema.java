package fr.viesociale.jdbc;

import fr.viesociale.project.TerritorialProjects.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables that the library writes, all of them prefixed {@code vs_}. */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * Creates the tables that are not there yet. Tables that are there are left as they are.
     *
     * @param dataSource the database
     * @throws Unavailable when the database cannot be reached, or refuses
     */
    public static void create(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new Unavailable("creating the tables", failure);
        }
    }

    /** One statement a table. */
    static List<String> statements() {
        List<String> all = new ArrayList<>();
        all.add("create table if not exists vs_territory (id varchar(64) not null primary key, head bigint not null)");
        all.add("create table if not exists vs_revision (territory varchar(64) not null, number bigint not null,"
                + " made_at timestamp(6) not null, made_by varchar(2000) not null, reason varchar(2000) not null,"
                + " primary key (territory, number))");
        for (Table<?> table : Tables.ALL) {
            all.add("create table if not exists " + table.name() + " (territory varchar(64) not null,"
                    + " id varchar(64) not null, since_revision bigint not null, until_revision bigint"
                    + table.columns().definitions() + ", primary key (territory, id, since_revision))");
            for (Part<?, ?> part : table.parts()) {
                all.add("create table if not exists " + part.table() + " (territory varchar(64) not null,"
                        + " id varchar(64) not null, since_revision bigint not null, position integer not null"
                        + part.columns().definitions() + ", primary key (territory, id, since_revision, position))");
            }
        }
        for (Part<?, ?> part : Abouts.PARTS) {
            all.add("create table if not exists " + part.table() + " (territory varchar(64) not null,"
                    + " entry_kind varchar(64) not null, id varchar(64) not null, since_revision bigint not null,"
                    + " until_revision bigint, position integer not null"
                    + part.columns().definitions()
                    + ", primary key (territory, entry_kind, id, since_revision, position))");
        }
        return all;
    }
}
