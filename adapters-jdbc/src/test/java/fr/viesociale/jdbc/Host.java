package fr.viesociale.jdbc;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.DateRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A host with a table of its own, {@code host_note}, beside ours. */
final class Host {

    static final Id.Territory CITY = new Id.Territory("ville-fictive");
    static final Edit EDIT = new Edit(Instant.parse("2026-01-05T09:00:00Z"), "agent", "saisie");

    private Host() {}

    static DataSource with(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists host_note (text varchar(40) not null)");
            statement.execute("delete from host_note");
        }
        return source;
    }

    static void note(Connection connection, String text) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into host_note (text) values (?)")) {
            row.setString(1, text);
            row.executeUpdate();
        }
    }

    static List<String> notes(DataSource source) throws SQLException {
        List<String> notes = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from host_note order by text")) {
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
        }
        return notes;
    }

    static Structure structure(String id, String name) {
        return new Structure(
                new Id.Structure(id),
                name,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                DateRange.from("2020-01-01"),
                null);
    }

    static TerritorialProject city(String... structures) {
        TerritorialProject city = TerritorialProject.empty(CITY);
        for (String id : structures) {
            city = city.with(structure(id, "Structure fictive " + id));
        }
        return city;
    }

    /** What a host does in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** A host's transaction: begun again as a whole for as long as others are quicker. */
    static <T> T transaction(DataSource source, int isolation, Work<T> work) throws SQLException {
        while (true) {
            try (Connection connection = source.getConnection()) {
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
                try {
                    T value = work.in(connection);
                    connection.commit();
                    return value;
                } catch (RetryTransaction others) {
                    connection.rollback();
                } catch (SQLException failure) {
                    connection.rollback();
                    if (!Dialect.overtaken(failure)) {
                        throw failure;
                    }
                }
            }
        }
    }
}
