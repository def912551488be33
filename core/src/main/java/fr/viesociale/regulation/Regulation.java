package fr.viesociale.regulation;

import fr.viesociale.governance.Derogation;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La réglementation: the book of every rule that the library knows. */
public final class Regulation {

    private static final List<List<Rule<Situation, ?>>> THEMES = List.of(
            AgrementRules.ALL,
            DecisionRules.ALL,
            ConventionRules.ALL,
            DeploymentRules.ALL,
            GovernanceRules.ALL,
            ProjectRules.ALL);

    /**
     * The national rules, and the clauses of the coordination convention of 2 May 2019, which bind only where a dossier
     * adopts them.
     */
    public static final RuleBook<Situation> FRENCH =
            new RuleBook<>(THEMES.stream().flatMap(List::stream).toList(), Map.of(), Regulation::derogation);

    private Regulation() {}

    /** The derogation that shows on the day: one that is reasoned, and dated on that day or before. */
    private static Id.@Nullable Derogation derogation(Provision provision, Id subject, Situation situation) {
        Stream<Derogation> dated = situation.project().all(Kind.DEROGATION).stream()
                .filter(derogation -> derogation.rule().equals(provision.id()))
                .filter(derogation -> derogation.subject().id().equals(subject))
                .filter(derogation -> derogation.reason() != null)
                .filter(derogation -> {
                    When granted = When.of(derogation.grantedOn());
                    return granted != null && granted.after(situation.on()) == Holds.NO;
                });
        return dated.map(Derogation::id).findFirst().orElse(null);
    }
}
