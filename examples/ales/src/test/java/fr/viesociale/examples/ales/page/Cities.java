package fr.viesociale.examples.ales.page;

import fr.viesociale.examples.ales.Ales;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two cities of the example, and their pages. */
enum Cities {
    ALES("ales-2019.json"),
    VALOMBRE("valombre.json");

    static final List<LocalDate> DATES = Stream.of("2019-05-02", "2022-07-06", "2024-01-01", "2026-12-31", "2027-01-01")
            .map(LocalDate::parse)
            .toList();
    static final LocalDate OPENING = LocalDate.parse("2026-12-31");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final String file;

    Cities(String file) {
        this.file = file;
    }

    TerritorialProject project() {
        try (InputStream stream = Objects.requireNonNull(Ales.class.getResourceAsStream(file), file)) {
            return new Dossiers().read(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String page() {
        return page(project());
    }

    static String page(TerritorialProject project) {
        return Page.of(project, DATES, OPENING, TODAY, Regulation.FRENCH);
    }
}
