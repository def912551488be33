package fr.viesociale.examples.ales;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the territory on each date: what is in force, what is not, what nobody can tell. */
final class Situations {

    private static final Language FRENCH = Language.FRENCH;

    /** How many names a cell shows before it counts them instead. */
    private static final int SHOWN = 6;

    private final Screen screen;
    private final TerritorialProject project;
    private final List<Situation> situations;

    Situations(Screen screen, TerritorialProject project, List<LocalDate> dates) {
        this.screen = screen;
        this.project = project;
        this.situations = dates.stream().map(project::on).toList();
    }

    /** The name of the territory: its communes, else its id. */
    static String name(TerritorialProject project) {
        String communes = project.all(Kind.TERRITORY_PART).stream()
                .filter(part -> part.commune() != null)
                .map(TerritoryPart::name)
                .collect(Collectors.joining(", "));
        return communes.isEmpty() ? project.territory().value() : communes;
    }

    void tell() {
        screen.title("CE QUI EST CONNU");
        screen.row("", situations.stream().map(on -> "au " + day(on.on())).toList());
        row(
                "Quartiers prioritaires",
                Kind.PRIORITY_AREA,
                area -> area.code().value(),
                (area, on) -> area.period().covers(on.on()));
        row(
                "Quartiers",
                Kind.DISTRICT,
                district -> district.name(),
                (district, on) -> district.period().covers(on.on()));
        for (Convention convention : project.all(Kind.CONVENTION)) {
            screen.row(
                    capital(convention.kind().in(FRENCH)) + signed(convention) + " : en vigueur ?",
                    situations.stream()
                            .map(on -> inForce(on.inForce(convention.id())))
                            .toList());
        }
        for (Body body : project.all(Kind.BODY)) {
            if (body.conventions().isEmpty()) {
                continue; // the organ of one institution: who sits there is its own matter
            }
            screen.row(
                    capital(body.kind().in(FRENCH)),
                    situations.stream().map(on -> seats(body, on)).toList());
        }
        row(
                "Structures",
                Kind.STRUCTURE,
                Structure::name,
                (structure, on) -> structure.period().covers(on.on()));
        row("Agréments en vigueur", Kind.AGREMENT, this::told, (agrement, on) -> on.inForce(agrement));
        orientations();
        figures();
    }

    private String signed(Convention convention) {
        return project.all(Kind.CONVENTION_VERSION).stream()
                .filter(version -> version.convention().equals(convention.id()))
                .map(ConventionVersion::signedOn)
                .filter(signed -> signed != null)
                .sorted()
                .findFirst()
                .map(signed -> ", signée le " + signed.in(FRENCH))
                .orElse("");
    }

    private String told(Agrement agrement) {
        Structure structure = project.find(Kind.STRUCTURE, agrement.structure()).orElseThrow();
        return agrement.kind().value() + " " + structure.name();
    }

    private static String seats(Body body, Situation on) {
        List<String> seated = on.seatsOf(body.id()).stream()
                .filter(seat -> seat.period().covers(on.on()) != Holds.NO)
                .map(seat -> holder(seat, on) + (seat.period().covers(on.on()) == Holds.YES ? "" : " (?)"))
                .toList();
        return seated.isEmpty() ? "aucun siège enregistré" : String.join(", ", seated);
    }

    private static String holder(Seat seat, Situation on) {
        Id.Organisation organisation = seat.organisation();
        GroupCode college = seat.college();
        return organisation != null
                ? on.get(Kind.ORGANISATION, organisation).name()
                : college != null ? "collège " + college.in(FRENCH) : seat.id().value();
    }

    @FunctionalInterface
    private interface Counts<E> {
        Holds on(E entry, Situation situation);
    }

    private <E extends Entry> void row(String title, Kind<E> kind, Function<E, String> name, Counts<E> counts) {
        if (project.all(kind).isEmpty() && !situations.get(0).open(kind, null, true)) {
            screen.row(title, situations.stream().map(on -> "aucun").toList());
            return;
        }
        List<String> cells = new ArrayList<>();
        for (Situation on : situations) {
            List<String> names = project.all(kind).stream()
                    .filter(entry -> counts.on(entry, on) != Holds.NO)
                    .map(entry -> name.apply(entry) + (counts.on(entry, on) == Holds.YES ? "" : " (?)"))
                    .toList();
            String told = names.size() <= SHOWN
                    ? String.join(", ", names)
                    : names.size() + ", dont " + String.join(", ", names.subList(0, 3)) + " …";
            boolean open = on.open(kind, null, project.all(kind).isEmpty());
            cells.add((told.isEmpty() ? "aucun enregistré" : told) + (open ? " — liste incomplète" : ""));
        }
        screen.row(title, cells.stream().distinct().count() == 1 ? List.of(cells.get(0)) : cells);
    }

    private void orientations() {
        String told = project.all(Kind.ORIENTATION).stream()
                .sorted((one, other) -> one.rank().compareTo(other.rank()))
                .map(orientation -> orientation.code().in(FRENCH))
                .distinct()
                .collect(Collectors.joining(" · "));
        String vocations = project.all(Kind.CONVENTION_VERSION).stream()
                .flatMap(version -> version.vocations().stream())
                .distinct()
                .map(vocation -> vocation.in(FRENCH))
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            screen.row("Orientations", List.of(told));
        }
        if (!vocations.isEmpty()) {
            screen.row("Vocations", List.of(vocations));
        }
    }

    /** Figures side by side, perimeter by perimeter: those that disagree are not settled here. */
    private void figures() {
        project.all(Kind.POPULATION_FIGURE).stream()
                .collect(Collectors.groupingBy(PopulationFigure::perimeter, LinkedHashMap::new, Collectors.toList()))
                .forEach((perimeter, figures) -> screen.row(
                        "Habitants, " + perimeter(perimeter.id()),
                        List.of(figures.stream().map(Situations::figure).collect(Collectors.joining(" ; "))
                                + (figures.stream()
                                                        .map(PopulationFigure::residents)
                                                        .distinct()
                                                        .count()
                                                > 1
                                        ? " — chiffres discordants, gardés côte à côte"
                                        : ""))));
    }

    private String perimeter(Id id) {
        return Stream.of(
                        project.find(Kind.PRIORITY_AREA, id)
                                .map(area -> area.code().value()),
                        project.find(Kind.TERRITORY_PART, id).map(TerritoryPart::name),
                        project.find(Kind.DISTRICT, id).map(district -> district.name()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("territoire");
    }

    private static String figure(PopulationFigure figure) {
        String grouped = String.format(Locale.FRENCH, "%,d", figure.residents());
        Integer census = figure.censusYear();
        PartialDate published = figure.publishedOn();
        return grouped
                + (census != null
                        ? " (" + census + ")"
                        : published != null ? " (publié en " + published.in(FRENCH) + ")" : " (année non connue)");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String inForce(Holds holds) {
        return switch (holds) {
            case YES -> "oui";
            case NO -> "non";
            case UNDETERMINED -> "indéterminé";
        };
    }

    static String day(LocalDate day) {
        return PartialDate.of(day).in(FRENCH);
    }
}
