package fr.viesociale.matrix;

import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.function.Predicate;

/** Le cadre: which coordination conventions govern the roadmap on the day, if any. */
public sealed interface Frame {

    /**
     * En vigueur: at least one convention is in force, or may be.
     *
     * @param conventions those in force, or that may be, sorted by id, never null, at least one
     */
    record InForce(List<Held> conventions) implements Frame {

        /** @throws NullPointerException when the list is missing */
        public InForce {
            conventions = List.copyOf(conventions);
        }
    }

    /**
     * Une convention du jour.
     *
     * @param convention the convention, never null
     * @param holds yes, or undetermined where its signature or term is not known, never null
     */
    record Held(Id.Convention convention, Holds holds) {}

    /**
     * Entre deux conventions: none is in force; there is one in at least one of the two lists. A convention of which one
     * version has ended and another is to come is in both.
     *
     * @param former those that ended before the day, sorted by id, never null
     * @param next those to come after the day, sorted by id, never null
     */
    record Between(List<Id.Convention> former, List<Id.Convention> next) implements Frame {

        /** @throws NullPointerException when a list is missing */
        public Between {
            former = List.copyOf(former);
            next = List.copyOf(next);
        }
    }

    /** Aucune convention de coordination n'est enregistrée. */
    record None() implements Frame {}

    /**
     * The frame of a day.
     *
     * @param situation the day
     * @return the frame, never null
     */
    static Frame of(Situation situation) {
        List<Id.Convention> all = situation.project().all(Kind.CONVENTION).stream()
                .filter(convention -> convention.kind().equals(ConventionKind.COORDINATION))
                .map(Convention::id)
                .toList();
        List<Held> held = all.stream()
                .map(convention -> new Held(convention, situation.inForce(convention)))
                .filter(convention -> convention.holds() != Holds.NO)
                .toList();
        if (!held.isEmpty()) {
            return new InForce(held);
        }
        Predicate<ConventionVersion> ended = version -> version.term().end().before(situation.on()) == Holds.YES;
        return all.isEmpty()
                ? new None()
                : new Between(having(all, situation, ended), having(all, situation, ended.negate()));
    }

    private static List<Id.Convention> having(
            List<Id.Convention> all, Situation situation, Predicate<ConventionVersion> version) {
        return all.stream()
                .filter(convention -> situation.versionsOf(convention).stream().anyMatch(version))
                .toList();
    }
}
