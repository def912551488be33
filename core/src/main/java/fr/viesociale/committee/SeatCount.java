package fr.viesociale.committee;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Un nombre de sièges, as far as it is known.
 *
 * @param fewest the fewest that it may be, at least 0
 * @param most the most that it may be, not below the fewest, null when nothing bounds it
 */
public record SeatCount(int fewest, @Nullable Integer most) implements Wording {

    /** Aucun. */
    public static final SeatCount NONE = new SeatCount(0, 0);

    /** @throws fr.viesociale.fault.Refused when the bounds are reversed or negative */
    public SeatCount {
        new Faults()
                .check(
                        fewest >= 0 && (most == null || most >= fewest),
                        "",
                        "count.bounds",
                        Text.of("un nombre de sièges va de 0 à plus", "a number of seats goes up from 0"))
                .refuse();
    }

    /**
     * A number that is known.
     *
     * @param seats how many
     * @return the count, never null
     */
    public static SeatCount of(int seats) {
        return new SeatCount(seats, seats);
    }

    /**
     * Whether it is known exactly.
     *
     * @return true when it can be one number only
     */
    public boolean exact() {
        return most != null && most == fewest;
    }

    /**
     * Whether it is at least another: equality passes.
     *
     * @param other the other
     * @return yes, no, or undetermined, never null
     */
    public Holds atLeast(SeatCount other) {
        if (other.most != null && fewest >= other.most) {
            return Holds.YES;
        }
        return most != null && most < other.fewest ? Holds.NO : Holds.UNDETERMINED;
    }

    /** The most, one where there is none. */
    @Nullable
    Integer atLeastOne() {
        return most == null ? null : Integer.valueOf(Math.max(1, most));
    }

    SeatCount plus(SeatCount other) {
        return new SeatCount(fewest + other.fewest, most == null || other.most == null ? null : most + other.most);
    }

    /** The same, where a seat may not exist at all. */
    SeatCount where(Holds holds) {
        return switch (holds) {
            case YES -> this;
            case NO -> NONE;
            case UNDETERMINED -> new SeatCount(0, most);
        };
    }

    /** No more than another. */
    SeatCount within(SeatCount limit) {
        Integer cap =
                most == null ? limit.most : limit.most == null ? most : Integer.valueOf(Math.min(most, limit.most));
        return new SeatCount(Math.min(fewest, limit.fewest), cap);
    }

    /** What another leaves of it, where the other is taken from it. */
    SeatCount less(SeatCount taken) {
        Integer left = most == null ? null : Integer.valueOf(Math.max(0, most - taken.fewest));
        return new SeatCount(taken.most == null ? 0 : Math.max(0, fewest - taken.most), left);
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        if (exact()) {
            return Integer.toString(fewest);
        }
        return most == null
                ? (french ? "au moins " : "at least ") + fewest
                : french ? "de " + fewest + " à " + most : "from " + fewest + " to " + most;
    }
}
