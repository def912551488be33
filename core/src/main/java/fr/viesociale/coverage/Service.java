package fr.viesociale.coverage;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Une structure vue de la couverture: where it works, whether it counts, with what means.
 *
 * <p>A structure of which no district is recorded may serve any of them.
 *
 * <p>A post that several structures share may be wholly in any of them: how it is divided is not recorded.
 *
 * @param id the structure, or the planned one, never null
 * @param kind what it is, never null
 * @param districts the districts of its catchment, and those that these surely became or came from, never null
 * @param priorityAreas the priority areas of the day that it serves, never null
 * @param possible the districts and the priority areas that it may serve, never null
 * @param inForce whether it exists on the day and an AGC or AL agrément of it is in force, never null
 * @param fte its posts in full-time equivalents, never null
 * @param weeklyOpeningHours the opening hours of a week, its own and those of its sites, never null
 */
public record Service(
        Id id,
        StructureKind kind,
        List<Id.District> districts,
        List<Id.PriorityArea> priorityAreas,
        List<Id> possible,
        Holds inForce,
        Interval fte,
        Interval weeklyOpeningHours) {

    /** @throws NullPointerException when a component is missing */
    public Service {
        districts = List.copyOf(districts);
        priorityAreas = List.copyOf(priorityAreas);
        possible = List.copyOf(possible);
    }

    /**
     * Every structure as it is on the day.
     *
     * @param situation the day
     * @return one for each structure of the project, in force or not, sorted by id, never null
     */
    public static List<Service> all(Situation situation) {
        return new ServiceRegister(situation).services();
    }

    /**
     * A planned structure as a service, its means not being known.
     *
     * @param situation the day
     * @param planned the planned structure
     * @param counts whether it counts on the day
     * @return the service, never null
     */
    public static Service planned(Situation situation, PlannedStructure planned, Holds counts) {
        return new ServiceRegister(situation).planned(planned, counts);
    }

    /**
     * The same, were it in force or not.
     *
     * @param holds whether it counts
     * @return the service, never null
     */
    public Service inForce(Holds holds) {
        return new Service(id, kind, districts, priorityAreas, possible, holds, fte, weeklyOpeningHours);
    }

    /** Whether it serves a district or a priority area, were it in force. */
    Holds covers(Id place) {
        if (districts.contains(place) || priorityAreas.contains(place)) {
            return Holds.YES;
        }
        return possible.contains(place) ? Holds.UNDETERMINED : Holds.NO;
    }

    /** Whether it serves a district or a priority area on the day. */
    Holds serves(Id place) {
        return inForce.and(covers(place));
    }
}
