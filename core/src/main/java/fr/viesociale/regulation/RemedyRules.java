package fr.viesociale.regulation;

import static fr.viesociale.regulation.DecisionRules.DECIDED_ON;
import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La motivation, la notification, les recours: what a decision owes to the structure, and how it is contested. */
final class RemedyRules {

    private static final Set<ReasonCode> STATUS = Set.of(ReasonCode.LEGAL_STATUS, ReasonCode.MODE_OF_DESIGNATION);

    static final Fact<Situation, BoardDecision, DecisionNature> NATURE = fact(
            "boardDecisions/*/nature",
            "nature de la décision",
            "nature of the decision",
            Informant.CAF,
            (decision, situation) -> decision.nature());
    private static final Fact<Situation, BoardDecision, Holds> GIVES_LESS = fact(
            "decisionReasons/*/restrictive",
            "refus, retrait, ou accord enregistré comme restrictif",
            "refusal, withdrawal, or a grant recorded as restrictive",
            Informant.CAF,
            (decision, situation) -> Holds.of(decision.nature() == DecisionNature.REFUSE
                    || decision.nature() == DecisionNature.WITHDRAW
                    || situation.restrictive(decision)));
    private static final Fact<Situation, BoardDecision, Listed<ReasonCode>> GROUNDS = fact(
            "decisionReasons/*/reasons",
            "motifs du refus",
            "reasons of the refusal",
            Informant.CAF,
            (decision, situation) -> listed(decision, situation, RemedyRules::codes));
    private static final Fact<Situation, BoardDecision, Listed<ReasonNature>> REASONED = fact(
            "decisionReasons/*/reasons",
            "motifs de la décision, de fait et de droit",
            "reasons of the decision, in fact and in law",
            Informant.CAF,
            (decision, situation) -> listed(
                    decision, situation, reasons -> reasons.reasons().stream().map(DecisionReason::nature)));
    private static final Fact<Situation, BoardDecision, Done> NOTIFIED = step(
            "decisionSteps/*/notifiedOn",
            "notification de la décision à la structure",
            "notification of the decision to the structure",
            DecisionSteps::notifiedOn);
    private static final Fact<Situation, BoardDecision, When> NOTIFIED_ON = fact(
            "decisionSteps/*/notifiedOn",
            "date de notification de la décision",
            "date of notification of the decision",
            Informant.CAF,
            (decision, situation) -> When.of(date(decision, situation, DecisionSteps::notifiedOn)));
    private static final Fact<Situation, BoardDecision, Done> CASE = fact(
            "remedies/*/filedOn",
            "recours devant le tribunal administratif",
            "case before the administrative court",
            Informant.MANAGER,
            (decision, situation) -> {
                List<When> cases = remedies(RemedyKind.TRIBUNAL_ADMINISTRATIF, decision, situation)
                        .toList();
                return cases.isEmpty() ? Done.NOT : new Done(When.first(cases));
            });
    private static final Fact<Situation, BoardDecision, Holds> REMEDIES_STATED = paper(
            DocumentKind.REMEDIES_STATED,
            "evidence/*/state",
            "voies et délais de recours indiqués dans la notification",
            "remedies and delays stated in the notification",
            Informant.CAF,
            (decision, situation) -> situation.remediesStated(decision));
    private static final Fact<Situation, BoardDecision, Holds> NOT_PROLONGED = fact(
            "remedies/*/outcome",
            "délai qu'aucun recours gracieux ne prolonge",
            "delay that no recours gracieux prolongs",
            Informant.CAF,
            (decision, situation) -> remedies(RemedyKind.GRACIEUX, decision, situation)
                            .allMatch(filed -> filed.after(situation.on()) == Holds.YES)
                    ? Holds.YES
                    : Holds.UNDETERMINED);

