package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Nature;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Des structures fictives, comme la base les garde: each with three agréments, two posts and one site, in ten districts.
 * The same size gives the same territory every time.
 */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
public final class FictionalStructures {

    /** Who saves, and why. */
    static final Edit EDIT = new Edit(Instant.parse("2026-11-23T08:00:00Z"), "agent-fictif", "mesure", Nature.RECORDED);

    private static final int DISTRICTS = 10;

    private FictionalStructures() {}

    /**
     * A territory.
     *
     * @param structures how many
     * @return the project, never null
     */
    public static TerritorialProject of(int structures) {
        return of("territoire-fictif", structures);
    }

    /**
     * A territory of another name.
     *
     * @param territory its id
     * @param structures how many
     * @return the project, never null
     */
    static TerritorialProject of(String territory, int structures) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            entries.add(new District(district(i), "Quartier fictif " + i, DateRange.from("2000"), List.of(), null));
        }
        for (int i = 0; i < structures; i++) {
            add(i, entries);
        }
        return TerritorialProject.of(new Id.Territory(territory), entries);
    }

    private static void add(int i, List<Entry> entries) {
        Id.Structure structure = structure(i);
        String number = number(i);
        boolean centre = i % 3 != 2;
        entries.add(new Structure(
                structure,
                "Structure fictive " + i,
                centre ? StructureKind.CENTRE_SOCIAL : StructureKind.ESPACE_DE_VIE_SOCIALE,
                null,
                List.of(district(i), district(i + 1)),
                List.of(),
                DateRange.from("2000-01-01"),
                null));
        for (int place = 0; place < 3; place++) {
            entries.add(new Agrement(
                    new Id.Agrement(number + "-" + place),
                    structure,
                    List.of(),
                    centre ? AgrementKind.AGC : AgrementKind.AL,
                    DateRange.of(2015 + 4 * place + "-01-01", 2018 + 4 * place + "-12-31"),
                    null,
                    null,
                    null));
        }
        entries.add(post(number + "-direction", structure, PostFunction.DIRECTOR, "1"));
        entries.add(post(number + "-accueil", structure, PostFunction.RECEPTION, "0.5"));
        entries.add(new Site(
                new Id.Site(number),
                structure,
                "Site fictif " + i,
                district(i),
                false,
                DateRange.from("2000-01-01"),
                null));
    }

    private static Post post(String id, Id.Structure structure, PostFunction function, String time) {
        return new Post(
                new Id.Post(id),
                List.of(structure),
                function,
                DateRange.from("2020-09-01"),
                new Quantity(new BigDecimal(time)),
                new Qualification(6, "carrières sociales", 5, true),
                null,
                null);
    }

    /**
     * The project with another name of one structure, and nothing else changed.
     *
     * @param project a project of this class
     * @param structure which
     * @param name its new name
     * @return the project, never null
     */
    static TerritorialProject renamed(TerritorialProject project, int structure, String name) {
        return renamed(
                project, project.find(Kind.STRUCTURE, structure(structure)).orElseThrow(), name);
    }

    static TerritorialProject renamed(TerritorialProject project, Structure before, String name) {
        return project.with(new Structure(
                before.id(),
                name,
                before.kind(),
                before.siret(),
                before.districts(),
                before.priorityAreas(),
                before.period(),
                before.about()));
    }

    static Id.Structure structure(int i) {
        return new Id.Structure(number(i));
    }

    private static Id.District district(int i) {
        return new Id.District("quartier-" + i % DISTRICTS);
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "s%06d", i);
    }
}
