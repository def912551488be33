package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.util.List;
import java.util.Map;

/** Cases of AgrementRules, DurationRules. */
final class AgrementCases {

    static final List<Case> MET = List.of(
            met(
                    "agrement.duration",
                    new Id.Agrement("a"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a", "centre", "2024-11-25", "2028-11-24")),
            met(
                    "agrement.acf-within-agc",
                    new Id.Agrement("acf"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    acf("acf", "centre", "2020-01-01", "2023-12-31"),
                    agc("agc", "centre", "2020-01-01", "2023-12-31"),
                    grant("d", "ca", "2019-11-15", "agc", "acf")),
            met(
                    "agrement.no-overlap",
                    new Id.Structure("centre"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a1", "centre", "2020-01-01", "2023-12-31"),
                    agc("a2", "centre", "2024-01-01", "2027-12-31")),
            met( // once a host states which frame governs
                    "agrement.transition-2027",
                    new Id.Agrement("a"),
                    "2026-11-23",
                    centreSocial("centre"),
                    agc("a", "centre", "2024-01-01", "2027-12-31")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private AgrementCases() {}
}
