package fr.viesociale.jdbc;

import fr.viesociale.project.TerritorialProjects.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        for (Table table : Table.ALL) {
            all.add(table(table.name(), "until_revision bigint", table.layout(), ""));
            for (Layout.Child child : table.layout().children()) {
                all.add(table(child.table(), "position integer not null", child.items(), ", position"));
            }
        }
        for (Layout.Child child : Table.ABOUT) {
            all.add(table(
                    child.table(),
                    "until_revision bigint, entry_kind varchar(64) not null, position integer not null",
                    child.items(),
                    ", entry_kind, position"));
        }
        return all;
    }

    private static String table(String name, String more, Layout layout, String moreKeys) {
        String columns = layout.columns().stream()
                .map(column -> ", " + column.name() + " " + column.type())
                .collect(Collectors.joining());
        return "create table if not exists " + name + " (territory varchar(64) not null, id varchar(64) not null,"
                + " since_revision bigint not null, " + more + columns + ", primary key (territory, id, since_revision"
                + moreKeys + "))";
    }
}
