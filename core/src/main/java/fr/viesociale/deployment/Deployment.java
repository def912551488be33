package fr.viesociale.deployment;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Le déploiement: what the roadmap in force plans, against what happened by the day.
 *
 * @param basis what this was drawn from, never null
 * @param roadmap the latest deployment roadmap that holds by the day, null where none surely does
 * @param possible other roadmaps that may hold in its place, their day not being known closely, sorted by id, never null
 * @param planned every planned structure, sorted by id, never null
 * @param onNoRoadmap the planned structures that no roadmap names, of any version, sorted by id, never null
 */
public record Deployment(
        Basis basis,
        Id.@Nullable DeploymentRoadmap roadmap,
        List<Id.DeploymentRoadmap> possible,
        List<Progress> planned,
        List<Id.PlannedStructure> onNoRoadmap)
        implements Told {

    /** @throws NullPointerException when a component other than the roadmap is missing */
    public Deployment {
        possible = List.copyOf(possible);
        planned = List.copyOf(planned);
        onNoRoadmap = List.copyOf(onNoRoadmap);
    }

    /**
     * L'avancement d'une structure prévue.
     *
     * @param structure the planned structure, never null
     * @param onRoadmap whether the roadmap in force names it; where no roadmap is recorded, every one is of the plan, never
     *     null
     * @param steps its stages, in the order in which they are recorded, never null
     * @param became the structure that came of it, null when none is recorded
     */
    public record Progress(
            Id.PlannedStructure structure, Holds onRoadmap, List<Step> steps, Id.@Nullable Structure became) {

        /** @throws NullPointerException when a component other than the structure that came of it is missing */
        public Progress {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Une étape et son écart.
     *
     * @param stage the stage, its target and when it was reached, never null
     * @param slippage the days from target to day reached, or to the day of the question when the target is past; null where
     *     neither can be told
     */
    public record Step(Stage stage, @Nullable Slippage slippage) {}

    /**
     * The deployment as it stands.
     *
     * @param situation the day
     * @return the deployment, never null
     */
    public static Deployment of(Situation situation) {
        Plan plan = Plan.of(situation);
        Set<Id> named = new HashSet<>();
        situation.project().all(Kind.DEPLOYMENT_ROADMAP).forEach(roadmap -> named.addAll(roadmap.plannedStructures()));
        DeploymentRoadmap sure = plan.sure();
        return new Deployment(
                situation.basis(),
                sure == null ? null : sure.id(),
                plan.possible().stream().map(DeploymentRoadmap::id).toList(),
                situation.project().all(Kind.PLANNED_STRUCTURE).stream()
                        .map(planned -> progress(planned, plan.plans(planned.id()), situation.on()))
                        .toList(),
                situation.project().all(Kind.PLANNED_STRUCTURE).stream()
                        .map(PlannedStructure::id)
                        .filter(id -> !named.contains(id))
                        .toList());
    }

    private static Progress progress(PlannedStructure planned, Holds onRoadmap, LocalDate on) {
        return new Progress(
                planned.id(),
                onRoadmap,
                planned.stages().stream()
                        .map(stage -> new Step(stage, Slippage.of(stage, on)))
                        .toList(),
                planned.became());
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        lines.add((french ? "Déploiement au " : "Deployment on ")
                + Words.of(basis.on(), language)
                + (french ? " ; feuille de route : " : "; roadmap: ")
                + (roadmap == null ? unnamed(french) : situation.nameOf(roadmap).in(language)));
        for (Progress progress : planned) {
            lines.add("  " + situation.nameOf(progress.structure()).in(language)
                    + (progress.became() == null
                            ? ""
                            : (french ? ", devenue " : ", became ")
                                    + situation.nameOf(progress.became()).in(language))
                    + switch (progress.onRoadmap()) {
                        case YES -> "";
                        case NO -> french ? " (hors de la feuille de route)" : " (not on the roadmap)";
                        case UNDETERMINED ->
                            french ? " (peut-être hors de la feuille de route)" : " (perhaps not on the roadmap)";
                    });
            progress.steps().forEach(step -> lines.add("    " + line(step, language)));
        }
        return List.copyOf(lines);
    }

    private String unnamed(boolean french) {
        return possible.isEmpty() ? (french ? "aucune" : "none") : (french ? "non connue" : "not known");
    }

    private String line(Step step, Language language) {
        boolean french = language == Language.FRENCH;
        Stage stage = step.stage();
        PartialDate reached = stage.actualOn();
        return stage.stage().in(language)
                + (french ? " : prévue " : ": planned ")
                + (stage.targetOn() == null
                        ? (french ? "sans date" : "without a date")
                        : dated(stage.targetOn(), language))
                + (reached == null || reached.when().after(basis.on()) == Holds.YES
                        ? ""
                        : (french ? ", atteinte " : ", reached ") + dated(reached, language))
                + (step.slippage() == null
                        ? ""
                        : (french ? ", écart : " : ", slippage: ")
                                + step.slippage().in(language));
    }

    private static String dated(PartialDate date, Language language) {
        boolean day = date.precision() == PartialDate.Precision.DAY;
        String at = language == Language.FRENCH ? (day ? "le " : "en ") : (day ? "on " : "in ");
        return at + date.in(language);
    }
}
