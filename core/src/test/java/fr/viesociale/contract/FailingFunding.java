package fr.viesociale.contract;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.ClaimDates;
import fr.viesociale.funding.ClaimFigures;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.FundingSource;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prestations de service, bonuses and aids that break the rules on the money of the Caf. */
final class FailingFunding {

    private static final ClaimFigures NO_FIGURES = new ClaimFigures(null, null, null, null);
    private static final ClaimDates NO_DATES = new ClaimDates(null, null);

    private FailingFunding() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("funding.ps-needs-agrement"), claimedAfterTheAgrement());
        all.put(new RuleId("funding.ps-needs-convention"), claimedWithoutConvention());
        all.put(new RuleId("funding.ps-formula"), ceilingPassedOver());
        all.put(new RuleId("funding.ps-prorata"), fullYearForHalfOfIt());
        all.put(new RuleId("funding.ps-rates-until-2023"), rateOf2024In2023());
        all.put(new RuleId("funding.ps-rates-since-2024"), rateOf2023In2025());
        all.put(new RuleId("funding.ps-declaration-dates"), forecastOnTheFirstOfMarch());
        all.put(new RuleId("funding.partner-breach-flag"), controlRefused());
        all.put(new RuleId("funding.territory-bonus-needs-ctg"), bonusWithoutCtg());
        all.put(new RuleId("funding.cooperation-officer-by-bonus"), officerPaidOtherwise());
        all.put(new RuleId("funding.exceptional-aid-needs-recovery-plan"), aidWithoutPlan());
        return all;
    }

    private static TerritorialProject claimedAfterTheAgrement() {
        return FailingFacts.dossier(FailingFacts.evs())
                .with(FailingFacts.agreed(FailingFacts.EVS, AgrementKind.AL, "2020-01-01", "2023-12-31"))
                .with(
                        claim(FailingFacts.EVS, FundedFunction.AL, 2024, NO_FIGURES, NO_DATES),
                        FailingFacts.complete(Kind.AGREMENT, FailingFacts.EVS));
    }

    private static TerritorialProject claimedWithoutConvention() {
        ServiceClaim claim = claim(FailingFacts.CENTRE, FundedFunction.AGC, 2022, NO_FIGURES, NO_DATES);
        return FailingFacts.dossier(
                FailingFacts.centre(),
                claim,
                FailingFacts.complete(Kind.CONVENTION, claim.id()),
                FailingFacts.complete(Kind.CONVENTION, null));
    }

    /** The whole cost is counted; the ceiling of 140000 that cuts it is a parameter of the host. */
    private static TerritorialProject ceilingPassedOver() {
        return agcClaim(2025, "0.424", "63600.00");
    }

    /** The year is claimed and paid to its end: 42.4 % of 140000, without the 182 days of 366. */
    private static TerritorialProject fullYearForHalfOfIt() {
        return FailingFacts.dossier(FailingFacts.centre())
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2020-07-01", "2024-06-30"))
                .with(
                        claim(
                                FailingFacts.CENTRE,
                                FundedFunction.AGC,
                                2024,
                                new ClaimFigures(
                                        Money.parse("140000"), Quantity.parse("0.424"), null, Money.parse("59360.00")),
                                NO_DATES),
                        FailingFacts.complete(Kind.AGREMENT, FailingFacts.CENTRE));
    }

    private static TerritorialProject rateOf2024In2023() {
        return agcClaim(2023, "0.424", null);
    }

    private static TerritorialProject agcClaim(int year, String rate, @Nullable String actual) {
        return claimed(
                FailingFacts.centre(),
                claim(
                        FailingFacts.CENTRE,
                        FundedFunction.AGC,
                        year,
                        new ClaimFigures(
                                actual == null ? null : Money.parse("150000"),
                                Quantity.parse(rate),
                                null,
                                actual == null ? null : Money.parse(actual)),
                        NO_DATES));
    }

    private static TerritorialProject rateOf2023In2025() {
        return claimed(
                FailingFacts.evs(),
                claim(
                        FailingFacts.EVS,
                        FundedFunction.AL,
                        2025,
                        new ClaimFigures(null, Quantity.parse("0.60"), null, null),
                        NO_DATES));
    }

    private static TerritorialProject forecastOnTheFirstOfMarch() {
        return claimed(
                        FailingFacts.centre(),
                        claim(
                                FailingFacts.CENTRE,
                                FundedFunction.AGC,
                                2023,
                                NO_FIGURES,
                                new ClaimDates(PartialDate.parse("2023-03-01"), null)))
                .with(FailingFacts.caf(), FailingFacts.practice("funding.ps-declaration-dates"));
    }

    private static TerritorialProject claimed(Structure structure, ServiceClaim claim) {
        return FailingFacts.dossier(structure, claim);
    }

    private static ServiceClaim claim(
            Id.Structure structure, FundedFunction function, int year, ClaimFigures figures, ClaimDates dates) {
        return new ServiceClaim(
                new Id.ServiceClaim("prestation"),
                structure,
                function,
                year,
                FailingFacts.during(year),
                figures,
                dates,
                null);
    }

    /** Still open: no day of closing. */
    private static TerritorialProject controlRefused() {
        return FailingFacts.dossier(
                FailingFacts.caf(),
                FailingFacts.practice("funding.partner-breach-flag"),
                FailingFacts.centre(),
                new StructureEvent(
                        new Id.StructureEvent("refus"),
                        FailingFacts.CENTRE,
                        EventKind.CONTROL_REFUSED,
                        PartialDate.parse("2026-02-03"),
                        null,
                        null,
                        List.of(),
                        null));
    }

    private static TerritorialProject bonusWithoutCtg() {
        return granted(
                SubsidyKind.BONUS_TERRITOIRE,
                2023,
                new SubsidyTerms(null, null, null, null, null, null, null, List.of()),
                FailingFacts.complete(Kind.CONVENTION, null));
    }

    private static TerritorialProject officerPaidOtherwise() {
        return granted(
                SubsidyKind.SUBSIDY,
                2024,
                new SubsidyTerms(
                        "Poste de coopération",
                        FundedFunction.COOPERATION_OFFICER,
                        FundingSource.PS_AGC,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                FailingFacts.practice("funding.cooperation-officer-by-bonus"));
    }

    private static TerritorialProject aidWithoutPlan() {
        Id.Subsidy aid = new Id.Subsidy("subvention");
        return granted(
                SubsidyKind.EXCEPTIONAL_AID,
                2025,
                new SubsidyTerms(null, null, null, null, null, null, null, List.of()),
                FailingFacts.practice("funding.exceptional-aid-needs-recovery-plan"),
                FailingFacts.centre(),
                FailingFacts.management("gestion", FailingFacts.CENTRE, FailingFacts.ALWAYS, FailingFacts.ASSOCIATION),
                new SubsidyStep(
                        new Id.SubsidyStep("octroi"),
                        aid,
                        SubsidyStepKind.GRANTED,
                        PartialDate.parse("2025-11-05"),
                        null,
                        null),
                FailingFacts.missing(DocumentKind.RECOVERY_PLAN, FailingFacts.CENTRE, aid));
    }

    private static TerritorialProject granted(SubsidyKind kind, int year, SubsidyTerms terms, Entry... more) {
        return FailingFacts.dossier(
                        FailingFacts.caf(),
                        FailingFacts.association(),
                        new Subsidy(
                                new Id.Subsidy("subvention"),
                                FailingFacts.CAF,
                                kind,
                                null,
                                FailingFacts.during(year),
                                terms,
                                List.of(new BeneficiaryShare(FailingFacts.ASSOCIATION, null, null)),
                                null))
                .with(more);
    }
}
