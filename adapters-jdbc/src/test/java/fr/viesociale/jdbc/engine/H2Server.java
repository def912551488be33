package fr.viesociale.jdbc.engine;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 at a URL: a schema of its own stands for every database, as a server of H2 makes none.
 *
 * @param login where it is
 */
record H2Server(Login login) implements Server {

    @Override
    public void create(String name) throws SQLException {
        Server.run(source(""), "create schema " + name);
    }

    @Override
    public DataSource database(String name) {
        return source(";SCHEMA=" + name);
    }

    @Override
    public Login login(String name) {
        return new Login(login.url() + ";SCHEMA=" + name, login.user(), login.password());
    }

    @Override
    public void drop(String name) throws SQLException {
        Server.run(source(""), "drop schema " + name + " cascade");
    }

    @Override
    public void stop() {}

    private DataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(login.url() + more);
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
