package fr.viesociale.contract;

import fr.viesociale.actor.Commitment;
import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.CommitmentKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.structure.HostedActivity;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts against the charte de la laïcité and the contrat d'engagement républicain. */
final class FailingCommitments {

    private static final Id.Subsidy SUBSIDY = new Id.Subsidy("subvention");

    private FailingCommitments() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("laicite.charter-referenced"), conventionWithoutCharter());
        all.put(new RuleId("laicite.no-partisan-activity"), partyMeetings());
        all.put(new RuleId("laicite.breach-opinion"), decidedWithoutOpinion());
        all.put(new RuleId("engagement.subscribed-before-application"), filedWithoutCommitment());
        all.put(new RuleId("engagement.seven-commitments"), sixCommitments());
        all.put(new RuleId("engagement.members-informed"), membersNotInformed());
        all.put(new RuleId("engagement.breach-withdrawal-amount"), wholeAmountWithdrawn());
        all.put(new RuleId("engagement.caf-is-administrative-authority"), treatedAsPrivate());
        return all;
    }

    private static TerritorialProject conventionWithoutCharter() {
        Id.Convention convention = new Id.Convention("financement");
        Id.ConventionVersion version = new Id.ConventionVersion("financement-2019");
        return FailingFacts.dossier(
                FailingFacts.caf(),
                FailingFacts.association(),
                new Convention(convention, ConventionKind.FINANCING, "Convention de financement fictive", null),
                new ConventionVersion(
                        version,
                        convention,
                        PartialDate.parse("2019-09-01"),
                        DateRange.from("2019-09-01"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                new Party(new Id.Party("partie-caf"), version, FailingFacts.CAF, null, null, null),
                new Party(new Id.Party("partie-association"), version, FailingFacts.ASSOCIATION, null, null, null),
                new ConventionContent(
                        new Id.ConventionContent("contenu"),
                        version,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(DocumentKind.HOUSE_RULES),
                        null),
                FailingFacts.missing(DocumentKind.LAICITE_CHARTER, version));
    }

    private static TerritorialProject partyMeetings() {
        return FailingFacts.dossier(FailingFacts.centre())
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31"))
                .with(new HostedActivity(
                        new Id.HostedActivity("reunion"),
                        FailingFacts.CENTRE,
                        "Réunion hebdomadaire d'un parti fictif",
                        ActivityNature.POLITICAL,
                        FailingFacts.term(),
                        null));
    }

    private static TerritorialProject decidedWithoutOpinion() {
        Id.BoardDecision withdrawal = new Id.BoardDecision("retrait");
        return FailingFacts.dossier(FailingFacts.centre())
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2016-01-01", "2019-12-31"))
                .with(
                        new BoardDecision(
                                withdrawal,
                                new Id.Body("ca-caf"),
                                DecisionNature.WITHDRAW,
                                null,
                                List.of(new Id.Agrement("centre-AGC")),
                                PartialDate.parse("2018-04-12"),
                                null,
                                null),
                        new DecisionReasons(
                                new Id.DecisionReasons("motifs"),
                                withdrawal,
                                List.of(),
                                List.of(),
                                ReasonCode.CHARTER_BREACH,
                                null,
                                null,
                                null),
                        FailingFacts.missing(DocumentKind.COMMITTEE_OPINION, withdrawal));
    }

    private static TerritorialProject filedWithoutCommitment() {
        return applied(FailingFacts.complete(Kind.COMMITMENT, FailingFacts.ASSOCIATION));
    }

    /** The one on the symbols of the Republic is left out. */
    private static TerritorialProject sixCommitments() {
        return applied(commitment(
                CommitmentCode.LAWS_OF_THE_REPUBLIC,
                CommitmentCode.FREEDOM_OF_CONSCIENCE,
                CommitmentCode.FREEDOM_OF_MEMBERS,
                CommitmentCode.EQUALITY,
                CommitmentCode.FRATERNITY,
                CommitmentCode.DIGNITY));
    }

    private static TerritorialProject membersNotInformed() {
        Commitment commitment = commitment();
        return applied(
                FailingFacts.centre(),
                FailingFacts.management("gestion", FailingFacts.CENTRE, FailingFacts.ALWAYS, FailingFacts.ASSOCIATION),
                commitment,
                FailingFacts.missing(DocumentKind.MEMBERS_INFORMED, commitment.id(), FailingFacts.ASSOCIATION));
    }

    /** All of the 12000 for the 184 days that were left of 365. */
    private static TerritorialProject wholeAmountWithdrawn() {
        return applied(
                subsidy(Money.parse("12000"), 2023, null),
                filed("2022-12-01"),
                new SubsidyBreach(
                        new Id.SubsidyBreach("manquement"),
                        SUBSIDY,
                        PartialDate.parse("2023-07-01"),
                        null,
                        null,
                        Money.parse("12000"),
                        null));
    }

    private static TerritorialProject treatedAsPrivate() {
        return applied(subsidy(null, 2022, false));
    }

    private static Commitment commitment(CommitmentCode... commitments) {
        return new Commitment(
                new Id.Commitment("engagement"),
                FailingFacts.ASSOCIATION,
                CommitmentKind.REPUBLICAN_COMMITMENT,
                PartialDate.parse("2022-01-02"),
                List.of(commitments),
                null);
    }

    /** An association asks the Caf for a subsidy on the first day of the contrat d'engagement, and more. */
    private static TerritorialProject applied(Entry... more) {
        return FailingFacts.dossier(
                        FailingFacts.caf(), FailingFacts.association(), subsidy(null, 2022, null), filed("2022-01-02"))
                .with(more);
    }

    private static SubsidyStep filed(String day) {
        return new SubsidyStep(
                new Id.SubsidyStep("depot"), SUBSIDY, SubsidyStepKind.FILED, PartialDate.parse(day), null, null);
    }

    private static Subsidy subsidy(@Nullable Money total, int year, @Nullable Boolean publicRules) {
        return new Subsidy(
                SUBSIDY,
                FailingFacts.CAF,
                SubsidyKind.SUBSIDY,
                total,
                FailingFacts.during(year),
                new SubsidyTerms(null, null, null, null, null, null, publicRules, List.of()),
                List.of(new BeneficiaryShare(FailingFacts.ASSOCIATION, null, null)),
                null);
    }
}
