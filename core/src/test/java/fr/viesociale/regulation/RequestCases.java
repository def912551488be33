package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedActs.boardMemberSeat;
import static fr.viesociale.project.RecordedActs.communicated;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.delegation;
import static fr.viesociale.project.RecordedActs.event;
import static fr.viesociale.project.RecordedActs.evidence;
import static fr.viesociale.project.RecordedActs.invited;
import static fr.viesociale.project.RecordedActs.management;
import static fr.viesociale.project.RecordedActs.milestone;
import static fr.viesociale.project.RecordedActs.noticed;
import static fr.viesociale.project.RecordedActs.notified;
import static fr.viesociale.project.RecordedActs.paper;
import static fr.viesociale.project.RecordedActs.presentation;
import static fr.viesociale.project.RecordedActs.reason;
import static fr.viesociale.project.RecordedActs.reasons;
import static fr.viesociale.project.RecordedActs.remedy;
import static fr.viesociale.project.RecordedActs.renewal;
import static fr.viesociale.project.RecordedActs.stateAct;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.regulation.Cases.Case.met;
import static fr.viesociale.regulation.RecordedFunding.practice;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.EventKind;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Cases of RequestRules, RenewalRules, DecisionRules, WithdrawalRules, RemedyRules, LifeRules. */
final class RequestCases {

