package fr.viesociale.entry;

import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Les mots d'une valeur: any value that an entry or an answer holds, as a person reads it. */
public final class Words {

    private Words() {}

    /**
     * Tells a value.
     *
     * @param value a plain value, a list of them, a record, null for none
     * @param language the language
     * @return the words, never null
     */
    public static String of(@Nullable Object value, Language language) {
        boolean french = language == Language.FRENCH;
        if (value == null) {
            return french ? "rien" : "nothing";
        }
        if (value instanceof Wording words) {
            return words.in(language);
        }
        if (value instanceof LocalDate day) {
            return day.getYear() > 9999 ? day.toString() : PartialDate.of(day).in(language); // a delay may lead beyond
        }
        if (value instanceof MonthDay day) {
            String told = PartialDate.of(day.atYear(2000)).in(language);
            return told.substring(0, told.lastIndexOf(' '));
        }
        if (value instanceof When when) {
            return when(when, language);
        }
        if (value instanceof Done done) {
            return done.on() == null ? (french ? "pas fait" : "not done") : of(done.on(), language);
        }
        if (value instanceof Period period) {
            return period(period, french);
        }
        if (value instanceof Boolean yes) {
            return yes ? (french ? "oui" : "yes") : (french ? "non" : "no");
        }
        if (value instanceof Holds holds) {
            return holds == Holds.UNDETERMINED
                    ? (french ? "non connu" : "not known")
                    : of(holds == Holds.YES, language);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? (french ? "aucun" : "none")
                    : many.stream().map(one -> of(one, language)).collect(Collectors.joining(", "));
        }
        if (value instanceof Written word) {
            return word.value();
        }
        return value instanceof Record parts
                ? Component.of(parts).stream()
                        .map(part -> of(part.value(), language))
                        .collect(Collectors.joining(", "))
                : value.toString();
    }

    private static String period(Period period, boolean french) {
        List<String> parts = new ArrayList<>();
        counted(period.getYears(), french ? "an" : "year", french ? "ans" : "years", parts);
        counted(period.getMonths(), french ? "mois" : "month", french ? "mois" : "months", parts);
        counted(period.getDays(), french ? "jour" : "day", french ? "jours" : "days", parts);
        return parts.isEmpty() ? (french ? "aucun délai" : "no delay") : String.join(french ? " et " : " and ", parts);
    }

    private static void counted(int count, String one, String many, List<String> parts) {
        if (count != 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String when(When when, Language language) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        boolean french = language == Language.FRENCH;
        if (earliest == null || latest == null) {
            return earliest != null
                    ? (french ? "le " : "on ") + of(earliest, language) + (french ? " ou après" : " or later")
                    : latest != null
                            ? (french ? "le " : "on ") + of(latest, language) + (french ? " ou avant" : " or earlier")
                            : (french ? "date non connue" : "date not known");
        }
        return earliest.equals(latest)
                ? of(earliest, language)
                : (french ? "entre le " : "between ")
                        + of(earliest, language)
                        + (french ? " et le " : " and ")
                        + of(latest, language);
    }
}
