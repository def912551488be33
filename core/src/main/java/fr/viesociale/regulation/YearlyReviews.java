package fr.viesociale.regulation;

import fr.viesociale.governance.ConventionReview;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Les bilans annuels: for each full calendar year of a term that has passed, how many reviews with indicators were held.
 *
 * @param years the years, in their order
 * @param open whether there may be reviews that nobody recorded
 */
record YearlyReviews(List<Year> years, boolean open) implements Wording {

    YearlyReviews {
        years = List.copyOf(years);
    }

    /**
     * Une année.
     *
     * @param year the year
     * @param full whether the term surely has all its days
     * @param sure the reviews that were held in it for certain
     * @param possible those that may have been
     */
    record Year(int year, boolean full, long sure, long possible) {}

    /** The years that the term has, or may have, whole, and that have passed on a day; null where no end bounds them. */
    static @Nullable YearlyReviews of(DateRange term, List<ConventionReview> reviews, boolean open, LocalDate on) {
        When start = term.start();
        When end = term.end();
        if (start.earliest() == null || start.latest() == null || end.earliest() == null || end.latest() == null) {
            return null;
        }
        int surelyFrom = firstFull(start.latest());
        int surelyUntil = lastFull(end.earliest());
        int passed = Math.min(lastFull(end.latest()), on.getYear() - 1);
        List<Year> years = new ArrayList<>();
        for (int year = firstFull(start.earliest()); year <= passed; year++) {
            List<Holds> counted = counted(reviews, year);
            years.add(new Year(
                    year,
                    surelyFrom <= year && year <= surelyUntil,
                    counted.stream().filter(Holds.YES::equals).count(),
                    counted.stream().filter(holds -> holds != Holds.NO).count()));
        }
        return new YearlyReviews(years, open);
    }

    private static int firstFull(LocalDate start) {
        return start.minusDays(1).getYear() + 1;
    }

    private static int lastFull(LocalDate end) {
        return end.plusDays(1).getYear() - 1;
    }

    private static List<Holds> counted(List<ConventionReview> reviews, int year) {
        DateRange days = DateRange.of(year + "-01-01", year + "-12-31");
        return reviews.stream()
                .map(review -> {
                    When held = When.of(review.heldOn());
                    Boolean shown = review.withIndicators();
                    return days.covers(held == null ? When.UNKNOWN : held)
                            .and(shown == null ? Holds.UNDETERMINED : Holds.of(shown));
                })
                .toList();
    }

    /** Whether a year has passed, so that a review was due. */
    Holds due() {
        return years.stream().anyMatch(Year::full) ? Holds.YES : years.isEmpty() ? Holds.NO : Holds.UNDETERMINED;
    }

    /** Whether as many were held in every year. */
    Holds atLeast(int required) {
        return years.stream().map(year -> atLeast(year, required)).reduce(Holds.YES, Holds::and);
    }

    private Holds atLeast(Year year, int required) {
        if (year.sure >= required) {
            return Holds.YES;
        }
        return year.full && !open && year.possible < required ? Holds.NO : Holds.UNDETERMINED;
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String told = years.stream()
                .map(year -> year.year
                        + (french ? " : " : ": ")
                        + year.sure
                        + (year.possible == year.sure ? "" : (french ? " à " : " to ") + year.possible))
                .collect(Collectors.joining(", "));
        return (told.isEmpty() ? (french ? "aucune année passée" : "no year has passed") : told)
                + (open ? (french ? " (liste incomplète)" : " (incomplete list)") : "");
    }
}