    private static final Rule<Situation, BoardDecision> NOT_FOR_STATUS_ALONE = Provision.national(
                    "agrement.any-manager-status",
                    Severity.HARD,
                    Force.between("2016-03-16", "2026-12-31"),
                    Sources.seen(
                            "Circulaire Cnaf 2016-005 du 16 mars 2016, d'après ASH 2962 (ash.tm.fr) et EVS 48, Modalités"
                                    + " d'agrément et de financement (sites.google.com/view/evs48) ; fin au 31 décembre 2026"
                                    + " déduite",
                            "Circulaire Cnaf 2016-005 of 16 March 2016, as told by ASH 2962 (ash.tm.fr) and EVS 48,"
                                    + " Modalités d'agrément et de financement (sites.google.com/view/evs48); end on 31"
                                    + " December 2026 inferred"),
                    "Ni le statut juridique du gestionnaire ni son mode de désignation ne suffisent à motiver un refus : tous"
                            + " sont admis quand les usagers prennent part au projet.",
                    "Neither the legal status of the manager nor how it was designated is enough to refuse: all are admitted"
                            + " where users take part in the project.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(NATURE, GROUNDS),
                    (decision, q) -> q.where(
                            NATURE,
                            decision,
                            nature -> Holds.of(nature == DecisionNature.REFUSE),
                            () -> q.holds(GROUNDS, decision, RemedyRules::moreThanStatus)));

    private static final Rule<Situation, BoardDecision> REASONS_GIVEN = Provision.national(
                    "agrement.reasons-given",
                    Severity.LAW,
                    Force.from("2016-01-01"),
                    Sources.seen(
                            "CRPA, règles spécifiques à certains organismes, et L211-2 (Légifrance) ; loi de 1979 auparavant,"
                                    + " de mémoire",
                            "CRPA, rules proper to some bodies, and L211-2 (Légifrance); an act of 1979 before, recalled"),
                    "Ce qui donne moins que demandé (refus, retrait, accord assorti de restrictions) dit"
                            + " pourquoi, en fait et en droit.",
                    "Whatever gives less than was asked (a refusal, a withdrawal, a grant with restrictions)"
                            + " says why, in fact and in law.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(GIVES_LESS, REASONED),
                    (decision, q) -> q.where(
                            GIVES_LESS,
                            decision,
                            less -> less,
                            () -> q.holds(
                                    REASONED,
                                    decision,
                                    given -> given.includesAll(List.of(ReasonNature.FACT, ReasonNature.LAW)))));

    private static final Rule<Situation, BoardDecision> CASE_FILED_IN_TIME = Provision.national(
                    "agrement.remedy-deadline",
                    Severity.LAW,
                    Force.ALWAYS,
                    Sources.seen(
                            "droit commun : CJA R421-1, R421-2 et R421-5 (alexia.fr, doctrine.fr) ; que le silence vaut refus"
                                    + " est ce que soutient une partie dans CAA Paris 23PA00673 (juricaf.org)",
                            "general statute law: CJA R421-1, R421-2 and R421-5 (alexia.fr, doctrine.fr); that silence is a"
                                    + " refusal is what a party claims in CAA Paris 23PA00673 (juricaf.org)"),
                    "Le tribunal administratif est saisi dans le délai franc qui suit la notification, quand celle-ci indique"
                            + " voies et délais de recours ; samedis, dimanches et jours fériés ne sont pas déplacés ; si deux"
                            + " mois de silence valent refus n'est pas connu.",
                    "The administrative court is seised within the free period that follows the notification, where that one"
                            + " states remedies and delays; week-ends and holidays are not moved; whether two months of"
                            + " silence are a refusal is not known.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(CASE, REMEDIES_STATED, NOT_PROLONGED, NOTIFIED_ON, Facts.ASSESSMENT_DATE, Delays.REMEDY),
                    (decision, q) -> q.where(
                            CASE,
                            decision,
                            filed -> Holds.of(filed.on() != null),
                            () -> q.underway(
                                    REMEDIES_STATED,
                                    decision,
                                    () -> q.underway(NOT_PROLONGED, decision, () -> filedInTime(decision, q)))));

