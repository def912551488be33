package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.regulation.Cases.Case.met;
import static fr.viesociale.regulation.RecordedFunding.AID;
import static fr.viesociale.regulation.RecordedFunding.CLAIM;
import static fr.viesociale.regulation.RecordedFunding.act;
import static fr.viesociale.regulation.RecordedFunding.area;
import static fr.viesociale.regulation.RecordedFunding.claim;
import static fr.viesociale.regulation.RecordedFunding.composed;
import static fr.viesociale.regulation.RecordedFunding.council;
import static fr.viesociale.regulation.RecordedFunding.declared;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.regulation.RecordedFunding.event;
import static fr.viesociale.regulation.RecordedFunding.granted;
import static fr.viesociale.regulation.RecordedFunding.management;
import static fr.viesociale.regulation.RecordedFunding.membership;
import static fr.viesociale.regulation.RecordedFunding.passage;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.regulation.RecordedFunding.recoveryPlan;
import static fr.viesociale.regulation.RecordedFunding.subsidy;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.FundingSource;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.CouncilKind;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Cases of PriorityAreaRules, CouncilRules, ServiceRules, ServiceAmountRules, FundingRules. */
final class FundingCases {

    private static final Id.PriorityArea QP = new Id.PriorityArea("QP030001");

    static final List<Case> MET = Stream.of(areas(), councils(), claims(), aids())
            .flatMap(List::stream)
            .toList();

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** Known texts that answer nothing without the ceilings, which no text gives. */
    static final Set<String> AWAITING = Set.of("funding.ps-formula", "funding.ps-prorata");

    /** What a host states where no text was found: the ceilings of two periods, so that the same share is due in both. */
    static final List<Parameter<?>> HOST_VALUES = List.of(
            Awaited.SERVICE_CEILINGS
                    .value(
                            List.of(
                                    new FundingCeiling(FundedFunction.AGC, Money.parse("148400")),
                                    new FundingCeiling(FundedFunction.AL, Money.parse("25000"))),
                            new Force(null, LocalDate.parse("2023-12-31")),
                            Sources.local("note fictive de la Caf", "fictional note of the Caf"))
                    .value(
                            List.of(new FundingCeiling(FundedFunction.AGC, Money.parse("140000"))),
                            Force.from("2024-01-01"),
                            Sources.local("note fictive de la Caf", "fictional note of the Caf")),
            stated(Awaited.SERVICE_COST_BASE, List.of("pilotage", "accueil")),
            stated(
                    Awaited.SERVICE_RATES_SINCE_2027,
                    List.of(new FundingRate(FundedFunction.AGC, Quantity.parse("0.45")))),
            stated(Awaited.TERRITORY_BONUS, List.of(new FundingCeiling(FundedFunction.AGC, Money.parse("6000")))));

    private FundingCases() {}

    private static List<Case> areas() {
        return List.of(
                met(
                        "priority-area.department-matches-communes",
                        new Id.PriorityArea("QN03016M"),
                        "2026-11-23",
                        area("QN03016M", "30051", "30132", "30307")),
                met(
                        "priority-area.code-generation-date",
                        new Id.Resolution("acte"),
                        "2026-11-23",
                        body("conseil-municipal", BodyKind.MUNICIPAL_COUNCIL),
                        area("QP030001", "30007"),
                        act("2023-12-31", false, "QP030001")),
                met(
                        "priority-area.passage-by-table",
                        new Id.AreaSuccession("passage"),
                        "2026-11-23",
                        area("QP030018", "30334"),
                        area("QN03017M", "30334"),
                        passage("2024-01-01", "liste de correspondance", "QP030018", "QN03017M")),
                met(
                        "priority-area.membership-proof",
                        new Id.Structure("centre"),
                        "2026-11-23",
                        centreSocial("centre"),
                        area("QN03001I", "30007"),
                        organisation("ville", OrganisationKind.COMMUNE),
                        membership("m", ProofKind.DECLARATION, "ville", "2024-02-01")),
                met(
                        "priority-area.district-many-to-many",
                        new Id.District("rochebelle"),
                        "2026-11-23",
                        area("QN03001I", "30007"),
                        district("rochebelle", "QN03001I")));
    }

