package fr.viesociale.coverage;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Le choix des chiffres de population: which figure counts for a perimeter on a day, as the caller names it.
 *
 * <p>Only figures that are published by the day count; one without a day of publication does. Among those that the choice
 * admits, the latest census year counts, one without a census year coming last; figures of one rank that disagree give the
 * interval from the smallest to the largest. Without any, nothing is known.
 *
 * @param choice what admits a figure, never null
 * @param year the census year or the vintage, null for the latest figures
 */
public record PopulationPolicy(Choice choice, @Nullable Integer year) implements Wording {

    /** @throws NullPointerException when the choice is missing, or the year that it needs */
    public PopulationPolicy {
        if (choice != Choice.LATEST) {
            Objects.requireNonNull(year, "year");
        }
    }

    /** Ce qui admet un chiffre. */
    public enum Choice implements Wording {
        /** Le dernier recensement publié. */
        LATEST(Text.of("dernier recensement publié", "latest published census")),
        /** Un recensement. */
        CENSUS(Text.of("recensement de", "census of")),
        /** Une géographie, such as 2015 or 2024 for priority areas. */
        VINTAGE(Text.of("géographie de", "geography of"));

        private final Text words;

        Choice(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    /**
     * The figures of the latest census that is published by the day.
     *
     * @return the policy, never null
     */
    public static PopulationPolicy latest() {
        return new PopulationPolicy(Choice.LATEST, null);
    }

    /**
     * The figures of one census.
     *
     * @param year the census year
     * @return the policy, never null
     */
    public static PopulationPolicy census(int year) {
        return new PopulationPolicy(Choice.CENSUS, year);
    }

    /**
     * The figures of perimeters as one geography draws them.
     *
     * @param year the year of the geography
     * @return the policy, never null
     */
    public static PopulationPolicy vintage(int year) {
        return new PopulationPolicy(Choice.VINTAGE, year);
    }

    /**
     * The population of a perimeter on the day.
     *
     * @param situation the day
     * @param perimeter the territory, a district, a priority area
     * @return the residents and the figures used, never null
     */
    public Population of(Situation situation, Id perimeter) {
        List<PopulationFigure> used = new ArrayList<>();
        int rank = -1;
        for (PopulationFigure figure : situation.project().all(Kind.POPULATION_FIGURE)) {
            if (figure.perimeter().id().equals(perimeter)
                    && admits(figure)
                    && published(figure, situation.on()) != Holds.NO) {
                used.add(figure);
                rank = published(figure, situation.on()) == Holds.YES ? Math.max(rank, rank(figure)) : rank;
            }
        }
        int least = rank;
        used.removeIf(figure -> rank(figure) < least);
        return least < 0 ? new Population(Interval.UNKNOWN, List.of()) : hull(used);
    }

    /**
     * The population of the whole territory: by its own figures, or else the sum of its communes of the day. EPCIs, in
     * which the territory may only lie, do not count.
     *
     * @param situation the day
     * @return the residents and the figures used, never null
     */
    public Population ofTerritory(Situation situation) {
        Population own = of(situation, situation.project().territory());
        if (!own.figures().isEmpty()) {
            return own;
        }
        Interval residents = Interval.ZERO;
        List<Id.PopulationFigure> figures = new ArrayList<>();
        boolean none = true;
        for (TerritoryPart part : situation.project().all(Kind.TERRITORY_PART)) {
            Holds covers = part.commune() == null ? Holds.NO : part.period().covers(situation.on());
            if (covers != Holds.NO) {
                Population of = of(situation, part.id());
                residents = residents.plus(
                        covers == Holds.YES ? of.residents() : of.residents().orNothing());
                figures.addAll(of.figures());
                none = false;
            }
        }
        boolean missing = none || situation.open(Kind.TERRITORY_PART, null, false);
        return new Population(
                missing ? residents.plus(Interval.UNKNOWN) : residents,
                figures.stream().sorted().toList());
    }

    private boolean admits(PopulationFigure figure) {
        return switch (choice) {
            case LATEST -> true;
            case CENSUS -> Objects.equals(year, figure.censusYear());
            case VINTAGE -> Objects.equals(year, figure.vintage());
        };
    }

    private static Holds published(PopulationFigure figure, LocalDate on) {
        return figure.publishedOn() == null
                ? Holds.YES
                : figure.publishedOn().when().after(on).not();
    }

    private static int rank(PopulationFigure figure) {
        return figure.censusYear() == null ? 0 : figure.censusYear();
    }

    private static Population hull(List<PopulationFigure> used) {
        var residents = used.stream().mapToInt(PopulationFigure::residents).summaryStatistics();
        return new Population(
                new Interval(BigDecimal.valueOf(residents.getMin()), BigDecimal.valueOf(residents.getMax())),
                used.stream().map(PopulationFigure::id).toList());
    }

    @Override
    public String in(Language language) {
        return choice.in(language) + (year == null ? "" : " " + year);
    }
}
