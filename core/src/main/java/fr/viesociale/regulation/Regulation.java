package fr.viesociale.regulation;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.Tolerance;
import fr.viesociale.governance.Derogation;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Leniency;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** La réglementation: the book of every rule that the library knows. */
public final class Regulation {

    private static final List<List<Rule<Situation, ?>>> THEMES = List.of(
            AgrementRules.ALL,
            DurationRules.ALL,
            RequestRules.ALL,
            DecisionRules.ALL,
            LifeRules.ALL,
            ConventionRules.ALL,
            ContractRules.ALL,
            GovernanceRules.ALL,
            RoadmapRules.ALL,
            DiagnosisRules.ALL,
            CoordinationRules.ALL,
            DeploymentRules.ALL,
            ObservatoryRules.ALL,
            ProjectRules.ALL,
            PlanRules.ALL,
            FamilyRules.ALL,
            EvsProjectRules.ALL,
            StaffRules.ALL,
            TerritoryRules.ALL,
            PriorityAreaRules.ALL,
            ServiceRules.ALL,
            FundingRules.ALL,
            LaiciteRules.ALL,
            EngagementRules.ALL,
            SubsidyRules.ALL,
            PrivacyRules.ALL);

    private static final List<Provision> REFERENCES = List.of();

    /**
     * The national rules, and the clauses of the coordination convention of 2 May 2019, which bind only where a dossier
     * adopts them.
     */
    public static final RuleBook<Situation> FRENCH =
            new RuleBook<>(THEMES.stream().flatMap(List::stream).toList(), REFERENCES, Map.of(), new Recorded());

    private Regulation() {}

    /** What the dossier records beside the findings. */
    private static final class Recorded implements Leniency<Situation> {

        /** The derogation that shows on the day: one that is reasoned, and dated on that day or before. */
        @Override
        public Id.@Nullable Derogation derogation(Provision provision, Id subject, Situation situation) {
            return situation.project().all(Kind.DEROGATION).stream()
                    .filter(derogation -> derogation.rule().equals(provision.id()))
                    .filter(derogation -> derogation.subject().id().equals(subject))
                    .filter(derogation -> derogation.reason() != null)
                    .filter(derogation -> When.reached(derogation.grantedOn(), situation.on()) == Holds.YES)
                    .map(Derogation::id)
                    .findFirst()
                    .orElse(null);
        }

        /** The tolerance that holds on the day, granted by somebody, for a paper of the entry. */
        @Override
        public Id.@Nullable Tolerance tolerance(Set<DocumentKind> documents, Id subject, Situation situation) {
            return situation.project().all(Kind.TOLERANCE).stream()
                    .filter(tolerance -> tolerance.grantedBy() != null)
                    .filter(tolerance -> tolerance.period().covers(situation.on()) == Holds.YES)
                    .filter(tolerance -> {
                        Evidence paper = situation.get(Kind.EVIDENCE, tolerance.evidence());
                        return documents.contains(paper.kind())
                                && paper.subjects().stream().map(Mention::id).anyMatch(subject::equals);
                    })
                    .map(Tolerance::id)
                    .findFirst()
                    .orElse(null);
        }
    }
}
