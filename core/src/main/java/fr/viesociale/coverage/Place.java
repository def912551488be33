package fr.viesociale.coverage;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Un lieu et ce qui le dessert: a district or a priority area of the day, and whether anything serves it.
 *
 * @param id the district or the priority area, never null
 * @param population who lives there, and the figures that say so, never null
 * @param served whether at least one structure, or one action, serves it, never null
 * @param surely what serves it, sorted by id, never null
 * @param possibly what may serve it, sorted by id, never null
 */
public record Place(
        Id id, Population population, Holds served, List<? extends Id> surely, List<? extends Id> possibly) {

    /** @throws NullPointerException when a component is missing */
    public Place {
        surely = List.copyOf(surely);
        possibly = List.copyOf(possibly);
    }

    /**
     * The residents that are served, each once however many structures serve them.
     *
     * @return all residents, none, or any number of them where it is not known, never null
     */
    public Interval residentsServed() {
        return switch (served) {
            case YES -> population.residents();
            case NO -> Interval.ZERO;
            case UNDETERMINED -> population.residents().orNothing();
        };
    }

    String line(Situation situation, Language language) {
        boolean french = language == Language.FRENCH;
        String how = switch (served) {
            case YES -> french ? "desservi" : "served";
            case NO -> french ? "non desservi" : "not served";
            case UNDETERMINED -> french ? "desserte non connue" : "not known whether served";
        };
        return situation.nameOf(id).in(language)
                + (french ? " : " : ": ")
                + how
                + (french ? ", habitants : " : ", residents: ")
                + population.residents().in(language);
    }
}
