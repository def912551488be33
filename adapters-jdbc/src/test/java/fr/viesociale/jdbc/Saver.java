package fr.viesociale.jdbc;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A program that saves revision after revision until somebody ends it, and says which were begun and acknowledged. */
final class Saver {

    static final Id.Territory CITY = new Id.Territory("ville-fictive");

    /** What ends the line of a revision that is being saved. */
    static final String BEGUN = "?";

    /** What ends the line of a revision that was acknowledged. */
    static final String KEPT = ".";

    private Saver() {}

    /** The whole project of a revision: every entry of three kinds, with its lists, says which one. */
    static TerritorialProject project(long revision) {
        if (revision == 0) {
            return TerritorialProject.empty(CITY);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            About about = new About(
                    List.of(new ExternalId("essai", i + "-" + revision, null)),
                    List.of(new Provenance("source fictive " + revision, null, null)),
                    List.of());
            entries.add(new District(
                    new Id.District("d" + i), "Quartier fictif " + revision, DateRange.from("2019"), List.of(), about));
            entries.add(new Organisation(
                    new Id.Organisation("o" + i),
                    "Association fictive " + revision,
                    OrganisationKind.COMMUNE,
                    null,
                    null,
                    null,
                    null,
                    about));
            if (i != revision % 6) { // one goes, one comes
                entries.add(new Structure(
                        new Id.Structure("s" + i),
                        "Structure fictive " + revision,
                        StructureKind.CENTRE_SOCIAL,
                        null,
                        IntStream.rangeClosed(0, (int) (revision + i) % 6)
                                .mapToObj(district -> new Id.District("d" + district))
                                .toList(),
                        List.of(),
                        DateRange.from("2020-01-01"),
                        about));
            }
        }
        return TerritorialProject.of(CITY, entries);
    }

    static Edit edit(long revision) {
        return new Edit(
                Instant.parse("2024-01-01T00:00:00Z").plusSeconds(revision), "agent-" + revision, "essai " + revision);
    }

    /** Saves to the database of that URL and that user; the password is in the environment. */
    public static void main(String[] login) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String password = System.getenv("SAVER_PASSWORD");
        try (Connection connection = login[1].isEmpty()
                ? DriverManager.getConnection(login[0])
                : DriverManager.getConnection(login[0], login[1], password)) {
            JdbcProjects projects = JdbcProjects.owning(new OneConnection(connection));
            Kept kept = projects.find(CITY).orElse(Kept.none(CITY));
            while (true) {
                long next = kept.revision() + 1;
                out.print(next + BEGUN + "\n");
                out.flush();
                kept = ((Saved.Done) projects.save(kept, project(next), edit(next))).kept();
                out.print(kept.revision() + KEPT + "\n");
                out.flush();
            }
        }
    }
}
