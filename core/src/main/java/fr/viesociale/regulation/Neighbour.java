package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un centre social voisin, beside which something is wanting.
 *
 * @param name its name
 * @param since the first day on which it is, or may be, wanting; null where nothing is
 */
record Neighbour(String name, @Nullable LocalDate since) implements Wording {

    /**
     * What is required beside a centre social.
     *
     * @param ranges the ranges that decide it
     * @param met whether it is met on a day
     */
    record Required(List<DateRange> ranges, Function<LocalDate, Holds> met) {}

    /**
     * The centres sociaux whose zone meets that of a structure, and whether what is required beside them is wanting on a day on
     * which both have an agrément.
     */
    static Listed<Neighbour> wanting(Agrement agrement, Situation situation, Function<Structure, Required> required) {
        Zones zones = new Zones(agrement.structure(), situation);
        Map<Neighbour, Holds> centres = new LinkedHashMap<>();
        zones.others(Zones::isCentreSocial)
                .filter(centre -> zones.meets(centre) != Holds.NO)
                .forEach(centre -> {
                    Covering covering = covering(agrement, centre, required.apply(centre), zones, situation);
                    centres.merge(
                            new Neighbour(centre.name(), covering.gap()),
                            covering.holds().not(),
                            Holds::or);
                });
        return new Listed<>(centres, zones.open());
    }

    private static Covering covering(
            Agrement agrement, Structure centre, Required required, Zones zones, Situation situation) {
        AgrementDays mine = AgrementDays.held(agrement, situation);
        Holds meets = zones.meets(centre);
        Stream<DateRange> theirs = situation.agrementsOf(centre.id()).stream()
                .flatMap(other -> AgrementDays.held(other, situation).ranges());
        return DayByDay.every(
                Stream.of(mine.ranges(), theirs, required.ranges.stream()).flatMap(ranges -> ranges),
                day -> meets.and(mine.so(range -> range.covers(day)))
                        .and(zones.agreed(
                                centre,
                                other -> AgrementDays.held(other, situation).so(range -> range.covers(day)))),
                required.met);
    }

    @Override
    public String in(Language language) {
        return since == null
                ? name
                : name
                        + (language == Language.FRENCH ? ", dès le " : ", from ")
                        + PartialDate.of(since).in(language);
    }
}
