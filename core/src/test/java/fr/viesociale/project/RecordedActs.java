package fr.viesociale.project;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** The acts in the life of an agrément, as they are recorded. */
public final class RecordedActs {

    private RecordedActs() {}

    public static Prefiguration prefiguration(String structure, String first, String last) {
        return new Prefiguration(
                new Id.Prefiguration(structure), new Id.Structure(structure), DateRange.of(first, last), null, null);
    }

    public static AgrementRequest request(String id, String structure, String filedOn, AgrementKind... kinds) {
        return new AgrementRequest(
                new Id.AgrementRequest(id),
                new Id.Structure(structure),
                RequestNature.FIRST,
                List.of(kinds),
                date(filedOn),
                null,
                List.of(),
                null);
    }

    public static Agrement asked(Agrement agrement, String request) {
        return new Agrement(
                agrement.id(),
                agrement.structure(),
                agrement.kind(),
                agrement.period(),
                new Id.AgrementRequest(request),
                null,
                null);
    }

    public static RequestMilestone milestone(String id, String request, MilestoneKind kind, String reachedOn) {
        return new RequestMilestone(
                new Id.RequestMilestone(id), new Id.AgrementRequest(request), kind, date(reachedOn), List.of(), null);
    }

    public static BoardDecision decision(
            String id,
            String body,
            DecisionNature nature,
            String request,
            String decidedOn,
            String effectiveOn,
            String... agrements) {
        return new BoardDecision(
                new Id.BoardDecision(id),
                body == null ? null : new Id.Body(body),
                nature,
                request == null ? null : new Id.AgrementRequest(request),
                Stream.of(agrements).map(Id.Agrement::new).toList(),
                date(decidedOn),
                date(effectiveOn),
                null);
    }

    public static StateAct stateAct(String id, String decision, StateActKind kind, String takenOn) {
        return new StateAct(new Id.StateAct(id), new Id.BoardDecision(decision), kind, date(takenOn), null);
    }

    public static Remedy remedy(String id, String decision, String filedOn) {
        return new Remedy(
                new Id.Remedy(id),
                new Id.BoardDecision(decision),
                RemedyKind.TRIBUNAL_ADMINISTRATIF,
                date(filedOn),
                null,
                null);
    }

    public static Extension extension(String id, String agrement, String extendedOn, String until) {
        return new Extension(
                new Id.Extension(id), new Id.Agrement(agrement), null, date(extendedOn), date(until), null);
    }

    public static DeclaredState declared(String id, String agrement, StateCode state, String statedOn) {
        return new DeclaredState(
                new Id.DeclaredState(id), new Mention(new Id.Agrement(agrement)), state, date(statedOn), null);
    }

    public static Delegation delegation(String delegator, String delegate, String first, String last) {
        return new Delegation(
                new Id.Delegation(delegator + "-" + delegate),
                new Id.Body(delegator),
                new Id.Body(delegate),
                DateRange.of(first, last),
                null,
                null);
    }

    public static Seat boardMemberSeat(
            String body, String organisation, Boolean boardMember, String first, String last) {
        return new Seat(
                new Id.Seat(body + "-" + organisation),
                new Id.Body(body),
                new Id.Organisation(organisation),
                null,
                DateRange.of(first, last),
                new SeatHolding(1, null, null, boardMember),
                null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
