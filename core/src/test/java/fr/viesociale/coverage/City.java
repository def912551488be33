package fr.viesociale.coverage;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Une ville en quelques fiches: districts, their residents, and the structures that serve them. */
public final class City {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private City() {}

    /** A project with these entries, and a board that grants. */
    public static TerritorialProject of(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(Recorded.body("board", BodyKind.CAF_BOARD));
        return TerritorialProject.of(new Id.Territory("ales"), all);
    }

    public static Situation on(Entry... entries) {
        return of(entries).on(DAY);
    }

    public static District district(String id, String... areas) {
        return district(id, DateRange.of("open", "open"), areas);
    }

    public static District district(String id, DateRange period, String... areas) {
        return new District(
                new Id.District(id),
                "quartier " + id,
                period,
                Arrays.stream(areas).map(Id.PriorityArea::new).toList(),
                null);
    }

    public static PopulationFigure residents(String district, int residents) {
        return figure(district + "-" + residents, new Id.District(district), residents, null, 2021, null);
    }

    public static PopulationFigure figure(
            String id, Id perimeter, int residents, Integer vintage, Integer censusYear, String publishedOn) {
        return new PopulationFigure(
                new Id.PopulationFigure(id),
                new Mention(perimeter),
                residents,
                vintage,
                censusYear,
                publishedOn == null ? null : PartialDate.parse(publishedOn),
                null);
    }

    public static Structure structure(String id, String... districts) {
        return structure(id, StructureKind.CENTRE_SOCIAL, DateRange.of("open", "open"), List.of(), districts);
    }

    public static Structure structure(
            String id, StructureKind kind, DateRange period, List<Id.PriorityArea> areas, String... districts) {
        return new Structure(
                new Id.Structure(id),
                "structure " + id,
                kind,
                null,
                Arrays.stream(districts).map(Id.District::new).toList(),
                areas,
                period,
                null);
    }

    /** An agrément in force from 2024 to 2027, and its grant. */
    public static List<Entry> agreed(String structure) {
        return List.of(
                Recorded.agc("agc-" + structure, structure, "2024-01-01", "2027-12-31"),
                Recorded.grant("grant-" + structure, "board", "2023-12-01", "agc-" + structure));
    }

    public static Post post(String id, String fte, String... structures) {
        return post(id, fte, DateRange.of("open", "open"), structures);
    }

    public static Post post(String id, String fte, DateRange period, String... structures) {
        return new Post(
                new Id.Post(id),
                Arrays.stream(structures).map(Id.Structure::new).toList(),
                PostFunction.DIRECTOR,
                period,
                fte == null ? null : new Quantity(new BigDecimal(fte)),
                null,
                null,
                null);
    }

    public static OpeningHours hours(String id, Id place, String weekly, DateRange period, Integer... months) {
        return new OpeningHours(
                new Id.OpeningHours(id),
                new Mention(place),
                weekly == null ? null : new Quantity(new BigDecimal(weekly)),
                null,
                List.of(months),
                period,
                null);
    }

    /** Says that the list of structures is complete. */
    public static Entry everyStructure() {
        return Recorded.inventory("structures", Kind.STRUCTURE, null, true);
    }

    public static Entry[] all(Object... entriesOrLists) {
        return Stream.of(entriesOrLists)
                .flatMap(one -> one instanceof List<?> many ? many.stream() : Stream.of(one))
                .map(Entry.class::cast)
                .toArray(Entry[]::new);
    }

    public static Interval between(String least, String most) {
        return new Interval(new BigDecimal(least), most == null ? null : new BigDecimal(most));
    }

    public static Interval exactly(String number) {
        return Interval.exactly(new BigDecimal(number));
    }
}
