package fr.viesociale.deadline;

import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** L'horloge d'une question: what the day, the law and the agenda make of a duty. */
record Clock(Situation situation, RuleBook<Situation> book, Agenda agenda) {

    LocalDate on() {
        return situation.on();
    }

    <T> Parameter.Reading<T> read(Parameter<T> parameter, When at) {
        return book.value(parameter).at(at);
    }

    /** A missing fact. */
    static Missing fact(String path, String fr, String en, Informant informant) {
        return new Missing(path, Text.of(fr, en), informant, Lack.FACT);
    }

    /** A missing value of a text. */
    static Missing text(Parameter<?> parameter) {
        return new Missing(parameter.code(), parameter.name(), Informant.CAF, Lack.TEXT);
    }

    /** The days that a known day leads to. */
    static When shift(@Nullable When from, UnaryOperator<LocalDate> by) {
        if (from == null) {
            return When.UNKNOWN;
        }
        LocalDate earliest = from.earliest();
        LocalDate latest = from.latest();
        return new When(earliest == null ? null : by.apply(earliest), latest == null ? null : by.apply(latest));
    }

    /** What is due when a delay has run; nothing where its text surely does not hold. */
    Stream<Deadline> running(Delay delay, @Nullable PartialDate from, Missing start, Duty duty, Proof proof) {
        When lawDay = When.of(delay.lawDay());
        Parameter.Reading<Period> reading = read(delay.period(), lawDay == null ? When.UNKNOWN : lawDay);
        Parameter.Value<Period> value = reading.value();
        if (reading.at() == Force.At.NOT_YET || reading.at() == Force.At.ENDED) {
            return Stream.empty();
        }
        List<Missing> missing = new ArrayList<>(duty.missing());
        if (from == null) {
            missing.add(start);
        } else if (value == null) {
            missing.add(text(delay.period()));
        }
        When last = value == null ? When.UNKNOWN : shift(When.of(from), day -> delay.last(day, value.value()));
        When closes = delay.prolonged() ? new When(last.earliest(), null) : last;
        Source source = value == null ? delay.period().values().get(0).source() : value.source();
        return deadline(
                duty.within(Window.until(closes), Ground.of(delay.rule(), source))
                        .lacking(missing),
                proof);
    }

    /** Done, or beyond the horizon, or a right that lapsed: nothing to list. */
    Stream<Deadline> deadline(Duty duty, Proof proof) {
        When closes = duty.window().closes();
        Holds past = closes.before(on());
        LocalDate earliest = closes.earliest();
        boolean far = earliest != null && earliest.isAfter(on().plus(agenda.horizon()));
        if (proof.done() == Holds.YES || far || (duty.right() && past == Holds.YES)) {
            return Stream.empty();
        }
        List<Missing> missing = new ArrayList<>(duty.missing());
        if (proof.done() == Holds.UNDETERMINED) {
            missing.add(proof.doubt());
        }
        if (missing.isEmpty() && past == Holds.UNDETERMINED) {
            missing.add(fact(
                    Kind.of(duty.subject()).map(Kind::plural).orElse("") + "/*",
                    "le jour exact",
                    "the exact day",
                    duty.actor()));
        }
        DeadlineStatus status = missing.isEmpty() ? status(duty, past, proof.open()) : DeadlineStatus.UNDETERMINED;
        return Stream.of(new Deadline(
                duty.code(), duty.subject(), duty.window(), status, duty.actor(), duty.act(), duty.ground(), missing));
    }

    private DeadlineStatus status(Duty duty, Holds past, boolean open) {
        if (past == Holds.YES) {
            return open ? DeadlineStatus.UNRECORDED : DeadlineStatus.LATE;
        }
        When opens = duty.window().opens();
        boolean opened = opens != null && opens.after(on()) == Holds.NO;
        boolean near = duty.window().closes().after(on().plus(agenda.near())) != Holds.YES;
        return opened || near ? DeadlineStatus.DUE : DeadlineStatus.UPCOMING;
    }
}
