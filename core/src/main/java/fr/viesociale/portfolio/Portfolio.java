package fr.viesociale.portfolio;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Le portefeuille: the same questions over many territories, each read once and let go. Nothing of a project is kept but
 * what is answered, and the external ids of structures, so that one that two territories record is counted once. There is
 * no basis in it for that reason: the day, the horizon and the fingerprint of what was read are.
 *
 * <p>Another answer over the same territories is a plain {@code flatMap}, which is as lazy:
 * {@code projects.flatMap(project -> answersOf(project.on(day)))}.
 *
 * @param on the day, never null
 * @param horizon how far ahead agréments are watched, never null
 * @param facts the fingerprint of the projects in the order in which they were read: two portfolios have the same one when
 *     they were drawn from the same files, never null
 * @param endings the agréments that end, or may, from the day to the horizon, both included; in the order of the
 *     territories, then by id, never null
 * @param unserved the priority areas without a structure that serves them with an agrément in force, or of which that is
 *     not known; same order, never null
 * @param totals the counts, never null
 * @param shared the structures that several territories record, never null
 */
public record Portfolio(
        LocalDate on,
        Period horizon,
        Fingerprint facts,
        List<Ending> endings,
        List<Unserved> unserved,
        Totals totals,
        List<Shared> shared)
        implements Told {

    /** Copies the lists. */
    public Portfolio {
        endings = List.copyOf(endings);
        unserved = List.copyOf(unserved);
        shared = List.copyOf(shared);
    }

    /**
     * Reads the territories one by one.
     *
     * @param projects the projects, each asked for once; the stream is used up and left for the caller to close
     * @param date the day of the questions
     * @param horizon how far ahead agréments are watched, not negative
     * @return the portfolio, never null
     */
    public static Portfolio of(Stream<TerritorialProject> projects, LocalDate date, Period horizon) {
        var reading = new Reading(date, horizon);
        projects.forEachOrdered(project -> reading.read(project.on(date)));
        return reading.portfolio();
    }

    /**
     * Un agrément qui arrive à terme.
     *
     * @param territory the territory, never null
     * @param structure the structure, never null
     * @param name what the structure is called, never null
     * @param agrement the agrément, never null
     * @param kind its kind, never null
     * @param end its last day, a withdrawal counted; an extension is not, never null
     * @param within yes when it surely ends from the day to the horizon, else undetermined, never null
     */
    public record Ending(
            Id.Territory territory,
            Id.Structure structure,
            String name,
            Id.Agrement agrement,
            AgrementKind kind,
            When end,
            Holds within) {}

    /**
     * Un quartier prioritaire sans structure, ou dont on ne sait.
     *
     * @param territory the territory, never null
     * @param area the area, never null
     * @param code its official code, never null
     * @param name its name, never null
     * @param served no, or undetermined, never null
     */
    public record Unserved(
            Id.Territory territory, Id.PriorityArea area, PriorityAreaCode code, String name, Holds served) {}

    /**
     * Une structure que plusieurs territoires inscrivent: counted once.
     *
     * @param numbers the external ids by which it is known, never null
     * @param records where it is recorded, in the order of the territories, never null, at least two
     */
    public record Shared(List<FileNumber> numbers, List<Recorded> records) {

        /** Copies the lists. */
        public Shared {
            numbers = List.copyOf(numbers);
            records = List.copyOf(records);
        }
    }

    /**
     * Un numéro chez autrui, en usage au jour dit.
     *
     * @param scheme whose number it is, never null
     * @param value the number, never null
     */
    public record FileNumber(String scheme, String value) implements Comparable<FileNumber> {

        static FileNumber of(ExternalId number) {
            return new FileNumber(number.scheme(), number.value());
        }

        @Override
        public int compareTo(FileNumber other) {
            int byScheme = scheme.compareTo(other.scheme);
            return byScheme != 0 ? byScheme : value.compareTo(other.value);
        }
    }

    /**
     * Une structure dans un territoire.
     *
     * @param territory the territory, never null
     * @param structure the structure there, never null
     * @param name what it is called there, never null
     */
    public record Recorded(Id.Territory territory, Id.Structure structure, String name) {}

    /**
     * Des oui, des non, et ce qu'on ne sait pas.
     *
     * @param yes how many do, at least 0
     * @param no how many do not, at least 0
     * @param undetermined of how many it is not known, at least 0
     */
    public record Tally(int yes, int no, int undetermined) {

        /** Nothing counted. */
        public static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Holds holds) {
            return switch (holds) {
                case YES -> new Tally(yes + 1, no, undetermined);
                case NO -> new Tally(yes, no + 1, undetermined);
                case UNDETERMINED -> new Tally(yes, no, undetermined + 1);
            };
        }
    }

    /**
     * Les totaux.
     *
     * @param territories how many territories
     * @param structures how many structures, each once, by whether an agrément of it is in force
     * @param agrements by kind, how many structures hold one in force; the answer no is not counted; never null
     * @param areas by generation of codes, how many priority areas of the day are served, never null
     */
    public record Totals(
            int territories,
            Tally structures,
            Map<String, Tally> agrements,
            Map<PriorityAreaCode.Generation, Tally> areas) {

        /** Copies the counts. */
        public Totals {
            agrements = Collections.unmodifiableMap(new TreeMap<>(agrements));
            areas = Collections.unmodifiableMap(new TreeMap<>(areas));
        }
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        int structures = totals.structures().yes()
                + totals.structures().no()
                + totals.structures().undetermined();
        lines.add(Words.of(on, language) + (french ? " : territoires " : ": territories ") + totals.territories()
                + ", structures " + structures
                + (french ? ", dont agréées " : ", with an agrément ")
                + totals.structures().yes());
        totals.agrements()
                .forEach((kind, tally) -> lines.add("  " + kind + (french ? " en vigueur : " : " in force: ")
                        + tally.yes() + (french ? ", à vérifier : " : ", to be checked: ") + tally.undetermined()));
        totals.areas()
                .forEach((generation, tally) ->
                        lines.add((french ? "  quartiers prioritaires de " : "  priority areas of ")
                                + (generation == PriorityAreaCode.Generation.OF_2015 ? "2015" : "2024")
                                + (french ? ", desservis : " : ", served: ")
                                + tally.yes()
                                + (french ? ", non desservis : " : ", not served: ")
                                + tally.no()
                                + (french ? ", non connu : " : ", not known: ")
                                + tally.undetermined()));
        endings.forEach(ending -> lines.add(ending.territory().value() + ", " + ending.name() + ", "
                + ending.kind().value() + (french ? " : terme " : ": ends ") + Words.of(ending.end(), language)
                + (ending.within() == Holds.YES ? "" : " (?)")));
        unserved.forEach(area -> lines.add(area.territory().value() + ", " + area.name() + " ("
                + area.code().value()
                + ")"
                + (area.served() == Holds.NO
                        ? (french ? " : sans structure agréée" : ": no structure with an agrément")
                        : (french ? " : desserte non connue" : ": not known to be served"))));
        shared.forEach(one -> {
            lines.add((french ? "Structure comptée une fois : " : "Structure counted once: ")
                    + one.records().get(0).name());
            one.records().forEach(record -> lines.add("  " + record.territory().value() + ", " + record.name()));
        });
        return List.copyOf(lines);
    }
}
