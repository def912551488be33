package fr.viesociale.contract;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Les quartiers prioritaires du Gard: the eighteen areas of 2015, the seventeen of 2024 and which follows which, real
 * facts to test with. Two areas of La Grand-Combe became one, over three communes; that of Uzès was given another number.
 */
public final class Gard {

    private record Row(String code2015, String commune, String name, int residents2013, String code2024) {}

    private static final List<Row> TABLE = List.of(
            new Row(
                    "QP030001",
                    "30007",
                    "Près Saint Jean - Cévennes - Tamaris - Cauvel-la Royale - Rochebelle - Centre ville",
                    14621,
                    "QN03001I"),
            new Row("QP030002", "30010", "Centre Ville", 1134, "QN03002M"),
            new Row("QP030003", "30189", "Pissevin - Valdegour", 15597, "QN03003M"),
            new Row("QP030004", "30189", "Gambetta-Richelieu", 6862, "QN03004I"),
            new Row("QP030005", "30189", "Chemin-Bas d'Avignon - Clos d'Orville", 7264, "QN03005I"),
            new Row("QP030006", "30189", "Mas de Mingue", 3014, "QN03006I"),
            new Row("QP030007", "30189", "Route de Beaucaire", 1722, "QN03007M"),
            new Row("QP030008", "30189", "Némausus-Jonquilles - Haute Magaille - Oliviers", 3374, "QN03008M"),
            new Row("QP030009", "30258", "Sabatot - Centre Ancien", 3272, "QN03009M"),
            new Row("QP030010", "30028", "Escanaux - Coronelle - Citadelle - Vigan Braquet", 4006, "QN03010M"),
            new Row("QP030011", "30202", "Centre Ville", 1353, "QN03011I"),
            new Row("QP030012", "30032", "La Moulinelle", 1941, "QN03012M"),
            new Row("QP030013", "30032", "Centre Ville", 4374, "QN03013M"),
            new Row("QP030014", "30227", "L'Ecusson", 1234, "QN03014M"),
            new Row("QP030015", "30341", "Les Costières", 2734, "QN03015M"),
            new Row("QP030016", "30132", "Centre Ville - Arboux", 2421, "QN03016M"),
            new Row("QP030017", "30132", "Trescol - La Levade", 1012, "QN03016M"),
            new Row("QP030018", "30334", "Quartier prioritaire d'Uzès", 1261, "QN03017M"));

    private static final About OF_2015 = About.from("Indicateurs des quartiers prioritaires du Gard, copie publique");
    private static final About OF_2024 = About.from("Liste ANCT des quartiers prioritaires de 2024, copie publique");
    private static final About PASSAGE = About.from("Recouvrement des contours de 2015 et de 2024, mesuré");

    private Gard() {}

    /**
     * The areas of both generations, the successions and the populations of 2013.
     *
     * @return a project of the département, never null
     */
    public static TerritorialProject project() {
        List<Entry> entries = new ArrayList<>();
        Map<String, List<Row>> successors = new LinkedHashMap<>();
        for (Row row : TABLE) {
            entries.add(area(row.code2015, row.name, List.of(row.commune), "2015-01-01", "2023-12-31", OF_2015));
            entries.add(new PopulationFigure(
                    new Id.PopulationFigure(row.code2015),
                    new Mention(new Id.PriorityArea(row.code2015)),
                    row.residents2013,
                    2015,
                    2013,
                    null,
                    OF_2015));
            successors.computeIfAbsent(row.code2024, none -> new ArrayList<>()).add(row);
        }
        successors.forEach((code, rows) -> {
            entries.add(area(code, name(code, rows), communes(code, rows), "2024-01-01", "open", OF_2024));
            entries.add(new AreaSuccession(
                    new Id.AreaSuccession(code),
                    rows.stream().map(row -> new Id.PriorityArea(row.code2015)).toList(),
                    List.of(new Id.PriorityArea(code)),
                    PartialDate.parse("2024-01-01"),
                    null,
                    PASSAGE));
        });
        return TerritorialProject.of(new Id.Territory("gard"), entries);
    }

    private static PriorityArea area(
            String code, String name, List<String> communes, String first, String last, About about) {
        return new PriorityArea(
                new Id.PriorityArea(code),
                new PriorityAreaCode(code),
                name,
                communes.stream().map(CommuneCode::new).toList(),
                DateRange.of(first, last),
                about);
    }

    private static String name(String code, List<Row> rows) {
        return switch (code) {
            case "QN03016M" -> "La Grand-Combe, les Salles du Gardon et Branoux les Taillades";
            case "QN03017M" -> "Quartier Amandiers-Mûriers";
            default -> rows.get(0).name;
        };
    }

    private static List<String> communes(String code, List<Row> rows) {
        return code.equals("QN03016M") ? List.of("30051", "30132", "30307") : List.of(rows.get(0).commune);
    }
}
