package fr.viesociale.jdbc;

import fr.viesociale.text.Written;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row, each with its type and how it is filled. A date is a day and how precise it is; a range is two
 * bounds, each a day and what kind of bound it is.
 *
 * @param <E> what the row holds
 */
final class Columns<E> {

    private final List<Column<E>> all = new ArrayList<>();

    Columns<E> line(String name, Function<E, @Nullable String> value) {
        return add(name, "varchar(2000)", value::apply);
    }

    Columns<E> word(String name, Function<E, @Nullable Written> value) {
        return add(name, "varchar(100)", of -> {
            Written word = value.apply(of);
            return word == null ? null : word.value();
        });
    }

    Columns<E> code(String name, Function<E, @Nullable Enum<?>> value) {
        return add(name, "varchar(64)", of -> {
            Enum<?> code = value.apply(of);
            return code == null ? null : code.name();
        });
    }

    Columns<E> number(String name, Function<E, @Nullable Integer> value) {
        return add(name, "integer", value::apply);
    }

    Columns<E> flag(String name, Function<E, Boolean> value) {
        return add(name, "boolean", value::apply);
    }

    Columns<E> date(String name, Function<E, @Nullable PartialDate> value) {
        add(name, "date", of -> day(value.apply(of)));
        return add(name + "_precision", "varchar(5)", of -> {
            PartialDate date = value.apply(of);
            return date == null ? null : date.precision().name();
        });
    }

    Columns<E> range(String name, Function<E, @Nullable DateRange> value) {
        bound(name + "_first", of -> {
            DateRange range = value.apply(of);
            return range == null ? null : range.first();
        });
        return bound(name + "_last", of -> {
            DateRange range = value.apply(of);
            return range == null ? null : range.last();
        });
    }

    private Columns<E> bound(String name, Function<E, @Nullable Bound> value) {
        add(name, "date", of -> value.apply(of) instanceof PartialDate date ? day(date) : null);
        return add(name + "_bound", "varchar(7)", of -> {
            Bound bound = value.apply(of);
            return bound instanceof PartialDate date
                    ? date.precision().name()
                    : bound instanceof Edge edge ? edge.name() : null;
        });
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null ? null : date.earliest();
    }

    private Columns<E> add(String name, String type, Function<E, @Nullable Object> value) {
        all.add(new Column<>(name, type, value));
        return this;
    }

    List<Column<E>> all() {
        return all;
    }

    /** Such as {@code ", name varchar(2000), …"}, for a table. */
    String definitions() {
        return all.stream()
                .map(column -> ", " + column.name() + " " + column.type())
                .collect(Collectors.joining());
    }

    /** Such as {@code ", name, kind, …"}, for a statement. */
    String names() {
        return all.stream().map(column -> ", " + column.name()).collect(Collectors.joining());
    }
}
