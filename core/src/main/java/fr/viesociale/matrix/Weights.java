package fr.viesociale.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Les poids: the weights of the actions of a cell, summed. Abandoned actions do not count in the total.
 *
 * @param done the weight done, never null, not negative
 * @param remaining the weight surely neither done nor abandoned, never null, not negative
 * @param doubtful the weight that may be done or abandoned, never null, not negative
 * @param abandoned the weight abandoned, which is left out of the total, never null, not negative
 */
public record Weights(BigDecimal done, BigDecimal remaining, BigDecimal doubtful, BigDecimal abandoned) {

    /**
     * The total, without what was abandoned.
     *
     * @return the weight done, remaining and doubtful, never null
     */
    public BigDecimal total() {
        return done.add(remaining).add(doubtful);
    }

    /**
     * The least share done, where nothing doubtful is.
     *
     * @return from 0 to 1, to six decimals, null when the total is zero
     */
    public @Nullable BigDecimal least() {
        return share(done);
    }

    /**
     * The greatest share done, where all that is doubtful is.
     *
     * @return from 0 to 1, to six decimals, null when the total is zero
     */
    public @Nullable BigDecimal most() {
        return share(done.add(doubtful));
    }

    private @Nullable BigDecimal share(BigDecimal part) {
        return total().signum() == 0 ? null : part.divide(total(), 6, RoundingMode.HALF_UP);
    }
}
