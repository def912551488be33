package fr.viesociale.coverage;

import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Les habitants desservis, sur l'ensemble des habitants: places that do not overlap, and their totals.
 *
 * <p>The share is computed exactly: a population that is not known stands above and below the line.
 *
 * @param places the places, sorted by id, never null
 * @param residents everybody who lives there, never null
 * @param served those who are served, never null
 * @param share the served ones among all, from 0 to 1, null where it is certain that nobody lives there
 */
public record Served(
        List<Place> places,
        Interval residents,
        Interval served,
        @Nullable Interval share) {

    private static final Interval ANY_SHARE = new Interval(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Set<Holds> SURE = Set.of(Holds.YES);
    private static final Set<Holds> POSSIBLE = Set.of(Holds.YES, Holds.UNDETERMINED);

    /** @throws NullPointerException when a component other than the share is missing */
    public Served {
        places = List.copyOf(places);
    }

    /**
     * The totals of places.
     *
     * @param places the places, none of which overlaps another
     * @return the totals, never null
     */
    public static Served of(List<Place> places) {
        return new Served(
                places,
                sum(places, place -> place.population().residents()),
                sum(places, Place::residentsServed),
                share(places));
    }

    private static Interval sum(List<Place> places, Function<Place, Interval> number) {
        return places.stream().map(number).reduce(Interval.ZERO, Interval::plus);
    }

    private static @Nullable Interval share(List<Place> places) {
        if (sum(places, place -> place.population().residents()).isZero()) {
            return null;
        }
        Interval sure = residents(places, SURE, true);
        Interval others = residents(places, SURE, false);
        Interval possible = residents(places, POSSIBLE, true);
        Interval unserved = residents(places, POSSIBLE, false);
        return new Interval(
                others.isZero() ? BigDecimal.ONE : least(sure.least(), others.most()),
                possible.isZero() ? BigDecimal.ZERO : most(possible.most(), unserved.least()));
    }

    private static Interval residents(List<Place> places, Set<Holds> served, boolean among) {
        return sum(
                places.stream()
                        .filter(place -> served.contains(place.served()) == among)
                        .toList(),
                place -> place.population().residents());
    }

    /** The share when the served are as few, and the others as many, as they may be. */
    private static BigDecimal least(BigDecimal sure, @Nullable BigDecimal others) {
        return others == null ? BigDecimal.ZERO : part(sure, sure.add(others));
    }

    /** The share when the served are as many, and the others as few, as they may be. */
    private static BigDecimal most(@Nullable BigDecimal possible, BigDecimal unserved) {
        return possible == null ? BigDecimal.ONE : part(possible, possible.add(unserved));
    }

    private static BigDecimal part(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128);
    }

    /** The totals in one line, after what they are the totals of. */
    String line(String title, Language language) {
        boolean french = language == Language.FRENCH;
        if (places.isEmpty()) {
            return title + (french ? " : aucun quartier recensé" : ": no district on record");
        }
        return title
                + (served.equals(Interval.UNKNOWN)
                        ? (french ? ", habitants desservis : non connu" : ", residents served: not known")
                        : (french ? " : " : ": ") + counted(french, language))
                + among(language)
                + percent(language);
    }

    private String counted(boolean french, Language language) {
        if (served.isZero()) {
            return french ? "aucun habitant desservi" : "no resident served";
        }
        boolean one = served.mostOrInfinite() == 1;
        return served.in(language)
                + (one
                        ? (french ? " habitant desservi" : " resident served")
                        : (french ? " habitants desservis" : " residents served"));
    }

    private String among(Language language) {
        return residents.isZero() || residents.equals(Interval.UNKNOWN)
                ? ""
                : (language == Language.FRENCH ? " sur " : " out of ") + residents.in(language);
    }

    /** Nothing where the share may be any. */
    private String percent(Language language) {
        return share == null || share.equals(ANY_SHARE) ? "" : " (" + share.percent(language) + ")";
    }
}
