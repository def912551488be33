package fr.viesociale.rule;

import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Une question posée: one rule asked of one subject. Without a listener it only answers; with one, the very same code also
 * says why.
 *
 * @param <W> the world in which it is asked
 */
public final class Inquiry<W> {

    private final W world;
    private final Map<String, Parameter<?>> parameters;
    private final Map<Fact<?, ?, ?>, ?> pretended;
    private final @Nullable Set<Input> declared;
    private final Set<Lack> lacking = EnumSet.noneOf(Lack.class);
    private @Nullable List<Reason> heard;
    private When dated = When.UNKNOWN;
    private long factsRead;

    Inquiry(W world, Map<String, Parameter<?>> parameters) {
        this(world, parameters, Map.of(), null);
    }

    Inquiry(
            W world,
            Map<String, Parameter<?>> parameters,
            Map<Fact<?, ?, ?>, ?> pretended,
            @Nullable Set<Input> declared) {
        this.world = world;
        this.parameters = parameters;
        this.pretended = pretended;
        this.declared = declared;
        this.heard = declared == null ? null : new ArrayList<>();
    }

    /**
     * Reads a fact and goes on with it.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param fact the fact
     * @param subject the subject
     * @param then what to ask of the value
     * @return the answer; undetermined, the fact named, when it is not known
     */
    public <S, T> Answer given(Fact<? super W, ? super S, T> fact, S subject, Function<? super T, Answer> then) {
        T value = read(fact, subject);
        return value == null ? missing(Reason.Shape.MISSING, fact, null) : then.apply(value);
    }

    /**
     * Goes on only where the rule speaks of the subject.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param fact the fact that decides it
     * @param subject the subject
     * @param concerned whether the rule speaks of such a subject
     * @param then what to ask
     * @return not applicable where it does not; undetermined when the fact is not known, or not closely enough
     */
    public <S, T> Answer where(
            Fact<? super W, ? super S, T> fact,
            S subject,
            Function<? super T, Holds> concerned,
            Supplier<Answer> then) {
        T value = read(fact, subject);
        if (value == null) {
            return missing(Reason.Shape.MISSING, fact, null);
        }
        return switch (concerned.apply(value)) {
            case YES -> then.get();
            case NO -> say(Reason.Shape.NOT_CONCERNED, fact.name(), value, null, Answer.NOT_APPLICABLE, null);
            case UNDETERMINED -> missing(Reason.Shape.IMPRECISE, fact, value);
        };
    }

    /**
     * Requires something of a fact.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param fact the fact
     * @param subject the subject
     * @param holds what is required
     * @return the answer; undetermined, the fact named, when it is not known or not closely enough
     */
    public <S, T> Answer holds(Fact<? super W, ? super S, T> fact, S subject, Function<? super T, Holds> holds) {
        T value = read(fact, subject);
        return value == null
                ? missing(Reason.Shape.MISSING, fact, null)
                : compared(Reason.Shape.IS, fact, value, null, holds.apply(value));
    }

    /**
     * Compares a fact with a dated value of a text.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param <P> the value of the text
     * @param shape how it is told
     * @param fact the fact
     * @param subject the subject
     * @param parameter the dated value
     * @param holds what is required of the two
     * @return the answer; undetermined when the fact or the value of the text is not known
     */
    public <S, T, P> Answer holds(
            Reason.Shape shape,
            Fact<? super W, ? super S, T> fact,
            S subject,
            Parameter<P> parameter,
            BiFunction<? super T, ? super P, Holds> holds) {
        T value = read(fact, subject);
        return value == null
                ? missing(Reason.Shape.MISSING, fact, null)
                : known(parameter, bound -> compared(shape, fact, value, bound, holds.apply(value, bound)));
    }

    /**
     * Compares a fact with what was worked out from other facts and values.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param <B> what it is compared with
     * @param shape how it is told
     * @param fact the fact
     * @param subject the subject
     * @param bound what it is compared with
     * @param holds what is required of the two
     * @return the answer; undetermined, the fact named, when it is not known or not closely enough
     */
    public <S, T, B> Answer against(
            Reason.Shape shape,
            Fact<? super W, ? super S, T> fact,
            S subject,
            B bound,
            BiFunction<? super T, ? super B, Holds> holds) {
        return given(fact, subject, value -> compared(shape, fact, value, bound, holds.apply(value, bound)));
    }

