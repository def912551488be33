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
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La réglementation: the books of every rule that the library knows. A host adds its own with {@link RuleBook#with(Rule)} or
 * {@link RuleBook#and}, and its own values with {@link RuleBook#with(fr.viesociale.rule.Parameter)} or
 * {@link RuleBook#stating}.
 */
public final class Regulation {

    private static final List<List<Rule<Situation, ?>>> THEMES = List.of(
            AgrementRules.ALL,
            KindRules.ALL,
            DurationRules.ALL,
            SuccessionRules.ALL,
            RequestRules.ALL,
            RenewalRules.ALL,
            DecisionRules.ALL,
            WithdrawalRules.ALL,
            RemedyRules.ALL,
            LifeRules.ALL,
            ConventionRules.ALL,
            ContractRules.ALL,
            ArticulationRules.ALL,
            GovernanceRules.ALL,
            MeetingRules.ALL,
            RoadmapRules.ALL,
            DiagnosisRules.ALL,
            CoordinationRules.ALL,
            DeploymentRules.ALL,
            PrefigurationRules.ALL,
            SchemaRules.ALL,
            ObservatoryRules.ALL,
            ProjectRules.ALL,
            ProjectMakingRules.ALL,
            CriteriaRules.ALL,
            PlanRules.ALL,
            FamilyRules.ALL,
            EvsProjectRules.ALL,
            StaffRules.ALL,
            DirectorRules.ALL,
            FamilyOfficerRules.ALL,
            TerritoryRules.ALL,
            SitingRules.ALL,
            CoverageRules.ALL,
            PriorityAreaRules.ALL,
            CouncilRules.ALL,
            ServiceRules.ALL,
            ServiceAmountRules.ALL,
            FundingRules.ALL,
            LaiciteRules.ALL,
            EngagementRules.ALL,
            SubsidyRules.ALL,
            PublicationRules.ALL,
            AccountsRules.ALL,
            PrivacyRules.ALL);

    private static final List<Provision> REFERENCES = Stream.of(
                    RemedyRules.REFERENCES,
                    PriorityAreaRules.REFERENCES,
                    LaiciteRules.REFERENCES,
                    EngagementRules.REFERENCES)
            .flatMap(List::stream)
            .toList();

    /** Toutes les règles: the national ones, the practices and the clauses. */
    public static final RuleBook<Situation> FRENCH =
            new RuleBook<>(THEMES.stream().flatMap(List::stream).toList(), REFERENCES, Map.of(), new Recorded());

    /** Les règles nationales: they hold wherever their text does, without adoption. */
    public static final RuleBook<Situation> NATIONAL = FRENCH.only(provision -> provision.reach() == Reach.NATIONAL);

    /** Les pratiques relevées dans une Caf: each binds only where the dossier says that its Caf has it. */
    public static final RuleBook<Situation> CAF_PRACTICES = FRENCH.only(provision -> provision.reach() == Reach.CAF);

    /**
     * Les clauses de la convention d'Alès du 2 mai 2019, and of other conventions that were read: each binds only where a
     * convention of the dossier adopts it.
     */
    public static final RuleBook<Situation> ALES_CLAUSES =
            FRENCH.only(provision -> provision.reach() == Reach.CONVENTION);

    /** What is asked of whatever is about to leave the house. */
    public static final RuleBook<Export> EXPORTS =
            new RuleBook<>(ExportRules.ALL, List.of(), Map.of(), Leniency.none());

    private Regulation() {}

    /** What the dossier records beside the findings. */
    private static final class Recorded implements Leniency<Situation> {

        /** The derogation that shows on the day: one that is reasoned, and dated on that day or before. */
        @Override
        public Id.@Nullable Derogation derogation(Provision provision, Id subject, Situation situation) {
            return situation.derogationsFor(subject).stream()
                    .filter(derogation -> derogation.rule().equals(provision.id()))
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
