package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Les zones de compétence autour d'une structure. Two zones meet where they have a district in common, under its old or its
 * new name; where a structure names no district, its zone is not known. Made for one question.
 */
final class Zones {

    private final Id.Structure structure;
    private final Situation situation;
    private final Lineage lineage;
    private final Map<Id.District, Holds> zone;

    Zones(Id.Structure structure, Situation situation) {
        this.structure = structure;
        this.situation = situation;
        this.lineage = new Lineage(situation);
        this.zone = lineage.of(situation.get(Kind.STRUCTURE, structure).districts());
    }

    static boolean isCentreSocial(Structure structure) {
        return structure.kind().equals(StructureKind.CENTRE_SOCIAL);
    }

    /** Whether the zone meets that of another structure. */
    Holds meets(Structure other) {
        if (zone.isEmpty() || other.districts().isEmpty()) {
            return Holds.UNDETERMINED;
        }
        return lineage.of(other.districts()).entrySet().stream()
                .map(there -> there.getValue().and(zone.getOrDefault(there.getKey(), Holds.NO)))
                .reduce(Holds.NO, Holds::or);
    }

    /** The other structures of some sort. */
    Stream<Structure> others(Predicate<Structure> which) {
        return situation.project().all(Kind.STRUCTURE).stream()
                .filter(other -> !other.id().equals(structure))
                .filter(which);
    }

    /** Whether structures may be missing from the dossier. */
    boolean open() {
        return situation.open(Kind.STRUCTURE, null, false);
    }

    /** The other structures of some sort, and whether the zone of each meets this one while an agrément of it is so. */
    Listed<Named> around(Predicate<Structure> which, Function<Agrement, Holds> agreed) {
        return Listed.of(
                others(which),
                other -> new Named(other.name()),
                other -> {
                    Holds holds = agreed(other, agreed);
                    return holds == Holds.NO ? holds : holds.and(meets(other));
                },
                open());
    }

    /** Whether an agrément of a structure is so: one that nobody recorded may be, unless the list is said to be complete. */
    Holds agreed(Structure other, Function<Agrement, Holds> so) {
        List<Agrement> agrements = situation.agrementsOf(other.id());
        boolean open = situation.open(Kind.AGREMENT, other.id(), agrements.isEmpty());
        return agrements.stream().map(so).reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }
}
