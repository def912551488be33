package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.util.List;
import java.util.Map;

/** Cases of RoadmapRules, DiagnosisRules, CoordinationRules, DeploymentRules, ObservatoryRules. */
final class RoadmapCases {

    static final List<Case> MET = List.of(met(
            "deployment.priority-area-covered",
            new Id.PriorityArea("QN03001I"),
            "2025-06-01",
            priorityArea("QN03001I", "2024-01-01", "open"),
            espaceDeVieSociale("evs", "QN03001I"),
            cafBoard(),
            al("a", "evs", "2024-01-01", "2026-12-31"),
            grant("d", "ca", "2023-11-15", "a")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private RoadmapCases() {}
}
