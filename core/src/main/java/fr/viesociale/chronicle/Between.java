package fr.viesociale.chronicle;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Text;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entre deux jours: gathers what happened after the first day, up to the last one included. */
final class Between {

    /** A range that ends later is not told as ending: dates have four digits. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Situation situation;
    private final LocalDate from;
    private final List<Event> events = new ArrayList<>();

    /** @param situation the project on the last day */
    Between(Situation situation, LocalDate from) {
        this.situation = situation;
        this.from = from;
    }

    Situation situation() {
        return situation;
    }

    List<Event> events() {
        return events;
    }

    /** Tells an event where it happened, or may have. */
    void tell(EventCode code, Id subject, @Nullable When when, Event.@Nullable Change change, Holds sure, Text told) {
        if (when == null || from.equals(situation.on())) {
            return;
        }
        Holds holds = when.after(from).and(when.after(situation.on()).not()).and(sure);
        if (holds != Holds.NO) {
            events.add(new Event(code, subject, when, change, holds, told));
        }
    }

    void tell(EventCode code, Id subject, @Nullable When when, Text told) {
        tell(code, subject, when, null, Holds.YES, told);
    }

    /** When a range begins; null where it has no beginning. */
    static @Nullable When start(DateRange range) {
        return range.first() == Edge.OPEN ? null : range.start();
    }

    /** The first day on which a range no longer runs; null where it has no end. */
    static @Nullable When over(DateRange range) {
        Bound last = range.last();
        When end = range.end();
        return last == Edge.OPEN ? null : new When(next(end.earliest()), next(end.latest()));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null || !day.isBefore(LAST_DAY) ? null : day.plusDays(1);
    }

    /** The days of an act that is on record: any day where its date is not. */
    static When of(@Nullable PartialDate date) {
        return date == null ? When.UNKNOWN : date.when();
    }

    /** What a person calls an entry, its kind said where its name does not say it. */
    Text called(Id id) {
        return Calling.of(situation, id);
    }
}