    /**
     * Goes on with the dated value of a text.
     *
     * @param <P> the value of the text
     * @param parameter the dated value
     * @param then what to ask of it
     * @return the answer; undetermined, the text named, when there is no value; where the value is the host's, the
     *     explanation says so
     */
    public <P> Answer known(Parameter<P> parameter, Function<? super P, Answer> then) {
        Parameter<P> stated = stated(parameter);
        Parameter.Reading<P> reading = stated.at(dated);
        Parameter.Value<P> value = reading.value();
        if (value == null) {
            return untold(
                    switch (reading.at()) {
                        case NOT_YET -> Reason.Shape.NO_VALUE_YET;
                        case ENDED -> Reason.Shape.NO_VALUE_SINCE;
                        case IN_FORCE, UNDETERMINED -> Reason.Shape.UNKNOWN_TEXT;
                    },
                    stated,
                    reading.bound());
        }
        Answer answer = then.apply(value.value());
        if (parameters.containsKey(parameter.code())) {
            say(Reason.Shape.HOST_VALUE, stated.name(), value.value(), null, answer, null);
        }
        return answer;
    }

    /**
     * Goes on with one line of the dated table of a text.
     *
     * @param <P> the table
     * @param <L> the line
     * @param table the dated table
     * @param line the line that is looked for; empty when the table has none
     * @param then what to ask of it
     * @return the answer; undetermined, the text named, when there is no table or no such line
     */
    public <P, L> Answer known(
            Parameter<P> table, Function<? super P, Optional<L>> line, Function<? super L, Answer> then) {
        return known(table, lines -> {
            Optional<L> found = line.apply(lines);
            return found.isPresent() ? then.apply(found.get()) : untold(Reason.Shape.UNKNOWN_TEXT, table, null);
        });
    }

    /**
     * The answer of a provision whose content no source gives: undetermined, until a host states the value.
     *
     * @param <P> the value of the text
     * @param parameter the value that nobody found
     * @return undetermined; satisfied, saying that the value is the host's, once there is one
     */
    public <P> Answer unknown(Parameter<P> parameter) {
        return known(parameter, value -> Answer.SATISFIED);
    }

    /**
     * All of these. Stops at the first breach unless someone listens.
     *
     * @param what what they are together
     * @param parts the questions
     * @return their conjunction
     */
    @SafeVarargs
    public final Answer all(Text what, Supplier<Answer>... parts) {
        List<Reason> above = heard;
        List<Reason> own = above == null ? null : new ArrayList<>();
        heard = own;
        Answer answer = Answer.NOT_APPLICABLE;
        for (Supplier<Answer> part : parts) {
            answer = answer.and(part.get());
            if (answer == Answer.BREACHED && own == null) {
                break;
            }
        }
        heard = above;
        if (above != null && own != null) {
            above.add(new Reason(Reason.Shape.ALL_OF, what, null, null, answer, null, own));
        }
        return answer;
    }

    /**
     * Any one of these. Stops at the first that is satisfied unless someone listens.
     *
     * @param what what they are together
     * @param parts the questions
     * @return satisfied as soon as one is; breached when all are; undetermined where a missing fact could satisfy one
     */
    @SafeVarargs
    public final Answer any(Text what, Supplier<Answer>... parts) {
        List<Reason> above = heard;
        List<Reason> own = above == null ? null : new ArrayList<>();
        heard = own;
        Answer answer = Answer.NOT_APPLICABLE;
        for (Supplier<Answer> part : parts) {
            answer = answer.or(part.get());
            if (answer == Answer.SATISFIED && own == null) {
                break;
            }
        }
        heard = above;
        if (above != null && own != null) {
            above.add(new Reason(Reason.Shape.ANY_OF, what, null, null, answer, null, own));
        }
        return answer;
    }

    /**
     * Requires that something is recorded, whatever it says: a rating, which a person gives and the program never judges.
     *
     * @param <S> the subject
     * @param fact the fact
     * @param subject the subject
     * @return satisfied when it is recorded, else undetermined
     */
    public <S> Answer recorded(Fact<? super W, ? super S, ?> fact, S subject) {
        return given(fact, subject, value -> say(Reason.Shape.IS, fact.name(), value, null, Answer.SATISFIED, null));
    }

    /**
     * Requires that an act is done by a day. One that runs late is a breach only once the day has passed and it is known
     * that the act was not done; before, with nothing recorded, nothing is due yet.
     *
     * @param <S> the subject
     * @param act whether and when it was done
     * @param subject the subject
     * @param limit the last day on which it is in time, as far as it is known
     * @param today the day of the question
     * @return the answer; not applicable while the delay runs; undetermined when the day has passed in silence
     */
    public <S> Answer due(
            Fact<? super W, ? super S, Done> act, S subject, When limit, Fact<? super W, ? super S, When> today) {
        Done done = read(act, subject);
        When on = done == null ? null : done.on();
        if (done != null && on != null) {
            return compared(Reason.Shape.BY, act, done, limit, on.after(limit).not());
        }
        return given(today, subject, now -> switch (now.after(limit)) {
            case NO -> say(Reason.Shape.NOT_DUE, act.name(), null, limit, Answer.NOT_APPLICABLE, null);
            case UNDETERMINED -> missing(Reason.Shape.IMPRECISE, act, limit);
            case YES ->
                done == null
                        ? missing(Reason.Shape.MISSING, act, null)
                        : say(Reason.Shape.BY, act.name(), done, limit, Answer.BREACHED, null);
        });
    }

