package fr.viesociale.contract;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subsidies that break the rules on conventions, publication, accounts and payment. */
final class FailingSubsidies {

    private static final Id.Subsidy SUBSIDY = new Id.Subsidy("subvention");
    private static final Id.Convention CONVENTION = new Id.Convention("financement");
    private static final Id.Organisation COMMUNE = new Id.Organisation("commune");
    private static final SubsidyTerms NO_TERMS = new SubsidyTerms(null, null, null, null, null, null, null, List.of());
    private static final SubsidyTerms BY_CONVENTION =
            new SubsidyTerms("Objet fictif", null, null, CONVENTION, null, null, null, List.of());
    private static final List<BeneficiaryShare> WHOLE =
            List.of(new BeneficiaryShare(FailingFacts.ASSOCIATION, null, null));

    private FailingSubsidies() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("subsidy.convention-threshold"), overTheThresholdWithoutConvention());
        all.put(new RuleId("subsidy.publication-delay"), publishedADayLate());
        all.put(new RuleId("subsidy.essential-fields"), amountWithAComma());
        all.put(new RuleId("subsidy.beneficiary-shares"), sharesOverOne());
        all.put(new RuleId("subsidy.financial-report"), reportedADayLate());
        all.put(new RuleId("subsidy.accounts-threshold"), noAuditor());
        all.put(new RuleId("subsidy.payment-delay"), paidADayLate());
        return all;
    }

    private static TerritorialProject overTheThresholdWithoutConvention() {
        return granted("23000.01", NO_TERMS, WHOLE)
                .with(
                        step(SubsidyStepKind.GRANTED, "2024-02-01"),
                        FailingFacts.complete(Kind.CONVENTION, SUBSIDY),
                        FailingFacts.complete(Kind.CONVENTION, null));
    }

    private static TerritorialProject publishedADayLate() {
        return byConvention("30000.00", WHOLE)
                .with(
                        new PopulationFigure(
                                new Id.PopulationFigure("population"),
                                new Mention(COMMUNE),
                                12000,
                                null,
                                null,
                                null,
                                null),
                        step(SubsidyStepKind.PUBLISHED, "2024-08-03"));
    }

    /** The other thirteen fields are as they must be. */
    private static TerritorialProject amountWithAComma() {
        return byConvention("22000.80", WHOLE).with(record("publication", "22000,80", "0.8"));
    }

    private static TerritorialProject sharesOverOne() {
        Id.Organisation second = new Id.Organisation("association-seconde");
        return byConvention(
                        "30000.00",
                        List.of(
                                new BeneficiaryShare(FailingFacts.ASSOCIATION, Quantity.parse("0.8"), null),
                                new BeneficiaryShare(second, Quantity.parse("0.3"), null)),
                        FailingFacts.organisation(second, OrganisationKind.ASSOCIATION))
                .with(record("ligne-1", "30000.00", "0.8"), record("ligne-2", "30000.00", "0.3"));
    }

    private static TerritorialProject reportedADayLate() {
        return granted("12000", new SubsidyTerms(null, null, null, null, true, null, null, List.of()), WHOLE)
                .with(step(SubsidyStepKind.EXERCISE_END, "2023-12-31"), step(SubsidyStepKind.REPORTED, "2024-07-01"));
    }

    private static TerritorialProject noAuditor() {
        return FailingFacts.dossier(
                FailingFacts.association(),
                FailingFacts.centre(),
                FailingFacts.management("gestion", FailingFacts.CENTRE, FailingFacts.ALWAYS, FailingFacts.ASSOCIATION),
                new Accounts(
                        new Id.Accounts("comptes-2024"),
                        FailingFacts.ASSOCIATION,
                        2024,
                        false,
                        null,
                        null,
                        Money.parse("160000.00"),
                        null));
    }

    private static TerritorialProject paidADayLate() {
        return granted("12000", new SubsidyTerms(null, null, null, null, null, false, null, List.of()), WHOLE)
                .with(step(SubsidyStepKind.NOTIFIED, "2024-03-01"), step(SubsidyStepKind.PAID, "2024-05-01"));
    }

    private static TerritorialProject byConvention(
            String total, List<BeneficiaryShare> shares, Organisation... beneficiaries) {
        return FailingFacts.dossier(
                        FailingFacts.organisation(COMMUNE, OrganisationKind.COMMUNE), FailingFacts.association())
                .with(
                        new Convention(CONVENTION, ConventionKind.FINANCING, "Convention de financement fictive", null),
                        new ConventionVersion(
                                new Id.ConventionVersion("financement-2024"),
                                CONVENTION,
                                PartialDate.parse("2024-05-02"),
                                DateRange.of("2024-05-02", "2024-12-31"),
                                List.of(),
                                List.of(),
                                List.of(),
                                null))
                .with(beneficiaries)
                .with(subsidy(total, BY_CONVENTION, shares));
    }

    private static TerritorialProject granted(String total, SubsidyTerms terms, List<BeneficiaryShare> shares) {
        return FailingFacts.dossier(
                FailingFacts.organisation(COMMUNE, OrganisationKind.COMMUNE),
                FailingFacts.association(),
                subsidy(total, terms, shares));
    }

    private static Subsidy subsidy(String total, SubsidyTerms terms, List<BeneficiaryShare> shares) {
        return new Subsidy(
                SUBSIDY,
                COMMUNE,
                SubsidyKind.SUBSIDY,
                Money.parse(total),
                FailingFacts.during(2024),
                terms,
                shares,
                null);
    }

    private static SubsidyStep step(SubsidyStepKind kind, String day) {
        return new SubsidyStep(new Id.SubsidyStep(kind.value()), SUBSIDY, kind, PartialDate.parse(day), null, null);
    }

    /** A published line, its fields in the order of the texts; the numbers of the bodies are nobody’s. */
    private static PublishedRecord record(String id, String amount, String share) {
        return new PublishedRecord(
                new Id.PublishedRecord(id),
                SUBSIDY,
                PartialDate.parse("2024-06-03"),
                List.of(
                        new PublishedField("nomAttribuant", "Commune fictive"),
                        new PublishedField("idAttribuant", "00000000000000"),
                        new PublishedField("dateConvention", "2024-05-02"),
                        new PublishedField("referenceDecision", "2024-01"),
                        new PublishedField("nomBeneficiaire", "Association fictive " + id),
                        new PublishedField("idBeneficiaire", "00000000000000"),
                        new PublishedField("objet", "Objet fictif"),
                        new PublishedField("montant", amount),
                        new PublishedField("nature", "aide en numéraire"),
                        new PublishedField("conditionsVersement", "unique"),
                        new PublishedField("datesPeriodeVersement", "2024-06-01/2024-06-30"),
                        new PublishedField("idRAE", null),
                        new PublishedField("notificationUE", "non"),
                        new PublishedField("pourcentageSubvention", share)),
                null);
    }
}
