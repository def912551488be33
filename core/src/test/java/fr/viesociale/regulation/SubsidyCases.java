package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.Cases.Case.met;
import static fr.viesociale.regulation.RecordedSubsidies.NO_TERMS;
import static fr.viesociale.regulation.RecordedSubsidies.SUBSIDY;
import static fr.viesociale.regulation.RecordedSubsidies.YEAR;
import static fr.viesociale.regulation.RecordedSubsidies.accounts;
import static fr.viesociale.regulation.RecordedSubsidies.activity;
import static fr.viesociale.regulation.RecordedSubsidies.annexing;
import static fr.viesociale.regulation.RecordedSubsidies.breach;
import static fr.viesociale.regulation.RecordedSubsidies.contract;
import static fr.viesociale.regulation.RecordedSubsidies.decided;
import static fr.viesociale.regulation.RecordedSubsidies.filed;
import static fr.viesociale.regulation.RecordedSubsidies.grounds;
import static fr.viesociale.regulation.RecordedSubsidies.inhabitants;
import static fr.viesociale.regulation.RecordedSubsidies.line;
import static fr.viesociale.regulation.RecordedSubsidies.paper;
import static fr.viesociale.regulation.RecordedSubsidies.share;
import static fr.viesociale.regulation.RecordedSubsidies.stating;
import static fr.viesociale.regulation.RecordedSubsidies.step;
import static fr.viesociale.regulation.RecordedSubsidies.subsidy;
import static fr.viesociale.regulation.RecordedSubsidies.terms;

import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases of LaiciteRules, EngagementRules, SubsidyRules, PrivacyRules. */
final class SubsidyCases {

    private static final Entry CAF = organisation("caf", OrganisationKind.CAF);
    private static final Entry ASSO = organisation("asso", OrganisationKind.ASSOCIATION);
    private static final Entry APPLIED = subsidy("caf", "12000", terms(null, null, null, true), "asso");
    private static final Entry CONTRACT = contract(
            "asso",
            "2022-01-02",
            CommitmentCode.LAWS_OF_THE_REPUBLIC,
            CommitmentCode.FREEDOM_OF_CONSCIENCE,
            CommitmentCode.FREEDOM_OF_MEMBERS,
            CommitmentCode.EQUALITY,
            CommitmentCode.FRATERNITY,
            CommitmentCode.DIGNITY,
            CommitmentCode.SYMBOLS);

