package fr.viesociale.rule;

import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une valeur datée: a rate, a duration, a delay, a list, as texts give it over time. A host adds its own value, with its
 * own source, without waiting for a release.
 *
 * @param <T> what it is
 * @param code its stable code, never null
 * @param name what it is called, never null
 * @param values its values, the latest stated first, never null; none at all where no text was found
 */
public record Parameter<T>(String code, Text name, List<Value<T>> values) implements Input {

    /** Copies the list. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** Its code first, which mostly tells it apart: values and sources are rarely walked. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameter<?> parameter
                && code.equals(parameter.code)
                && name.equals(parameter.name)
                && values.equals(parameter.values);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * One value, in force between two days, with its source.
     *
     * @param <T> what it is
     * @param value the value, never null
     * @param force when it holds, never null
     * @param source who says so, never null
     */
    public record Value<T>(T value, Force force, Source source) {}

    /**
     * What a parameter says on a day: its value, or why there is none.
     *
     * @param <T> what it is
     * @param at in force, not yet, ended, or not known, never null
     * @param value the value in force, null when there is none
     * @param bound the day from which there is a value, or until which there was one, null when neither is known
     */
    public record Reading<T>(
            Force.At at, @Nullable Value<T> value, @Nullable LocalDate bound) {}

    /**
     * A parameter without a value yet: whatever needs it is undetermined.
     *
     * @param <T> what it is
     * @param code its stable code
     * @param name what it is called
     * @return the parameter, never null
     */
    public static <T> Parameter<T> of(String code, Text name) {
        return new Parameter<>(code, name, List.of());
    }

    /**
     * A parameter without a value yet: whatever needs it is undetermined.
     *
     * @param <T> what it is
     * @param code its stable code, the id of its rule first
     * @param fr what it is called, in French
     * @param en the same, in English
     * @return the parameter, never null
     */
    public static <T> Parameter<T> of(String code, String fr, String en) {
        return of(code, Text.of(fr, en));
    }

    /**
     * The parameter with one more value, which goes before those stated so far where both hold.
     *
     * @param value the value
     * @param force when it holds
     * @param source who says so
     * @return the parameter, never null
     */
    public Parameter<T> value(T value, Force force, Source source) {
        List<Value<T>> more = new ArrayList<>();
        more.add(new Value<>(value, force, source));
        more.addAll(values);
        return new Parameter<>(code, name, more);
    }

    /**
     * What it says on a day.
     *
     * @param day the day, as far as it is known
     * @return the value in force; else why there is none: not yet, ended, or not known
     */
    public Reading<T> at(When day) {
        LocalDate next = null;
        LocalDate last = null;
        for (Value<T> value : values) {
            switch (value.force().at(day)) {
                case IN_FORCE -> {
                    return new Reading<>(Force.At.IN_FORCE, value, null);
                }
                case UNDETERMINED -> {
                    return new Reading<>(Force.At.UNDETERMINED, null, null);
                }
                case NOT_YET -> next = earlier(next, value.force().from());
                case ENDED -> last = later(last, value.force().until());
            }
        }
        return last != null
                ? new Reading<>(Force.At.ENDED, null, last)
                : new Reading<>(next == null ? Force.At.UNDETERMINED : Force.At.NOT_YET, null, next);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
