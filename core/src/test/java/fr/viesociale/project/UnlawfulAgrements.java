package fr.viesociale.project;

import static fr.viesociale.project.UnlawfulFacts.after;
import static fr.viesociale.project.UnlawfulFacts.only;
import static fr.viesociale.project.UnlawfulFacts.told;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.YES;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.FrameCode;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.UnlawfulFacts.Told;
import fr.viesociale.structure.ManagerStatus;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is unlawful in each failing example on agréments and on the decisions about them. */
final class UnlawfulAgrements {

    private UnlawfulAgrements() {}

    static Stream<Told> all() {
        return Stream.concat(agrements(), decisions());
    }

    private static Stream<Told> agrements() {
        return Stream.of(
                told(
                        "agrement.regime-boundary",
                        p -> only(p, Kind.AGREMENT).period().covers(LocalDate.parse("2026-12-31")) == NO
                                && only(p, Kind.DECLARED_STATE).frame().equals(FrameCode.AVS_2012_2016)),
                told(
                        "agrement.kinds",
                        p -> !Set.of(AgrementKind.AGC, AgrementKind.ACF, AgrementKind.AL)
                                .contains(only(p, Kind.AGREMENT).kind())),
                told("agrement.acf-within-agc", p -> {
                    Situation day = p.on(LocalDate.parse("2024-01-01"));
                    return day.inForce(agrement(p, "acf")) == YES && day.inForce(agrement(p, "agc")) == NO;
                }),
                told("agrement.centre-or-evs", UnlawfulAgrements::twoAtOnce),
                told(
                        "agrement.kind-change-is-new-agrement",
                        p -> only(p, Kind.RENEWAL) != null
                                && only(p, Kind.BOARD_DECISION).agrements().size() == 2),
                told(
                        "agrement.one-structure-one-project",
                        p -> only(p, Kind.AGREMENT).otherStructures().size() == 1),
                told(
                        "agrement.duration",
                        p -> agrement(p, "quatre-ans-et-un-jour").period().lastsAtMost(Period.ofYears(4)) == NO
                                && agrement(p, "un-an-moins-un-jour").period().lastsAtLeast(Period.ofYears(1)) == NO),
                told(
                        "agrement.duration-evs-2002-2012",
                        p -> only(p, Kind.AGREMENT).period().lastsAtMost(Period.ofYears(3)) == NO),
                told(
                        "agrement.lifecycle-transitions",
                        p -> p.all(Kind.DECLARED_STATE).stream()
                                        .map(DeclaredState::state)
                                        .toList()
                                        .containsAll(List.of(StateCode.REFUSE, StateCode.EN_VIGUEUR))
                                && only(p, Kind.BOARD_DECISION).nature() == DecisionNature.REFUSE),
                told(
                        "agrement.decided-before-start",
                        p -> after(only(p, Kind.BOARD_DECISION).decidedOn(), (PartialDate)
                                only(p, Kind.AGREMENT).period().first())),
                told(
                        "agrement.short-duration-reasoned",
                        p -> only(p, Kind.AGREMENT).period().lastsAtLeast(Period.ofYears(4)) == NO
                                && only(p, Kind.DECISION_REASONS).reasons().isEmpty()),
                told(
                        "agrement.renewal-file",
                        p -> only(p, Kind.AGREMENT_REQUEST)
                                .parts()
                                .contains(new StatedPart(PartCode.EVALUATION_REPORT, false))),
                told("agrement.expires-at-end", p -> {
                    DeclaredState state = only(p, Kind.DECLARED_STATE);
                    return state.state().equals(StateCode.EN_VIGUEUR)
                            && only(p, Kind.AGREMENT)
                                            .period()
                                            .covers(state.statedOn().earliest())
                                    == NO;
                }),
                told("agrement.renewal-clock", p -> {
                    LocalDate end =
                            ((PartialDate) only(p, Kind.AGREMENT).period().last()).latest();
                    return only(p, Kind.REQUEST_MILESTONE)
                            .reachedOn()
                            .earliest()
                            .isAfter(end.minusMonths(3));
                }),
                told(
                        "agrement.renewal-presentation",
                        p -> only(p, Kind.AGREMENT_REQUEST).nature() == RequestNature.RENEWAL
                                && p.all(Kind.REQUEST_MILESTONE).isEmpty()),
                told("agrement.no-overlap", UnlawfulAgrements::twoAtOnce),
                told("agrement.gap-alert", p -> {
                    Situation january = p.on(LocalDate.parse("2024-01-31"));
                    return p.all(Kind.AGREMENT).stream().allMatch(one -> january.inForce(one) == NO);
                }),
                told(
                        "agrement.first-date-consistent",
                        p -> after(only(p, Kind.IDENTITY_SHEET).firstAgrementOn(), (PartialDate)
                                only(p, Kind.AGREMENT).period().first())));
    }

