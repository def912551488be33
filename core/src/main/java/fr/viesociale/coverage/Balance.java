package fr.viesociale.coverage;

import fr.viesociale.coverage.Intensity.OfPlace;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L'équilibre: how evenly means are spread over the residents of the districts, by Theil's T index of the intensity,
 * weighted by population: Σ wᵢ (xᵢ/μ) ln(xᵢ/μ).
 *
 * <p>It is 0 where every district has the same intensity, and ln(N/n) at most, where the smallest district, of n residents
 * out of N, has everything. It does not change when every intensity is multiplied, nor when a district is divided into
 * parts of the same intensity. It is not defined where nobody is served anywhere, or nobody lives anywhere.
 *
 * <p>Where populations are exact, its least is the least over the intensities that the districts may have, each taken apart,
 * and its most a bound that it does not exceed. Where a population is not exact, only what holds for any intensity is told.
 *
 * <p>Text: Theil, H. (1967), Economics and Information Theory, North-Holland, chapter 4.
 *
 * @param basis what this was drawn from, never null
 * @param intensity the intensity that it weighs, never null
 * @param index the index, without a unit, null where it is not defined
 * @param limit ln(N/n), the most that an index over these residents may be; unbounded where a population is not known;
 *     null where nobody lives anywhere
 * @param parts the districts, the worst served first, then by id, never null
 */
public record Balance(
        Basis basis,
        Intensity intensity,
        @Nullable Interval index,
        @Nullable Interval limit,
        List<Part> parts) implements Told {

    private static final Comparator<OfPlace> WORST_SERVED = Comparator.comparing(
                    (OfPlace place) -> place.perThousand().least())
            .thenComparing(place -> place.perThousand().most(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OfPlace::id);

    /** @throws NullPointerException when the basis, the intensity or the parts are missing */
    public Balance {
        parts = List.copyOf(parts);
    }

    /**
     * La part d'un quartier.
     *
     * @param district the district, never null
     * @param residents who lives there, never null
     * @param perThousand its intensity, never null
     * @param part what it adds to the index, to six decimals, negative below the mean intensity; the parts sum to the index;
     *     null where anything is not exact
     */
    public record Part(
            Id district,
            Interval residents,
            Interval perThousand,
            @Nullable BigDecimal part) {}

    /**
     * The balance of an intensity.
     *
     * @param intensity the intensity
     * @return the balance, never null
     */
    public static Balance of(Intensity intensity) {
        List<OfPlace> inhabited = intensity.districts().stream()
                .filter(place -> !place.residents().isZero())
                .toList();
        boolean served =
                inhabited.stream().anyMatch(place -> !place.perThousand().isZero());
        boolean counted = inhabited.stream().allMatch(place -> place.residents().isExact());
        Interval limit = inhabited.isEmpty() ? null : limit(inhabited);
        Interval index = !served || limit == null ? null : counted ? index(inhabited) : limit.orNothing();
        return new Balance(intensity.basis(), intensity, index, limit, parts(intensity, counted));
    }

    /**
     * The balance on several days.
     *
     * @param project the project
     * @param days the days
     * @param policy which population figures count, on each of them
     * @param means which means
     * @return one balance for each day, in the order of the days, never null
     */
    public static List<Balance> evolution(
            TerritorialProject project, List<LocalDate> days, PopulationPolicy policy, Means means) {
        return days.stream()
                .map(day -> of(Intensity.of(project.on(day), policy, means)))
                .toList();
    }

    private static Interval index(List<OfPlace> places) {
        double all = residents(places);
        List<Theil.Group> groups = places.stream()
                .map(place -> new Theil.Group(
                        place.residents().least().doubleValue() / all,
                        place.perThousand().least().doubleValue(),
                        place.perThousand().mostOrInfinite()))
                .toList();
        return Interval.between(Theil.least(groups), Theil.most(groups));
    }

    private static double residents(List<OfPlace> places) {
        return places.stream()
                .mapToDouble(place -> place.residents().least().doubleValue())
                .sum();
    }

    /** Each district may be the smallest: as small, among others as large, as they may be, and the converse. */
    private static Interval limit(List<OfPlace> places) {
        double least = 0;
        double most = 0;
        for (OfPlace place : places) {
            double others = 0;
            double othersMost = 0;
            for (OfPlace other : places) {
                others += other.equals(place) ? 0 : other.residents().least().doubleValue();
                othersMost += other.equals(place) ? 0 : other.residents().mostOrInfinite();
            }
            double own = place.residents().least().doubleValue();
            most = Math.max(most, ratio(othersMost, own));
            least = own == 0
                    ? least
                    : Math.max(least, ratio(others, place.residents().mostOrInfinite()));
        }
        return Interval.between(least, most);
    }

    /** ln((own + others) / own). */
    private static double ratio(double others, double own) {
        return others == 0 || Double.isInfinite(own) ? 0 : StrictMath.log1p(others / own);
    }

    private static List<Part> parts(Intensity intensity, boolean counted) {
        List<OfPlace> places = intensity.districts();
        boolean exact =
                counted && places.stream().allMatch(place -> place.perThousand().isExact());
        double all = exact ? residents(places) : 0;
        double mean = exact ? mean(places, all) : 0;
        return places.stream()
                .sorted(WORST_SERVED)
                .map(place -> new Part(
                        place.id(), place.residents(), place.perThousand(), mean == 0 ? null : part(place, all, mean)))
                .toList();
    }

    private static double mean(List<OfPlace> places, double all) {
        return all == 0
                ? 0
                : places.stream()
                                .mapToDouble(place -> place.residents().least().doubleValue()
                                        * place.perThousand().least().doubleValue())
                                .sum()
                        / all;
    }

    private static BigDecimal part(OfPlace place, double all, double mean) {
        double weight = place.residents().least().doubleValue() / all;
        double part = Theil.part(weight, place.perThousand().least().doubleValue(), mean);
        return BigDecimal.valueOf(part).setScale(6, RoundingMode.HALF_UP);
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        String head = (french ? "Équilibre au " : "Balance on ") + Words.of(basis.on(), language) + ", "
                + intensity.means().in(language) + " (" + intensity.policy().in(language) + ")"
                + (french ? " ; indice T de Theil : " : "; Theil's T index: ");
        if (index == null || limit == null) {
            lines.add(head + (french ? "sans objet, aucun moyen à répartir" : "not defined, no means to spread"));
        } else {
            lines.add(head + index.in(language)
                    + (french
                            ? " (0 quand tous ont autant ; maximum possible : "
                            : " (0 when all have as much; highest possible: ")
                    + limit.in(language) + ")");
        }
        for (Part part : parts) {
            lines.add("  " + situation.nameOf(part.district()).in(language)
                    + (french ? " : " : ": ") + part.perThousand().in(language)
                    + (french ? " pour 1 000 habitants" : " per 1,000 residents"));
        }
        return List.copyOf(lines);
    }
}
