package fr.viesociale.opendata.table;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Les valeurs des cellules: numbers, dates and identifiers as spreadsheets spoil them; a remark for every repair. */
public final class Values {

    private static final Pattern SEPARATORS = Pattern.compile("[\\h.'’-]+");
    private static final Pattern FLOAT = Pattern.compile("([0-9]{9,14})[.,]0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,]?[0-9]*[eE]\\+?[0-9]{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIMED = Pattern.compile(
            "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})[T ]([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)Z?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]?([0-9]{1,2})[-/.]?([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,]0+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final String ANY_DATE =
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?"
                    + "|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}|[0-9]{8}|[0-9]{5}(?:[.,]0+)?";
    private static final Pattern PERIOD = Pattern.compile(
            "(?:[Dd]u\\s+)?(" + ANY_DATE + ")(?:(\\s*(?:[/_;–]|\\bau\\b|\\bà\\b|\\s-\\s)\\s*)(" + ANY_DATE + "))?");
    private static final int LONGEST_PERIOD = 100;

    private static final Pattern MONEY_SIGNS = Pattern.compile("[\\h'’]|€|(?i:euros?|eur)");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,11}(?:\\.[0-9]{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,11}(?:[.,][0-9]{1,20})?");
    private static final Pattern GROUPED =
            Pattern.compile("(-?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})*)(?:([.,])([0-9]{1,20}))?");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern POWER = Pattern.compile("(-?[0-9](?:[.,][0-9]{1,15})?)[eE]\\+?(0?[0-9]|1[01])");
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,20})?)\\h*(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 7;

    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("oui", true),
            Map.entry("o", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("vrai", true),
            Map.entry("1", true),
            Map.entry("non", false),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("faux", false),
            Map.entry("0", false));

    private Values() {}

    /**
     * A SIRET.
     *
     * @param cell the cell
     * @return the SIRET, null when it fails its check: what was found is then kept as it is, and the remark says why
     */
    public static @Nullable Siret siret(Cell cell) {
        String text = cell.text();
        Siret plain = DIGITS.matcher(text).matches() ? checked(text) : null;
        if (plain != null) {
            return plain;
        }
        Matcher number = FLOAT.matcher(text);
        boolean decimal = number.matches();
        String digits = decimal ? number.group(1) : SEPARATORS.matcher(text).replaceAll("");
        if (SCIENTIFIC.matcher(text).matches()) {
            cell.doubtful(
                    "siret.scientific",
                    null,
                    Text.of(
                            "des chiffres ont été perdus par un tableur : à reprendre à la source",
                            "a spreadsheet has lost digits: take it from the source again"));
            return null;
        }
        boolean lostZero = DIGITS.matcher(digits).matches() && digits.length() >= 11 && digits.length() < 14;
        Siret siret = checked(lostZero ? "0".repeat(14 - digits.length()) + digits : digits);
        if (siret == null) {
            boolean right = DIGITS.matcher(digits).matches() && digits.length() == 14;
            cell.doubtful(
                    right ? "siret.key" : "siret.length",
                    null,
                    right
                            ? Text.of(
                                    "la clé du SIRET est fausse : gardé tel quel, à vérifier",
                                    "the key of the SIRET is wrong: kept as it is, to be checked")
                            : Text.of(
                                    "un SIRET a 14 chiffres : gardé tel quel, à vérifier",
                                    "a SIRET has 14 digits: kept as it is, to be checked"));
            return null;
        }
        cell.repaired(
                lostZero ? "siret.lost-zero" : decimal ? "siret.decimal" : "siret.separators",
                siret.value(),
                lostZero
                        ? Text.of(
                                "zéro perdu au début : rétabli, et la clé est juste",
                                "zero lost at the beginning: restored, and the key is right")
                        : decimal
                                ? Text.of("SIRET enregistré comme un nombre décimal", "SIRET saved as a decimal number")
                                : Text.of("séparateurs retirés du SIRET", "separators taken out of the SIRET"));
        return siret;
    }

    private static @Nullable Siret checked(String digits) {
        try {
            return new Siret(digits);
        } catch (Refused noSiret) {
            return null;
        }
    }

    /**
     * A number of the register of associations.
     *
     * @param cell the cell
     * @return the number, null when it has not the form
     */
    public static @Nullable Rna rna(Cell cell) {
        String bare = SEPARATORS.matcher(cell.text()).replaceAll("").toUpperCase(Locale.ROOT);
        try {
            Rna rna = new Rna(bare);
            if (!bare.equals(cell.text())) {
                cell.repaired("rna.form", bare, Text.of("numéro RNA remis en forme", "RNA number put into its form"));
            }
            return rna;
        } catch (Refused noRna) {
            cell.refused(
                    "rna.form",
                    Text.of(
                            "un numéro RNA a un W, un chiffre, un chiffre ou une lettre, puis 7 chiffres",
                            "an RNA number has a W, a digit, a digit or a letter, then 7 digits"));
            return null;
        }
    }

    /** A day that was read, and what had to be repaired, null when nothing had. */
    private record Day(LocalDate day, @Nullable String code, boolean loses) {}

    /**
     * A day.
     *
     * @param cell the cell
     * @return the day, null when it cannot be read
     */
    public static @Nullable LocalDate date(Cell cell) {
        Day read = day(cell.text());
        if (read == null) {
            cell.refused(
                    "date.form",
                    Text.of("date illisible : écrivez 2019-05-02", "date that cannot be read: write 2019-05-02"));
            return null;
        }
        note(read, read.day().toString(), cell);
        return read.day();
    }

    private static void note(Day read, String repaired, Cell cell) {
        if (read.code() != null) {
            Text message = switch (read.code()) {
                case "date.time" -> Text.of("heure retirée", "time of day taken out");
                case "date.excel" ->
                    Text.of("jour compté par un tableur, depuis 1900", "day counted by a spreadsheet, from 1900");
                default -> Text.of("date dans un autre ordre", "date in another order");
            };
            if (read.loses()) {
                cell.doubtful(read.code(), repaired, message);
            } else {
                cell.repaired(read.code(), repaired, message);
            }
        }
    }

    private static @Nullable Day day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), null, false);
        }
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            boolean midnight = timed.group(4).chars().allMatch(c -> c == '0' || c == ':' || c == '.');
            return day(timed.group(1), timed.group(2), timed.group(3), "date.time", !midnight);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), "date.order", false);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int days = Integer.parseInt(serial.group(1));
            return days < FIRST_SERIAL || days > LAST_SERIAL
                    ? null
                    : new Day(SERIAL_ZERO.plusDays(days), "date.excel", false);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        boolean told = yearFirst.matches()
                && (text.length() == 8 || !DIGITS.matcher(text).matches());
        return told ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), "date.order", false) : null;
    }

    private static @Nullable Day day(String year, String month, String day, @Nullable String code, boolean loses) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1000 ? null : new Day(date, code, loses);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * One day, or a first and a last one.
     *
     * @param cell the cell
     * @return the period, null when it cannot be read
     */
    public static @Nullable DateRange period(Cell cell) {
        String text = cell.text();
        Matcher both = PERIOD.matcher(text.length() > LONGEST_PERIOD ? "" : text);
        Day first = both.matches() ? day(both.group(1)) : null;
        Day last = first == null || both.group(3) == null ? first : day(both.group(3));
        if (first == null || last == null) {
            cell.refused(
                    "period.form",
                    Text.of(
                            "période illisible : écrivez 2019-05-02 ou 2019-05-02/2019-12-31",
                            "period that cannot be read: write 2019-05-02 or 2019-05-02/2019-12-31"));
            return null;
        }
        if (last.day().isBefore(first.day())) {
            cell.refused("period.reversed", Text.of("la fin précède le début", "the end is before the start"));
            return null;
        }
        String written = both.group(3) == null ? first.day().toString() : first.day() + "/" + last.day();
        List<@Nullable String> told = new ArrayList<>();
        for (Day day : both.group(3) == null ? List.of(first) : List.of(first, last)) {
            if (!told.contains(day.code())) {
                told.add(day.code());
                note(day, written, cell);
            }
        }
        boolean otherWords = both.group(3) != null && !"/".equals(both.group(2));
        if (otherWords || (!text.equals(written) && first.code() == null && last.code() == null)) {
            cell.repaired(
                    "period.separator",
                    written,
                    Text.of("autre séparateur entre les deux jours", "another separator between the two days"));
        }
        return new DateRange(PartialDate.of(first.day()), PartialDate.of(last.day()));
    }

    /**
     * An amount in euros.
     *
     * @param cell the cell
     * @return the amount, null when it cannot be read, or may be read in two ways
     */
    public static @Nullable Money amount(Cell cell) {
        String text = cell.text();
        if (PLAIN.matcher(text).matches()) {
            return Money.parse(text);
        }
        String bare = MONEY_SIGNS.matcher(text).replaceAll("");
        if (THOUSANDS_OR_DECIMALS.matcher(bare).matches()) {
            cell.refused(
                    "amount.ambiguous",
                    Text.of(
                            "milliers ou décimales : on ne peut pas trancher",
                            "thousands or decimals: it cannot be told"));
            return null;
        }
        BigDecimal number = number(bare);
        Money money = number == null ? null : rounded(number);
        if (number == null || money == null) {
            cell.refused(
                    "amount.form",
                    Text.of("montant illisible : écrivez 59360.00", "amount that cannot be read: write 59360.00"));
            return null;
        }
        BigDecimal lost = number.subtract(money.euros()).abs();
        if (POWER.matcher(bare).matches()) {
            cell.doubtful(
                    "amount.scientific",
                    money.value(),
                    Text.of(
                            "notation scientifique : des chiffres ont pu être perdus",
                            "scientific notation: digits may have been lost"));
        } else if (lost.compareTo(NOISE) > 0) {
            cell.doubtful("amount.rounded", money.value(), Text.of("arrondi au centime", "rounded to the cent"));
        } else {
            cell.repaired(
                    "amount.form",
                    money.value(),
                    Text.of(
                            "virgule, espaces, symbole ou décimales de tableur remis en forme",
                            "comma, spaces, sign or decimals of a spreadsheet put into form"));
        }
        return money;
    }

    private static @Nullable BigDecimal number(String bare) {
        Matcher power = POWER.matcher(bare);
        if (power.matches()) {
            return new BigDecimal(power.group(1).replace(',', '.')).scaleByPowerOfTen(Integer.parseInt(power.group(2)));
        }
        if (DECIMAL.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        Matcher grouped = GROUPED.matcher(bare);
        if (!grouped.matches() || (grouped.group(3) != null && grouped.group(3).equals(grouped.group(2)))) {
            return null;
        }
        String whole = grouped.group(1).replaceAll("[.,]", "");
        return new BigDecimal(grouped.group(4) == null ? whole : whole + "." + grouped.group(4));
    }

    private static @Nullable Money rounded(BigDecimal number) {
        try {
            return new Money(number.setScale(2, RoundingMode.HALF_UP));
        } catch (Refused outOfBounds) {
            return null;
        }
    }

    /**
     * A share of a whole, from more than 0 to 1.
     *
     * @param cell the cell
     * @return the share, null when it cannot be read
     */
    public static @Nullable Quantity share(Cell cell) {
        Matcher told = SHARE.matcher(cell.text());
        BigDecimal number = told.matches() ? new BigDecimal(told.group(1).replace(',', '.')) : BigDecimal.ZERO;
        boolean percent = told.matches() && (!told.group(2).isEmpty() || number.compareTo(BigDecimal.valueOf(2)) >= 0);
        BigDecimal whole = percent ? number.divide(HUNDRED) : number;
        BigDecimal share = whole.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            cell.refused(
                    "share.form",
                    Text.of("part illisible : écrivez 0.8 ou 1", "share that cannot be read: write 0.8 or 1"));
            return null;
        }
        Quantity quantity = new Quantity(share);
        if (whole.compareTo(share) != 0) {
            cell.doubtful(
                    "share.rounded", quantity.value(), Text.of("arrondie à 7 décimales", "rounded to 7 decimals"));
        } else if (percent) {
            cell.repaired("share.percent", quantity.value(), Text.of("pourcentage ramené à 1", "percentage of 1"));
        } else if (told.group(1).indexOf(',') >= 0) {
            cell.repaired("share.comma", quantity.value(), Text.of("virgule décimale", "decimal comma"));
        }
        return quantity;
    }

    /**
     * Yes or no, which the format writes « oui » and « non ».
     *
     * @param cell the cell
     * @return true or false, null when it cannot be read
     */
    public static @Nullable Boolean yesOrNo(Cell cell) {
        Boolean answer = YES_OR_NO.get(Spelling.key(cell.text()));
        if (answer == null) {
            cell.refused("yes-no.form", Text.of("écrivez oui ou non", "write oui or non"));
            return null;
        }
        String written = written(answer);
        if (!written.equals(cell.text())) {
            cell.repaired("yes-no.form", written, Text.of("oui ou non écrit autrement", "yes or no in other words"));
        }
        return answer;
    }

    /**
     * The word for yes or no.
     *
     * @param answer the answer
     * @return « oui » or « non », never null
     */
    public static String written(boolean answer) {
        return answer ? "oui" : "non";
    }

    /**
     * A count, zero or more.
     *
     * @param cell the cell
     * @return the count, null when it cannot be read
     */
    public static @Nullable Integer count(Cell cell) {
        String bare = cell.text().replaceAll("[\\h]|[.,]0+$", "");
        if (!DIGITS.matcher(bare).matches() || bare.length() > 9) {
            cell.refused("count.form", Text.of("nombre entier attendu", "a whole number is expected"));
            return null;
        }
        if (!bare.equals(cell.text())) {
            cell.repaired("count.form", bare, Text.of("espaces ou décimales retirés", "spaces or decimals taken out"));
        }
        return Integer.valueOf(bare);
    }
}
