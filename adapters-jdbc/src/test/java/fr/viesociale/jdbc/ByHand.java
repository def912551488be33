package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the first file as a DBA does, without the library: with the client of MariaDB where the tests brought one, in the
 * poorest locale; as one script, as {@code psql -f} sends it; cut at its semicolons elsewhere.
 */
final class ByHand {

    private static final Path MARIADB = Path.of("target/engines/mariadb/base").toAbsolutePath();

    private ByHand() {}

    static void run(Engine engine, Database database) throws SQLException, IOException, InterruptedException {
        String file = Migrations.all(Dialect.valueOf(engine.name())).get(0).sql();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (engine == Engine.POSTGRESQL) {
                statement.execute(file);
            } else if (engine == Engine.MARIADB && engine.ownServer() && Files.exists(MARIADB.resolve("bin/mariadb"))) {
                client(file, connection.getMetaData().getURL());
            } else {
                for (String one : Pattern.compile(";\\s*$", Pattern.MULTILINE).split(file)) {
                    if (!one.isBlank()) {
                        statement.execute(one);
                    }
                }
            }
        }
    }

    private static void client(String file, String url) throws IOException, InterruptedException {
        Matcher where = Pattern.compile("//([^:/]+):([0-9]+)/([^?]+)").matcher(url);
        assertThat(where.find()).as(url).isTrue();
        ProcessBuilder command = new ProcessBuilder(
                MARIADB.resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--host=" + where.group(1),
                "--port=" + where.group(2),
                "--user=root",
                "--skip-ssl-verify-server-cert",
                where.group(3));
        command.environment().put("LC_ALL", "C");
        command.environment().put("LD_LIBRARY_PATH", MARIADB.resolve("libs").toString());
        Path told = Files.createTempFile("mariadb", ".txt");
        Process client =
                command.redirectErrorStream(true).redirectOutput(told.toFile()).start();
        try (var in = client.getOutputStream()) {
            in.write(file.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(client.waitFor()).as(Files.readString(told)).isZero();
        Files.delete(told);
    }
}
