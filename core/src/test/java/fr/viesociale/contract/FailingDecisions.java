package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.ALWAYS;
import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.CAF_BOARD;
import static fr.viesociale.contract.CommonCases.CITY;
import static fr.viesociale.contract.CommonCases.agrement;
import static fr.viesociale.contract.CommonCases.body;
import static fr.viesociale.contract.CommonCases.centre;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.decision;
import static fr.viesociale.contract.CommonCases.dossier;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.DesignationMode;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.ManagerStatus;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions on agréments that break a rule: who decides, for which reasons, after which steps, under which control. */
final class FailingDecisions {

    private static final Structure CENTRE = centre("centre");
    private static final Agrement AGC = agrement("agc", CENTRE, AgrementKind.AGC, "2023-07-01", "2026-12-31");
    private static final AgrementRequest REQUEST = new AgrementRequest(
            new Id.AgrementRequest("demande"),
            CENTRE.id(),
            RequestNature.FIRST,
            List.of(AgrementKind.AGC),
            null,
            null,
            List.of(),
            null);

    private FailingDecisions() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("agrement.any-manager-status"), refusedBecauseTheCommuneRunsIt());
        Body council = body("conseil-municipal", BodyKind.MUNICIPAL_COUNCIL);
        all.put(
                new RuleId("agrement.deciding-body"),
                dossier(council, CENTRE, AGC, decision("accord", council, DecisionNature.GRANT, "2023-06-08", AGC)));
        all.put(new RuleId("agrement.delegation-valid"), decidedAfterTheDelegation());
        all.put(
                new RuleId("agrement.state-control-window"),
                granted("2023-05-25", steps("accord", null, "2023-06-01"), suspension("2023-06-10")));
        all.put(
                new RuleId("agrement.state-control-silence"),
                granted(
                        "2023-05-25",
                        suspension("2023-06-09"),
                        complete(Kind.STATE_ACT, new Id.BoardDecision("accord")),
                        new DeclaredState(
                                new Id.DeclaredState("registre"),
                                new Mention(new Id.BoardDecision("accord")),
                                StateCode.SUSPENDU_TUTELLE,
                                date("2023-07-20"),
                                null)));
        all.put(
                new RuleId("agrement.reasons-given"),
                dossier(CAF_BOARD, CENTRE, REQUEST, refusal("2023-05-25"), reasons("refus", List.of(), null)));
        all.put(
                new RuleId("agrement.adversarial-step"),
                granted(
                        "2022-12-08",
                        withdrawal("2023-04-15"),
                        reasons("retrait", List.of(), ReasonCode.CONDITION_NO_LONGER_MET),
                        complete(Kind.DECISION_STEPS, new Id.BoardDecision("retrait"))));
        all.put(
                new RuleId("agrement.withdrawal-four-months"),
                granted("2023-01-10", withdrawal("2023-05-11"), reasons("retrait", List.of(), ReasonCode.UNLAWFUL)));
        all.put(
                new RuleId("agrement.remedy-deadline"),
                dossier(
                        CAF_BOARD,
                        CENTRE,
                        REQUEST,
                        refusal("2023-12-14"),
                        steps("refus", "2024-01-10", null),
                        new Evidence(
                                new Id.Evidence("notification"),
                                List.of(new Mention(new Id.BoardDecision("refus"))),
                                DocumentKind.REMEDIES_STATED,
                                EvidenceState.EXISTS,
                                null,
                                null,
                                null,
                                null),
                        new Remedy(
                                new Id.Remedy("recours"),
                                new Id.BoardDecision("refus"),
                                RemedyKind.TRIBUNAL_ADMINISTRATIF,
                                date("2024-03-12"),
                                null,
                                null)));
        return all;
    }

    private static TerritorialProject refusedBecauseTheCommuneRunsIt() {
        return dossier(
                CITY,
                CAF_BOARD,
                CENTRE,
                new Management(
                        new Id.Management("centre"),
                        CENTRE.id(),
                        List.of(CITY.id()),
                        ManagementMode.LOCAL_AUTHORITY,
                        ManagerStatus.COMMUNE,
                        DesignationMode.OWN,
                        ALWAYS,
                        null),
                REQUEST,
                refusal("2022-06-10"),
                reasons(
                        "refus",
                        List.of(new DecisionReason(ReasonNature.FACT, ReasonCode.LEGAL_STATUS, "géré par la commune")),
                        null));
    }

    private static TerritorialProject decidedAfterTheDelegation() {
        Body committee = body("commission", BodyKind.CAF_DELEGATED_COMMITTEE);
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-07-01", "2026-06-30");
        return dossier(
                CAF,
                CAF_BOARD,
                committee,
                new Delegation(
                        new Id.Delegation("delegation"),
                        CAF_BOARD.id(),
                        committee.id(),
                        DateRange.of("2022-01-20", "2022-05-31"),
                        null,
                        null),
                complete(Kind.DELEGATION),
                new Seat(
                        new Id.Seat("commission"),
                        committee.id(),
                        CAF.id(),
                        null,
                        ALWAYS,
                        new SeatHolding(5, null, null, true),
                        null),
                CENTRE,
                agc,
                decision("accord", committee, DecisionNature.GRANT, "2022-06-10", agc));
    }

    /** An agrément that the board gives, and what follows. */
    private static TerritorialProject granted(String decidedOn, Entry... more) {
        return dossier(
                List.of(CAF_BOARD, CENTRE, AGC, decision("accord", CAF_BOARD, DecisionNature.GRANT, decidedOn, AGC)),
                more);
    }

    private static BoardDecision withdrawal(String decidedOn) {
        return decision("retrait", CAF_BOARD, DecisionNature.WITHDRAW, decidedOn, AGC);
    }

    private static BoardDecision refusal(String decidedOn) {
        return new BoardDecision(
                new Id.BoardDecision("refus"),
                CAF_BOARD.id(),
                DecisionNature.REFUSE,
                REQUEST.id(),
                List.of(),
                date(decidedOn),
                null,
                null);
    }

    private static DecisionReasons reasons(String decision, List<DecisionReason> reasons, ReasonCode ground) {
        return new DecisionReasons(
                new Id.DecisionReasons(decision),
                new Id.BoardDecision(decision),
                reasons,
                List.of(),
                ground,
                null,
                null,
                null);
    }

    /** The steps around a decision; one that is given as null is not recorded. */
    private static DecisionSteps steps(String decision, String notifiedOn, String communicatedOn) {
        return new DecisionSteps(
                new Id.DecisionSteps(decision),
                new Id.BoardDecision(decision),
                null,
                null,
                notifiedOn == null ? null : date(notifiedOn),
                null,
                communicatedOn == null ? null : date(communicatedOn),
                null);
    }

    private static StateAct suspension(String takenOn) {
        return new StateAct(
                new Id.StateAct("suspension"),
                new Id.BoardDecision("accord"),
                StateActKind.SUSPENSION,
                date(takenOn),
                null);
    }
}
