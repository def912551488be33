package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Le déploiement des structures: a structure of animation de la vie sociale in every priority area. */
final class DeploymentRules {

    private static final Set<AgrementKind> GENERAL = Set.of(AgrementKind.AGC, AgrementKind.AL);

    static final Fact<Situation, PriorityArea, Holds> IN_FORCE = fact(
            "priorityAreas/*/period",
            "quartier prioritaire en vigueur",
            "priority area in force",
            Informant.CITY,
            (area, situation) -> area.period().covers(situation.on()));
    private static final Fact<Situation, PriorityArea, Listed<Named>> SERVED_BY = fact(
            "structures/*/priorityAreas",
            "structures à l'agrément en vigueur qui desservent le quartier prioritaire",
            "structures with an agrément in force that serve the priority area",
            Informant.CAF,
            DeploymentRules::servedBy);

    static final List<Rule<Situation, ?>> ALL = List.of(new Provision(
                    new RuleId("deployment.priority-area-covered"),
                    Severity.GOOD_PRACTICE,
                    Reach.NATIONAL,
                    Force.from("2018-01-01"),
                    Sources.seen(Sources.COVERAGE_AIM),
                    Text.of(
                            "Chaque quartier prioritaire en vigueur est desservi par au moins une structure dont l'agrément"
                                    + " (AGC ou AL) est en vigueur.",
                            "Each priority area in force is served by at least one structure whose agrément (AGC or AL) is"
                                    + " in force."))
            .checked(
                    Subjects.PRIORITY_AREAS,
                    Facts.ASSESSMENT_DATE,
                    Set.of(IN_FORCE, SERVED_BY),
                    (area, q) -> q.underway(IN_FORCE, area, () -> q.holds(SERVED_BY, area, Listed::any))));

    private DeploymentRules() {}

    private static @Nullable Listed<Named> servedBy(PriorityArea area, Situation situation) {
        List<Structure> structures = situation.project().all(Kind.STRUCTURE);
        boolean open = situation.open(Kind.STRUCTURE, null, structures.isEmpty());
        return structures.isEmpty() && open
                ? null
                : Listed.of(
                        structures.stream(),
                        structure -> new Named(structure.name()),
                        structure -> situation.serves(structure, area).and(approved(structure, situation)),
                        open);
    }

    private static Holds approved(Structure structure, Situation situation) {
        List<Agrement> general = situation.agrementsOf(structure.id()).stream()
                .filter(agrement -> GENERAL.contains(agrement.kind()))
                .toList();
        boolean open = situation.open(Kind.AGREMENT, structure.id(), general.isEmpty());
        return general.stream().map(situation::inForce).reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }
}
