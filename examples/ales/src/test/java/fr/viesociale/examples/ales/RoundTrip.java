package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;

/** What becomes of a project that is written and read again. */
final class RoundTrip {

    private RoundTrip() {}

    /** The real dossier of Alès with more entries, as it comes back from JSON and from a database file. */
    static TerritorialProject ales(Path folder, Entry... more) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Ales.class.getResourceAsStream("ales-2019.json"))) {
            return everywhere(folder, new Dossiers().read(stream.readAllBytes()).with(more));
        }
    }

    /** Through a dossier, then through a database file; nothing may be lost on the way. */
    static TerritorialProject everywhere(Path folder, TerritorialProject project) {
        TerritorialProject read = new Dossiers().read(new Dossiers().bytes(project));
        assertThat(read).isEqualTo(project);
        TerritorialProject loaded = inDatabase(folder, read);
        assertThat(loaded).isEqualTo(project);
        return loaded;
    }

    /** Saved in a database file, and loaded from it through another repository. */
    static TerritorialProject inDatabase(Path folder, TerritorialProject project) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("kept").toAbsolutePath() + ";TRACE_LEVEL_FILE=0");
        JdbcSchema.migrate(database);
        JdbcProjects.owning(database)
                .save(
                        TerritorialProjects.Kept.none(project.territory()),
                        project,
                        new TerritorialProjects.Edit(Instant.EPOCH, "essai", "ce qui est écrit se relit"));
        return JdbcProjects.owning(database)
                .find(project.territory())
                .orElseThrow()
                .project();
    }
}