    static final List<Case> MET = List.of(
            met(
                    "laicite.charter-referenced",
                    new Id.ConventionVersion("v"),
                    "2026-11-23",
                    CAF,
                    ASSO,
                    convention("c", ConventionKind.FINANCING),
                    version("v", "c", "2019-09-01", DateRange.from("2019-09-01")),
                    party("v", "caf"),
                    party("v", "asso"),
                    annexing("v", DocumentKind.LAICITE_CHARTER)),
            met(
                    "laicite.no-partisan-activity",
                    new Id.Agrement("a"),
                    "2026-11-23",
                    centreSocial("centre"),
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    activity("centre", ActivityNature.SOCIAL, "2022-01-01", "open")),
            met(
                    "laicite.breach-opinion",
                    new Id.BoardDecision("d"),
                    "2026-11-23",
                    decided(DecisionNature.WITHDRAW, "2015-09-01"),
                    grounds(ReasonCode.CHARTER_BREACH, null, "2015-09-01")),
            met(
                    "engagement.subscribed-before-application",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    APPLIED,
                    filed("2022-01-02"),
                    CONTRACT),
            met(
                    "engagement.seven-commitments",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    APPLIED,
                    filed("2022-01-02"),
                    CONTRACT),
            met(
                    "engagement.members-informed",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    APPLIED,
                    filed("2022-01-02"),
                    CONTRACT,
                    paper(
                            DocumentKind.MEMBERS_INFORMED,
                            EvidenceState.EXISTS,
                            "2022-02-01",
                            new Id.Organisation("asso"))),
            met(
                    "engagement.breach-withdrawal-amount",
                    new Id.SubsidyBreach("m"),
                    "2026-11-23",
                    CAF,
                    ASSO,
                    subsidy(
                            "caf",
                            "12000",
                            DateRange.of("2023-01-01", "2023-12-31"),
                            NO_TERMS,
                            share("asso", null, null)),
                    filed("2022-12-01"),
                    breach("2023-07-01", "6049.32")),
            met(
                    "engagement.caf-is-administrative-authority",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    APPLIED,
                    filed("2022-01-02")),
            met(
                    "subsidy.convention-threshold",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    subsidy("caf", "23000.01", terms("c", null, null, null), "asso"),
                    convention("c", ConventionKind.FINANCING),
                    version("v", "c", "2024-05-02", YEAR),
                    stating(
                            "v",
                            new StatedPart(PartCode.PURPOSE, true),
                            new StatedPart(PartCode.AMOUNT, true),
                            new StatedPart(PartCode.CONDITIONS_OF_USE, true)),
                    step(SubsidyStepKind.GRANTED, "2024-02-01")),
            met(
                    "subsidy.publication-delay",
                    SUBSIDY,
                    "2026-11-23",
                    ASSO,
                    organisation("ville", OrganisationKind.COMMUNE),
                    inhabitants("h", new Id.Organisation("ville"), 12000),
                    subsidy("ville", "30000", terms("c", null, null, null), "asso"),
                    convention("c", ConventionKind.FINANCING),
                    version("v", "c", "2017-08-01", YEAR),
                    step(SubsidyStepKind.PUBLISHED, "2017-11-01")),
            met(
                    "subsidy.essential-fields",
                    new Id.PublishedRecord("une"),
                    "2026-11-23",
                    CAF,
                    ASSO,
                    subsidy("caf", "22000.80", NO_TERMS, "asso"),
                    line("une", "2017-11-17", "0.8")),
            met(
                    "subsidy.beneficiary-shares",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    organisation("seconde", OrganisationKind.ASSOCIATION),
                    subsidy("caf", "22000.80", terms("c", null, null, null), "asso", "seconde"),
                    convention("c", ConventionKind.FINANCING),
                    version("v", "c", "2024-05-02", YEAR),
                    line("une", "2024-06-03", "0.8"),
                    line("autre", "2024-06-03", "0.2")),
            met(
                    "subsidy.financial-report",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    subsidy("caf", "12000", terms(null, true, null, null), "asso"),
                    step(SubsidyStepKind.EXERCISE_END, "2023-12-31"),
                    step(SubsidyStepKind.REPORTED, "2024-06-30")),
            met(
                    "subsidy.accounts-threshold",
                    new Id.Accounts("c"),
                    "2026-11-23",
                    ASSO,
                    accounts("asso", "160000", true, "2025-06-15", "2025-09-15")),
            met(
                    "subsidy.payment-delay",
                    SUBSIDY,
                    "2026-11-23",
                    CAF,
                    ASSO,
                    subsidy("caf", "12000", terms(null, null, false, null), "asso"),
                    step(SubsidyStepKind.NOTIFIED, "2021-07-01"),
                    step(SubsidyStepKind.PAID, "2021-08-30")),
            met(
                    "privacy.no-sensitive-data",
                    new Id.Territory("ales"),
                    "2026-11-23",
                    organisation("caf", OrganisationKind.CAF)),
            new Case( // once a host states how long it may be kept
                    new RuleId("privacy.retention-term"),
                    PrivacyRulesTest.minutesOf2019().territory(),
                    PrivacyRulesTest.minutesOf2019().on(LocalDate.parse("2026-05-02"))));

    /** The rules that one of several facts is enough to meet. */
    static final Set<String> ONE_IS_ENOUGH =
            Set.of("subsidy.convention-threshold", "subsidy.publication-delay", "subsidy.accounts-threshold");

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(Asked.stated(Awaited.RETENTION, Period.ofYears(7)));

    private SubsidyCases() {}
}
