package fr.viesociale.examples.ales.page;

import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.coverage.Served;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un point de l'évolution: coverage and balance on a day, each as its least and its most; null where nothing is known of it.
 *
 * @param day the day
 * @param districts the share of the residents of the districts that are served
 * @param areas2015 the same of the priority areas of 2015
 * @param areas2024 the same of those of 2024
 * @param theil Theil's T index of full-time equivalents
 */
record Moment(
        LocalDate day,
        @Nullable List<BigDecimal> districts,
        @Nullable List<BigDecimal> areas2015,
        @Nullable List<BigDecimal> areas2024,
        @Nullable List<BigDecimal> theil) {

    private static final int MONTHS = 3;

    /** The four of them in words. */
    public List<String> shares() {
        return Stream.of(districts, areas2015, areas2024, theil)
                .map(bounds -> bounds == null ? "non connu" : French.words(new Interval(bounds.get(0), bounds.get(1))))
                .toList();
    }

    /** Quarter by quarter, from the first day of a year to the first day of another. */
    static List<Moment> all(TerritorialProject project, LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusMonths(MONTHS))
                .map(day -> of(project.on(day)))
                .toList();
    }

    private static Moment of(Situation on) {
        Coverage coverage = Coverage.of(on, PopulationPolicy.latest());
        Interval index = Balance.of(Intensity.of(coverage, Means.FTE, null)).index();
        return new Moment(
                on.on(),
                share(coverage.districts()),
                areas(coverage, Generation.OF_2015),
                areas(coverage, Generation.OF_2024),
                index == null ? null : bounds(index));
    }

    private static @Nullable List<BigDecimal> areas(Coverage coverage, Generation generation) {
        for (Coverage.OfGeneration of : coverage.areas()) {
            if (of.generation() == generation) {
                return share(of.areas());
            }
        }
        return null;
    }

    private static @Nullable List<BigDecimal> share(Served served) {
        Interval share = served.places().isEmpty() ? null : served.share();
        return share == null || Figure.unknown(share) ? null : bounds(share);
    }

    private static @Nullable List<BigDecimal> bounds(Interval interval) {
        BigDecimal most = interval.most();
        return most == null ? null : Arrays.asList(interval.least(), most);
    }
}
