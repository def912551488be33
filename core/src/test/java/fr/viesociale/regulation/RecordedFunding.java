package fr.viesociale.regulation;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
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
import fr.viesociale.governance.Practice;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.structure.AreaMembership;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.CitizenCouncil;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.CouncilKind;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Entries on priority areas and on money, with only what a case speaks of; a text given as null is not recorded. */
final class RecordedFunding {

    static final Id.ServiceClaim CLAIM = new Id.ServiceClaim("ps");
    static final Id.Subsidy AID = new Id.Subsidy("aide");

    private RecordedFunding() {}

    /** A claim for a whole year. */
    static ServiceClaim claim(
            String structure, FundedFunction function, int year, String cost, String rate, String paid) {
        return new ServiceClaim(
                CLAIM,
                new Id.Structure(structure),
                function,
                year,
                DateRange.of(year + "-01-01", year + "-12-31"),
                new ClaimFigures(money(cost), rate == null ? null : Quantity.parse(rate), null, money(paid)),
                new ClaimDates(null, null),
                null);
    }

    static ServiceClaim claim(String structure, FundedFunction function, int year) {
        return claim(structure, function, year, null, null, null);
    }

    static ServiceClaim declared(int year, String forecastOn, String actualOn) {
        ServiceClaim bare = claim("centre", FundedFunction.AGC, year);
        return new ServiceClaim(
                bare.id(),
                bare.structure(),
                bare.function(),
                year,
                bare.period(),
                bare.figures(),
                new ClaimDates(date(forecastOn), date(actualOn)),
                null);
    }

    static Subsidy subsidy(
            SubsidyKind kind, String first, String last, FundedFunction function, FundingSource source, String total) {
        return new Subsidy(
                AID,
                new Id.Organisation("caf"),
                kind,
                money(total),
                DateRange.of(first, last),
                new SubsidyTerms(null, function, source, null, null, null, null, List.of()),
                List.of(new BeneficiaryShare(new Id.Organisation("association"), null, null)),
                null);
    }

    static SubsidyStep granted(String on) {
        return new SubsidyStep(new Id.SubsidyStep("octroi"), AID, SubsidyStepKind.GRANTED, date(on), null, null);
    }

    static Evidence recoveryPlan(EvidenceState state, String dated, Id subject) {
        return new Evidence(
                new Id.Evidence("plan"),
                List.of(new Mention(subject)),
                DocumentKind.RECOVERY_PLAN,
                state,
                dated == null ? null : DateRange.of(dated, dated),
                null,
                null,
                null);
    }

    static Management management(String structure, String manager) {
        return new Management(
                new Id.Management(structure),
                new Id.Structure(structure),
                List.of(new Id.Organisation(manager)),
                null,
                null,
                null,
                DateRange.of("open", "open"),
                null);
    }

    static Practice practice(String rule) {
        return practice(rule, "open", "open");
    }

    static Practice practice(String rule, String first, String last) {
        return new Practice(
                new Id.Practice("pratique"),
                new Id.Organisation("caf"),
                List.of(new RuleId(rule)),
                DateRange.of(first, last),
                null);
    }

    static StructureEvent event(EventKind kind, String occurredOn, String closedOn) {
        return new StructureEvent(
                new Id.StructureEvent("faits"),
                new Id.Structure("centre"),
                kind,
                date(occurredOn),
                date(closedOn),
                null,
                List.of(),
                null);
    }

    static PriorityArea area(String code, String... communes) {
        return new PriorityArea(
                new Id.PriorityArea(code),
                new PriorityAreaCode(code),
                "quartier " + code,
                Stream.of(communes).map(CommuneCode::new).toList(),
                DateRange.of("open", "open"),
                null);
    }

    static Resolution act(String takenOn, Boolean history, String... areas) {
        return new Resolution(
                new Id.Resolution("acte"),
                new Id.Body("conseil-municipal"),
                date(takenOn),
                ResolutionObject.OTHER,
                null,
                Stream.of(areas)
                        .map(code -> new Mention(new Id.PriorityArea(code)))
                        .toList(),
                history,
                null);
    }

    static AreaSuccession passage(String on, String table, String former, String following) {
        return new AreaSuccession(
                new Id.AreaSuccession("passage"),
                List.of(new Id.PriorityArea(former)),
                List.of(new Id.PriorityArea(following)),
                PartialDate.parse(on),
                table,
                null);
    }

    static AreaMembership membership(String id, ProofKind proof, String declaredBy, String statedOn) {
        return new AreaMembership(
                new Id.AreaMembership(id),
                new Id.Structure("centre"),
                new Id.PriorityArea("QN03001I"),
                proof,
                declaredBy == null ? null : new Id.Organisation(declaredBy),
                date(statedOn),
                null);
    }

    static District district(String id, String... areas) {
        return new District(
                new Id.District(id),
                "quartier " + id,
                DateRange.of("open", "open"),
                Stream.of(areas).map(Id.PriorityArea::new).toList(),
                null);
    }

    static CitizenCouncil council(String id, CouncilKind kind, String first, String last, Id... places) {
        return new CitizenCouncil(
                new Id.CitizenCouncil(id),
                kind,
                "conseil " + id,
                Stream.of(places).map(Mention::new).toList(),
                DateRange.of(first, last),
                null,
                null);
    }

    static CitizenCouncil composed(String setUpOn, CouncilKind kind, CouncilComposition composition) {
        return new CitizenCouncil(
                new Id.CitizenCouncil("conseil"),
                kind,
                "conseil",
                List.of(),
                DateRange.from(setUpOn),
                composition,
                null);
    }

    static Money money(String text) {
        return text == null ? null : Money.parse(text);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
