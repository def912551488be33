package fr.viesociale.jdbc.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL.
 *
 * @param login where it is
 * @param end how it ends
 */
record PostgresqlServer(Login login, Stop end) implements Server {

    static PostgresqlServer at(Login login) {
        return new PostgresqlServer(login, Stop.NOTHING);
    }

    /** Unpacks the server into the folder where it is not there yet, and starts it on data of its own. */
    static PostgresqlServer start(Path folder) throws IOException {
        // servers that an earlier JVM left behind, and the folder's data with them, are ended by the library
        System.setProperty("ot.epg.working-dir", folder.toString());
        Path log = Files.createDirectories(folder).resolve("server.log");
        Files.deleteIfExists(log);
        File file = log.toFile();
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve(Engine.newName()))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setErrorRedirector(Redirect.appendTo(file))
                    .setOutputRedirector(Redirect.appendTo(file))
                    .setRegisterShutdownHook(false)
                    .start();
            return new PostgresqlServer(new Login(server.getJdbcUrl("postgres", "postgres"), "", ""), server::close);
        } catch (IOException | RuntimeException failure) {
            String told = Files.exists(log)
                    ? System.lineSeparator() + Files.readString(log).strip()
                    : "";
            throw new IOException(failure.getMessage() + told, failure);
        }
    }

    @Override
    public void create(String name) throws SQLException {
        Server.run(source(), "create database " + name + " template template0 encoding 'UTF8'");
    }

    @Override
    public DataSource database(String name) {
        return named(name);
    }

    private PGSimpleDataSource named(String name) {
        PGSimpleDataSource source = source();
        source.setDatabaseName(name);
        return source;
    }

    @Override
    public Login login(String name) {
        PGSimpleDataSource source = named(name);
        return new Login(
                source.getURL(),
                Objects.requireNonNullElse(source.getUser(), ""),
                Objects.requireNonNullElse(source.getPassword(), ""));
    }

    @Override
    public void drop(String name) throws SQLException {
        Server.run(source(), "drop database " + name + " with (force)");
    }

    @Override
    public void stop() throws Exception {
        end.stop();
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(login.url());
        if (!login.user().isEmpty()) {
            source.setUser(login.user());
            source.setPassword(login.password());
        }
        return source;
    }
}
