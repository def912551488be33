package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Le projet social des structures: what it must hold. */
final class ProjectRules {

    private static final Fact<Situation, Agrement, StructureKind> STRUCTURE_KIND = fact(
            "structures/*/kind",
            "nature de la structure",
            "kind of the structure",
            Informant.CAF,
            (agrement, situation) ->
                    situation.get(Kind.STRUCTURE, agrement.structure()).kind());
    private static final Fact<Situation, Agrement, Boolean> FAMILY_STRAND = fact(
            "structureProjects/*/parts",
            "volet « familles » du projet social",
            "family strand of the projet social",
            Informant.MANAGER,
            ProjectRules::familyStrand);

    static final List<Rule<Situation, ?>> ALL = List.of(new Provision(
                    new RuleId("project.families-part-since-2027"),
                    Severity.HARD,
                    Reach.NATIONAL,
                    Force.from("2027-01-01"),
                    Sources.seen(Sources.CIRCULAR_2025_FAMILIES),
                    Text.of(
                            "Le projet social de tout centre social a un volet « familles » quand l'agrément commence le"
                                    + " 1er janvier 2027 ou après ; pour un agrément à cheval sur ce jour, indéterminé.",
                            "The projet social of every centre social has a family strand when the agrément starts on"
                                    + " 1 January 2027 or later; for an agrément across that day, undetermined."))
            // asked of any agrément that has a day from the boundary on, hence dated by such a day
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.SINCE_BOUNDARY,
                    Set.of(STRUCTURE_KIND, AgrementRules.PERIOD, FAMILY_STRAND, Regime.ACROSS_BOUNDARY),
                    (agrement, q) -> q.where(
                            STRUCTURE_KIND,
                            agrement,
                            kind -> Holds.of(kind.equals(StructureKind.CENTRE_SOCIAL)),
                            () -> q.given(
                                    AgrementRules.PERIOD,
                                    agrement,
                                    period -> AgrementRules.startsBefore(period) == Holds.NO
                                            ? familyStrand(agrement, q)
                                            : q.known(
                                                    Regime.ACROSS_BOUNDARY,
                                                    regime -> regime == Regime.AVS_2025
                                                            ? familyStrand(agrement, q)
                                                            : q.where(
                                                                    AgrementRules.PERIOD,
                                                                    agrement,
                                                                    days -> AgrementRules.startsBefore(days)
                                                                            .not(),
                                                                    () -> familyStrand(agrement, q)))))));

    private ProjectRules() {}

    private static Answer familyStrand(Agrement agrement, Inquiry<Situation> q) {
        return q.holds(FAMILY_STRAND, agrement, Holds::of);
    }

    private static @Nullable Boolean familyStrand(Agrement agrement, Situation situation) {
        Id.StructureProject project = agrement.project();
        return project == null
                ? null
                : situation.get(Kind.STRUCTURE_PROJECT, project).parts().stream()
                        .filter(part -> part.part().equals(PartCode.VOLET_FAMILLES))
                        .map(StatedPart::present)
                        .findFirst()
                        .orElse(null);
    }
}
