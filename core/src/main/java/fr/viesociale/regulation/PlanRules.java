package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProjectBudget;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le plan d'actions: axes, objectives, actions, budgets. */
final class PlanRules {

    private static final Fact<Situation, Agrement, Axes> AXES_WITHOUT_NEED = fact(
            "projectAxes/*/needs",
            "axes sans besoin du diagnostic",
            "axes without a need of the diagnosis",
            Informant.MANAGER,
            PlanRules::axesWithoutNeed);
    private static final Fact<Situation, Agrement, Listed<Named>> ACTIONS_ALONE = fact(
            "projectActions/*/objective",
            "actions sans objectif",
            "actions without an objective",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.actions(agrement, situation)
                    .each(action -> alone(action.objective() != null, Kind.PROJECT_OBJECTIVE, action.id(), situation)));
    private static final Fact<Situation, Agrement, Listed<Named>> OBJECTIVES_ALONE = fact(
            "projectObjectives/*/axis",
            "objectifs sans axe",
            "objectives without an axis",
            Informant.MANAGER,
            (agrement, situation) -> objectives(agrement, situation)
                    .each(objective -> alone(
                            axis(lineage(objective.id(), situation)) != null,
                            Kind.PROJECT_AXIS,
                            objective.id(),
                            situation)));
    private static final Fact<Situation, Agrement, Listed<Named>> IDLE_AXES = fact(
            "projectAxes/*/name",
            "axes sans action",
            "axes without an action",
            Informant.MANAGER,
            (agrement, situation) -> {
                Held<ProjectAction> actions = ProjectFacts.actions(agrement, situation);
                return axes(agrement, situation)
                        .each(axis -> actions.any(action -> serves(action, axis, situation))
                                .not());
            });
    private static final Fact<Situation, Agrement, Listed<Named>> IDLE_OBJECTIVES = fact(
            "projectObjectives/*/name",
            "objectifs généraux sans action",
            "general objectives without an action",
            Informant.MANAGER,
            (agrement, situation) -> {
                Held<ProjectAction> actions = ProjectFacts.actions(agrement, situation);
                return general(agrement, situation)
                        .each(objective -> actions.any(action -> serves(action, objective, situation))
                                .not());
            });
    private static final Fact<Situation, Agrement, Listed<Named>> UNDIVIDED = fact(
            "projectObjectives/*/parent",
            "objectifs généraux sans objectif opérationnel",
            "general objectives without an operational one",
            Informant.MANAGER,
            (agrement, situation) -> {
                Held<ProjectObjective> objectives = objectives(agrement, situation);
                return objectives
                        .only(objective -> objective.parent() == null)
                        .each(above -> objectives
                                .any(objective -> Holds.of(above.id().equals(objective.parent())))
                                .not());
            });
    private static final Fact<Situation, Agrement, Listed<PartialDate>> YEARS_WITHOUT_BUDGET = fact(
            "projectBudgets/*/budgetYear",
            "années de la période demandée sans budget",
            "years of the period asked for without a budget",
            Informant.MANAGER,
            PlanRules::yearsWithoutBudget);
    private static final Fact<Situation, Agrement, Listed<Balance>> BALANCES = fact(
            "projectBudgets/*/income",
            "budgets chiffrés",
            "budgets with figures",
            Informant.MANAGER,
            PlanRules::balances);
    private static final Fact<Situation, Agrement, Text> FEASIBILITY = ProjectFacts.rating(CriterionCode.FEASIBILITY);
    private static final Fact<Situation, Agrement, Listed<Named>> UNMEASURED = fact(
            "indicators/*/target",
            "objectifs généraux sans indicateur qui ait une cible et une source",
            "general objectives without an indicator that has a target and a source",
            Informant.MANAGER,
            (agrement, situation) -> general(agrement, situation).each(objective -> unmeasured(objective, situation)));

