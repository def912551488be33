package fr.viesociale.contract;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Characters;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Generators of the values that entries are made of. A record is generated from its components, so that a kind that is
 * added is generated without a line here.
 */
public final class GeneratedValues {

    /** How many ids of each kind there are to refer to. */
    static final int POOL = 3;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, GeneratedValues::lines),
            Map.entry(Boolean.class, () -> Arbitraries.of(true, false)),
            Map.entry(Integer.class, () -> Arbitraries.integers().between(1000, 9999)),
            Map.entry(
                    Money.class,
                    () -> Arbitraries.longs()
                            .between(-1_000_000, 9_999_999_999L)
                            .map(cents -> new Money(BigDecimal.valueOf(cents, 2)))),
            Map.entry(
                    Quantity.class,
                    () -> Arbitraries.longs()
                            .between(-9_999_999_999L, 9_999_999_999L)
                            .map(parts -> new Quantity(BigDecimal.valueOf(parts, 7)))),
            Map.entry(PartialDate.class, GeneratedValues::dates),
            Map.entry(DateRange.class, GeneratedValues::ranges),
            Map.entry(Siren.class, GeneratedValues::sirens),
            Map.entry(Siret.class, GeneratedValues::sirets),
            Map.entry(
                    Rna.class,
                    () -> Arbitraries.of("W301002345", "W9R1001234", "W2A0000017")
                            .map(Rna::new)),
            Map.entry(
                    CommuneCode.class,
                    () -> Arbitraries.of("30007", "01053", "2A004", "97411", "75056")
                            .map(CommuneCode::new)),
            Map.entry(
                    PriorityAreaCode.class,
                    () -> Arbitraries.of("QP030001", "QN03001I", "QN02A01M", "QP971003")
                            .map(PriorityAreaCode::new)),
            Map.entry(
                    RuleId.class,
                    () -> Arbitraries.of("agrement.duration", "convention.signatories", "local.rule-7")
                            .map(RuleId::new)),
            Map.entry(Mention.class, GeneratedValues::mentions));

    private GeneratedValues() {}

    /**
     * Lines of text, of every Unicode plane, with accents, quotation marks, spaces at their ends, now and then long.
     *
     * @return the generator
     */
    public static Arbitrary<String> lines() {
        Arbitrary<String> usual = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('é', 'È', 'ç', 'œ', '’', '\'', '"', '\\', ' ', '\n', '\t', '/', '%', '_', '<', '&', '0', '中')
                .ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<String> planes = Arbitraries.integers()
                .between(0x20, 0x10FFFF)
                .filter(point -> !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF))
                .map(Character::toString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(points -> "x" + String.join("", points));
        return Arbitraries.frequencyOf(
                        Tuple.of(12, usual),
                        Tuple.of(3, planes),
                        Tuple.of(1, Arbitraries.of("é".repeat(2000), "  deux  ", "ALÈS", "alès")))
                .map(Characters::composed)
                .filter(line -> !line.isBlank() && line.length() <= 2000);
    }

    /**
     * Dates of any precision, leap days and the first and last years included.
     *
     * @return the generator
     */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> usual = Arbitraries.integers()
                .between(0, 8_000)
                .map(days -> PartialDate.of(LocalDate.of(2010, 1, 1).plusDays(days)));
        Arbitrary<PartialDate> special = Arbitraries.of(
                        "2024-02-29",
                        "2018-11",
                        "2019",
                        "1000-01-01",
                        "9999-12-31",
                        "2026-12-31",
                        "2027-01-01",
                        "9999",
                        "1000-01")
                .map(PartialDate::parse);
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(2, special));
    }

    /**
     * Ranges with bounds of every sort.
     *
     * @return the generator
     */
    public static Arbitrary<DateRange> ranges() {
        Arbitrary<Bound> bounds = Arbitraries.frequencyOf(
                Tuple.of(6, dates().map(date -> date)),
                Tuple.of(1, Arbitraries.of(Edge.values()).map(edge -> edge)));
        return Combinators.combine(bounds, bounds).as(GeneratedValues::inOrder);
    }

    private static DateRange inOrder(Bound one, Bound other) {
        boolean reversed = one instanceof PartialDate from
                && other instanceof PartialDate until
                && until.latest().isBefore(from.earliest());
        return reversed ? new DateRange(other, one) : new DateRange(one, other);
    }

    /**
     * SIREN numbers, their key computed.
     *
     * @return the generator
     */
    public static Arbitrary<Siren> sirens() {
        return Arbitraries.integers().between(10_000_000, 99_999_999).map(number -> new Siren(keyed("" + number)));
    }

    /**
     * SIRET numbers, both keys computed.
     *
     * @return the generator
     */
    public static Arbitrary<Siret> sirets() {
        return Combinators.combine(sirens(), Arbitraries.integers().between(1000, 9999))
                .as((siren, establishment) -> new Siret(keyed(siren.value() + establishment)));
    }

    /** The digits with the one that makes Luhn's sum a multiple of ten. */
    private static String keyed(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static Arbitrary<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        all.add(new Mention(GeneratedProjects.TERRITORY));
        Kind.ALL.forEach(kind -> ids(kind).forEach(id -> all.add(new Mention(id))));
        return Arbitraries.of(all);
    }

    /** The ids that entries of a kind have, and that others may refer to. */
    static List<Id> ids(Kind<?> kind) {
        List<Id> ids = new ArrayList<>();
        for (int i = 1; i <= POOL; i++) {
            ids.add(kind.id(kind.plural() + "-é" + i));
        }
        return ids;
    }

    /**
     * Records of a type, from generators of their components; those that the constructor refuses are left out.
     *
     * @param <R> the record
     * @param type its type
     * @param given generators to use for some of the components, by name
     * @return the generator
     */
    static <R> Arbitrary<R> records(Class<R> type, Map<String, Arbitrary<?>> given) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<?> own = given.get(component.getName());
            components.add((own == null ? of(component.getAnnotatedType()) : own).map(value -> value));
        }
        return Combinators.combine(components)
                .as(values -> made(type, values))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static <R> Optional<R> made(Class<R> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> door = type.getDeclaredConstructor(types);
            return Optional.of(door.newInstance(values.toArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Refused) {
                return Optional.empty();
            }
            throw new AssertionError(type + " fails otherwise than by refusing", refused.getCause());
        } catch (ReflectiveOperationException noRecord) {
            throw new AssertionError(noRecord);
        }
    }

    /** Values of a component; where it may be absent, null now and then. */
    private static Arbitrary<?> of(AnnotatedType annotated) {
        Arbitrary<?> values = present(annotated);
        return annotated.isAnnotationPresent(Nullable.class) ? values.injectNull(0.3) : values;
    }

    private static Arbitrary<?> present(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return present(list.getAnnotatedActualTypeArguments()[0])
                    .list()
                    .ofMaxSize(3)
                    .uniqueElements();
        }
        Class<?> type = (Class<?>) annotated.getType();
        Supplier<Arbitrary<?>> known = BY_TYPE.get(type);
        if (known != null) {
            return known.get();
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (Id.class.isAssignableFrom(type)) {
            return Arbitraries.of(ids(Kind.ALL.stream()
                    .filter(kind -> kind.idType() == type)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no kind has ids of " + type))));
        }
        if (Code.class.isAssignableFrom(type)) {
            return codes(type);
        }
        if (type.isRecord()) {
            return records(type, Map.of());
        }
        throw new AssertionError("no generator for " + type + ": add one");
    }

    /** The codes that a type names, and one of a host's own. */
    private static Arbitrary<?> codes(Class<?> type) {
        try {
            List<Object> codes = new ArrayList<>();
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    codes.add(field.get(null));
                }
            }
            codes.add(type.getConstructor(String.class).newInstance("OF_A_HOST_7"));
            return Arbitraries.of(codes);
        } catch (ReflectiveOperationException noCode) {
            throw new AssertionError(noCode);
        }
    }
}
