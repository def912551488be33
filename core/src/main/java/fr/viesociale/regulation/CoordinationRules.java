package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.entry.Listed;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.matrix.Cell;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.matrix.Row;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La coordination: what it is for, and the same service in every district. */
final class CoordinationRules {

    private static final String VOCATIONS = "coordination.three-vocations";

    private static final Fact<Situation, TerritorialProject, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention",
            "date of signature of the convention",
            Informant.CITY,
            (project, situation) -> RoadmapRules.signedOn(adopting(situation)));
    private static final Fact<Situation, TerritorialProject, Listed<Vocation>> STATED = fact(
            "conventionVersions/*/vocations",
            "vocations que la convention donne à la coordination",
            "vocations that the convention gives the coordination",
            Informant.CITY,
            (project, situation) -> vocations(situation, vocation -> Holds.YES));
    private static final Fact<Situation, TerritorialProject, Listed<Vocation>> UNCARRIED = fact(
            "actions/*/content/vocations",
            "vocations qu'aucune action de coordination ne porte",
            "vocations that no coordination action carries",
            Informant.CITY,
            (project, situation) -> vocations(
                    situation, vocation -> carried(vocation, situation).not()));
    private static final Fact<Situation, TerritorialProject, Listed<Text>> ORIENTATIONS = fact(
            "orientations/*/convention",
            "orientations de la convention",
            "orientations of the convention",
            Informant.CITY,
            (project, situation) -> orientations(situation));
    private static final Fact<Situation, TerritorialProject, Listed<Text>> UNANSWERED = fact(
            "objectives/*/orientations",
            "cases sans réponse (quartier × orientation)",
            "cells without an answer (district × orientation)",
            Informant.CITY,
            (project, situation) -> unanswered(situation));

    private static final Rule<Situation, TerritorialProject> THREE_VOCATIONS = Provision.clause(
                    VOCATIONS,
                    Severity.GOOD_PRACTICE,
                    Sources.local(Sources.PRESS_KIT_2019),
                    "Une action de coordination au moins porte chacune des vocations que la convention nomme ; une"
                            + " coopération porte la vocation expérimentale, une initiative locale la vocation innovante.",
                    "At least one coordination action carries each of the vocations that the convention names; a cooperation"
                            + " carries the experimental one, a local initiative the innovative one.")
            .checked(
                    Subjects.TERRITORY,
                    SIGNED_ON,
                    Set.of(STATED, UNCARRIED),
                    (project, q) ->
                            q.where(STATED, project, Listed::any, () -> q.holds(UNCARRIED, project, Listed::none)))
            .adoptedWhere(Adoption::adoptedBy);

    private static final Rule<Situation, TerritorialProject> SAME_SERVICE = Provision.clause(
                    "coordination.same-service",
                    Severity.GOOD_PRACTICE,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Aucun quartier n'est sans réponse, existante ou prévue, à l'une des orientations de la convention. Un"
                            + " objectif qui la suit répond à une orientation ; un point d'accès ouvert répond aussi à celle"
                            + " sur les droits, une structure du quartier à celle sur les moyens.",
                    "No district is without an answer, existing or planned, to any orientation of the convention. An"
                            + " objective that follows it answers an orientation; an open access point also answers the one"
                            + " on rights, a structure of the district the one on means.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(Districts.KNOWN, ORIENTATIONS, UNANSWERED),
                    (project, q) ->
                            q.where(ORIENTATIONS, project, Listed::any, () -> Districts.each(UNANSWERED, project, q)))
            .adoptedWhere(Adoption::inForce);

    static final List<Rule<Situation, ?>> ALL = List.of(THREE_VOCATIONS, SAME_SERVICE);

    private CoordinationRules() {}

    private static Stream<ConventionVersion> adopting(Situation situation) {
        return situation.project().all(Kind.CONVENTION_VERSION).stream()
                .filter(version -> version.clauses().contains(new RuleId(VOCATIONS)));
    }

    private static Listed<Vocation> vocations(Situation situation, Function<Vocation, Holds> counts) {
        return Listed.of(
                adopting(situation).flatMap(version -> version.vocations().stream()),
                vocation -> vocation,
                counts,
                false);
    }

    private static Holds carried(Vocation vocation, Situation situation) {
        boolean tagged = situation.project().all(Kind.ACTION).stream()
                .anyMatch(action -> action.content().vocations().contains(vocation));
        boolean borneOut = bearing(vocation)
                .anyMatch(kind -> !situation.project().all(kind).isEmpty());
        boolean open = Stream.concat(Stream.of(Kind.ACTION), bearing(vocation))
                .anyMatch(kind ->
                        situation.open(kind, null, situation.project().all(kind).isEmpty()));
        return tagged || borneOut ? Holds.YES : open ? Holds.UNDETERMINED : Holds.NO;
    }

    /** The entries that bear a vocation out by what they are. */
    private static Stream<Kind<?>> bearing(Vocation vocation) {
        if (vocation.equals(Vocation.EXPERIMENTAL)) {
            return Stream.of(Kind.COOPERATION);
        }
        return vocation.equals(Vocation.INNOVATIVE) ? Stream.of(Kind.INITIATIVE) : Stream.of();
    }

    private static @Nullable Listed<Text> orientations(Situation situation) {
        List<Id.Orientation> columns = Matrix.of(situation).columns();
        boolean open = situation.open(Kind.ORIENTATION, null, columns.isEmpty());
        return columns.isEmpty() && open
                ? null
                : Listed.of(columns.stream(), situation::nameOf, orientation -> Holds.YES, open);
    }

    private static Listed<Text> unanswered(Situation situation) {
        Matrix matrix = Matrix.of(situation);
        Map<Id.District, Holds> rows = new HashMap<>();
        for (Row row : matrix.rows()) {
            rows.put(row.district(), row.holds());
        }
        return Listed.of(
                matrix.cells().stream(),
                cell -> told(cell, situation),
                cell -> rows.getOrDefault(cell.district(), Holds.NO)
                        .and(matrix.empty(cell))
                        .and(existing(cell, situation).not()),
                false);
    }

    private static Text told(Cell cell, Situation situation) {
        Text district = situation.nameOf(cell.district());
        Text orientation = situation.nameOf(cell.orientation());
        return Text.of(district.fr() + " × " + orientation.fr(), district.en() + " × " + orientation.en());
    }

    /** Whether something that exists answers an orientation which is about such things. */
    private static Holds existing(Cell cell, Situation situation) {
        OrientationCode orientation =
                situation.get(Kind.ORIENTATION, cell.orientation()).code();
        if (orientation.equals(OrientationCode.ACCESS_TO_RIGHTS)) {
            return any(
                    Kind.ACCESS_POINT,
                    situation.project().all(Kind.ACCESS_POINT).stream()
                            .map(point -> stands(point, cell.district(), situation)),
                    situation);
        }
        return orientation.equals(OrientationCode.MEANS)
                ? any(
                        Kind.STRUCTURE,
                        situation.project().all(Kind.STRUCTURE).stream()
                                .map(structure -> works(structure, cell.district(), situation)),
                        situation)
                : Holds.NO;
    }

    private static Holds any(Kind<?> kind, Stream<Holds> holds, Situation situation) {
        boolean open = situation.open(kind, null, situation.project().all(kind).isEmpty());
        return holds.reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    private static Holds stands(AccessPoint point, Id.District district, Situation situation) {
        Id.District where = point.district();
        Holds here = where == null
                ? Holds.UNDETERMINED
                : new Lineage(situation).of(List.of(where)).getOrDefault(district, Holds.NO);
        return here.and(point.period().covers(situation.on()));
    }

    /** A structure of which no district is recorded may work in any of them. */
    private static Holds works(Structure structure, Id.District district, Situation situation) {
        Holds here = structure.districts().isEmpty()
                ? Holds.UNDETERMINED
                : new Lineage(situation).of(structure.districts()).getOrDefault(district, Holds.NO);
        return here.and(structure.period().covers(situation.on()));
    }
}
