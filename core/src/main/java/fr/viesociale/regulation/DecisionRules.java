package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Les décisions sur un agrément: with which powers they are taken. */
final class DecisionRules {

    private static final Fact<Situation, BoardDecision, When> DECIDED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la décision",
            "date of the decision",
            Informant.CAF,
            (decision, situation) -> When.of(decision.decidedOn()));
    private static final Fact<Situation, BoardDecision, BodyKind> ORGAN = fact(
            "boardDecisions/*/body",
            "instance qui a décidé",
            "body that decided",
            Informant.CAF,
            (decision, situation) -> {
                Id.Body body = decision.body();
                return body == null ? null : situation.get(Kind.BODY, body).kind();
            });
    private static final Fact<Situation, BoardDecision, Holds> DELEGATED = fact(
            "delegations/*/period",
            "délégation du conseil d'administration en vigueur le jour de la décision",
            "delegation of the board in force on the day of the decision",
            Informant.CAF,
            DecisionRules::delegated);
    private static final Fact<Situation, BoardDecision, Holds> ALL_BOARD_MEMBERS = fact(
            "seats/*/holding/boardMember",
            "sièges de la commission tous tenus par des administrateurs le jour de la décision",
            "every seat of the committee held by a member of the board on the day of the decision",
            Informant.CAF,
            DecisionRules::allBoardMembers);

    static final List<Rule<Situation, ?>> ALL = List.of(new Provision(
                    new RuleId("agrement.delegation-valid"),
                    Severity.LAW,
                    Reach.NATIONAL,
                    Force.ALWAYS,
                    Sources.seen(Sources.BOARD_DELEGATES),
                    Text.of(
                            "Une commission ne décide d'un agrément que sous une délégation du conseil d'administration en"
                                    + " vigueur ce jour-là, et tous ses sièges sont tenus par des administrateurs.",
                            "A committee decides an agrément only under a delegation of the board in force on that day, and"
                                    + " members of the board hold all its seats."))
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(ORGAN, DELEGATED, ALL_BOARD_MEMBERS),
                    (decision, q) -> q.where(
                            ORGAN,
                            decision,
                            organ -> Holds.of(organ.equals(BodyKind.CAF_DELEGATED_COMMITTEE)),
                            () -> q.all(
                                    Text.of("pouvoirs de la commission", "powers of the committee"),
                                    () -> q.holds(DELEGATED, decision, held -> held),
                                    () -> q.holds(ALL_BOARD_MEMBERS, decision, held -> held)))));

    private DecisionRules() {}

    private static @Nullable Holds delegated(BoardDecision decision, Situation situation) {
        Holds delegated = Holds.NO;
        boolean none = true;
        for (Delegation delegation : situation.project().all(Kind.DELEGATION)) {
            if (delegation.delegate().equals(decision.body())
                    && situation.get(Kind.BODY, delegation.delegator()).kind().equals(BodyKind.CAF_BOARD)) {
                none = false;
                delegated = delegated.or(held(delegation.period(), decision.decidedOn()));
            }
        }
        boolean open = situation.open(Kind.DELEGATION, decision.body(), none);
        return delegated == Holds.NO && open ? null : delegated;
    }

    /** As of the day of the decision: a seat of that day held by somebody else is a no, whatever is not known of others. */
    private static @Nullable Holds allBoardMembers(BoardDecision decision, Situation situation) {
        Id.Body body = decision.body();
        List<Seat> seats = body == null ? List.of() : situation.seatsOf(body);
        Holds all = Holds.YES;
        for (Seat seat : seats) {
            all = all.and(held(seat.period(), decision.decidedOn()).not().or(boardMember(seat)));
        }
        boolean open = situation.open(Kind.SEAT, body, seats.isEmpty());
        return all == Holds.YES && open ? null : all;
    }

    private static Holds boardMember(Seat seat) {
        SeatHolding holding = seat.holding();
        Boolean member = holding == null ? null : holding.boardMember();
        return member == null ? Holds.UNDETERMINED : Holds.of(member);
    }

    private static Holds held(DateRange period, @Nullable PartialDate date) {
        return period.covers(date == null ? When.UNKNOWN : date.when());
    }
}
