package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.fault.Refused;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a record is laid out in a table, read off its components: columns for each plain value, the columns of a record
 * inside it under its name, a child table for each list, in the order of the list. The id of an entry and what is kept
 * about it have places of their own.
 */
final class Layout {

    /**
     * A list inside an entry, in a child table of its own.
     *
     * @param table the child table
     * @param about where the list stands in the entry
     * @param items how an item is laid out
     * @param in how the list is found in an entry
     */
    record Child(String table, String about, Layout items, Function<Object, List<?>> in) {}

    private final List<Slot> slots = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<Object, @Nullable Object>> getters = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final Function<@Nullable Object[], Object> maker;

    private Layout(Function<@Nullable Object[], Object> maker) {
        this.maker = maker;
    }

    /** The layout of an entry. */
    static Layout ofEntry(Class<?> type) {
        return ofRecord(type, new Place("", "", Names.table(type), true), entry -> entry);
    }

    /** The layout of the items of a list: a record, or one plain value. */
    static Layout ofItems(Class<?> type, String about) {
        Slot plain = Slot.of(type, Names.column(type, type.getSimpleName()), about, true);
        if (plain == null) {
            return ofRecord(type, new Place("", about + "/", "", true), item -> item);
        }
        Layout layout = new Layout(made -> Objects.requireNonNull(made[0]));
        layout.add(plain, item -> item);
        return layout;
    }

    /**
     * Where a record stands.
     *
     * @param prefix what its columns begin with
     * @param about what the paths of its components begin with
     * @param table the table of the entry that it is, or stands in, empty where it is an item of a list
     * @param required whether it is always there
     */
    private record Place(String prefix, String about, String table, boolean required) {}

    /**
     * The layout of a record.
     *
     * @param up how it is found in the entry
     */
    private static Layout ofRecord(Class<?> type, Place place, Function<Object, @Nullable Object> up) {
        Constructor<?> door = through(() -> door(type));
        Layout layout = new Layout(made -> through(() -> door.newInstance(made)));
        for (RecordComponent component : type.getRecordComponents()) {
            layout.add(component, place.prefix + Names.column(type, component.getName()), place, up);
        }
        return layout;
    }

    private void add(RecordComponent component, String name, Place place, Function<Object, @Nullable Object> up) {
        Class<?> type = component.getType();
        String about = place.about + component.getName();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean required = place.required && !optional;
        Function<Object, @Nullable Object> getter =
                holder -> through(() -> component.getAccessor().invoke(holder));
        Function<Object, @Nullable Object> value = entry -> {
            Object holder = up.apply(entry);
            return holder == null ? null : getter.apply(holder);
        };
        Slot plain = Slot.of(type, name, about, required);
        if (component.getName().equals("id") && name.equals("id")) {
            add(Slot.id(type), getter);
        } else if (type == About.class) {
            add(Slot.elsewhere(Row::about), getter);
        } else if (type == List.class) {
            if (place.table.isEmpty()) {
                throw new IllegalStateException("a list inside an item of a list has no table: " + component);
            }
            Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            String child = place.table + "_" + name;
            children.add(new Child(child, about, ofItems(item, about), entry -> {
                Object list = value.apply(entry);
                return list == null ? List.of() : (List<?>) list;
            }));
            add(Slot.elsewhere(row -> row.list(child)), getter);
        } else if (plain != null) {
            add(plain, getter);
        } else {
            Layout inner = ofRecord(type, new Place(name + "_", about + "/", place.table, required), value);
            add(
                    inside(
                            inner,
                            optional ? new Column(name + "_given", Column.Type.FLAG, about, place.required) : null),
                    getter);
        }
    }

    private void add(Slot slot, Function<Object, @Nullable Object> getter) {
        slots.add(slot);
        columns.addAll(slot.columns());
        getters.add(getter);
    }

    /** A record inside another; where it may be absent, a column says whether it is there. */
    private Slot inside(Layout inner, @Nullable Column given) {
        children.addAll(inner.children);
        List<Column> columns = new ArrayList<>();
        if (given != null) {
            columns.add(given);
        }
        int width = inner.columns().size();
        columns.addAll(inner.columns());
        return new Slot(
                columns,
                (value, into) -> {
                    if (given != null) {
                        into.add(value != null);
                    }
                    inner.fill(value, into);
                },
                row -> {
                    if (given != null && !Boolean.TRUE.equals(row.flag())) {
                        row.skip(width);
                        return null;
                    }
                    return inner.read(row);
                });
    }

    List<Column> columns() {
        return columns;
    }

    List<Child> children() {
        return children;
    }

    /** What each column holds, for a record of this layout; nothing in each of them where there is none. */
    void fill(@Nullable Object record, List<@Nullable Object> into) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).fill().into(record == null ? null : getters.get(i).apply(record), into);
        }
    }

    Object read(Row row) throws SQLException {
        @Nullable Object[] made = new @Nullable Object[slots.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = slots.get(i).read().from(row);
        }
        return maker.apply(made);
    }

    private static Constructor<?> door(Class<?> type) throws NoSuchMethodException {
        return quick(type.getConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new)));
    }

    /** A public door of the domain, which need not be asked at each call whether it may be opened. */
    static <D extends AccessibleObject> D quick(D door) {
        door.trySetAccessible();
        return door;
    }

    /** A call of the domain through reflection. */
    @FunctionalInterface
    interface Call<T> {
        T made() throws ReflectiveOperationException;
    }

    /** Makes a call and lets through what the domain refuses. */
    static <T> T through(Call<T> call) {
        try {
            return call.made();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException notCallable) {
            throw new IllegalStateException(notCallable);
        }
    }
}
