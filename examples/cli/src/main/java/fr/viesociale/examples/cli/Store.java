package fr.viesociale.examples.cli;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.text.Text;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/** Le magasin: which database is meant, an H2 file beside the dossiers where none is named. */
final class Store {

    private static final String FILE = "vie-sociale";

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "url")
    private String url = "";

    @Option(
            names = "--user",
            paramLabel = "${bundle:label.user}",
            descriptionKey = "user",
            defaultValue = "${env:VIE_SOCIALE_USER:-}")
    private String user = "";

    @Option(
            names = "--password",
            paramLabel = "${bundle:label.password}",
            descriptionKey = "password",
            arity = "0..1",
            interactive = true,
            prompt = "--password: ",
            defaultValue = "${env:VIE_SOCIALE_PASSWORD:-}")
    private String password = "";

    /** Brings the tables up to what this release expects. */
    void migrate(Terminal terminal) {
        terminal.progress().during(Text.of("migration de la base", "migrating the database"), () -> {
            JdbcSchema.migrate(database(terminal));
            return true;
        });
    }

    /** The projects, once it is sure that their tables are there. */
    TerritorialProjects projects(Terminal terminal) {
        if (url.isEmpty() && !Files.exists(terminal.path(FILE + ".mv.db"))) {
            throw Failure.store(
                    "Aucune base " + FILE + ".mv.db ici : lancez d'abord « vie-sociale db migrate ».",
                    "No database " + FILE + ".mv.db here: run \"vie-sociale db migrate\" first.");
        }
        DataSource database = database(terminal);
        try {
            JdbcSchema.verify(database);
        } catch (Refused refused) {
            List<Fault> first = refused.faults().stream().limit(3).toList();
            throw Failure.store(
                            "Les tables ne sont pas là, ou pas à jour : lancez d'abord « vie-sociale db migrate ».",
                            "The tables are not there, or not up to date: run \"vie-sociale db migrate\" first.")
                    .because(first);
        }
        return JdbcProjects.owning(database);
    }

    /** What it is called when one speaks of it, without what may be secret. */
    String called() {
        return url.isEmpty() ? FILE + ".mv.db" : url.replaceAll("[?;].*", "");
    }

    private DataSource database(Terminal terminal) {
        String meant = url.isEmpty()
                ? "jdbc:h2:file:" + terminal.path(FILE).toAbsolutePath() + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0"
                : url;
        try {
            DriverManager.getDriver(meant);
        } catch (SQLException none) {
            throw Failure.store(
                    "Aucun pilote pour " + called()
                            + " : ce programme apporte ceux de H2 et de PostgreSQL ; pour MariaDB,"
                            + " voir le README.",
                    "No driver for " + called()
                            + ": this program brings those of H2 and PostgreSQL; for MariaDB, see the" + " README.");
        }
        return new Connections(meant, user, password);
    }
}
