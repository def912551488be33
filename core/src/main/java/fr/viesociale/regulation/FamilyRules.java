package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les familles: the family project beside an ACF agrément, then, from 2027, the family strand of every centre social. */
final class FamilyRules {

    private static final Force SINCE_2027 = Force.from("2027-01-01");

    private static final Fact<Situation, Agrement, Listed<AgrementKind>> ASKED = fact(
            "agrementRequests/*/kinds",
            "natures d'agrément demandées",
            "kinds of agrément asked for",
            Informant.CAF,
            FamilyRules::asked);
    private static final Fact<Situation, Agrement, Holds> FAMILY_PROJECT = fact(
            "structureProjects/*/parts",
            "projet familles dans le projet social",
            "family project in the projet social",
            Informant.MANAGER,
            (agrement, situation) -> part(PartCode.PROJET_FAMILLES, agrement, situation));
    private static final Fact<Situation, Agrement, Listed<Named>> WITHOUT_FAMILY_NEED = fact(
            "projectActions/*/needs",
            "actions familles qu'aucun besoin des familles n'appelle",
            "family actions that no need of families calls for",
            Informant.MANAGER,
            (agrement, situation) ->
                    familyActions(agrement, situation).each(action -> withoutFamilyNeed(action, situation)));
    private static final Fact<Situation, Agrement, CollectiveShare> COLLECTIVE = fact(
            "projectActions/*/profile/collective",
            "actions familles collectives",
            "collective family actions",
            Informant.MANAGER,
            (agrement, situation) -> {
                Held<ProjectAction> actions = familyActions(agrement, situation);
                return actions.unknown() ? null : CollectiveShare.of(actions);
            });
    private static final Fact<Situation, Agrement, Text> FAMILY_PROJECT_RATED =
            ProjectFacts.rating(PartCode.PROJET_FAMILLES);
    private static final Fact<Situation, Agrement, Holds> FAMILY_STRAND = fact(
            "structureProjects/*/parts",
            "volet « familles » du projet social",
            "family strand of the projet social",
            Informant.MANAGER,
            (agrement, situation) -> part(PartCode.VOLET_FAMILLES, agrement, situation));
    private static final Fact<Situation, Agrement, Listed<FamilyTheme>> THEMES = fact(
            "projectActions/*/profile/familyThemes",
            "thèmes des actions du volet « familles »",
            "themes of the actions of the family strand",
            Informant.MANAGER,
            FamilyRules::themes);
    private static final Fact<Situation, Agrement, Text> FAMILY_STRAND_RATED =
            ProjectFacts.rating(PartCode.VOLET_FAMILLES);

    private static final Parameter<List<FamilyTheme>> REQUIRED_THEMES = Parameter.<List<FamilyTheme>>of(
                    "project.families-part-content.themes",
                    "thèmes du volet « familles »",
                    "themes of the family strand")
            .value(
                    List.of(
                            FamilyTheme.PARENTS_EDUCATIONAL_ROLE,
                            FamilyTheme.COLLECTIVE_ACTIONS,
                            FamilyTheme.INTRA_FAMILY_COHESION,
                            FamilyTheme.INTER_FAMILY_RELATIONS),
                    SINCE_2027,
                    Sources.seen(Sources.CIRCULAR_2025_FAMILIES));

