package fr.viesociale.matrix;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * L'accès aux démarches devenues numériques: where residents of each district find help on the day, and which districts
 * have no such place.
 *
 * @param basis the facts and the day, never null
 * @param districts one line a district of the day, by id, never null
 * @param elsewhere the access points of the day that name no district, themselves or by their structure, by id, never null
 */
public record Access(Basis basis, List<OfDistrict> districts, List<Id.AccessPoint> elsewhere) implements Told {

    /** Copies the lists. */
    public Access {
        districts = List.copyOf(districts);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * What one district has.
     *
     * @param district the district, never null
     * @param helped whether it has an access point on the day, never null
     * @param points those that it has, or may have, by id, never null
     */
    public record OfDistrict(Id.District district, Holds helped, List<Id.AccessPoint> points) {

        /** Copies the list. */
        public OfDistrict {
            points = List.copyOf(points);
        }
    }

    /**
     * Looks at every district of the day.
     *
     * @param situation the day
     * @return where help is found, never null
     */
    public static Access of(Situation situation) {
        var lineage = new Lineage(situation);
        List<AccessPoint> points = situation.project().all(Kind.ACCESS_POINT).stream()
                .filter(point -> point.period().covers(situation.on()) != Holds.NO)
                .toList();
        return new Access(
                situation.basis(),
                situation.project().all(Kind.DISTRICT).stream()
                        .filter(district -> district.period().covers(situation.on()) != Holds.NO)
                        .map(district -> of(district.id(), points, lineage, situation))
                        .toList(),
                points.stream()
                        .filter(point -> districts(point, situation).isEmpty())
                        .map(AccessPoint::id)
                        .toList());
    }

    private static OfDistrict of(Id.District district, List<AccessPoint> points, Lineage lineage, Situation situation) {
        Map<Id.AccessPoint, Holds> helping = new TreeMap<>();
        for (AccessPoint point : points) {
            Holds here = lineage.of(districts(point, situation)).getOrDefault(district, Holds.NO);
            if (here != Holds.NO) {
                helping.put(point.id(), here.and(point.period().covers(situation.on())));
            }
        }
        Holds helped = helping.values().stream().reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.ACCESS_POINT, district, helping.isEmpty());
        return new OfDistrict(
                district, helped == Holds.NO && open ? Holds.UNDETERMINED : helped, List.copyOf(helping.keySet()));
    }

    /** Its own district, else those that its structure serves. */
    private static List<Id.District> districts(AccessPoint point, Situation situation) {
        Id.District own = point.district();
        Id.Structure structure = point.structure();
        return own != null
                ? List.of(own)
                : structure == null
                        ? List.of()
                        : situation.get(Kind.STRUCTURE, structure).districts();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        for (OfDistrict district : districts) {
            lines.add(situation.nameOf(district.district()).in(language)
                    + (french ? " : un lieu d'aide, " : ": a place that helps, ")
                    + Words.of(district.helped(), language));
            district.points().forEach(point -> lines.add("  " + told(point, language)));
        }
        elsewhere.forEach(
                point -> lines.add((french ? "sans quartier : " : "without district: ") + told(point, language)));
        return lines.isEmpty() ? List.of(french ? "Aucun quartier connu." : "No district known.") : lines;
    }

    private String told(Id.AccessPoint id, Language language) {
        AccessPoint point = basis.situation().get(Kind.ACCESS_POINT, id);
        return point.name() + " (" + point.kind().in(language) + ")";
    }
}