    static final List<Case> MET = List.of(
            met( // once a host states the criteria
                    "agrement.criteria-since-2027",
                    new Id.AgrementRequest("r"),
                    "2026-11-23",
                    centreSocial("centre"),
                    renewal("r", "centre", null, "2027-01-01", "2030-12-31"),
                    evidence("r", CriterionCode.PARTICIPATION, true)),
            met(
                    "agrement.renewal-file",
                    new Id.AgrementRequest("r"),
                    "2023-11-23",
                    centreSocial("centre"),
                    renewal(
                            "r",
                            "centre",
                            null,
                            "2024-01-01",
                            "2027-12-31",
                            new StatedPart(PartCode.DIAGNOSIS, true),
                            new StatedPart(PartCode.EVALUATION_REPORT, true),
                            new StatedPart(PartCode.NEW_PROJECT, true))),
            met( // once a host states the delay
                    "agrement.filing-deadline",
                    new Id.AgrementRequest("r"),
                    "2025-11-01",
                    centreSocial("centre"),
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    renewal("r", "centre", "2025-06-30", "2026-01-01", "2029-12-31")),
            met(
                    "agrement.renewal-clock",
                    new Id.AgrementRequest("r"),
                    "2025-11-01",
                    centreSocial("centre"),
                    organisation("caf", OrganisationKind.CAF),
                    practice("agrement.renewal-clock", "2019-01-01", "open"),
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    renewal("r", "centre", null, "2026-01-01", "2029-12-31"),
                    milestone("m1", "r", MilestoneKind.START, "2024-10-31"),
                    milestone("m2", "r", MilestoneKind.EVALUATION, "2024-12-31"),
                    milestone("m3", "r", MilestoneKind.DIAGNOSIS, "2025-04-30"),
                    milestone("m4", "r", MilestoneKind.STAKES_DEBATED, "2025-06-30"),
                    milestone("m5", "r", MilestoneKind.CAF_COMMITTEE, "2025-09-30")),
            met(
                    "agrement.renewal-presentation",
                    new Id.AgrementRequest("r"),
                    "2013-06-01",
                    centreSocial("centre"),
                    organisation("caf", OrganisationKind.CAF),
                    practice("agrement.renewal-presentation", "2009-01-01", "open"),
                    renewal("r", "centre", null, "2013-07-01", "2017-06-30"),
                    presentation(
                            "m",
                            "r",
                            MilestoneKind.PRESENTATION,
                            "2013-02-05",
                            GroupCode.CAF_BOARD_MEMBERS,
                            GroupCode.CAF_STAFF)),
            met(
                    "agrement.any-manager-status",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.REFUSE, null, "2022-06-10", null),
                    reasons("d", null, reason(ReasonNature.FACT, ReasonCode.LACK_OF_PARTICIPATION))),
            met(
                    "agrement.deciding-body",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    agc("a", "centre", "2019-01-01", "2022-12-31"),
                    grant("d", "ca", "2018-11-15", "a")),
            met(
                    "agrement.delegation-valid",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    organisation("caf", OrganisationKind.CAF),
                    body("commission", BodyKind.CAF_DELEGATED_COMMITTEE),
                    delegation("ca", "commission", "2022-01-20", "open"),
                    boardMemberSeat("commission", "caf", true, "2022-01-20", "open"),
                    agc("a", "centre", "2023-01-01", "2026-12-31"),
                    grant("d", "commission", "2022-06-10", "a")),
            met(
                    "agrement.state-control-window",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.GRANT, null, "2023-05-25", null),
                    communicated("d", "2023-06-01"),
                    stateAct("s", "d", StateActKind.SUSPENSION, "2023-06-09")),
            met(
                    "agrement.state-control-silence",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.GRANT, null, "2023-05-25", null),
                    stateAct("s", "d", StateActKind.SUSPENSION, "2023-06-09"),
                    declared("e", new Id.BoardDecision("d"), StateCode.EXECUTOIRE, "2023-07-20")),
            met(
                    "agrement.reasons-given",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.REFUSE, null, "2022-06-10", null),
                    reasons(
                            "d",
                            null,
                            reason(ReasonNature.FACT, ReasonCode.EVALUATION_INCOMPLETE),
                            reason(ReasonNature.LAW, ReasonCode.OTHER))),
            met(
                    "agrement.adversarial-step",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.WITHDRAW, null, "2016-02-15", null),
                    reasons("d", ReasonCode.CONDITION_NO_LONGER_MET),
                    invited("d", "2015-12-31")),
            met( // once a host states the notice
                    "agrement.withdrawal-and-suspension-steps",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.WITHDRAW, null, "2023-04-15", null),
                    noticed("d", "2023-03-16")),
            met(
                    "agrement.withdrawal-four-months",
                    new Id.BoardDecision("w"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    agc("a", "centre", "2016-01-01", "2019-12-31"),
                    grant("d", "ca", "2015-12-10", "a"),
                    decision("w", "ca", DecisionNature.WITHDRAW, null, "2016-04-10", null, "a"),
                    reasons("w", ReasonCode.UNLAWFUL)),
            met(
                    "agrement.remedy-deadline",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.REFUSE, null, "2023-12-14", null),
                    notified("d", "2024-01-10"),
                    paper(DocumentKind.REMEDIES_STATED, EvidenceState.EXISTS, new Id.BoardDecision("d")),
                    remedy("c", "d", "2024-03-11")),
            met( // once a host states the delay
                    "agrement.notification-delay",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    decision("d", null, DecisionNature.REFUSE, null, "2023-12-14", null),
                    notified("d", "2024-01-28")),
            met(
                    "agrement.lifecycle-transitions",
                    new Id.Agrement("a"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a", "centre", "2022-07-01", "2026-06-30"),
                    declared("e1", "a", StateCode.DEPOSE, "2022-03-01"),
                    declared("e2", "a", StateCode.EN_INSTRUCTION, "2022-03-15"),
                    declared("e3", "a", StateCode.AGREE, "2022-06-10")),
            met( // once a host states the delay
                    "agrement.change-notification",
                    new Id.StructureEvent("e"),
                    "2025-06-01",
                    centreSocial("centre"),
                    event("e", "centre", EventKind.MANAGER_CHANGE, "2021-03-01", "2021-05-01")),
            met( // once a host states the effect
                    "agrement.manager-change",
                    new Id.Agrement("a"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    organisation("one", OrganisationKind.ASSOCIATION),
                    organisation("other", OrganisationKind.ASSOCIATION),
                    management("m1", "centre", "2020-01-01", "2023-12-31", "one"),
                    management("m2", "centre", "2024-01-01", "open", "other"),
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    grant("d", "ca", "2024-01-01", "a")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of("agrement.renewal-clock", "2025-11-01");

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(
            stated(Awaited.CRITERIA_SINCE_2027, List.of(CriterionCode.PARTICIPATION)),
            stated(Awaited.FILING, Period.ofMonths(6)),
            stated(Awaited.WITHDRAWAL_NOTICE, Period.ofDays(30)),
            stated(Awaited.NOTIFICATION, Period.ofDays(45)),
            stated(Awaited.CHANGE_NOTIFICATION, Period.ofMonths(2)),
            stated(Awaited.MANAGER_CHANGE, ManagerChange.NEEDS_DECISION));

    private RequestCases() {}
}