    private static final Rule<Situation, Agrement> FAMILY_PROJECT_WITH_ACF = Provision.national(
                    "project.families-part-with-acf",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Kit Seine-et-Marne, J'ai un projet de centre social (avs-parentalite.kit-a-agir.fr) ; caf.fr,"
                                    + " Centre social ; agrément facultatif : Centres sociaux Finistère, 2012"
                                    + " (codep29.centres-sociaux.fr)",
                            "Kit Seine-et-Marne, J'ai un projet de centre social (avs-parentalite.kit-a-agir.fr); caf.fr,"
                                    + " Centre social; optional: Centres sociaux Finistère, 2012"
                                    + " (codep29.centres-sociaux.fr)")),
                    "Qui demande un agrément ACF, facultatif avant 2027, joint un projet familles à son projet social.",
                    "Whoever asks for an ACF agrément, which is optional before 2027, has a family project in the projet"
                            + " social.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ASKED, FAMILY_PROJECT),
                    (agrement, q) ->
                            whereAcfIsAsked(agrement, q, () -> q.holds(FAMILY_PROJECT, agrement, Function.identity())));

    private static final Rule<Situation, Agrement> FAMILY_PROJECT_ANSWERS_NEEDS = Provision.national(
                    "project.acf-answers-family-needs",
                    Severity.APPRECIATION,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Kit Seine-et-Marne, J'ai un projet de centre social (avs-parentalite.kit-a-agir.fr)",
                            "Kit Seine-et-Marne, J'ai un projet de centre social (avs-parentalite.kit-a-agir.fr)")),
                    "Chaque action du projet familles répond à un besoin des familles que le diagnostic a trouvé ; une personne"
                            + " l'apprécie, à une date connue, au vu de la part des actions collectives.",
                    "Every action of the family project answers a need of families that the diagnosis found; a person rates"
                            + " it, on a known date, given the share of collective actions.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ASKED, FAMILY_PROJECT, WITHOUT_FAMILY_NEED, COLLECTIVE, FAMILY_PROJECT_RATED),
                    (agrement, q) -> whereAcfIsAsked(
                            agrement,
                            q,
                            () -> q.all(
                                    Text.of("projet familles", "family project"),
                                    () -> q.holds(FAMILY_PROJECT, agrement, Function.identity()),
                                    () -> q.holds(WITHOUT_FAMILY_NEED, agrement, Listed::none),
                                    () -> q.holds(COLLECTIVE, agrement, CollectiveShare::shown),
                                    () -> q.recorded(FAMILY_PROJECT_RATED, agrement))));

    private static final Rule<Situation, Agrement> FAMILY_STRAND_SINCE_2027 = Provision.national(
                    "project.families-part-since-2027",
                    Severity.HARD,
                    SINCE_2027,
                    Sources.seen(Sources.CIRCULAR_2025_FAMILIES),
                    "Le projet social de tout centre social a un volet « familles » quand l'agrément commence le 1er janvier"
                            + " 2027 ou après ; pour un agrément à cheval sur ce jour, indéterminé.",
                    "The projet social of every centre social has a family strand when the agrément starts on 1 January 2027"
                            + " or later; for an agrément across that day, undetermined.")
            // asked of any agrément that has a day from the boundary on, hence dated by such a day
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.SINCE_BOUNDARY,
                    Set.of(ProjectFacts.STRUCTURE_KIND, AgrementRules.PERIOD, FAMILY_STRAND, Regime.ACROSS_BOUNDARY),
                    (agrement, q) ->
                            underTheNewFrame(agrement, q, () -> q.holds(FAMILY_STRAND, agrement, Function.identity())));

    private static final Rule<Situation, Agrement> FAMILY_STRAND_CONTENT = Provision.national(
                    "project.families-part-content",
                    Severity.APPRECIATION,
                    SINCE_2027,
                    Sources.seen(Sources.CIRCULAR_2025_FAMILIES),
                    "Le volet « familles » a une action, ou plusieurs, pour chacun de ses quatre thèmes, et une personne"
                            + " l'apprécie à une date connue ; pour un agrément à cheval sur le 1er janvier 2027,"
                            + " indéterminé.",
                    "The family strand has one action or more for each of its four themes, and a person rates it on a known"
                            + " date; for an agrément across 1 January 2027, undetermined.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.SINCE_BOUNDARY,
                    Set.of(
                            ProjectFacts.STRUCTURE_KIND,
                            AgrementRules.PERIOD,
                            Regime.ACROSS_BOUNDARY,
                            THEMES,
                            REQUIRED_THEMES,
                            FAMILY_STRAND_RATED),
                    (agrement, q) -> underTheNewFrame(
                            agrement,
                            q,
                            () -> q.all(
                                    Text.of("contenu du volet « familles »", "content of the family strand"),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES,
                                            THEMES,
                                            agrement,
                                            REQUIRED_THEMES,
                                            Listed::includesAll),
                                    () -> q.recorded(FAMILY_STRAND_RATED, agrement))));

    static final List<Rule<Situation, ?>> ALL = List.of(
            FAMILY_PROJECT_WITH_ACF, FAMILY_PROJECT_ANSWERS_NEEDS, FAMILY_STRAND_SINCE_2027, FAMILY_STRAND_CONTENT);

    private FamilyRules() {}

    private static Answer whereAcfIsAsked(Agrement agrement, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(ASKED, agrement, kinds -> kinds.includes(AgrementKind.ACF), then);
    }

    /** A centre social whose agrément starts from 2027, or started before where a host states that the new frame governs. */
    private static Answer underTheNewFrame(Agrement agrement, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(
                ProjectFacts.STRUCTURE_KIND,
                agrement,
                kind -> Holds.of(kind.equals(StructureKind.CENTRE_SOCIAL)),
                () -> q.given(
                        AgrementRules.PERIOD,
                        agrement,
                        period -> AgrementRules.startsBefore(period) == Holds.NO
                                ? then.get()
                                : q.known(
                                        Regime.ACROSS_BOUNDARY,
                                        regime -> regime == Regime.AVS_2025
                                                ? then.get()
                                                : q.where(
                                                        AgrementRules.PERIOD,
                                                        agrement,
                                                        days -> AgrementRules.startsBefore(days)
                                                                .not(),
                                                        then))));
    }

    /** What was granted to the same project was asked for; where no request is recorded, more may have been. */
    private static Listed<AgrementKind> asked(Agrement agrement, Situation situation) {
        AgrementRequest request = ProjectFacts.request(agrement, situation);
        List<AgrementKind> kinds = request == null ? List.of() : request.kinds();
        Stream<AgrementKind> granted = situation.agrementsOf(agrement.structure()).stream()
                .filter(other -> other.id().equals(agrement.id())
                        || (other.project() != null && other.project().equals(agrement.project())))
                .map(Agrement::kind);
        return Listed.of(
                Stream.concat(granted, kinds.stream()), Function.identity(), kind -> Holds.YES, kinds.isEmpty());
    }

    private static @Nullable Holds part(PartCode part, Agrement agrement, Situation situation) {
        return ProjectFacts.known(ProjectFacts.part(part, Holds.UNDETERMINED, agrement, situation));
    }

    /** The actions for families: by their public, by a theme of the family strand, or by a need of families. */
    private static Held<ProjectAction> familyActions(Agrement agrement, Situation situation) {
        return ProjectFacts.actions(agrement, situation)
                .only(action -> action.profile().publics().contains(PublicCode.FAMILIES)
                        || !action.profile().familyThemes().isEmpty()
                        || answersFamilyNeed(action, situation));
    }

    private static boolean answersFamilyNeed(ProjectAction action, Situation situation) {
        return action.needs().stream()
                .map(need -> situation.get(Kind.DIAGNOSIS_FINDING, need))
                .anyMatch(need -> need.nature().equals(FindingNature.FAMILY_NEED));
    }

    /** An action linked to nothing is known to answer no need only where the list of its needs is said to be complete. */
    private static Holds withoutFamilyNeed(ProjectAction action, Situation situation) {
        return answersFamilyNeed(action, situation)
                ? Holds.NO
                : situation.open(
                                Kind.DIAGNOSIS_FINDING,
                                action.id(),
                                action.needs().isEmpty())
                        ? Holds.UNDETERMINED
                        : Holds.YES;
    }

    /** An action without a theme is not one of the family strand. */
    private static @Nullable Listed<FamilyTheme> themes(Agrement agrement, Situation situation) {
        Held<ProjectAction> actions = ProjectFacts.actions(agrement, situation);
        return actions.unknown()
                ? null
                : Listed.of(
                        actions.entries().stream().flatMap(action -> action.profile().familyThemes().stream()),
                        Function.identity(),
                        theme -> Holds.YES,
                        actions.open());
    }
}
