package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Scope;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Text;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La vie d'un agrément: who decides it, how long it lasts, what it stands on, what 2027 leaves open. */
final class AgrementRules {

    /** Every decision on record, and every agrément for which none that gives it is. */
    static final Scope<Situation, Entry> ACTS = new Scope<>("act", AgrementRules::acts, Entry::id);

    static final Fact<Situation, Agrement, When> START = fact(
            "agrements/*/period/first",
            "premier jour de l'agrément",
            "first day of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.period().start());
    static final Fact<Situation, Agrement, When> SINCE_BOUNDARY = fact(
            "agrements/*/period/last",
            "dernier jour de l'agrément, avant ou après le 1er janvier 2027",
            "last day of the agrément, before or after 1 January 2027",
            Informant.CAF,
            (agrement, situation) -> sinceBoundary(agrement.period()));
    static final Fact<Situation, Agrement, DateRange> PERIOD = fact(
            "agrements/*/period",
            "période de l'agrément",
            "period of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.period());
    static final Fact<Situation, Agrement, AgrementKind> KIND = fact(
            "agrements/*/kind",
            "nature de l'agrément",
            "kind of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.kind());
    private static final Fact<Situation, Entry, When> DECIDED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la décision",
            "date of the decision",
            Informant.CAF,
            (act, situation) -> act instanceof BoardDecision decision ? When.of(decision.decidedOn()) : null);
    private static final Fact<Situation, Entry, BodyKind> ORGAN = fact(
            "boardDecisions/*/body",
            "instance qui a décidé de l'agrément",
            "body that decided on the agrément",
            Informant.CAF,
            (act, situation) -> act instanceof BoardDecision decision ? organ(decision.body(), situation) : null);
    private static final Fact<Situation, Agrement, Covering> GLOBAL_COVER = fact(
            "agrements/*/structure",
            "agréments AGC de la structure, jour par jour",
            "AGC agréments of the structure, day by day",
            Informant.CAF,
            AgrementRules::globalCover);
    private static final Fact<Situation, Structure, Overlaps> OVERLAPS = fact(
            "agrements/*/period",
            "agréments de la structure, leurs périodes côte à côte",
            "agréments of the structure, their periods side by side",
            Informant.CAF,
            AgrementRules::overlaps);

    private static final Parameter<List<BodyKind>> ORGANS = Parameter.<List<BodyKind>>of(
                    "agrement.deciding-body.organs",
                    Text.of("instances qui décident des agréments", "bodies that decide agréments"))
            .value(
                    List.of(BodyKind.CAF_BOARD, BodyKind.CAF_DELEGATED_COMMITTEE),
                    Force.ALWAYS,
                    Sources.seen(Sources.AGREMENT_PAGES));
    private static final Parameter<Period> SHORTEST = Parameter.<Period>of(
                    "agrement.duration.minYears", Text.of("durée minimale", "shortest duration"))
            .value(Period.ofYears(1), Force.between("2012-06-20", "2026-12-31"), Sources.seen(Sources.CIRCULAR_2012));
    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "agrement.duration.maxYears", Text.of("durée maximale", "longest duration"))
            .value(Period.ofYears(4), Force.between("2012-06-20", "2026-12-31"), Sources.seen(Sources.CIRCULAR_2012));

    static final List<Rule<Situation, ?>> ALL = List.of(
            new Provision(
                            new RuleId("agrement.deciding-body"),
                            Severity.HARD,
                            Reach.NATIONAL,
                            Force.ALWAYS,
                            Sources.seen(Sources.AGREMENT_PAGES),
                            Text.of(
                                    "Un agrément n'existe que par une décision enregistrée du conseil d'administration de la"
                                            + " Caf, ou d'une commission qui a sa délégation.",
                                    "An agrément exists only through a recorded decision of the Caf's board, or of a"
                                            + " committee that holds its delegation."))
                    .checked(
                            ACTS,
                            DECIDED_ON,
                            Set.of(ORGAN, ORGANS),
                            (act, q) -> q.holds(
                                    Reason.Shape.ONE_OF,
                                    ORGAN,
                                    act,
                                    ORGANS,
                                    (organ, organs) -> Holds.of(organs.contains(organ)))),
            new Provision(
                            new RuleId("agrement.duration"),
                            Severity.HARD,
                            Reach.NATIONAL,
                            Force.between("2012-06-20", "2026-12-31"),
                            Sources.seen(Sources.CIRCULAR_2012),
                            Text.of(
                                    "Un agrément dure d'un an à quatre ans, dernier jour compris.",
                                    "An agrément lasts from one year to four, its last day included."))
                    .checked(
                            Subjects.AGREMENTS,
                            START,
                            Set.of(PERIOD, SHORTEST, LONGEST),
                            (agrement, q) -> q.all(
                                    Text.of("durée d'agrément", "duration of the agrément"),
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST, PERIOD, agrement, SHORTEST, DateRange::lastsAtLeast),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST, PERIOD, agrement, LONGEST, DateRange::lastsAtMost))),
            new Provision(
                            new RuleId("agrement.acf-within-agc"),
                            Severity.HARD,
                            Reach.NATIONAL,
                            Force.between("2012-06-20", "2026-12-31"),
                            Sources.seen(Sources.FAMILY_COVERED),
                            Text.of(
                                    "Chaque jour d'un agrément ACF est un jour où la même structure a un agrément AGC en"
                                            + " vigueur ; un ACF plus court est admis.",
                                    "Every day of an ACF agrément is a day on which the same structure holds an AGC"
                                            + " agrément in force; a shorter ACF is admitted."))
                    .checked(
                            Subjects.AGREMENTS,
                            START,
                            Set.of(KIND, GLOBAL_COVER),
                            (agrement, q) -> q.where(
                                    KIND,
                                    agrement,
                                    kind -> Holds.of(kind.equals(AgrementKind.ACF)),
                                    () -> q.holds(GLOBAL_COVER, agrement, Covering::holds))),
            new Provision(
                            new RuleId("agrement.no-overlap"),
                            Severity.HARD,
                            Reach.NATIONAL,
                            Force.ALWAYS,
                            Sources.inferred(Sources.LOGIC_OF_INTERVALS),
                            Text.of(
                                    "Deux agréments de même nature d'une structure n'ont aucun jour commun.",
                                    "Two agréments of the same kind of one structure share no day."))
                    .checked(
                            Subjects.STRUCTURES,
                            Facts.ASSESSMENT_DATE,
                            Set.of(OVERLAPS),
                            (structure, q) -> q.holds(
                                    OVERLAPS,
                                    structure,
                                    overlaps -> overlaps.holds().not())),
            new Provision(
                            new RuleId("agrement.transition-2027"),
                            Severity.HARD,
                            Reach.NATIONAL,
                            Force.ALWAYS,
                            Sources.unknown(Sources.CIRCULAR_2025_TRANSITION),
                            Text.of(
                                    "Le cadre qui régit, à partir du 1er janvier 2027, un agrément commencé avant n'a pas"
                                            + " été trouvé : à demander à la Caf.",
                                    "Which frame governs, from 1 January 2027, an agrément that started before was not"
                                            + " found: ask the Caf."))
                    .checked(
                            Subjects.AGREMENTS,
                            START,
                            Set.of(PERIOD, Regime.ACROSS_BOUNDARY),
                            (agrement, q) -> q.where(
                                    PERIOD,
                                    agrement,
                                    AgrementRules::straddles,
                                    () -> q.unknown(Regime.ACROSS_BOUNDARY))));

    private AgrementRules() {}

    private static List<Entry> acts(Situation situation) {
        return Stream.concat(
                        situation.project().all(Kind.BOARD_DECISION).stream(),
                        situation.project().all(Kind.AGREMENT).stream()
                                .filter(agrement -> situation.decisionsOn(agrement.id()).stream()
                                        .noneMatch(decision -> decision.nature() == DecisionNature.GRANT)))
                .map(Entry.class::cast)
                .toList();
    }

    private static @Nullable BodyKind organ(Id.@Nullable Body body, Situation situation) {
        return body == null ? null : situation.get(Kind.BODY, body).kind();
    }

    /** Has a day before the boundary and one on or after it. */
    static Holds straddles(DateRange period) {
        return startsBefore(period).and(period.overlaps(Regime.SINCE_BOUNDARY));
    }

    static Holds startsBefore(DateRange period) {
        return period.overlaps(Regime.BEFORE_BOUNDARY);
    }

    /** The first day of the new frame that the agrément has; where it ends before, its last day. */
    private static When sinceBoundary(DateRange period) {
        return switch (period.overlaps(Regime.SINCE_BOUNDARY)) {
            case YES -> When.on(Regime.BOUNDARY);
            case NO -> period.end();
            case UNDETERMINED -> When.UNKNOWN;
        };
    }

    /** Not known where no two share a day and others may be missing from the list. */
    private static @Nullable Overlaps overlaps(Structure structure, Situation situation) {
        List<Agrement> recorded = situation.agrementsOf(structure.id());
        Overlaps overlaps = Overlaps.of(recorded, situation);
        boolean open = situation.open(Kind.AGREMENT, structure.id(), recorded.isEmpty());
        return overlaps.holds() == Holds.NO && open ? null : overlaps;
    }

    /**
     * Looks at the days of the family agrément that are left before its own withdrawal, if there was one. A day is not known
     * to be left out where the list of agréments is said to be incomplete.
     */
    private static Covering globalCover(Agrement family, Situation situation) {
        Covering longest = globalCover(family, situation.untilWithdrawn(family), situation);
        boolean surely = longest.holds() != Holds.NO
                || globalCover(family, situation.beforeAnyWithdrawal(family), situation)
                                .holds()
                        == Holds.NO;
        boolean complete = !situation.open(Kind.AGREMENT, family.structure(), false);
        return longest.holds() != Holds.NO || (surely && complete)
                ? longest
                : new Covering(Holds.UNDETERMINED, longest.gap());
    }

    private static Covering globalCover(Agrement family, Optional<DateRange> days, Situation situation) {
        if (days.isEmpty()) {
            return new Covering(Holds.YES, null);
        }
        List<Agrement> globals = situation.agrementsOf(family.structure()).stream()
                .filter(agrement -> agrement.kind().equals(AgrementKind.AGC))
                .toList();
        return Covering.of(
                days.get(),
                globals.stream()
                        .map(situation::surelyHeld)
                        .flatMap(Optional::stream)
                        .toList(),
                globals.stream()
                        .map(situation::possiblyHeld)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