    private static Stream<Told> decisions() {
        return Stream.of(
                told(
                        "agrement.any-manager-status",
                        p -> only(p, Kind.BOARD_DECISION).nature() == DecisionNature.REFUSE
                                && only(p, Kind.MANAGEMENT).status().equals(ManagerStatus.COMMUNE)
                                && only(p, Kind.DECISION_REASONS).reasons().stream()
                                        .allMatch(reason -> reason.code().equals(ReasonCode.LEGAL_STATUS))),
                told(
                        "agrement.deciding-body",
                        p -> !only(p, Kind.BODY).kind().decidesAgrements()
                                && only(p, Kind.BOARD_DECISION).nature() == DecisionNature.GRANT),
                told(
                        "agrement.delegation-valid",
                        p -> only(p, Kind.DELEGATION)
                                        .period()
                                        .covers(only(p, Kind.BOARD_DECISION)
                                                .decidedOn()
                                                .earliest())
                                == NO),
                told(
                        "agrement.state-control-window",
                        p -> only(p, Kind.STATE_ACT)
                                .takenOn()
                                .earliest()
                                .isAfter(only(p, Kind.DECISION_STEPS)
                                        .communicatedOn()
                                        .latest()
                                        .plusDays(8))),
                told("agrement.state-control-silence", p -> {
                    LocalDate suspended = only(p, Kind.STATE_ACT).takenOn().latest();
                    DeclaredState state = only(p, Kind.DECLARED_STATE);
                    return state.state().equals(StateCode.SUSPENDU_TUTELLE)
                            && state.statedOn().earliest().isAfter(suspended.plusDays(40));
                }),
                told(
                        "agrement.reasons-given",
                        p -> only(p, Kind.BOARD_DECISION).nature() == DecisionNature.REFUSE
                                && only(p, Kind.DECISION_REASONS).reasons().isEmpty()),
                told(
                        "agrement.adversarial-step",
                        p -> withdrawal(p) != null && p.all(Kind.DECISION_STEPS).isEmpty()),
                told(
                        "agrement.withdrawal-four-months",
                        p -> only(p, Kind.DECISION_REASONS).ground().equals(ReasonCode.UNLAWFUL)
                                && withdrawal(p).decidedOn().earliest().isAfter(LocalDate.parse("2023-05-10"))),
                told(
                        "agrement.remedy-deadline",
                        p -> only(p, Kind.REMEDY)
                                .filedOn()
                                .earliest()
                                .isAfter(only(p, Kind.DECISION_STEPS)
                                        .notifiedOn()
                                        .latest()
                                        .plusDays(1)
                                        .plusMonths(2))));
    }

    private static Agrement agrement(TerritorialProject project, String id) {
        return project.find(Kind.AGREMENT, new Id.Agrement(id)).orElseThrow();
    }

    private static BoardDecision withdrawal(TerritorialProject project) {
        return project.all(Kind.BOARD_DECISION).stream()
                .filter(one -> one.nature() == DecisionNature.WITHDRAW)
                .findFirst()
                .orElseThrow();
    }

    /** Two agréments of one structure that share a day. */
    private static boolean twoAtOnce(TerritorialProject project) {
        List<Agrement> two = project.all(Kind.AGREMENT);
        return two.size() == 2
                && two.get(0).structure().equals(two.get(1).structure())
                && two.get(0).period().overlaps(two.get(1).period()) == YES;
    }
}
