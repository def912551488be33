package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.regulation.Cases.Case.met;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.FrameCode;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of AgrementRules, KindRules, DurationRules, SuccessionRules. */
final class AgrementCases {

    static final List<Case> MET = List.of(
            of("agrement.duration", "2025-06-01", agc("a", "centre", "2024-11-25", "2028-11-24")),
            of("agrement.duration-evs-2002-2012", "2025-06-01", al("a", "centre", "2010-01-01", "2012-12-31")),
            of("agrement.duration-since-2027", "2028-06-01", agc("a", "centre", "2027-01-01", "2030-12-31")),
            of(
                    "agrement.decided-before-start",
                    "2025-06-01",
                    cafBoard(),
                    agc("a", "centre", "2009-01-01", "2012-12-31"),
                    grant("d", "ca", "2008-12-15", "a")),
            of(
                    "agrement.short-duration-reasoned",
                    "2025-06-01",
                    cafBoard(),
                    agc("a", "centre", "2022-01-01", "2022-12-31"),
                    grant("d", "ca", "2021-12-09", "a"),
                    reasons("d", ReasonCode.EVALUATION_INCOMPLETE)),
            of(
                    "agrement.extension",
                    "2025-06-01",
                    agc("a", "centre", "2017-01-01", "2020-12-31"),
                    extension("x", "a", "2020-11-20", "2021-12-31")),
            of(
                    "agrement.expires-at-end",
                    "2025-06-01",
                    agc("a", "centre", "2013-07-01", "2017-06-30"),
                    declared("s", "a", StateCode.EXPIRE, "2017-07-01")),
            met(
                    "agrement.no-overlap",
                    new Id.Structure("centre"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a1", "centre", "2020-01-01", "2023-12-31"),
                    agc("a2", "centre", "2024-01-01", "2027-12-31")),
            met(
                    "agrement.gap-alert",
                    new Id.Structure("centre"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a1", "centre", "2020-01-01", "2023-12-31"),
                    agc("a2", "centre", "2024-01-01", "2027-12-31")),
            of(
                    "agrement.first-date-consistent",
                    "2025-06-01",
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    firstAgrement("centre", "1975-01-01")),
            of(
                    "agrement.regime-boundary",
                    "2026-11-23",
                    agc("a", "centre", "2026-12-31", "2030-12-30"),
                    named("s", "a", FrameCode.AVS_2012_2016, "2026-11-20")),
            of( // once a host states which frame governs
                    "agrement.transition-2027", "2026-11-23", agc("a", "centre", "2024-01-01", "2027-12-31")),
            of("agrement.kinds", "2025-06-01", al("a", "centre", "2022-01-01", "2025-12-31")),
            of("agrement.kinds-since-2027", "2027-06-01", agc("a", "centre", "2027-03-01", "2030-12-31")),
            of(
                    "agrement.acf-within-agc",
                    "2025-06-01",
                    cafBoard(),
                    acf("a", "centre", "2020-01-01", "2023-12-31"),
                    agc("agc", "centre", "2020-01-01", "2023-12-31"),
                    grant("d", "ca", "2019-11-15", "agc", "a")),
            of(
                    "agrement.centre-or-evs",
                    "2025-06-01",
                    cafBoard(),
                    al("al", "centre", "2018-01-01", "2021-12-31"),
                    agc("a", "centre", "2022-01-01", "2025-12-31"),
                    grant("d1", "ca", "2017-12-14", "al"),
                    grant("d2", "ca", "2021-12-09", "a")),
            of(
                    "agrement.kind-change-is-new-agrement",
                    "2025-06-01",
                    cafBoard(),
                    al("al", "centre", "2018-01-01", "2021-12-31"),
                    request("r", "centre", "2021-06-15", AgrementKind.AGC),
                    asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r"),
                    grant("d1", "ca", "2017-12-14", "al"),
                    grant("d2", "ca", "2021-12-09", "a")),
            of(
                    "agrement.one-structure-one-project",
                    "2025-06-01",
                    adopted("p", "centre", "2021-05-20"),
                    approving(agc("a", "centre", "2022-01-01", "2025-12-31"), "p")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(
            stated(Awaited.KINDS_SINCE_2027, List.of(AgrementKind.AGC, AgrementKind.AL)),
            stated(Awaited.SHORTEST_SINCE_2027, Period.ofYears(1)),
            stated(Awaited.LONGEST_SINCE_2027, Period.ofYears(4)),
            stated(Awaited.LONGEST_WITH_EXTENSION, Period.ofYears(5)));

    private AgrementCases() {}

    /** Asked of the agrément « a » of one centre. */
    private static Case of(String rule, String on, Entry... entries) {
        return met(
                rule,
                new Id.Agrement("a"),
                on,
                Stream.concat(Stream.of(centreSocial("centre")), Stream.of(entries))
                        .toArray(Entry[]::new));
    }

    /** Without a code, a decision that is known to give no reason. */
    static DecisionReasons reasons(String decision, ReasonCode... codes) {
        return new DecisionReasons(
                new Id.DecisionReasons(decision),
                new Id.BoardDecision(decision),
                Stream.of(codes)
                        .map(code -> new DecisionReason(ReasonNature.FACT, code, null))
                        .toList(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    static IdentitySheet firstAgrement(String structure, String on) {
        return new IdentitySheet(
                new Id.IdentitySheet(structure + "-" + on),
                new Id.Structure(structure),
                PartialDate.parse(on),
                null,
                null,
                null,
                null,
                null);
    }

    /** What a register says of an agrément, and under which frame. */
    static DeclaredState named(String id, String agrement, FrameCode frame, String statedOn) {
        return new DeclaredState(
                new Id.DeclaredState(id),
                new Mention(new Id.Agrement(agrement)),
                StateCode.AGREE,
                PartialDate.parse(statedOn),
                frame,
                null);
    }

    static StructureProject adopted(String id, String structure, String on) {
        return new StructureProject(
                new Id.StructureProject(id),
                new Id.Structure(structure),
                List.of(),
                on == null ? null : PartialDate.parse(on),
                null,
                List.of(),
                null,
                null);
    }
}
