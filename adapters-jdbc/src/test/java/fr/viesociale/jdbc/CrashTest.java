package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.Login;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A JVM that saves is killed (SIGKILL) at any moment: what it acknowledged is kept, and no revision is torn. Twice on each
 * engine; {@code -Dcrash.kills=200} kills so often. The server itself is not killed: that a commit outlives it is its own
 * promise.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 2);

    @TempDir
    private Path folder;

    /** How often somebody was killed, and what that left. */
    private static final class Figures {
        private int kills;
        private int underWay;
        private int unacknowledged;
        private int lost;
        private long revisions;
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void who_is_killed_while_saving_loses_nothing_that_was_acknowledged(Engine engine)
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(20_240_101);
        Figures figures = new Figures();
        try (Database database = engine.open()) {
            JdbcSchema.migrate(database.source());
            while (figures.kills < KILLS) {
                Login login = database.login();
                // H2 writes a commit to its file half a second later, unless told otherwise
                String url = login.url() + (engine == Engine.H2 ? ";WRITE_DELAY=0" : "");
                long last = acknowledged(new Login(url, login.user(), login.password()), random, figures);
                figures.kills++;
                try (Connection connection = database.connect()) {
                    check(JdbcProjects.owning(new OneConnection(connection)), last, engine != Engine.H2, figures);
                }
            }
            try (Connection connection = database.connect()) {
                whole(JdbcProjects.owning(new OneConnection(connection)), 1, figures.revisions);
            }
        }
        System.out.println("Crashes: " + engine.title() + ", " + figures.kills + " JVMs killed, " + figures.underWay
                + " of them while a save was under way, " + figures.revisions + " revisions, " + figures.unacknowledged
                + " of them kept and not acknowledged any more, " + figures.lost + " acknowledged and lost");
        assertThat(figures.underWay).isPositive();
    }

    /** Starts a JVM that saves, kills it after some saves, and tells the last one that it acknowledged. */
    private long acknowledged(Login login, Random random, Figures figures) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        login.url(),
                        login.user())
                .redirectError(errors.toFile());
        builder.environment().put("SAVER_PASSWORD", login.password());
        Process saver = builder.start();
        Told told = new Told(figures.revisions);
        try (BufferedReader lines = saver.inputReader(StandardCharsets.UTF_8)) {
            int wanted = random.nextInt(2, 12);
            long before = System.nanoTime();
            long until = before;
            while (told.kept < figures.revisions + wanted) {
                String line = lines.readLine();
                assertThat(line)
                        .as("ended by itself after %s others: %s", figures.kills, Files.readString(errors))
                        .isNotNull();
                told.line(line);
                long now = System.nanoTime();
                until = now + random.nextLong(Math.max(1, now - before)); // any moment of the next save
                before = now;
            }
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            saver.toHandle().destroyForcibly(); // which leaves what it told to be read
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.line(line);
            }
        } finally {
            saver.destroyForcibly().waitFor();
        }
        figures.underWay += told.begun > told.kept ? 1 : 0;
        return told.kept;
    }

    /** What one of them told: the last revision that it began to save, and the last one that was acknowledged. */
    private static final class Told {
        private long begun;
        private long kept;

        Told(long head) {
            begun = head;
            kept = head;
        }

        void line(String line) {
            if (line.endsWith(Saver.BEGUN)) {
                assertThat(line).isEqualTo(++begun + Saver.BEGUN);
            } else if (line.endsWith(Saver.KEPT)) { // another one was not told to its end
                assertThat(line).isEqualTo(++kept + Saver.KEPT);
            }
        }
    }

    /**
     * What is there is whole. An engine that is durable has every save that was acknowledged; H2, which does not promise it,
     * may come back without the last one.
     */
    private static void check(JdbcProjects projects, long last, boolean durable, Figures figures) {
        projects.erase(Saver.CITY, "personne"); // queues behind the transaction of the dead
        long head = projects.find(Saver.CITY).orElseThrow().revision();
        assertThat(head).isBetween(durable ? last : last - 1, last + 1);
        whole(projects, Math.min(figures.revisions, head) + 1, head);
        figures.unacknowledged += head > last ? 1 : 0;
        figures.lost += head < last ? 1 : 0;
        figures.revisions = head;
    }

    /** Each of these revisions is there with exactly its content, and who made it. */
    private static void whole(JdbcProjects projects, long from, long to) {
        List<Revision> revisions = projects.revisions(Saver.CITY);
        assertThat(revisions)
                .startsWith(LongStream.rangeClosed(1, to)
                        .mapToObj(number -> new Revision(number, Saver.edit(number)))
                        .toArray(Revision[]::new));
        for (long revision = from; revision <= to; revision++) {
            assertThat(projects.find(Saver.CITY, revision)).contains(new Kept(Saver.project(revision), revision));
        }
    }
}
