package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.ALWAYS;
import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.CAF_BOARD;
import static fr.viesociale.contract.CommonCases.agrement;
import static fr.viesociale.contract.CommonCases.centre;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.decision;
import static fr.viesociale.contract.CommonCases.dossier;
import static fr.viesociale.contract.CommonCases.evs;
import static fr.viesociale.contract.CommonCases.grant;

import fr.viesociale.actor.Organisation;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.FrameCode;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.Renewal;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Agréments that break a rule by their kind, their days, their structure or the request behind them. */
final class FailingAgrements {

    private static final Structure CENTRE = centre("centre");
    private static final Structure EVS = evs("evs");

    private FailingAgrements() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("agrement.regime-boundary"), underTheFormerFrame());
        all.put(
                new RuleId("agrement.kinds"),
                dossier(
                        EVS,
                        agrement("maison", EVS, new AgrementKind("MAISON_DE_QUARTIER"), "2022-01-01", "2025-12-31")));
        all.put(new RuleId("agrement.acf-within-agc"), familiesAfterTheCentre());
        all.put(new RuleId("agrement.centre-or-evs"), centreAndEvsAtOnce());
        all.put(new RuleId("agrement.kind-change-is-new-agrement"), changeOfKindWithoutADecision());
        all.put(new RuleId("agrement.one-structure-one-project"), oneAgrementForTwo());
        all.put(new RuleId("agrement.duration"), tooLongAndTooShort());
        all.put(
                new RuleId("agrement.duration-evs-2002-2012"),
                dossier(EVS, agrement("al", EVS, AgrementKind.AL, "2010-01-01", "2013-12-31")));
        all.put(new RuleId("agrement.lifecycle-transitions"), refusedThenInForce());
        all.put(new RuleId("agrement.decided-before-start"), decidedLate());
        all.put(new RuleId("agrement.short-duration-reasoned"), oneYearWithoutAReason());
        all.put(new RuleId("agrement.renewal-file"), renewalWithoutEvaluation());
        all.put(new RuleId("agrement.expires-at-end"), inForceAfterItsEnd());
        all.put(new RuleId("agrement.renewal-clock"), committeeTooLate());
        all.put(new RuleId("agrement.renewal-presentation"), renewalNeverPresented());
        all.put(new RuleId("agrement.no-overlap"), successive("2023-12-31", "2027-12-30"));
        all.put(new RuleId("agrement.gap-alert"), successive("2024-02-01", "2028-01-31"));
        all.put(
                new RuleId("agrement.first-date-consistent"),
                dossier(
                        CENTRE,
                        agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31"),
                        new IdentitySheet(
                                new Id.IdentitySheet("centre"),
                                CENTRE.id(),
                                date("2023-01-01"),
                                null,
                                null,
                                null,
                                null,
                                null)));
        return all;
    }

    /** A register treats under the frame of 2012 and 2016 an agrément that starts on the first day of the next one. */
    private static TerritorialProject underTheFormerFrame() {
        Agrement al = agrement("al", EVS, AgrementKind.AL, "2027-01-01", "2030-12-31");
        return dossier(
                EVS,
                al,
                new DeclaredState(
                        new Id.DeclaredState("registre"),
                        new Mention(al.id()),
                        StateCode.AGREE,
                        date("2026-11-20"),
                        FrameCode.AVS_2012_2016,
                        null));
    }

    private static TerritorialProject familiesAfterTheCentre() {
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2020-01-01", "2023-12-31");
        Agrement acf = agrement("acf", CENTRE, AgrementKind.ACF, "2020-01-01", "2024-12-31");
        return dossier(
                CAF_BOARD,
                CENTRE,
                agc,
                acf,
                grant(CAF_BOARD, "2019-12-12", agc, acf),
                complete(Kind.AGREMENT, CENTRE.id()));
    }

    private static TerritorialProject centreAndEvsAtOnce() {
        Agrement al = agrement("al", CENTRE, AgrementKind.AL, "2019-07-01", "2022-06-30");
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31");
        return dossier(
                CAF_BOARD, CENTRE, al, agc, grant(CAF_BOARD, "2019-06-13", al), grant(CAF_BOARD, "2021-12-09", agc));
    }

    /** The decision of 2019 about the AL is used again for the AGC, without a request of its own. */
    private static TerritorialProject changeOfKindWithoutADecision() {
        Agrement al = agrement("al", CENTRE, AgrementKind.AL, "2020-01-01", "2021-12-31");
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2023-12-31");
        return dossier(
                CAF_BOARD,
                CENTRE,
                al,
                agc,
                new Renewal(new Id.Renewal("conversion"), al.id(), agc.id(), null),
                grant(CAF_BOARD, "2019-12-12", al, agc),
                complete(Kind.AGREMENT_REQUEST, CENTRE.id()),
                complete(Kind.BOARD_DECISION, agc.id()));
    }

    private static TerritorialProject oneAgrementForTwo() {
        Structure annexe = centre("annexe");
        StructureProject project = new StructureProject(
                new Id.StructureProject("projet"), CENTRE.id(), List.of(), null, null, List.of(), null, null);
        Organisation manager = Cases.association("gestionnaire", "Association gestionnaire fictive");
        return dossier(
                manager,
                CENTRE,
                annexe,
                management(CENTRE, manager),
                management(annexe, manager),
                project,
                new Agrement(
                        new Id.Agrement("agc"),
                        CENTRE.id(),
                        List.of(annexe.id()),
                        AgrementKind.AGC,
                        DateRange.of("2022-01-01", "2025-12-31"),
                        null,
                        project.id(),
                        null));
    }

    private static TerritorialProject tooLongAndTooShort() {
        return dossier(
                CENTRE,
                EVS,
                agrement("quatre-ans-et-un-jour", CENTRE, AgrementKind.AGC, "2020-01-01", "2024-01-01"),
                agrement("un-an-moins-un-jour", EVS, AgrementKind.AL, "2020-01-01", "2020-12-30"));
    }

    private static TerritorialProject refusedThenInForce() {
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-07-01", "2026-06-30");
        return dossier(
                CAF_BOARD,
                CENTRE,
                agc,
                decision("refus", CAF_BOARD, DecisionNature.REFUSE, "2022-06-10", agc),
                complete(Kind.BOARD_DECISION, agc.id()),
                state("refuse", agc, StateCode.REFUSE, "2022-06-10"),
                state("en-vigueur", agc, StateCode.EN_VIGUEUR, "2022-07-01"));
    }

    private static TerritorialProject decidedLate() {
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31");
        return dossier(CAF_BOARD, CENTRE, agc, grant(CAF_BOARD, "2022-02-10", agc));
    }

    private static TerritorialProject oneYearWithoutAReason() {
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2022-12-31");
        return dossier(
                CAF_BOARD,
                CENTRE,
                agc,
                decision("accord", CAF_BOARD, DecisionNature.GRANT, "2021-12-09", agc),
                new DecisionReasons(
                        new Id.DecisionReasons("accord"),
                        new Id.BoardDecision("accord"),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    private static TerritorialProject renewalWithoutEvaluation() {
        return dossier(
                CENTRE,
                renewal(
                        "2024-01-01",
                        "2027-12-31",
                        new StatedPart(PartCode.DIAGNOSIS, true),
                        new StatedPart(PartCode.EVALUATION_REPORT, false),
                        new StatedPart(PartCode.NEW_PROJECT, true)));
    }

    private static TerritorialProject inForceAfterItsEnd() {
        Agrement agc = agrement("agc", CENTRE, AgrementKind.AGC, "2013-07-01", "2017-06-30");
        return dossier(
                CAF_BOARD,
                CENTRE,
                agc,
                grant(CAF_BOARD, "2013-06-13", agc),
                complete(Kind.AGREMENT, CENTRE.id()),
                complete(Kind.BOARD_DECISION, agc.id()),
                complete(Kind.EXTENSION, agc.id()),
                state("registre", agc, StateCode.EN_VIGUEUR, "2017-07-01"));
    }

    private static TerritorialProject committeeTooLate() {
        AgrementRequest renewal = renewal("2026-01-01", "2029-12-31");
        return dossier(
                CENTRE,
                CAF,
                FailingFacts.practice("agrement.renewal-clock"),
                agrement("agc", CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31"),
                renewal,
                new Inventory( // of the other steps nothing is told
                        new Id.Inventory("etapes"),
                        Kind.REQUEST_MILESTONE.plural(),
                        new Mention(renewal.id()),
                        false,
                        null,
                        null),
                new RequestMilestone(
                        new Id.RequestMilestone("commission"),
                        renewal.id(),
                        MilestoneKind.CAF_COMMITTEE,
                        date("2025-10-15"),
                        List.of(),
                        null));
    }

    private static TerritorialProject renewalNeverPresented() {
        AgrementRequest renewal = renewal("2013-07-01", "2017-06-30");
        return dossier(
                CENTRE,
                CAF,
                FailingFacts.practice("agrement.renewal-presentation"),
                renewal,
                complete(Kind.REQUEST_MILESTONE, renewal.id()));
    }

    /** An AGC that ends on 2023-12-31, and the one that follows it. */
    private static TerritorialProject successive(String first, String last) {
        Agrement former = agrement("premier", CENTRE, AgrementKind.AGC, "2020-01-01", "2023-12-31");
        Agrement next = agrement("second", CENTRE, AgrementKind.AGC, first, last);
        return dossier(
                CAF_BOARD,
                CENTRE,
                former,
                next,
                grant(CAF_BOARD, "2019-12-12", former),
                grant(CAF_BOARD, "2023-12-14", next),
                complete(Kind.AGREMENT, CENTRE.id()));
    }

    private static AgrementRequest renewal(String first, String last, StatedPart... parts) {
        return new AgrementRequest(
                new Id.AgrementRequest("renouvellement"),
                CENTRE.id(),
                RequestNature.RENEWAL,
                List.of(AgrementKind.AGC),
                null,
                DateRange.of(first, last),
                Stream.of(parts).toList(),
                null);
    }

    private static DeclaredState state(String id, Agrement agrement, StateCode state, String statedOn) {
        return new DeclaredState(new Id.DeclaredState(id), new Mention(agrement.id()), state, date(statedOn), null);
    }

    private static Management management(Structure structure, Organisation manager) {
        return new Management(
                new Id.Management(structure.id().value()),
                structure.id(),
                List.of(manager.id()),
                ManagementMode.ASSOCIATION,
                null,
                null,
                ALWAYS,
                null);
    }
}
