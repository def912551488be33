package fr.viesociale.rule;

import fr.viesociale.text.Text;
import fr.viesociale.time.When;
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
public record Parameter<T>(String code, Text name, List<Value<T>> values) {

    /** Copies the list. */
    public Parameter {
        values = List.copyOf(values);
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

    /** What a parameter says on a day: its value, or why there is none. */
    public record Reading<T>(Force.At at, @Nullable Value<T> value) {}

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
        Force.At outside = Force.At.UNDETERMINED;
        for (Value<T> value : values) {
            switch (value.force().at(day)) {
                case IN_FORCE -> {
                    return new Reading<>(Force.At.IN_FORCE, value);
                }
                case UNDETERMINED -> {
                    return new Reading<>(Force.At.UNDETERMINED, null);
                }
                case NOT_YET -> outside = outside == Force.At.UNDETERMINED ? Force.At.NOT_YET : outside;
                case ENDED -> outside = Force.At.ENDED;
            }
        }
        return new Reading<>(outside, null);
    }
}
