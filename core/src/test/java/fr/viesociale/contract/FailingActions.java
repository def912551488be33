package fr.viesociale.contract;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.ActionProfile;
import fr.viesociale.structure.AimCode;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Projets sociaux whose axes, objectives and actions break the rules on what they must serve and follow from. */
final class FailingActions {

    private FailingActions() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("project.three-aims"), noAxisForCitizenship());
        all.put(new RuleId("project.missions"), centreWithoutCoordination());
        all.put(new RuleId("project.evs-missions"), evsWithoutInitiatives());
        all.put(new RuleId("project.evs-collective-first"), neitherCollectiveNorIndividual());
        all.put(new RuleId("project.axes-from-diagnosis"), axisWithoutNeed());
        all.put(new RuleId("project.action-chain"), actionWithoutObjective());
        all.put(new RuleId("project.operational-objectives"), generalObjectiveWithoutChild());
        all.put(new RuleId("project.evaluation-indicators"), objectiveWithoutIndicator());
        all.put(new RuleId("project.generations-and-mix"), nothingForSeniors());
        all.put(new RuleId("project.acf-answers-family-needs"), noActionForAFamilyNeed());
        all.put(new RuleId("project.families-part-content"), noActionBetweenFamilies());
        return all;
    }

    private static TerritorialProject noAxisForCitizenship() {
        return centre().with(
                        axis("axe-1", List.of(AimCode.INCLUSION_AND_SOCIALISATION)),
                        axis("axe-2", List.of(AimCode.SOCIAL_LINKS_AND_COHESION)),
                        FailingFacts.complete(Kind.PROJECT_AXIS, FailingFacts.PROJECT),
                        FailingFacts.complete(Kind.PROJECT_OBJECTIVE, FailingFacts.PROJECT));
    }

    /** Six of the seven missions of a centre social have their action. */
    private static TerritorialProject centreWithoutCoordination() {
        return centre().with(
                        serving(MissionCode.PROXIMITY),
                        serving(MissionCode.ANIMATION),
                        serving(MissionCode.RECEPTION),
                        serving(MissionCode.FAMILIES_AND_VULNERABLE),
                        serving(MissionCode.SOCIAL_INTERVENTION),
                        serving(MissionCode.PARTICIPATION),
                        allActions());
    }

    private static TerritorialProject evsWithoutInitiatives() {
        return FailingFacts.evsWithProject().with(serving(MissionCode.LINKS_AND_SOLIDARITY), allActions());
    }

    private static TerritorialProject neitherCollectiveNorIndividual() {
        return FailingFacts.evsWithProject()
                .with(
                        serving(MissionCode.LINKS_AND_SOLIDARITY),
                        serving(MissionCode.COORDINATION_OF_INITIATIVES),
                        allActions());
    }

    private static TerritorialProject axisWithoutNeed() {
        Id axis = new Id.ProjectAxis("axe-sans-besoin");
        return centre().with(
                        FailingFacts.diagnosis(FailingFacts.CENTRE, "2021-05-03"),
                        FailingFacts.need("besoin", FindingNature.NEED),
                        axis("axe-fonde", List.of(), "besoin"),
                        axis(axis.value(), List.of()),
                        FailingFacts.complete(Kind.DIAGNOSIS_FINDING, axis));
    }

    private static TerritorialProject actionWithoutObjective() {
        Id action = new Id.ProjectAction("action-isolee");
        return centre().with(
                        axis("axe", List.of()),
                        objective("objectif", "axe"),
                        action("action-liee", "objectif", profile(List.of(), List.of())),
                        action(action.value(), null, profile(List.of(), List.of())),
                        FailingFacts.complete(Kind.PROJECT_OBJECTIVE, action));
    }

    private static TerritorialProject generalObjectiveWithoutChild() {
        return centre().with(
                        axis("axe", List.of()),
                        objective("objectif-general", "axe"),
                        FailingFacts.complete(Kind.PROJECT_OBJECTIVE, FailingFacts.PROJECT));
    }

    private static TerritorialProject objectiveWithoutIndicator() {
        return centre().with(
                        FailingFacts.practice("project.evaluation-indicators"),
                        axis("axe", List.of()),
                        objective("objectif-general", "axe"),
                        FailingFacts.complete(Kind.INDICATOR, new Id.ProjectObjective("objectif-general")));
    }

    /** One action is mixed, one for families, one for vulnerable people; three of the four age bands are reached. */
    private static TerritorialProject nothingForSeniors() {
        return centre().with(
                        action("enfants", null, profile(List.of(), List.of(PublicCode.CHILDREN, PublicCode.FAMILIES))),
                        action("jeunes", null, profile(List.of(), List.of(PublicCode.YOUNG_PEOPLE))),
                        action(
                                "adultes",
                                null,
                                new ActionProfile(
                                        List.of(),
                                        List.of(PublicCode.ADULTS, PublicCode.VULNERABLE),
                                        List.of(),
                                        true,
                                        true)),
                        allActions());
    }

    /** The family need was found; no action is linked to it. */
    private static TerritorialProject noActionForAFamilyNeed() {
        Id.ProjectAction action = new Id.ProjectAction("sortie-familiale");
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE, new StatedPart(PartCode.PROJET_FAMILLES, true)),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.FIRST,
                                null,
                                FailingFacts.term(),
                                AgrementKind.AGC,
                                AgrementKind.ACF))
                .with(
                        FailingFacts.diagnosis(FailingFacts.CENTRE, "2021-05-03"),
                        FailingFacts.need("besoin-des-familles", FindingNature.FAMILY_NEED),
                        action(
                                action.value(),
                                null,
                                new ActionProfile(List.of(), List.of(PublicCode.FAMILIES), List.of(), true, null)),
                        FailingFacts.complete(Kind.DIAGNOSIS_FINDING, action),
                        allActions());
    }

    private static TerritorialProject noActionBetweenFamilies() {
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE, new StatedPart(PartCode.VOLET_FAMILLES, true)),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.FIRST,
                                null,
                                DateRange.of("2027-01-01", "2030-12-31"),
                                AgrementKind.AGC))
                .with(
                        forFamilies(FamilyTheme.PARENTS_EDUCATIONAL_ROLE),
                        forFamilies(FamilyTheme.COLLECTIVE_ACTIONS),
                        forFamilies(FamilyTheme.INTRA_FAMILY_COHESION),
                        allActions());
    }

    private static TerritorialProject centre() {
        return FailingFacts.centreWith(FailingFacts.project(FailingFacts.CENTRE));
    }

    private static Inventory allActions() {
        return FailingFacts.complete(Kind.PROJECT_ACTION, FailingFacts.PROJECT);
    }

    private static ProjectAction serving(MissionCode mission) {
        return action(mission.value(), null, profile(List.of(mission), List.of()));
    }

    private static ProjectAction forFamilies(FamilyTheme theme) {
        return action(
                theme.value(),
                null,
                new ActionProfile(List.of(), List.of(PublicCode.FAMILIES), List.of(theme), true, null));
    }

    private static ActionProfile profile(List<MissionCode> missions, List<PublicCode> publics) {
        return new ActionProfile(missions, publics, List.of(), null, null);
    }

    private static ProjectAction action(String id, @Nullable String objective, ActionProfile profile) {
        return new ProjectAction(
                new Id.ProjectAction(id),
                FailingFacts.PROJECT,
                objective == null ? null : new Id.ProjectObjective(objective),
                "Action fictive " + id,
                profile,
                List.of(),
                null);
    }

    private static ProjectAxis axis(String id, List<AimCode> aims, String... needs) {
        return new ProjectAxis(
                new Id.ProjectAxis(id),
                FailingFacts.PROJECT,
                "Axe fictif " + id,
                aims,
                Stream.of(needs).map(Id.DiagnosisFinding::new).toList(),
                null);
    }

    private static ProjectObjective objective(String id, String axis) {
        return new ProjectObjective(
                new Id.ProjectObjective(id),
                FailingFacts.PROJECT,
                new Id.ProjectAxis(axis),
                null,
                "Objectif fictif " + id,
                List.of(),
                null);
    }
}
