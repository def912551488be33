package fr.viesociale.jdbc;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.project.TerritorialProjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;

/** The database repository keeps the contract on an H2 file. */
class H2ProjectsTest extends TerritorialProjectsContract {

    @Override
    protected TerritorialProjects empty() {
        JdbcDataSource database = file();
        JdbcSchema.migrate(database);
        return JdbcProjects.owning(database);
    }

    /** A database in a file of its own, closed when its last connection is. */
    static JdbcDataSource file() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "h2"));
            JdbcDataSource database = new JdbcDataSource();
            database.setURL(
                    "jdbc:h2:file:" + Files.createTempDirectory(folder, "base").toAbsolutePath() + "/vs");
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
