package fr.viesociale.jdbc;

import static fr.viesociale.jdbc.Column.Type.CODE;
import static fr.viesociale.jdbc.Column.Type.DAY;
import static fr.viesociale.jdbc.Column.Type.FLAG;
import static fr.viesociale.jdbc.Column.Type.ID;
import static fr.viesociale.jdbc.Column.Type.INTEGER;
import static fr.viesociale.jdbc.Column.Type.MONEY;
import static fr.viesociale.jdbc.Column.Type.QUANTITY;
import static fr.viesociale.jdbc.Column.Type.TEXT;
import static fr.viesociale.jdbc.Column.Type.WORD;

import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.text.Written;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one value stands in the columns of a row.
 *
 * @param columns its columns, in order
 * @param fill what each column holds
 * @param read how the value is read again
 */
record Slot(List<Column> columns, Fill fill, Read read) {

    /** Puts a value into columns. */
    @FunctionalInterface
    interface Fill {
        void into(@Nullable Object value, List<@Nullable Object> columns);
    }

    /** Reads a value from columns. */
    @FunctionalInterface
    interface Read {
        @Nullable
        Object from(Row row) throws SQLException;
    }

    /**
     * A value of a plain type; null when the type is none.
     *
     * @param name what its columns are called
     * @param about where the component stands
     * @param required whether it always has a value
     */
    static @Nullable Slot of(Class<?> type, String name, String about, boolean required) {
        if (type == String.class) {
            return plain(new Column(name, TEXT, about, required), value -> value, Row::text);
        }
        if (type == Integer.class) {
            return plain(new Column(name, INTEGER, about, required), value -> value, Row::integer);
        }
        if (type == Boolean.class) {
            return plain(new Column(name, FLAG, about, required), value -> value, Row::flag);
        }
        if (type == Money.class) {
            return decimal(new Column(name, MONEY, about, required), value -> ((Money) value).euros(), Money::new);
        }
        if (type == Quantity.class) {
            return decimal(
                    new Column(name, QUANTITY, about, required), value -> ((Quantity) value).number(), Quantity::new);
        }
        if (type == PartialDate.class) {
            return date(name, about, required);
        }
        if (type == DateRange.class) {
            return range(name, about, required);
        }
        if (type.isEnum()) {
            Map<String, Object> constants = constants(type);
            return plain(
                    new Column(name, WORD, about, required),
                    value -> ((Enum<?>) value).name(),
                    row -> constant(constants, row.text()));
        }
        if (Written.class.isAssignableFrom(type)) {
            Function<String, Object> door = door(type);
            Column.Type kept = Id.class.isAssignableFrom(type) ? ID : CODE;
            return plain(new Column(name, kept, about, required), value -> ((Written) value).value(), row -> {
                String text = row.text();
                return text == null ? null : door.apply(text);
            });
        }
        return null;
    }

    /** The id of an entry, whose column is part of the key and written there. */
    static Slot id(Class<?> type) {
        Function<String, Object> door = door(type);
        return new Slot(List.of(), (id, columns) -> {}, row -> door.apply(row.id()));
    }

    /** What has no column of its own. */
    static Slot elsewhere(Read read) {
        return new Slot(List.of(), (value, columns) -> {}, read);
    }

    private static Slot plain(Column column, Function<Object, Object> fill, Read read) {
        return new Slot(
                List.of(column), (value, columns) -> columns.add(value == null ? null : fill.apply(value)), read);
    }

    private static Slot decimal(Column column, Function<Object, Object> fill, Function<BigDecimal, Object> door) {
        return plain(column, fill, row -> {
            BigDecimal number = row.value(BigDecimal.class);
            return number == null ? null : door.apply(number);
        });
    }

    private static Slot date(String name, String about, boolean required) {
        return new Slot(
                List.of(new Column(name, DAY, about, required), new Column(name + "_precision", WORD, about, required)),
                (value, columns) -> {
                    columns.add(value instanceof PartialDate date ? date.earliest() : null);
                    columns.add(
                            value instanceof PartialDate date ? date.precision().name() : null);
                },
                row -> {
                    LocalDate day = row.value(LocalDate.class);
                    String precision = row.text();
                    return day == null ? null : dated(day, row.present(precision));
                });
    }

    private static PartialDate dated(LocalDate day, String precision) {
        return new PartialDate(day, PartialDate.Precision.valueOf(precision));
    }

    private static Slot range(String name, String about, boolean required) {
        Slot first = bound(name + "_first", about, required);
        Slot last = bound(name + "_last", about, required);
        List<Column> columns = new ArrayList<>(first.columns);
        columns.addAll(last.columns);
        return new Slot(
                List.copyOf(columns),
                (value, into) -> {
                    first.fill.into(value instanceof DateRange range ? range.first() : null, into);
                    last.fill.into(value instanceof DateRange range ? range.last() : null, into);
                },
                row -> {
                    Object from = first.read.from(row);
                    Object until = last.read.from(row);
                    return from instanceof Bound begin && until instanceof Bound end ? new DateRange(begin, end) : null;
                });
    }

    private static Slot bound(String name, String about, boolean required) {
        return new Slot(
                List.of(new Column(name, DAY, about, false), new Column(name + "_bound", WORD, about, required)),
                (value, columns) -> {
                    columns.add(value instanceof PartialDate date ? date.earliest() : null);
                    columns.add(
                            value instanceof PartialDate date
                                    ? date.precision().name()
                                    : value instanceof Edge edge ? edge.name() : null);
                },
                row -> {
                    LocalDate day = row.value(LocalDate.class);
                    String edge = row.text();
                    return day != null ? dated(day, row.present(edge)) : edge == null ? null : Edge.valueOf(edge);
                });
    }

    private static Map<String, Object> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
    }

    private static @Nullable Object constant(Map<String, Object> constants, @Nullable String name) throws SQLException {
        if (name == null) {
            return null;
        }
        Object constant = constants.get(name);
        if (constant == null) {
            throw new SQLException("none of " + constants.keySet() + ": " + name);
        }
        return constant;
    }

    /** The one door of a type that is written as one string: its constructor, or else its {@code parse}. */
    private static Function<String, Object> door(Class<?> type) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == String.class) {
                    Constructor<?> quick = Layout.quick(constructor);
                    return text -> Layout.through(() -> quick.newInstance(text));
                }
            }
            Method parse = Layout.quick(type.getMethod("parse", String.class));
            return text -> Layout.through(() -> parse.invoke(null, text));
        } catch (NoSuchMethodException noDoor) {
            throw new IllegalStateException(type + " is written as one string and has no door for it", noDoor);
        }
    }
}
