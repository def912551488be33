package fr.viesociale.jdbc.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 inside this JVM: every database is a file of its own, open until it is dropped.
 *
 * @param folder where the files are
 */
record H2Files(Path folder) implements Server {

    static H2Files in(Path folder) {
        return new H2Files(folder);
    }

    @Override
    public void create(String name) throws SQLException {
        // opening it anew for every connection would take longer than most of what is tested
        Server.run(source(name, ""), "set db_close_delay -1");
    }

    @Override
    public DataSource database(String name) {
        return source(name, ";IFEXISTS=TRUE");
    }

    @Override
    public Login login(String name) {
        return new Login(url(name) + ";IFEXISTS=TRUE", "", "");
    }

    @Override
    public void drop(String name) throws SQLException {
        Server.run(database(name), "drop all objects delete files");
    }

    @Override
    public void stop() {}

    private DataSource source(String name, String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(name) + more);
        return source;
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }
}
