package fr.viesociale.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * La densité: the pairs that are tied among all the pairs that there could be, 2m/(n(n−1)).
 *
 * @param actors how many actors there are
 * @param sure how many pairs are surely tied, by at least one tie
 * @param possible how many pairs are or may be
 */
public record Density(int actors, int sure, int possible) {

    /**
     * The least density, where no doubtful tie is one.
     *
     * @return from 0 to 1, to six decimals, null under two actors
     */
    public @Nullable BigDecimal least() {
        return of(sure);
    }

    /**
     * The greatest density, where every doubtful tie is one.
     *
     * @return from 0 to 1, to six decimals, null under two actors
     */
    public @Nullable BigDecimal most() {
        return of(possible);
    }

    private @Nullable BigDecimal of(int pairs) {
        return fraction(2L * pairs, (long) actors * (actors - 1));
    }

    /** To six decimals, null when the whole is not positive. */
    static @Nullable BigDecimal fraction(long part, long whole) {
        return whole <= 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }
}