    private static final Rule<Situation, BoardDecision> NOTIFIED_IN_TIME = Provision.national(
                    "agrement.notification-delay",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(
                            "aucune disposition trouvée dans les pages lues", "no provision found in the pages read"),
                    "Aucun texte trouvé ne dit sous combien de temps une décision est notifiée à la structure ;"
                            + " le délai que pratique la Caf est à lui demander.",
                    "No text found says how soon the structure is notified of a decision; the delay that the"
                            + " Caf keeps to is to be asked of it.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(DECIDED_ON, NOTIFIED, Facts.ASSESSMENT_DATE, Awaited.NOTIFICATION),
                    (decision, q) -> q.known(
                            Awaited.NOTIFICATION,
                            delay -> q.given(
                                    DECIDED_ON,
                                    decision,
                                    decided -> q.due(NOTIFIED, decision, decided.plus(delay), Facts.ASSESSMENT_DATE))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(NOT_FOR_STATUS_ALONE, REASONS_GIVEN, CASE_FILED_IN_TIME, NOTIFIED_IN_TIME);

    /** What is listed beside the rules and never evaluated. */
    static final List<Provision> REFERENCES = List.of(
            Provision.national(
                    "agrement.remedy-court",
                    Severity.LAW,
                    Force.ALWAYS,
                    Sources.seen(Sources.ADMINISTRATIVE_COURT),
                    "Une décision sur un agrément se conteste par un recours gracieux auprès de la Caf ou devant le tribunal"
                            + " administratif.",
                    "A decision on an agrément is contested by a recours gracieux to the Caf or before the administrative court."));

    private RemedyRules() {}

    /** A step around a decision: known not to have been taken where the list of steps is complete without it. */
    static Fact<Situation, BoardDecision, Done> step(
            String path, String fr, String en, Function<DecisionSteps, @Nullable PartialDate> date) {
        return fact(path, fr, en, Informant.CAF, (decision, situation) -> {
            boolean none = situation.stepsAround(decision.id()).isEmpty();
            boolean absent = none && !situation.open(Kind.DECISION_STEPS, decision.id(), true);
            return Done.of(date(decision, situation, date), absent);
        });
    }

    private static @Nullable PartialDate date(
            BoardDecision decision, Situation situation, Function<DecisionSteps, @Nullable PartialDate> date) {
        return situation.stepsAround(decision.id()).stream()
                .flatMap(steps -> Stream.ofNullable(date.apply(steps)))
                .findFirst()
                .orElse(null);
    }

    static Stream<ReasonCode> codes(DecisionReasons reasons) {
        return Stream.concat(
                Stream.ofNullable(reasons.ground()), reasons.reasons().stream().map(DecisionReason::code));
    }

    /** What the reasons of a decision say; reasons on record that say nothing are known to be missing. */
    private static <T extends Wording> @Nullable Listed<T> listed(
            BoardDecision decision, Situation situation, Function<DecisionReasons, Stream<T>> told) {
        var reasons = situation.reasonsOf(decision.id());
        boolean open = situation.open(Kind.DECISION_REASONS, decision.id(), reasons.isEmpty());
        return reasons.isEmpty() && open
                ? null
                : Listed.of(reasons.stream().flatMap(told), Function.identity(), one -> Holds.YES, open);
    }

    /** Whether something else is among the reasons; a refusal that gives none does not rest on the status. */
    private static Holds moreThanStatus(Listed<ReasonCode> grounds) {
        Set<ReasonCode> codes = grounds.items().keySet();
        return codes.isEmpty() || !STATUS.containsAll(codes)
                ? Holds.YES
                : grounds.open() ? Holds.UNDETERMINED : Holds.NO;
    }

    private static Stream<When> remedies(RemedyKind kind, BoardDecision decision, Situation situation) {
        Predicate<Remedy> against = remedy ->
                remedy.decision().equals(decision.id()) && remedy.kind().equals(kind);
        return situation.project().all(Kind.REMEDY).stream()
                .filter(against)
                .map(remedy -> remedy.filedOn() == null
                        ? When.UNKNOWN
                        : remedy.filedOn().when());
    }

    /** A free period: its last day is the one after. */
    private static Answer filedInTime(BoardDecision decision, Inquiry<Situation> q) {
        return q.given(
                NOTIFIED_ON,
                decision,
                notified -> q.known(
                        Delays.REMEDY,
                        delay -> q.due(
                                CASE, decision, notified.plus(delay).plus(Period.ofDays(1)), Facts.ASSESSMENT_DATE)));
    }
}
