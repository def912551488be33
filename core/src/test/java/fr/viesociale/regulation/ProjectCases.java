package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.util.List;
import java.util.Map;

/** Cases of ProjectRules, PlanRules, FamilyRules, EvsProjectRules. */
final class ProjectCases {

    static final List<Case> MET = List.of(met(
            "project.families-part-since-2027",
            new Id.Agrement("a"),
            "2027-06-01",
            centreSocial("centre"),
            project("p", "centre", familyStrand(true)),
            approving(agc("a", "centre", "2027-01-01", "2030-12-31"), "p")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private ProjectCases() {}
}
