package fr.viesociale.rule;

import fr.viesociale.entry.Words;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * La vigueur d'un texte: when it holds, both days included. Asked outside, it says on which side.
 *
 * @param from the first day, null when no source gives one
 * @param until the last day, null when it has not ended
 */
public record Force(@Nullable LocalDate from, @Nullable LocalDate until) implements Wording {

    /** On every day. */
    public static final Force ALWAYS = new Force(null, null);

    /** Where a day stands. */
    public enum At {
        /** Pas encore en vigueur. */
        NOT_YET,
        /** En vigueur. */
        IN_FORCE,
        /** N'est plus en vigueur. */
        ENDED,
        /** Le jour n'est pas assez connu pour le dire. */
        UNDETERMINED
    }

    /** @throws fr.viesociale.fault.Refused when it would end before it begins */
    public Force {
        new Faults()
                .check(
                        from == null || until == null || !until.isBefore(from),
                        "until",
                        "range.reversed",
                        Text.of("la fin précède le début", "the end is before the start"))
                .refuse();
    }

    /**
     * From a day on.
     *
     * @param from the first day, {@code 2027-01-01}
     * @return the force, never null
     */
    public static Force from(String from) {
        return new Force(LocalDate.parse(from), null);
    }

    /**
     * Between two days.
     *
     * @param from the first day
     * @param until the last day
     * @return the force, never null
     */
    public static Force between(String from, String until) {
        return new Force(LocalDate.parse(from), LocalDate.parse(until));
    }

    /**
     * Where a day stands, as far as the day is known.
     *
     * @param day the day
     * @return never null; always in force when nothing bounds the text
     */
    public At at(When day) {
        Holds tooEarly = from == null ? Holds.NO : day.before(from);
        Holds tooLate = until == null ? Holds.NO : day.after(until);
        if (tooEarly == Holds.YES) {
            return At.NOT_YET;
        }
        if (tooLate == Holds.YES) {
            return At.ENDED;
        }
        return tooEarly == Holds.NO && tooLate == Holds.NO ? At.IN_FORCE : At.UNDETERMINED;
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String first = from == null ? null : (french ? "à partir du " : "from ") + Words.of(from, language);
        String last = until == null ? null : (french ? "jusqu'au " : "until ") + Words.of(until, language);
        return first == null
                ? last == null ? (french ? "sans limite de dates" : "without dates") : last
                : last == null ? first : first + " " + last;
    }
}
