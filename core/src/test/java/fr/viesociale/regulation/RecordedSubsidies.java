package fr.viesociale.regulation;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.Commitment;
import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.CommitmentKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.structure.HostedActivity;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** What is recorded of subsidies, of the contrat d'engagement and of the charter; a value given as null is not recorded. */
final class RecordedSubsidies {

    static final Id.Subsidy SUBSIDY = new Id.Subsidy("s");
    static final DateRange YEAR = DateRange.of("2024-01-01", "2024-12-31");
    static final SubsidyTerms NO_TERMS = terms(null, null, null, null);

    private RecordedSubsidies() {}

    static SubsidyTerms terms(String convention, Boolean tied, Boolean otherDates, Boolean publicRules) {
        return new SubsidyTerms(
                null,
                null,
                null,
                convention == null ? null : new Id.Convention(convention),
                tied,
                otherDates,
                publicRules,
                List.of());
    }

    static SubsidyTerms paidOn(String first, String last) {
        return new SubsidyTerms(
                null, null, null, null, null, null, null, List.of(new PlannedPayment(DateRange.of(first, last), null)));
    }

    static Subsidy subsidy(String grantor, String total, SubsidyTerms terms, String... beneficiaries) {
        return subsidy(
                grantor,
                total,
                YEAR,
                terms,
                Stream.of(beneficiaries).map(one -> share(one, null, null)).toArray(BeneficiaryShare[]::new));
    }

    static Subsidy subsidy(
            String grantor, String total, DateRange period, SubsidyTerms terms, BeneficiaryShare... beneficiaries) {
        return new Subsidy(
                SUBSIDY,
                new Id.Organisation(grantor),
                SubsidyKind.SUBSIDY,
                money(total),
                period,
                terms,
                List.of(beneficiaries),
                null);
    }

    static BeneficiaryShare share(String beneficiary, String share, String amount) {
        return new BeneficiaryShare(
                new Id.Organisation(beneficiary), share == null ? null : Quantity.parse(share), money(amount));
    }

    static SubsidyStep step(SubsidyStepKind kind, String on) {
        return step(kind.value(), kind, on);
    }

    static SubsidyStep step(String id, SubsidyStepKind kind, String on) {
        return new SubsidyStep(new Id.SubsidyStep(id), SUBSIDY, kind, date(on), null, null);
    }

    static SubsidyStep filed(String on) {
        return step(SubsidyStepKind.FILED, on);
    }

    static Commitment contract(String organisation, String subscribedOn, CommitmentCode... commitments) {
        return contract(organisation, organisation, subscribedOn, commitments);
    }

    static Commitment contract(String id, String organisation, String subscribedOn, CommitmentCode... commitments) {
        return new Commitment(
                new Id.Commitment(id),
                new Id.Organisation(organisation),
                CommitmentKind.REPUBLICAN_COMMITMENT,
                date(subscribedOn),
                List.of(commitments),
                null);
    }

    static Evidence paper(DocumentKind kind, EvidenceState state, String dated, Id... subjects) {
        return new Evidence(
                new Id.Evidence(kind.value() + "-" + state),
                Stream.of(subjects).map(Mention::new).toList(),
                kind,
                state,
                dated == null ? null : DateRange.of(dated, dated),
                null,
                null,
                null);
    }

    static SubsidyBreach breach(String occurredOn, String withdrawn) {
        return new SubsidyBreach(
                new Id.SubsidyBreach("m"), SUBSIDY, date(occurredOn), null, null, money(withdrawn), null);
    }

    static ConventionContent annexing(String version, DocumentKind... annexes) {
        return new ConventionContent(
                new Id.ConventionContent(version),
                new Id.ConventionVersion(version),
                List.of(),
                List.of(),
                List.of(),
                List.of(annexes),
                null);
    }

    static ConventionContent stating(String version, StatedPart... parts) {
        return new ConventionContent(
                new Id.ConventionContent(version),
                new Id.ConventionVersion(version),
                List.of(parts),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static HostedActivity activity(String structure, ActivityNature nature, String first, String last) {
        return new HostedActivity(
                new Id.HostedActivity(structure + "-" + nature.value()),
                new Id.Structure(structure),
                "activité fictive",
                nature,
                DateRange.of(first, last),
                null);
    }

    static BoardDecision decided(DecisionNature nature, String on) {
        return new BoardDecision(new Id.BoardDecision("d"), null, nature, null, List.of(), date(on), null, null);
    }

    static DecisionReasons grounds(ReasonCode ground, Boolean restrictive, String opinionOn) {
        return new DecisionReasons(
                new Id.DecisionReasons("r"),
                new Id.BoardDecision("d"),
                List.of(),
                List.of(),
                ground,
                restrictive,
                date(opinionOn),
                null);
    }

    static Accounts accounts(
            String organisation, String subsidies, Boolean auditor, String approvedOn, String publishedOn) {
        return new Accounts(
                new Id.Accounts("c"),
                new Id.Organisation(organisation),
                2024,
                auditor,
                date(approvedOn),
                date(publishedOn),
                money(subsidies),
                null);
    }

    static PopulationFigure inhabitants(String id, Id perimeter, int residents) {
        return new PopulationFigure(
                new Id.PopulationFigure(id), new Mention(perimeter), residents, null, null, null, null);
    }

    /** A published line, as the texts ask it to be written. */
    static PublishedRecord line(String id, String publishedOn, String share) {
        return line(
                id,
                publishedOn,
                new PublishedField("nomAttribuant", "Commune fictive"),
                new PublishedField("idAttribuant", "00000000000000"),
                new PublishedField("dateConvention", "2024-05-02"),
                new PublishedField("referenceDecision", null),
                new PublishedField("nomBeneficiaire", "Association fictive " + id),
                new PublishedField("idBeneficiaire", "00000000000000"),
                new PublishedField("objet", "Objet fictif"),
                new PublishedField("montant", "22000.80"),
                new PublishedField("nature", "aide en numéraire"),
                new PublishedField("conditionsVersement", "unique"),
                new PublishedField("datesPeriodeVersement", "2024-06-01/2024-06-30"),
                new PublishedField("idRAE", null),
                new PublishedField("notificationUE", "non"),
                new PublishedField("pourcentageSubvention", share));
    }

    static PublishedRecord line(String id, String publishedOn, PublishedField... fields) {
        return new PublishedRecord(new Id.PublishedRecord(id), SUBSIDY, date(publishedOn), List.of(fields), null);
    }

    private static Money money(String text) {
        return text == null ? null : Money.parse(text);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
