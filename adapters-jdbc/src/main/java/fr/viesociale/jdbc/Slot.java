package fr.viesociale.jdbc;

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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one value stands in the columns of a row.
 *
 * @param columns its columns, in order
 * @param fill what each column holds
 * @param read how the value is read again
 */
record Slot(List<Column> columns, Fill fill, Read read) {

    /** One column: its name and type. */
    record Column(String name, String type) {}

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

    /** A value of a plain type; null when the type is none. */
    static @Nullable Slot of(Class<?> type, String name) {
        if (type == String.class) {
            return plain(name, "varchar(2000)", value -> value, row -> row.text(name));
        }
        if (type == Integer.class) {
            return plain(name, "integer", value -> value, row -> row.value(name, Integer.class));
        }
        if (type == Boolean.class) {
            return plain(name, "boolean", value -> value, row -> row.value(name, Boolean.class));
        }
        if (type == Money.class) {
            return decimal(name, "numeric(13, 2)", value -> ((Money) value).euros(), Money::new);
        }
        if (type == Quantity.class) {
            return decimal(name, "numeric(16, 7)", value -> ((Quantity) value).number(), Quantity::new);
        }
        if (type == PartialDate.class) {
            return date(name);
        }
        if (type == DateRange.class) {
            return range(name);
        }
        if (type.isEnum()) {
            return plain(name, "varchar(64)", value -> ((Enum<?>) value).name(), row -> constant(type, row.text(name)));
        }
        if (Written.class.isAssignableFrom(type)) {
            Function<String, Object> door = door(type);
            return plain(name, "varchar(100)", value -> ((Written) value).value(), row -> {
                String text = row.text(name);
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

    private static Slot plain(String name, String type, Function<Object, Object> fill, Read read) {
        return new Slot(
                List.of(new Column(name, type)),
                (value, columns) -> columns.add(value == null ? null : fill.apply(value)),
                read);
    }

    private static Slot decimal(
            String name, String type, Function<Object, Object> fill, Function<BigDecimal, Object> door) {
        return plain(name, type, fill, row -> {
            BigDecimal number = row.value(name, BigDecimal.class);
            return number == null ? null : door.apply(number);
        });
    }

    private static Slot date(String name) {
        return new Slot(
                List.of(new Column(name, "date"), new Column(name + "_precision", "varchar(5)")),
                (value, columns) -> {
                    columns.add(value instanceof PartialDate date ? date.earliest() : null);
                    columns.add(
                            value instanceof PartialDate date ? date.precision().name() : null);
                },
                row -> {
                    LocalDate day = row.value(name, LocalDate.class);
                    return day == null ? null : dated(row, day, name + "_precision");
                });
    }

    private static PartialDate dated(Row row, LocalDate day, String precision) throws SQLException {
        return new PartialDate(day, PartialDate.Precision.valueOf(Row.present(precision, row.text(precision))));
    }

    private static Slot range(String name) {
        Slot first = bound(name + "_first");
        Slot last = bound(name + "_last");
        List<Column> columns = new ArrayList<>(first.columns);
        columns.addAll(last.columns);
        return new Slot(
                List.copyOf(columns),
                (value, into) -> {
                    first.fill.into(value instanceof DateRange range ? range.first() : null, into);
                    last.fill.into(value instanceof DateRange range ? range.last() : null, into);
                },
                row -> first.read.from(row) instanceof Bound from && last.read.from(row) instanceof Bound until
                        ? new DateRange(from, until)
                        : null);
    }

    private static Slot bound(String name) {
        return new Slot(
                List.of(new Column(name, "date"), new Column(name + "_bound", "varchar(7)")),
                (value, columns) -> {
                    columns.add(value instanceof PartialDate date ? date.earliest() : null);
                    columns.add(
                            value instanceof PartialDate date
                                    ? date.precision().name()
                                    : value instanceof Edge edge ? edge.name() : null);
                },
                row -> {
                    LocalDate day = row.value(name, LocalDate.class);
                    String edge = row.text(name + "_bound");
                    return day != null ? dated(row, day, name + "_bound") : edge == null ? null : Edge.valueOf(edge);
                });
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) throws SQLException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        if (name != null) {
            throw new SQLException(type.getSimpleName() + " knows no " + name);
        }
        return null;
    }

    /** The one door of a type that is written as one string: its constructor, or else its {@code parse}. */
    private static Function<String, Object> door(Class<?> type) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == String.class) {
                    return text -> Layout.through(() -> constructor.newInstance(text));
                }
            }
            Method parse = type.getMethod("parse", String.class);
            return text -> Layout.through(() -> parse.invoke(null, text));
        } catch (NoSuchMethodException noDoor) {
            throw new IllegalStateException(type + " is written as one string and has no door for it", noDoor);
        }
    }
}
