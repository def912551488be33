package fr.viesociale.regulation;

import fr.viesociale.entry.Listed;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Les données essentielles, champ par champ: how each of the fourteen fields of a published line is written. */
final class EssentialData {

    private static final int LONGEST_PURPOSE = 256;
    private static final int LONGEST_AID_NUMBER = 5;
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,11}(\\.[0-9]+)?");
    private static final Pattern READABLE_SHARE = Pattern.compile("[0-9]{1,3}(\\.[0-9]+)?");
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.01");
    private static final Set<String> NATURES = Set.of(
            "aide en numéraire",
            "aide en nature",
            "aide en numéraire;aide en nature",
            "aide en nature;aide en numéraire");

    static final String BENEFICIARY = "nomBeneficiaire";
    static final String BENEFICIARY_NUMBER = "idBeneficiaire";
    static final String SHARE = "pourcentageSubvention";

    /** One of the fourteen fields: its name, whether it may be left empty, how its content is written. */
    private record Expected(String name, boolean mayBeEmpty, Predicate<String> form) {}

    /** In the order of the texts. */
    private static final List<Expected> FIELDS = List.of(
            new Expected("nomAttribuant", false, any -> true),
            new Expected("idAttribuant", false, EssentialData::siret),
            new Expected("dateConvention", false, EssentialData::day),
            new Expected("referenceDecision", true, any -> true),
            new Expected(BENEFICIARY, false, any -> true),
            new Expected(BENEFICIARY_NUMBER, true, EssentialData::siret),
            new Expected("objet", false, purpose -> purpose.length() <= LONGEST_PURPOSE),
            new Expected("montant", false, amount -> NUMBER.matcher(amount).matches()),
            new Expected("nature", false, NATURES::contains),
            new Expected("conditionsVersement", false, any -> true),
            new Expected("datesPeriodeVersement", false, EssentialData::days),
            new Expected("idRAE", true, number -> number.length() <= LONGEST_AID_NUMBER),
            new Expected("notificationUE", false, Set.of("oui", "non")::contains),
            new Expected(SHARE, false, EssentialData::share));

    private EssentialData() {}

    /** The fields that are left out, out of order or ill written; one that is there without content is not known. */
    static Listed<Named> amiss(List<PublishedField> published) {
        Map<Named, Holds> amiss = new LinkedHashMap<>();
        int after = -1;
        for (Expected expected : FIELDS) {
            int at = names(published).indexOf(expected.name());
            amiss.put(
                    new Named(expected.name()),
                    at < 0 || at < after ? Holds.YES : illWritten(published.get(at), expected));
            after = Math.max(at, after);
        }
        return new Listed<>(amiss, false);
    }

    /** What a field holds. */
    static Stream<String> content(List<PublishedField> published, String name) {
        return published.stream()
                .filter(field -> field.name().equals(name))
                .map(PublishedField::content)
                .flatMap(Stream::ofNullable)
                .limit(1);
    }

    /** The share that a line tells, where it can be read, even as a percentage. */
    static Stream<BigDecimal> share(List<PublishedField> published) {
        return content(published, SHARE)
                .filter(text -> READABLE_SHARE.matcher(text).matches())
                .map(BigDecimal::new);
    }

    private static List<String> names(List<PublishedField> published) {
        return published.stream().map(PublishedField::name).toList();
    }

    private static Holds illWritten(PublishedField field, Expected expected) {
        String content = field.content();
        if (content == null) {
            return expected.mayBeEmpty() ? Holds.NO : Holds.UNDETERMINED;
        }
        return Holds.of(!expected.form().test(content));
    }

    private static boolean siret(String text) {
        return SIRET.matcher(text).matches();
    }

    private static boolean share(String text) {
        return NUMBER.matcher(text).matches()
                && new BigDecimal(text).compareTo(LEAST_SHARE) >= 0
                && new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
    }

    /** One day, or a first and a last one; both separators in use are read. */
    private static boolean days(String text) {
        List<String> days = List.of(text.split("[/_]", -1));
        return days.size() <= 2 && days.stream().allMatch(EssentialData::day);
    }

    private static boolean day(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
