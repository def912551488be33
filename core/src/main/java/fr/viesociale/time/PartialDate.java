package fr.viesociale.time;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Une date telle que la source la donne: a day, a month or a year. Years run from 1000 to 9999.
 *
 * @param earliest the first day that it may be, never null: the day itself, the first of the month, the first of January
 * @param precision how much of it the source gives, never null
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Bound, Comparable<PartialDate> {

    private static final List<String> FRENCH_MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Précision: how much of a date a source gives. */
    public enum Precision {
        /** Au jour près. */
        DAY,
        /** Au mois près. */
        MONTH,
        /** À l'année près. */
        YEAR
    }

    /**
     * @throws fr.viesociale.fault.Refused when a part is missing, the year is out of bounds, or the earliest day is not
     *     the first of its month or year
     */
    public PartialDate {
        var faults = new Faults();
        faults.need("earliest", earliest).need("precision", precision);
        if (earliest != null && precision != null) {
            faults.check(
                    earliest.getYear() >= 1000 && earliest.getYear() <= 9999,
                    "",
                    "date.year",
                    Text.of("l'année va de 1000 à 9999", "a year runs from 1000 to 9999"));
            faults.check(
                    earliest.equals(first(earliest, precision)),
                    "earliest",
                    "date.precision",
                    Text.of(
                            "une date au mois ou à l'année près commence le premier jour",
                            "a date to the month or the year begins on its first day"));
        }
        faults.refuse();
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the date, never null
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads a date of any precision.
     *
     * @param text {@code 2019-05-02}, {@code 2019-05} or {@code 2019}
     * @return the date, never null
     * @throws fr.viesociale.fault.Refused with {@code date.form} when the text is none of them, or there is no such day
     */
    public static PartialDate parse(String text) {
        try {
            if (formed(text, "yyyy-mm-dd")) {
                return new PartialDate(LocalDate.of(year(text), month(text), number(text, 8, 10)), Precision.DAY);
            }
            if (formed(text, "yyyy-mm")) {
                return new PartialDate(LocalDate.of(year(text), month(text), 1), Precision.MONTH);
            }
            if (formed(text, "yyyy")) {
                return new PartialDate(LocalDate.of(year(text), 1, 1), Precision.YEAR);
            }
        } catch (DateTimeException noSuchDay) {
            // told below, with what to write instead
        }
        throw new Refused(List.of(Fault.of(
                "date.form",
                "",
                Text.of(
                        Characters.quoted(text) + " : écrivez 2019-05-02, 2019-05 ou 2019 (une date qui existe)",
                        Characters.quoted(text) + ": write 2019-05-02, 2019-05 or 2019 (a date that exists)"))));
    }

    /** Whether a text has hyphens where the form has them, and figures everywhere else. */
    private static boolean formed(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int year(String text) {
        return number(text, 0, 4);
    }

    private static int month(String text) {
        return number(text, 5, 7);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * The last day that it may be.
     *
     * @return the day, never null
     */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /**
     * The days that it may be.
     *
     * @return from the earliest to the latest, never null
     */
    public When when() {
        return new When(earliest, latest());
    }

    @Override
    public String value() {
        String day = earliest.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String month = (french ? FRENCH_MONTHS : ENGLISH_MONTHS).get(earliest.getMonthValue() - 1);
        return switch (precision) {
            case DAY ->
                (french && earliest.getDayOfMonth() == 1 ? "1er" : "" + earliest.getDayOfMonth()) + " " + month + " "
                        + earliest.getYear();
            case MONTH -> month + " " + earliest.getYear();
            case YEAR -> "" + earliest.getYear();
        };
    }

    /** Orders by the earliest day, the more precise date first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return value();
    }

    private static LocalDate first(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
