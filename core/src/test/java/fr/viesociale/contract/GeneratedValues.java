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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws the values that entries are made of. A record is drawn component by component, so that a kind that is added is
 * generated without a line here.
 */
final class GeneratedValues {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéÈçœ’'\"\\ \n\t/%_<&0中";
    private static final List<String> SPECIAL_DATES = List.of(
            "2024-02-29", "2018-11", "2019", "1000-01-01", "9999-12-31", "2026-12-31", "2027-01-01", "9999", "1000-01");

    private static final Map<Class<?>, Function<Random, Object>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, GeneratedValues::line),
            Map.entry(Boolean.class, Random::nextBoolean),
            // months, levels and counts are small; the others are years
            Map.entry(
                    Integer.class,
                    random -> random.nextBoolean() ? 1 + random.nextInt(12) : 1900 + random.nextInt(200)),
            Map.entry(Money.class, random -> new Money(BigDecimal.valueOf(random.nextInt(), 2))),
            Map.entry(
                    Quantity.class,
                    random -> new Quantity(BigDecimal.valueOf(random.nextInt() / 4, random.nextInt(8)))),
            Map.entry(PartialDate.class, GeneratedValues::date),
            Map.entry(DateRange.class, GeneratedValues::range),
            Map.entry(Siren.class, random -> new Siren(keyed("" + (10_000_000 + random.nextInt(89_999_999))))),
            Map.entry(Siret.class, GeneratedValues::siret),
            Map.entry(Rna.class, random -> new Rna(one(random, "W301002345", "W9R1001234", "W2A0000017"))),
            Map.entry(CommuneCode.class, random -> new CommuneCode(one(random, "30007", "01053", "2A004", "97411"))),
            Map.entry(
                    PriorityAreaCode.class,
                    random -> new PriorityAreaCode(one(random, "QP030001", "QN03001I", "QN02A01M", "QP971003"))),
            Map.entry(
                    RuleId.class,
                    random -> new RuleId(one(random, "agrement.duration", "convention.signatories", "local.rule-7"))),
            Map.entry(Mention.class, GeneratedValues::mention));

    private GeneratedValues() {}

    /** How many ids of each kind there are to refer to. */
    private static final int POOL = 3;

    /** The ids that entries of a kind have, and that others may refer to. */
    static List<Id> ids(Kind<?> kind) {
        List<Id> ids = new ArrayList<>();
        for (int i = 1; i <= POOL; i++) {
            ids.add(kind.id(kind.plural() + "-é" + i));
        }
        return ids;
    }

    /** Lines of every Unicode plane, with accents, quotation marks, spaces at their ends, now and then long. */
    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int sort = random.nextInt(16);
        if (sort == 0) {
            return one(random, "é".repeat(2000), "  deux  ", "ALÈS", "alès");
        }
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            int point = sort < 4 ? 0x20 + random.nextInt(0x10FFE0) : LETTERS.charAt(random.nextInt(LETTERS.length()));
            if (!Character.isISOControl(point) || point == '\n' || point == '\t') {
                line.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 'x' : point);
            }
        }
        return Characters.composed(line + "x");
    }

    private static PartialDate date(Random random) {
        return random.nextInt(5) < 3
                ? PartialDate.of(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(8_000)))
                : PartialDate.parse(SPECIAL_DATES.get(random.nextInt(SPECIAL_DATES.size())));
    }

    private static DateRange range(Random random) {
        Bound one = random.nextInt(7) == 0 ? one(random, Edge.OPEN, Edge.UNKNOWN) : date(random);
        Bound other = random.nextInt(7) == 0 ? one(random, Edge.OPEN, Edge.UNKNOWN) : date(random);
        boolean reversed = one instanceof PartialDate from
                && other instanceof PartialDate until
                && until.latest().isBefore(from.earliest());
        return reversed ? new DateRange(other, one) : new DateRange(one, other);
    }

    private static Siret siret(Random random) {
        String siren = keyed("" + (10_000_000 + random.nextInt(89_999_999)));
        return new Siret(keyed(siren + (1000 + random.nextInt(8999))));
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

    private static Mention mention(Random random) {
        int kind = random.nextInt(Kind.ALL.size() + 1);
        return new Mention(
                kind == Kind.ALL.size()
                        ? GeneratedProjects.TERRITORY
                        : ids(Kind.ALL.get(kind)).get(random.nextInt(POOL)));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /**
     * A record, drawn again until its constructor admits it.
     *
     * @param given how to draw some of the components, by name
     */
    static <R> R draw(Class<R> type, Map<String, Function<Random, Object>> given, Random random) {
        for (int tries = 0; tries < 1000; tries++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Function<Random, Object> own = given.get(component.getName());
                values.add(own == null ? maybe(component.getAnnotatedType(), random) : own.apply(random));
            }
            R made = made(type, values);
            if (made != null) {
                return made;
            }
        }
        throw new AssertionError("no value of " + type + " is admitted: say how to draw its components");
    }

    private static <R> @Nullable R made(Class<R> type, List<@Nullable Object> values) {
        try {
            Constructor<R> door = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return door.newInstance(values.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused) {
                return null;
            }
            throw new AssertionError(type + " fails otherwise than by refusing", thrown.getCause());
        } catch (ReflectiveOperationException noRecord) {
            throw new AssertionError(noRecord);
        }
    }

    /** A value of a component; where it may be absent, nothing now and then. */
    private static @Nullable Object maybe(AnnotatedType type, Random random) {
        return type.isAnnotationPresent(Nullable.class) && random.nextInt(10) < 3 ? null : present(type, random);
    }

    private static Object present(AnnotatedType annotated, Random random) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            Set<Object> items = new LinkedHashSet<>();
            for (int left = random.nextInt(4); left > 0; left--) {
                items.add(present(item, random));
            }
            return List.copyOf(items);
        }
        Class<?> type = (Class<?>) annotated.getType();
        Function<Random, Object> known = BY_TYPE.get(type);
        if (known != null) {
            return known.apply(random);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (Id.class.isAssignableFrom(type)) {
            Kind<?> kind = Kind.ALL.stream()
                    .filter(one -> one.idType() == type)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no kind has ids of " + type));
            return ids(kind).get(random.nextInt(POOL));
        }
        if (Code.class.isAssignableFrom(type)) {
            List<Object> codes = codes(type);
            return codes.get(random.nextInt(codes.size()));
        }
        if (type.isRecord()) {
            return draw(type, new HashMap<>(), random);
        }
        throw new AssertionError("no way to draw a " + type + ": add one");
    }

    /** The codes that a type names, and one of a host's own. */
    private static List<Object> codes(Class<?> type) {
        try {
            List<Object> codes = new ArrayList<>();
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    codes.add(field.get(null));
                }
            }
            codes.add(type.getConstructor(String.class).newInstance("OF_A_HOST_7"));
            return codes;
        } catch (ReflectiveOperationException noCode) {
            throw new AssertionError(noCode);
        }
    }
}