    private static final Rule<Situation, Agrement> AXES_FROM_DIAGNOSIS = Provision.national(
                    "project.axes-from-diagnosis",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; Val-de-Marne"
                                    + " Proj'aide 2022 (valdemarne.fr) ; Centres sociaux PACA-Corse, L'agrément"
                                    + " (centres-sociaux-paca-corse.fr) ; le contrôle du lien est une lecture",
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); Val-de-Marne"
                                    + " Proj'aide 2022 (valdemarne.fr); Centres sociaux PACA-Corse, L'agrément"
                                    + " (centres-sociaux-paca-corse.fr); the link test is a reading")),
                    "Chaque axe répond à un besoin, ou à plusieurs, que le diagnostic a trouvé ; un besoin auquel aucun axe ne"
                            + " répond est montré, sans plus.",
                    "Each axis answers one need or more that the diagnosis found; a need that no axis answers is shown, no"
                            + " more.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(AXES_WITHOUT_NEED),
                    (agrement, q) -> q.holds(
                            AXES_WITHOUT_NEED,
                            agrement,
                            axes -> axes.withoutNeed().none()));

    private static final Rule<Situation, Agrement> ACTION_CHAIN = Provision.national(
                    "project.action-chain",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; UrbanVitaliz"
                                    + " 396, soutien à un projet d'EVS (urbanvitaliz.fr) ; Centres sociaux PACA-Corse,"
                                    + " L'agrément (centres-sociaux-paca-corse.fr) ; le contrôle du lien est une lecture",
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); UrbanVitaliz"
                                    + " 396, soutien à un projet d'EVS (urbanvitaliz.fr); Centres sociaux PACA-Corse,"
                                    + " L'agrément (centres-sociaux-paca-corse.fr); the link test is a reading")),
                    "Du haut en bas rien n'est isolé : l'action sert un objectif, l'objectif un axe ; aucun axe et aucun"
                            + " objectif général ne reste sans action.",
                    "Nothing stands alone from top to bottom: an action serves an objective, an objective an axis; no axis"
                            + " and no general objective is left without an action.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ACTIONS_ALONE, OBJECTIVES_ALONE, IDLE_AXES, IDLE_OBJECTIVES),
                    (agrement, q) -> q.all(
                            Text.of("cohérence du plan d'actions", "coherence of the action plan"),
                            () -> q.holds(ACTIONS_ALONE, agrement, Listed::none),
                            () -> q.holds(OBJECTIVES_ALONE, agrement, Listed::none),
                            () -> q.holds(IDLE_AXES, agrement, Listed::none),
                            () -> q.holds(IDLE_OBJECTIVES, agrement, Listed::none)));

    private static final Rule<Situation, Agrement> OPERATIONAL_OBJECTIVES = Provision.national(
                    "project.operational-objectives",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.recalled("méthode usuelle, aucune source trouvée", "usual method, no source found"),
                    "Un objectif général se décline en un objectif opérationnel ou plusieurs.",
                    "A general objective has one operational objective or more under it.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(UNDIVIDED),
                    (agrement, q) -> q.holds(UNDIVIDED, agrement, Listed::none));

    private static final Rule<Situation, Agrement> BUDGET_EACH_YEAR = Provision.practice(
                    "project.budget-each-year",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.local(ProjectFacts.ended(
                            "Caf 06, dossier animation locale (docplayer.fr) ; capacité financière demandée dans Centres"
                                    + " sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr)",
                            "Caf 06, dossier animation locale (docplayer.fr); financial capacity asked in Centres sociaux"
                                    + " Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr)")),
                    "Le projet social a un budget pour chaque année civile où tombe un jour de la période demandée.",
                    "The projet social has a budget for every calendar year in which a day of the period asked for falls.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(YEARS_WITHOUT_BUDGET),
                    (agrement, q) -> q.holds(YEARS_WITHOUT_BUDGET, agrement, Listed::none))
            .adoptedWhere(practice -> Adoption.practised(practice, AgrementRules.START));

    private static final Rule<Situation, Agrement> FEASIBLE = Provision.national(
                    "project.feasibility",
                    Severity.APPRECIATION,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; Centres sociaux"
                                    + " PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr)",
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); Centres sociaux"
                                    + " PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr)")),
                    "Une personne apprécie, à une date connue, si le projet est faisable, au vu de ses budgets, de leur"
                            + " équilibre, des postes et des financements acquis.",
                    "A person rates, on a known date, whether the project is feasible, given its budgets, their balance, the"
                            + " posts and the funding that is secured.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(BALANCES, FEASIBILITY),
                    (agrement, q) -> q.all(
                            Text.of("faisabilité", "feasibility"),
                            () -> q.holds(BALANCES, agrement, Listed::any),
                            () -> q.recorded(FEASIBILITY, agrement)));

    private static final Rule<Situation, Agrement> MEASURED = Provision.practice(
                    "project.evaluation-indicators",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.local(ProjectFacts.ended(
                            "Caf 06, dossier animation locale (docplayer.fr)",
                            "Caf 06, dossier animation locale (docplayer.fr)")),
                    "À chaque objectif général se rattache un indicateur, ou plusieurs, dont la cible et la source sont dites.",
                    "Each general objective comes with one indicator or more whose target and source are told.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(UNMEASURED),
                    (agrement, q) -> q.holds(UNMEASURED, agrement, Listed::none))
            .adoptedWhere(practice -> Adoption.practised(practice, AgrementRules.START));

    static final List<Rule<Situation, ?>> ALL =
            List.of(AXES_FROM_DIAGNOSIS, ACTION_CHAIN, OPERATIONAL_OBJECTIVES, BUDGET_EACH_YEAR, FEASIBLE, MEASURED);

    private PlanRules() {}

    private static Held<ProjectAxis> axes(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_AXIS, ProjectAxis::project, agrement, situation);
    }

    private static Held<ProjectObjective> objectives(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_OBJECTIVE, ProjectObjective::project, agrement, situation);
    }

    private static Held<ProjectObjective> general(Agrement agrement, Situation situation) {
        return objectives(agrement, situation).only(objective -> objective.parent() == null);
    }

    private static Held<ProjectBudget> budgets(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_BUDGET, ProjectBudget::project, agrement, situation);
    }

    /** A link that nobody recorded is known to be absent only where the list of what could be linked says so. */
    private static Holds alone(boolean linked, Kind<?> links, Id from, Situation situation) {
        return linked ? Holds.NO : situation.open(links, from, true) ? Holds.UNDETERMINED : Holds.YES;
    }

    /** The axes without a need, and, to be shown, the needs without an axis. */
    private record Axes(Listed<Named> withoutNeed, List<Named> needsLeft) implements Wording {

        @Override
        public String in(Language language) {
            String shown = language == Language.FRENCH ? " ; besoins sans axe : " : "; needs without an axis: ";
            return withoutNeed.in(language) + (needsLeft.isEmpty() ? "" : shown + Words.of(needsLeft, language));
        }
    }

    private static @Nullable Axes axesWithoutNeed(Agrement agrement, Situation situation) {
        Held<ProjectAxis> axes = axes(agrement, situation);
        Listed<Named> without = axes.each(axis -> alone(
                axis.needs().stream()
                        .map(need -> situation.get(Kind.DIAGNOSIS_FINDING, need))
                        .anyMatch(PlanRules::isNeed),
                Kind.DIAGNOSIS_FINDING,
                axis.id(),
                situation));
        return without == null ? null : new Axes(without, needsLeft(axes, agrement, situation));
    }

    /** What an axis names as a need is taken for one, unless the diagnosis calls it a strength. */
    private static boolean isNeed(DiagnosisFinding finding) {
        return !finding.nature().equals(FindingNature.STRENGTH);
    }

    private static List<Named> needsLeft(Held<ProjectAxis> axes, Agrement agrement, Situation situation) {
        List<Id> diagnoses =
                Held.of(Kind.DIAGNOSIS, Diagnosis::structure, agrement.structure(), situation).entries().stream()
                        .<Id>map(Diagnosis::id)
                        .toList();
        return situation.project().all(Kind.DIAGNOSIS_FINDING).stream()
                .filter(finding -> diagnoses.contains(finding.diagnosis()))
                .filter(finding -> finding.nature().equals(FindingNature.NEED)
                        || finding.nature().equals(FindingNature.FAMILY_NEED))
                .filter(need ->
                        axes.entries().stream().noneMatch(axis -> axis.needs().contains(need.id())))
                .map(need -> new Named(need.statement()))
                .toList();
    }

    /** An objective and those above it, the nearest first; a loop ends where it began. */
    private static List<ProjectObjective> lineage(Id.@Nullable ProjectObjective first, Situation situation) {
        Map<Id, ProjectObjective> line = new LinkedHashMap<>();
        Id.ProjectObjective next = first;
        while (next != null && !line.containsKey(next)) {
            ProjectObjective objective = situation.get(Kind.PROJECT_OBJECTIVE, next);
            line.put(next, objective);
            next = objective.parent();
        }
        return List.copyOf(line.values());
    }

    /** An operational objective serves the axis of the one above it. */
    private static Id.@Nullable ProjectAxis axis(List<ProjectObjective> lineage) {
        return lineage.stream()
                .map(ProjectObjective::axis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Holds serves(ProjectAction action, ProjectAxis axis, Situation situation) {
        List<ProjectObjective> line = lineage(action.objective(), situation);
        Id.ProjectAxis served = axis(line);
        if (served != null) {
            return Holds.of(served.equals(axis.id()));
        }
        Id end = line.isEmpty() ? action.id() : line.get(line.size() - 1).id();
        return alone(false, line.isEmpty() ? Kind.PROJECT_OBJECTIVE : Kind.PROJECT_AXIS, end, situation)
                .not();
    }

    private static Holds serves(ProjectAction action, ProjectObjective objective, Situation situation) {
        return action.objective() == null
                ? alone(false, Kind.PROJECT_OBJECTIVE, action.id(), situation).not()
                : Holds.of(lineage(action.objective(), situation).contains(objective));
    }

    /** The period asked for, else the one that was granted: the years in it for which there is no budget. */
    private static @Nullable Listed<PartialDate> yearsWithoutBudget(Agrement agrement, Situation situation) {
        AgrementRequest request = ProjectFacts.request(agrement, situation);
        DateRange asked = request == null || request.asked() == null ? agrement.period() : request.asked();
        Held<ProjectBudget> budgets = budgets(agrement, situation);
        LocalDate first = asked.start().earliest();
        LocalDate last = asked.end().latest();
        if (budgets.unknown() || first == null) {
            return null;
        }
        Map<PartialDate, Holds> without = new LinkedHashMap<>();
        for (int year = first.getYear(); year <= (last == null ? first : last).getYear(); year++) {
            Integer one = year;
            LocalDate newYear = LocalDate.of(year, 1, 1);
            var days = new DateRange(
                    PartialDate.of(newYear), PartialDate.of(newYear.plusYears(1).minusDays(1)));
            without.put(
                    new PartialDate(newYear, PartialDate.Precision.YEAR),
                    asked.overlaps(days)
                            .and(budgets.any(budget -> Holds.of(one.equals(budget.budgetYear())))
                                    .not()));
        }
        return new Listed<>(without, last == null);
    }

    /** The figures of one year. */
    private record Balance(
            Integer year, @Nullable Money income, @Nullable Money expenditure) implements Wording {

        @Override
        public String in(Language language) {
            boolean french = language == Language.FRENCH;
            String balance = income == null || expenditure == null
                    ? (french ? "équilibre non connu" : "balance not known")
                    : income.equals(expenditure)
                            ? (french ? "équilibré" : "balanced")
                            : (french ? "non équilibré" : "not balanced");
            return year + " (" + balance + ")";
        }
    }

    private static @Nullable Listed<Balance> balances(Agrement agrement, Situation situation) {
        Held<ProjectBudget> budgets = budgets(agrement, situation);
        return budgets.unknown()
                ? null
                : Listed.of(
                        budgets.entries().stream(),
                        budget -> new Balance(budget.budgetYear(), budget.income(), budget.expenditure()),
                        budget -> budget.income() == null && budget.expenditure() == null
                                ? Holds.UNDETERMINED
                                : Holds.YES,
                        budgets.open());
    }

    /** An indicator whose target or source is not recorded may have one. */
    private static Holds unmeasured(ProjectObjective objective, Situation situation) {
        List<Indicator> indicators = situation.project().all(Kind.INDICATOR).stream()
                .filter(indicator -> indicator.subject().id().equals(objective.id()))
                .toList();
        boolean measured = indicators.stream().anyMatch(PlanRules::complete);
        return indicators.isEmpty() || measured
                ? alone(measured, Kind.INDICATOR, objective.id(), situation)
                : Holds.UNDETERMINED;
    }

    private static boolean complete(Indicator indicator) {
        return indicator.target() != null
                && Stream.concat(Stream.of(indicator.target(), indicator.baseline()), indicator.measures().stream())
                        .filter(Objects::nonNull)
                        .map(Measure::source)
                        .anyMatch(Objects::nonNull);
    }
}
