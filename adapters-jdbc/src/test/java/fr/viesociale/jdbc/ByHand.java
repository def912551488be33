package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Runs the first file as a DBA does, without the library: whole, or cut at its semicolons as the clients cut it. */
final class ByHand {

    private ByHand() {}

    static void run(Engine engine, Database database) throws SQLException {
        String file = Migrations.all(Dialect.valueOf(engine.name())).get(0).sql();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (engine == Engine.POSTGRESQL) { // one script, as psql -f runs it
                statement.execute(file);
                return;
            }
            for (String one : Pattern.compile(";\\s*$", Pattern.MULTILINE).split(file)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
