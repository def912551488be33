package fr.viesociale.deployment;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * La feuille de route en vigueur: the latest one that holds by the day, and those that may hold in its place.
 *
 * @param sure null where none surely holds
 * @param possible those whose day is not known closely and that would be later, sorted by id
 * @param recorded whether any roadmap is on record, of whatever day
 */
record Plan(@Nullable DeploymentRoadmap sure, List<DeploymentRoadmap> possible, boolean recorded) {

    private static final Comparator<DeploymentRoadmap> LATEST = Comparator.comparing(
                    DeploymentRoadmap::effectiveOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(DeploymentRoadmap::version)
            .thenComparing(DeploymentRoadmap::id);

    Plan {
        possible = List.copyOf(possible);
    }

    static Plan of(Situation situation) {
        DeploymentRoadmap sure = null;
        List<DeploymentRoadmap> possible = new ArrayList<>();
        for (DeploymentRoadmap roadmap : situation.project().all(Kind.DEPLOYMENT_ROADMAP)) {
            Holds begun = begun(roadmap, situation);
            if (begun == Holds.YES && (sure == null || LATEST.compare(roadmap, sure) > 0)) {
                sure = roadmap;
            } else if (begun == Holds.UNDETERMINED) {
                possible.add(roadmap);
            }
        }
        DeploymentRoadmap latest = sure;
        possible.removeIf(roadmap -> latest != null && surelyEarlier(roadmap, latest));
        return new Plan(
                sure,
                possible,
                !situation.project().all(Kind.DEPLOYMENT_ROADMAP).isEmpty());
    }

    private static Holds begun(DeploymentRoadmap roadmap, Situation situation) {
        Id.Resolution resolution = roadmap.resolution();
        Holds adopted = resolution == null
                ? Holds.YES
                : situation.counts(situation.get(Kind.RESOLUTION, resolution).takenOn());
        return When.reached(roadmap.effectiveOn(), situation.on()).and(adopted);
    }

    private static boolean surelyEarlier(DeploymentRoadmap roadmap, DeploymentRoadmap latest) {
        return roadmap.effectiveOn() == null
                ? roadmap.version() < latest.version()
                : LATEST.compare(roadmap, latest) < 0 && roadmap.version() < latest.version();
    }

    /** Whether it plans a structure: no roadmap being on record at all, any planned structure is of the plan. */
    Holds plans(Id.PlannedStructure planned) {
        Holds plans =
                Holds.of(sure == null ? !recorded : sure.plannedStructures().contains(planned));
        boolean doubtful = possible.stream()
                .anyMatch(roadmap -> Holds.of(roadmap.plannedStructures().contains(planned)) != plans);
        return doubtful ? Holds.UNDETERMINED : plans;
    }
}
