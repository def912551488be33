package fr.viesociale.reconciliation;

import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Une ligne du rapprochement: what became of one entry, of a group of entries, or of those that are not shown. */
public sealed interface Item {

    /**
     * What has to be settled by a choice of side.
     *
     * @return the points, never null; empty where there is nothing to choose
     */
    default List<Point> points() {
        return List.of();
    }

    /**
     * An entry that it is about.
     *
     * @return its id in the file that has it, the City's before the Caf's; empty where entries are not shown
     */
    Optional<Id> subject();

    /**
     * Concordance: both have it, and nothing differs.
     *
     * @param city the entry at the City's, never null
     * @param caf the entry at the Caf's, never null
     */
    record Agreed(Id city, Id caf) implements Item {

        @Override
        public Optional<Id> subject() {
            return Optional.of(city);
        }
    }

    /**
     * Écart: both have it, and they do not say the same.
     *
     * @param city the entry at the City's, never null
     * @param caf the entry at the Caf's, never null
     * @param gaps what differs, in the order of the paths, never null, at least one
     * @param citySources where the City has it from, never null
     * @param cafSources where the Caf has it from, never null
     */
    record Differs(Id city, Id caf, List<Gap> gaps, List<Provenance> citySources, List<Provenance> cafSources)
            implements Item {

        /** Copies the lists. */
        public Differs {
            gaps = List.copyOf(gaps);
            citySources = List.copyOf(citySources);
            cafSources = List.copyOf(cafSources);
        }

        @Override
        public Optional<Id> subject() {
            return Optional.of(city);
        }

        @Override
        public List<Point> points() {
            return gaps.stream()
                    .map(gap -> new Point(Side.CITY, city, gap.path()))
                    .toList();
        }
    }

    /**
     * Un écart sur une rubrique.
     *
     * @param path the component, names separated by «/», never null
     * @param city the City's value, null for nothing
     * @param caf the Caf's value, the City's ids in it where they are known, null for nothing
     */
    record Gap(String path, @Nullable Object city, @Nullable Object caf) {}

    /**
     * Fiche de la seule Ville.
     *
     * @param id the entry, never null
     * @param numbered false when it has no external id in use on the day, so that nothing could be matched
     */
    record CityOnly(Id id, boolean numbered) implements Item {

        @Override
        public Optional<Id> subject() {
            return Optional.of(id);
        }

        @Override
        public List<Point> points() {
            return List.of(new Point(Side.CITY, id, ""));
        }
    }

    /**
     * Fiche de la seule Caf.
     *
     * @param id the entry, never null
     * @param numbered false when it has no external id in use on the day, so that nothing could be matched
     */
    record CafOnly(Id id, boolean numbered) implements Item {

        @Override
        public Optional<Id> subject() {
            return Optional.of(id);
        }

        @Override
        public List<Point> points() {
            return List.of(new Point(Side.CAF, id, ""));
        }
    }

    /**
     * Fiches non communiquées: how many of a kind one of them keeps for other eyes; nothing of them is shown.
     *
     * @param side who withholds them, never null
     * @param kind the kind, never null
     * @param count how many, at least 1
     */
    record Withheld(Side side, Kind<?> kind, int count) implements Item {

        @Override
        public Optional<Id> subject() {
            return Optional.empty();
        }
    }

    /**
     * Rapprochement équivoque: external ids that several entries of one file share; which is which is not guessed.
     *
     * @param city the entries at the City's, sorted, never null, at least one
     * @param caf the entries at the Caf's, sorted, never null, at least one
     */
    record Ambiguous(List<Id> city, List<Id> caf) implements Item {

        /** Copies the lists. */
        public Ambiguous {
            city = List.copyOf(city);
            caf = List.copyOf(caf);
        }

        @Override
        public Optional<Id> subject() {
            return Optional.of(city.get(0));
        }
    }
}