    private static List<Case> councils() {
        return List.of(
                met(
                        "priority-area.citizen-council",
                        QP,
                        "2018-06-01",
                        area("QP030001", "30007"),
                        council("nord", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open", QP),
                        council("sud", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open", QP)),
                met(
                        "priority-area.citizen-council-composition",
                        new Id.CitizenCouncil("conseil"),
                        "2018-06-01",
                        composed(
                                "2015-03-16", CouncilKind.CITIZEN_COUNCIL, new CouncilComposition(25, 25, true, true))),
                met(
                        "priority-area.citizen-council-seat",
                        new Id.Body("comite"),
                        "2018-06-01",
                        convention("contrat", ConventionKind.CITY_CONTRACT),
                        body("comite", BodyKind.STEERING_COMMITTEE, "contrat"),
                        council("nord", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open"),
                        organisation("conseil", OrganisationKind.CITIZEN_COUNCIL),
                        seat("comite", "conseil", 1, "2015-07-01", "open")));
    }

    private static List<Case> claims() {
        Entry[] prorated = {
            centreSocial("centre"),
            cafBoard(),
            agc("agc", "centre", "2020-07-01", "2024-06-30"),
            grant("d", "ca", "2020-05-15", "agc"),
            claim("centre", FundedFunction.AGC, 2024, "150000", null, "29517.81")
        };
        return List.of(
                met(
                        "funding.ps-needs-agrement",
                        CLAIM,
                        "2026-11-23",
                        espaceDeVieSociale("evs"),
                        cafBoard(),
                        al("al", "evs", "2020-01-01", "2023-12-31"),
                        grant("d", "ca", "2019-11-15", "al"),
                        claim("evs", FundedFunction.AL, 2022)),
                met(
                        "funding.ps-needs-convention",
                        CLAIM,
                        "2026-11-23",
                        centreSocial("centre"),
                        organisation("association", OrganisationKind.ASSOCIATION),
                        management("centre", "association"),
                        convention("cof", ConventionKind.FINANCING),
                        version("v", "cof", "2019-12-12", DateRange.of("2020-01-01", "2023-12-31")),
                        party("v", "association"),
                        claim("centre", FundedFunction.AGC, 2022)),
                met("funding.ps-formula", CLAIM, "2026-11-23", prorated),
                met("funding.ps-prorata", CLAIM, "2026-11-23", prorated),
                met(
                        "funding.ps-rates-until-2023",
                        CLAIM,
                        "2026-11-23",
                        centreSocial("centre"),
                        claim("centre", FundedFunction.AGC, 2023, null, "0.40", null)),
                met(
                        "funding.ps-rates-since-2024",
                        CLAIM,
                        "2026-11-23",
                        espaceDeVieSociale("evs"),
                        claim("evs", FundedFunction.AL, 2025, null, "0.636", null)),
                met( // once a host states the ceiling
                        "funding.ps-ceiling",
                        CLAIM,
                        "2026-11-23",
                        espaceDeVieSociale("evs"),
                        claim("evs", FundedFunction.AL, 2023, "30000", null, "15000.00")),
                met( // once a host states what enters the cost
                        "funding.ps-cost-base",
                        CLAIM,
                        "2026-11-23",
                        centreSocial("centre"),
                        claim("centre", FundedFunction.AGC, 2025, "150000", null, null)),
                met( // once a host states the rates
                        "funding.ps-since-2027",
                        CLAIM,
                        "2028-11-23",
                        centreSocial("centre"),
                        claim("centre", FundedFunction.AGC, 2028, null, "0.45", null)),
                met(
                        "funding.ps-declaration-dates",
                        CLAIM,
                        "2024-06-01",
                        centreSocial("centre"),
                        organisation("caf", OrganisationKind.CAF),
                        practice("funding.ps-declaration-dates"),
                        declared(2023, "2023-02-28", "2024-04-29")));
    }

    private static List<Case> aids() {
        return List.of(
                met(
                        "funding.partner-breach-flag",
                        new Id.StructureEvent("faits"),
                        "2026-11-23",
                        centreSocial("centre"),
                        organisation("caf", OrganisationKind.CAF),
                        practice("funding.partner-breach-flag"),
                        event(EventKind.CONTROL_REFUSED, "2026-02-03", "2026-04-01")),
                met(
                        "funding.territory-bonus-needs-ctg",
                        AID,
                        "2026-11-23",
                        organisation("caf", OrganisationKind.CAF),
                        organisation("association", OrganisationKind.ASSOCIATION),
                        convention("ctg", ConventionKind.CTG),
                        version("v", "ctg", "2021-12-15", DateRange.of("2022-01-01", "2026-12-31")),
                        subsidy(SubsidyKind.BONUS_TERRITOIRE, "2023-01-01", "2023-12-31", null, null, null)),
                met( // once a host states to which function a bonus attaches
                        "funding.territory-bonus-for-avs",
                        AID,
                        "2026-11-23",
                        organisation("caf", OrganisationKind.CAF),
                        organisation("association", OrganisationKind.ASSOCIATION),
                        subsidy(
                                SubsidyKind.BONUS_TERRITOIRE,
                                "2024-01-01",
                                "2024-12-31",
                                FundedFunction.AGC,
                                null,
                                "6000.00")),
                met(
                        "funding.cooperation-officer-by-bonus",
                        AID,
                        "2026-11-23",
                        organisation("caf", OrganisationKind.CAF),
                        organisation("association", OrganisationKind.ASSOCIATION),
                        practice("funding.cooperation-officer-by-bonus"),
                        subsidy(
                                SubsidyKind.SUBSIDY,
                                "2024-01-01",
                                "2024-12-31",
                                FundedFunction.COOPERATION_OFFICER,
                                FundingSource.BONUS_TERRITOIRE,
                                null)),
                met(
                        "funding.exceptional-aid-needs-recovery-plan",
                        AID,
                        "2026-11-23",
                        organisation("caf", OrganisationKind.CAF),
                        organisation("association", OrganisationKind.ASSOCIATION),
                        practice("funding.exceptional-aid-needs-recovery-plan"),
                        subsidy(SubsidyKind.EXCEPTIONAL_AID, "2024-01-01", "2024-12-31", null, null, null),
                        granted("2024-02-05"),
                        recoveryPlan(EvidenceState.EXISTS, "2023-12-15", AID)));
    }
}
