package fr.viesociale.portfolio;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** La lecture: one territory after the other, of each only what is answered. */
final class Reading {

    private final LocalDate on;
    private final Period horizon;
    private final List<Portfolio.Ending> endings = new ArrayList<>();
    private final List<Portfolio.Unserved> unserved = new ArrayList<>();
    private final Register register = new Register();
    private final Map<PriorityAreaCode.Generation, Portfolio.Tally> areas =
            new EnumMap<>(PriorityAreaCode.Generation.class);
    private Fingerprint facts = Fingerprint.of(Stream.empty());
    private int territories;

    Reading(LocalDate on, Period horizon) {
        this.on = on;
        this.horizon = horizon;
    }

    void read(Situation situation) {
        territories++;
        facts = Fingerprint.of(Stream.of(facts, situation.project().fingerprint()));
        for (Structure structure : situation.project().all(Kind.STRUCTURE)) {
            register.count(situation, structure);
            for (Agrement agrement : situation.agrementsOf(structure.id())) {
                ending(situation, structure, agrement);
            }
        }
        for (PriorityArea area : situation.project().all(Kind.PRIORITY_AREA)) {
            if (area.period().covers(on) != Holds.NO) {
                area(situation, area);
            }
        }
    }

    Portfolio portfolio() {
        return new Portfolio(
                on,
                horizon,
                facts,
                endings,
                unserved,
                new Portfolio.Totals(territories, register.structures(), register.agrements(), areas),
                register.shared());
    }

    private void ending(Situation situation, Structure structure, Agrement agrement) {
        DateRange left = situation.untilWithdrawn(agrement).orElse(null);
        if (left == null || left.last() == Edge.OPEN || situation.granted(agrement) == Holds.NO) {
            return;
        }
        When end = left.end();
        Holds within =
                end.before(on).not().and(end.after(on.plus(horizon)).not()).and(situation.granted(agrement));
        if (within != Holds.NO) {
            endings.add(new Portfolio.Ending(
                    situation.project().territory(),
                    structure.id(),
                    structure.name(),
                    agrement.id(),
                    agrement.kind(),
                    end,
                    within));
        }
    }

    private void area(Situation situation, PriorityArea area) {
        Holds served = served(situation, area);
        areas.merge(area.code().generation(), Portfolio.Tally.NONE.plus(served), (sum, one) -> sum.plus(served));
        if (served != Holds.YES) {
            Id.Territory territory = situation.project().territory();
            unserved.add(new Portfolio.Unserved(territory, area.id(), area.code(), area.name(), served));
        }
    }

    /** By a structure of the day with an agrément of its own; one that a list may lack keeps the answer open. */
    private Holds served(Situation situation, PriorityArea area) {
        List<Structure> structures = situation.project().all(Kind.STRUCTURE);
        Holds served = structures.stream()
                .map(structure -> situation
                        .serves(structure, area)
                        .and(structure.period().covers(on))
                        .and(agreed(situation, structure)))
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.STRUCTURE, null, structures.isEmpty());
        return open ? served.or(Holds.UNDETERMINED) : served;
    }

    /** Whether a structure holds a global or a local agrément on the day; a family one stands beside a global one. */
    private static Holds agreed(Situation situation, Structure structure) {
        List<Agrement> agrements = situation.agrementsOf(structure.id());
        Holds agreed = agrements.stream()
                .filter(agrement -> !agrement.kind().equals(AgrementKind.ACF))
                .map(situation::inForce)
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.AGREMENT, structure.id(), agrements.isEmpty());
        return open ? agreed.or(Holds.UNDETERMINED) : agreed;
    }
}
