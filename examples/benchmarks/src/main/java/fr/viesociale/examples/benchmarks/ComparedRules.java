package fr.viesociale.examples.benchmarks;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.regulation.Subjects;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Les règles comparées: those of the library's own book that speak of agréments, their decisions and their projets, and
 * five more as a host writes them.
 */
final class ComparedRules {

    /** The day of every question. */
    static final LocalDate DAY = LocalDate.parse("2026-06-30");

    /** The rules of the library that are taken as they are. */
    private static final Set<String> TAKEN = Set.of(
            "agrement.deciding-body",
            "agrement.delegation-valid",
            "agrement.duration",
            "agrement.acf-within-agc",
            "agrement.no-overlap",
            "agrement.transition-2027",
            "project.families-part-since-2027");

    private static final Force FRAME_OF_2012 = Force.between("2012-06-20", "2026-12-31");
    private static final Set<AgrementKind> KINDS = Set.of(AgrementKind.AGC, AgrementKind.ACF, AgrementKind.AL);

    private static final Fact<Situation, Object, When> ASSESSMENT_DATE = new Fact<>(
            "assessment/date", Text.same("date"), Informant.CITY, (any, situation) -> When.on(situation.on()));
    private static final Fact<Situation, Agrement, When> START = fact(
            "agrements/*/period/first",
            (agrement, situation) -> agrement.period().start());
    private static final Fact<Situation, Agrement, AgrementKind> KIND =
            fact("agrements/*/kind", (agrement, situation) -> agrement.kind());
    private static final Fact<Situation, Agrement, Holds> DECIDED_BEFORE =
            fact("boardDecisions/*/decidedOn", ComparedRules::decidedBeforeStart);
    private static final Fact<Situation, Agrement, List<Id.Structure>> OTHER_STRUCTURES =
            fact("agrements/*/otherStructures", (agrement, situation) -> agrement.otherStructures());
    private static final Fact<Situation, Agrement, PartialDate> ADOPTED_ON =
            fact("structureProjects/*/adoptedOn", ComparedRules::adoptedOn);
    private static final Fact<Situation, Agrement, PartialDate> FILED_ON =
            fact("agrementRequests/*/filedOn", ComparedRules::filedOn);
    private static final Fact<Situation, Structure, Holds> BOTH_KINDS =
            fact("agrements/*/period", ComparedRules::bothKinds);

    /** Twelve rules. */
    static final RuleBook<Situation> BOOK = Regulation.FRENCH
            .only(provision -> TAKEN.contains(provision.id().value()))
            .with(kinds())
            .with(decidedBeforeStart())
            .with(oneStructureOneProject())
            .with(adoptedBeforeFiling())
            .with(centreOrEvs());

    private ComparedRules() {}

    private static Rule<Situation, Agrement> kinds() {
        return provision("host.agrement-kinds", FRAME_OF_2012)
                .checked(
                        Subjects.AGREMENTS,
                        START,
                        Set.of(KIND),
                        (agrement, q) -> q.holds(KIND, agrement, kind -> Holds.of(KINDS.contains(kind))));
    }

    private static Rule<Situation, Agrement> decidedBeforeStart() {
        return provision("host.agrement-decided-before-start", Force.ALWAYS)
                .checked(
                        Subjects.AGREMENTS,
                        START,
                        Set.of(DECIDED_BEFORE),
                        (agrement, q) -> q.holds(DECIDED_BEFORE, agrement, before -> before));
    }

    private static Rule<Situation, Agrement> oneStructureOneProject() {
        return provision("host.agrement-one-structure-one-project", Force.from("2012-06-20"))
                .checked(
                        Subjects.AGREMENTS,
                        START,
                        Set.of(OTHER_STRUCTURES, ADOPTED_ON),
                        (agrement, q) -> q.all(
                                Text.same("one structure, one adopted project"),
                                () -> q.holds(OTHER_STRUCTURES, agrement, others -> Holds.of(others.isEmpty())),
                                () -> q.holds(ADOPTED_ON, agrement, adopted -> Holds.YES)));
    }

    private static Rule<Situation, Agrement> adoptedBeforeFiling() {
        return provision("host.project-adopted-before-filing", FRAME_OF_2012)
                .checked(
                        Subjects.AGREMENTS,
                        START,
                        Set.of(ADOPTED_ON, FILED_ON),
                        (agrement, q) -> q.given(
                                ADOPTED_ON,
                                agrement,
                                adopted -> q.holds(
                                        FILED_ON,
                                        agrement,
                                        filed -> adopted.when()
                                                .after(filed.when())
                                                .not())));
    }

    private static Rule<Situation, Structure> centreOrEvs() {
        return provision("host.agrement-centre-or-evs", Force.ALWAYS)
                .checked(
                        Subjects.STRUCTURES,
                        ASSESSMENT_DATE,
                        Set.of(BOTH_KINDS),
                        (structure, q) -> q.holds(BOTH_KINDS, structure, Holds::not));
    }

    private static Provision provision(String id, Force force) {
        return Provision.national(
                id,
                Severity.HARD,
                force,
                new Source(
                        Text.of("règle d'un hôte, pour la mesure", "rule of a host, for the measurement"),
                        Certainty.INFERRED,
                        LocalDate.parse("2026-11-23")),
                id,
                id);
    }

    private static <S, T> Fact<Situation, S, T> fact(String path, Fact.Read<Situation, S, T> read) {
        return new Fact<>(path, Text.same(path), Informant.CAF, read);
    }

    /** Whether a decision that gives the agrément was taken by its first day. */
    private static @Nullable Holds decidedBeforeStart(Agrement agrement, Situation situation) {
        Holds before = null;
        for (BoardDecision decision : situation.decisionsOn(agrement.id())) {
            if (decision.nature() == DecisionNature.GRANT) {
                When day = When.of(decision.decidedOn());
                Holds one = day == null
                        ? Holds.UNDETERMINED
                        : day.after(agrement.period().start()).not();
                before = before == null ? one : before.or(one);
            }
        }
        return before;
    }

    private static @Nullable PartialDate adoptedOn(Agrement agrement, Situation situation) {
        Id.StructureProject project = agrement.project();
        return project == null
                ? null
                : situation.get(Kind.STRUCTURE_PROJECT, project).adoptedOn();
    }

    private static @Nullable PartialDate filedOn(Agrement agrement, Situation situation) {
        Id.AgrementRequest request = agrement.request();
        return request == null
                ? null
                : situation.get(Kind.AGREMENT_REQUEST, request).filedOn();
    }

    private static Holds bothKinds(Structure structure, Situation situation) {
        List<Agrement> agrements = situation.agrementsOf(structure.id());
        Holds both = Holds.NO;
        for (Agrement centre : agrements) {
            for (Agrement local : agrements) {
                if (centre.kind().equals(AgrementKind.AGC) && local.kind().equals(AgrementKind.AL)) {
                    both = both.or(centre.period().overlaps(local.period()));
                }
            }
        }
        return both;
    }
}
