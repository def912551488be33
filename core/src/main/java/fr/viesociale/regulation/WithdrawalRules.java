package fr.viesociale.regulation;

import static fr.viesociale.regulation.DecisionRules.DECIDED_ON;
import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.RemedyRules.NATURE;
import static fr.viesociale.regulation.RemedyRules.step;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le retrait d'un agrément: what comes before it, and until when. */
final class WithdrawalRules {

    private static final Fact<Situation, BoardDecision, Holds> NOT_ASKED_FOR = fact(
            "decisionReasons/*/ground",
            "retrait que la structure n'a pas demandé",
            "withdrawal that the structure did not ask for",
            Informant.CAF,
            (decision, situation) ->
                    rests(decision, situation, ReasonCode.ASKED_BY_STRUCTURE).not());
    private static final Fact<Situation, BoardDecision, Holds> FOR_UNLAWFULNESS = fact(
            "decisionReasons/*/ground",
            "retrait d'une décision parce qu'elle était illégale",
            "withdrawal of a decision because it was unlawful",
            Informant.CAF,
            (decision, situation) -> rests(decision, situation, ReasonCode.UNLAWFUL));
    private static final Fact<Situation, BoardDecision, When> GRANTED_ON = fact(
            "boardDecisions/*/agrements",
            "date de la décision retirée",
            "date of the decision that is withdrawn",
            Informant.CAF,
            WithdrawalRules::grantedOn);
    private static final Fact<Situation, BoardDecision, Done> WITHDRAWN = fact(
            "boardDecisions/*/decidedOn",
            "retrait",
            "withdrawal",
            Informant.CAF,
            (decision, situation) -> Done.of(decision.decidedOn(), false));
    private static final Fact<Situation, BoardDecision, Done> INVITED = step(
            "decisionSteps/*/observationsInvitedOn",
            "invitation de la structure à présenter des observations",
            "invitation of the structure to submit observations",
            DecisionSteps::observationsInvitedOn);
    private static final Fact<Situation, BoardDecision, Done> NOTICE =
            step("decisionSteps/*/noticeOn", "préavis", "notice", DecisionSteps::noticeOn);