    /**
     * Weighs a requirement by whether what makes it is in force: a breach under a convention that may have ended is not
     * known to be one.
     *
     * @param <S> the subject
     * @param fact whether it is in force
     * @param subject the subject
     * @param then the requirement
     * @return not applicable when it is not in force; when that is undetermined, satisfaction stands, and a breach is
     *     undetermined for want of that fact
     */
    public <S> Answer underway(Fact<? super W, ? super S, Holds> fact, S subject, Supplier<Answer> then) {
        return given(fact, subject, inForce -> switch (inForce) {
            case YES -> then.get();
            case NO -> say(Reason.Shape.NOT_CONCERNED, fact.name(), false, null, Answer.NOT_APPLICABLE, null);
            case UNDETERMINED -> {
                Answer answer = then.get();
                yield answer == Answer.BREACHED || answer == Answer.UNDETERMINED
                        ? missing(Reason.Shape.MISSING, fact, null)
                        : answer;
            }
        });
    }

    private Answer untold(Reason.Shape shape, Parameter<?> text, @Nullable Object bound) {
        return say(shape, text.name(), null, bound, Answer.UNDETERMINED, Missing.text(text));
    }

    private <T> Answer compared(Reason.Shape shape, Fact<?, ?, T> fact, T value, @Nullable Object bound, Holds holds) {
        return holds == Holds.UNDETERMINED
                ? missing(Reason.Shape.IMPRECISE, fact, value)
                : say(shape, fact.name(), value, bound, Answer.of(holds), null);
    }

    <S, T> @Nullable T read(Fact<? super W, ? super S, T> fact, S subject) {
        if (declared != null && !declared.contains(fact)) {
            throw new IllegalStateException("the rule reads a fact that it does not declare: " + fact.path());
        }
        factsRead++;
        if (!pretended.isEmpty() && pretended.containsKey(fact)) {
            @SuppressWarnings("unchecked")
            T value = (T) pretended.get(fact);
            return value;
        }
        return fact.read().of(subject, world);
    }

    Answer missing(Reason.Shape shape, Fact<?, ?, ?> fact, @Nullable Object actual) {
        return say(shape, fact.name(), actual, null, Answer.UNDETERMINED, fact.missing());
    }

    Answer outside(Reason.Shape shape, Fact<?, ?, ?> fact, @Nullable Object actual, @Nullable Object bound) {
        return say(shape, fact.name(), actual, bound, Answer.NOT_APPLICABLE, null);
    }

    /**
     * Asks where it is not known whether the text holds: of what it does not speak of, it says nothing on any day; of the
     * rest, the date is missing.
     */
    Answer undated(Fact<?, ?, ?> at, @Nullable When day, Supplier<Answer> test) {
        dated = day == null ? When.UNKNOWN : day;
        List<Reason> above = heard;
        heard = above == null ? null : new ArrayList<>();
        boolean concerned = test.get() != Answer.NOT_APPLICABLE;
        List<Reason> own = heard;
        heard = above;
        lacking.clear();
        if (concerned) {
            return missing(day == null ? Reason.Shape.MISSING : Reason.Shape.IMPRECISE, at, day);
        }
        if (above != null && own != null) {
            above.addAll(own);
        }
        return Answer.NOT_APPLICABLE;
    }

    Inquiry<W> dated(When day) {
        dated = day;
        return this;
    }

    /** Begins a question: nothing is lacking yet. */
    <S> @Nullable When begin(Fact<? super W, ? super S, When> at, S subject) {
        lacking.clear();
        return read(at, subject);
    }

    /** Of what kinds the things are that the question lacked. */
    Set<Lack> lacking() {
        return lacking;
    }

    long factsRead() {
        return factsRead;
    }

    List<Reason> heard() {
        return heard == null ? List.of() : List.copyOf(heard);
    }

    private Answer say(
            Reason.Shape shape,
            Text what,
            @Nullable Object actual,
            @Nullable Object bound,
            Answer answer,
            @Nullable Missing missing) {
        if (missing != null) {
            lacking.add(missing.lack());
        }
        if (heard != null) {
            heard.add(new Reason(shape, what, actual, bound, answer, missing, List.of()));
        }
        return answer;
    }

    @SuppressWarnings("unchecked")
    private <P> Parameter<P> stated(Parameter<P> parameter) {
        if (declared != null && !declared.contains(parameter)) {
            throw new IllegalStateException("the rule reads a value that it does not declare: " + parameter.code());
        }
        return parameters.isEmpty() ? parameter : (Parameter<P>) parameters.getOrDefault(parameter.code(), parameter);
    }
}
