package fr.viesociale.project;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.structure.StructureEvent;
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

    public static AgrementRequest renewal(
            String id, String structure, String filedOn, String first, String last, StatedPart... parts) {
        return new AgrementRequest(
                new Id.AgrementRequest(id),
                new Id.Structure(structure),
                RequestNature.RENEWAL,
                List.of(AgrementKind.AGC),
                date(filedOn),
                first == null ? null : DateRange.of(first, last),
                List.of(parts),
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

    public static CriterionEvidence evidence(String request, CriterionCode criterion, boolean present) {
        return new CriterionEvidence(
                new Id.CriterionEvidence(request + "-" + criterion.value()),
                new Id.AgrementRequest(request),
                criterion,
                null,
                present,
                null);
    }

    public static RequestMilestone milestone(String id, String request, MilestoneKind kind, String reachedOn) {
        return presentation(id, request, kind, reachedOn);
    }

    public static RequestMilestone presentation(
            String id, String request, MilestoneKind kind, String reachedOn, GroupCode... groups) {
        return new RequestMilestone(
                new Id.RequestMilestone(id),
                new Id.AgrementRequest(request),
                kind,
                date(reachedOn),
                List.of(groups),
                null);
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

    public static DecisionReasons reasons(String decision, ReasonCode ground, DecisionReason... reasons) {
        return new DecisionReasons(
                new Id.DecisionReasons(decision),
                new Id.BoardDecision(decision),
                List.of(reasons),
                List.of(),
                ground,
                null,
                null,
                null);
    }

    public static DecisionReason reason(ReasonNature nature, ReasonCode code) {
        return new DecisionReason(nature, code, null);
    }

    public static DecisionSteps noticed(String decision, String on) {
        return steps(decision, on, null, null, null);
    }

    public static DecisionSteps invited(String decision, String on) {
        return steps(decision, null, on, null, null);
    }

    public static DecisionSteps notified(String decision, String on) {
        return steps(decision, null, null, on, null);
    }

    public static DecisionSteps communicated(String decision, String on) {
        return steps(decision, null, null, null, on);
    }

    private static DecisionSteps steps(
            String decision, String noticeOn, String invitedOn, String notifiedOn, String communicatedOn) {
        return new DecisionSteps(
                new Id.DecisionSteps(decision),
                new Id.BoardDecision(decision),
                date(noticeOn),
                date(invitedOn),
                date(notifiedOn),
                null,
                date(communicatedOn),
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
        return declared(id, new Id.Agrement(agrement), state, statedOn);
    }

    public static DeclaredState declared(String id, Id subject, StateCode state, String statedOn) {
        return new DeclaredState(new Id.DeclaredState(id), new Mention(subject), state, date(statedOn), null);
    }

    public static Management management(String id, String structure, String first, String last, String... managers) {
        return new Management(
                new Id.Management(id),
                new Id.Structure(structure),
                Stream.of(managers).map(Id.Organisation::new).toList(),
                null,
                null,
                null,
                DateRange.of(first, last),
                null);
    }

    public static StructureEvent event(
            String id, String structure, EventKind kind, String occurredOn, String notifiedOn) {
        return new StructureEvent(
                new Id.StructureEvent(id),
                new Id.Structure(structure),
                kind,
                date(occurredOn),
                null,
                date(notifiedOn),
                List.of(),
                null);
    }

    public static Evidence paper(DocumentKind kind, EvidenceState state, Id subject) {
        return new Evidence(
                new Id.Evidence(kind.value()), List.of(new Mention(subject)), kind, state, null, null, null, null);
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