    private static final Source WITHDRAWN_IN_TIME = Sources.seen(
            "CRPA L242-1 et L242-2 (Légifrance) ; L242-3 dans un cours de droit (lex-data.fr)",
            "CRPA L242-1 and L242-2 (Légifrance); L242-3 in a law course (lex-data.fr)");

    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "agrement.withdrawal-four-months.maxMonths",
                    "délai de retrait d'une décision illégale",
                    "delay for withdrawing an unlawful decision")
            .value(Period.ofMonths(4), Force.from("2016-01-01"), WITHDRAWN_IN_TIME);

    private static final Rule<Situation, BoardDecision> OBSERVATIONS_INVITED = Provision.national(
                    "agrement.adversarial-step",
                    Severity.LAW,
                    Force.from("2016-01-01"),
                    Sources.recalled(
                            "droit commun : CRPA L121-1 (de mémoire, non lu)",
                            "general statute law: CRPA L121-1 (recalled, not read)"),
                    "Avant le jour où un agrément lui est retiré, la structure a été invitée à présenter des observations,"
                            + " sauf si elle demandait le retrait.",
                    "Before the day on which an agrément is withdrawn from it, the structure has been invited to submit"
                            + " observations, unless it asked for the withdrawal.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(NATURE, NOT_ASKED_FOR, DECIDED_ON, INVITED, Facts.ASSESSMENT_DATE),
                    (decision, q) -> ofWithdrawal(
                            decision,
                            q,
                            () -> q.underway(
                                    NOT_ASKED_FOR, decision, () -> before(INVITED, decision, Period.ofDays(1), q))));

    private static final Rule<Situation, BoardDecision> NOTICE_GIVEN = Provision.national(
                    "agrement.withdrawal-and-suspension-steps",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(Sources.WITHDRAWAL_STEPS),
                    "Au-delà du droit commun, la Cnaf a une doctrine du retrait et de la suspension en cours de"
                            + " période, dont le contenu n'est pas connu ; le préavis est à demander à la Caf.",
                    "Beyond general law the Cnaf has a doctrine on withdrawal and suspension in mid-period,"
                            + " whose content is not known; the notice is to be asked of the Caf.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(NATURE, DECIDED_ON, NOTICE, Facts.ASSESSMENT_DATE, Awaited.WITHDRAWAL_NOTICE),
                    (decision, q) -> ofWithdrawal(
                            decision,
                            q,
                            () -> q.known(Awaited.WITHDRAWAL_NOTICE, notice -> before(NOTICE, decision, notice, q))));

    private static final Rule<Situation, BoardDecision> WITHDRAWN_WITHIN_FOUR_MONTHS = Provision.national(
                    "agrement.withdrawal-four-months",
                    Severity.LAW,
                    Force.from("2016-01-01"),
                    WITHDRAWN_IN_TIME,
                    "Une décision illégale qui accorde un agrément n'est retirée pour ce motif que dans le délai qui suit sa"
                            + " date ; quand une condition n'est plus remplie, aucun délai ne court.",
                    "An unlawful decision that grants an agrément is withdrawn on that ground only within the delay that"
                            + " follows its date; where a condition is no longer met, no delay runs.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(NATURE, FOR_UNLAWFULNESS, GRANTED_ON, WITHDRAWN, Facts.ASSESSMENT_DATE, LONGEST),
                    (decision, q) -> ofWithdrawal(
                            decision,
                            q,
                            () -> q.underway(
                                    FOR_UNLAWFULNESS,
                                    decision,
                                    () -> q.given(
                                            GRANTED_ON,
                                            decision,
                                            granted -> q.known(
                                                    LONGEST,
                                                    delay -> q.due(
                                                            WITHDRAWN,
                                                            decision,
                                                            granted.plus(delay),
                                                            Facts.ASSESSMENT_DATE))))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(OBSERVATIONS_INVITED, NOTICE_GIVEN, WITHDRAWN_WITHIN_FOUR_MONTHS);

    private WithdrawalRules() {}

    private static Answer ofWithdrawal(BoardDecision decision, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(NATURE, decision, nature -> Holds.of(nature == DecisionNature.WITHDRAW), then);
    }

    private static Answer before(
            Fact<Situation, BoardDecision, Done> step, BoardDecision decision, Period delay, Inquiry<Situation> q) {
        return q.given(
                DECIDED_ON,
                decision,
                decided -> q.due(step, decision, decided.plus(delay.negated()), Facts.ASSESSMENT_DATE));
    }

    private static Holds rests(BoardDecision decision, Situation situation, ReasonCode ground) {
        Set<ReasonCode> codes = situation.reasonsOf(decision.id()).stream()
                .flatMap(RemedyRules::codes)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Holds.UNDETERMINED : Holds.of(codes.contains(ground));
    }

    /** The decision on which each agrément rests, the first of them; not known as soon as one is not. */
    private static @Nullable When grantedOn(BoardDecision withdrawal, Situation situation) {
        List<Optional<PartialDate>> grants = withdrawal.agrements().stream()
                .map(agrement -> lastGrant(agrement, situation))
                .toList();
        return grants.stream().allMatch(Optional::isPresent)
                ? grants.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(PartialDate::when)
                        .orElse(null)
                : null;
    }

    private static Optional<PartialDate> lastGrant(Id.Agrement agrement, Situation situation) {
        return situation.decisionsOn(agrement).stream()
                .filter(decision -> decision.nature() == DecisionNature.GRANT)
                .filter(decision -> situation.competent(decision) != Holds.NO)
                .map(BoardDecision::decidedOn)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder());
    }
}
