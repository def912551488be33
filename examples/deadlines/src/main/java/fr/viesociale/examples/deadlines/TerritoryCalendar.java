package fr.viesociale.examples.deadlines;

import static fr.viesociale.text.Language.FRENCH;

import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Le calendrier d'un territoire: an event of whole days for each end of an agrément, each step of a renewal, each end of a
 * convention, each day by which a body has to meet and each meeting that is planned. Where a source gives a month or a year, the event lasts from the first
 * to the last day that it may be, and says so; what has no day at all is no event: it stands in {@code undated}.
 *
 * @param events the file without its folds, never null
 * @param size how many events there are
 * @param undated what is due on a day that nobody knows, and what is missing to know it, never null
 */
record TerritoryCalendar(String events, int size, List<String> undated) {

    private static final List<String> SHOWN = List.of("agrement.end", "convention.end", "committee.meeting");

    /** An event, or something that would be one if its day were known. */
    private record Event(
            String code,
            Id subject,
            When when,
            boolean sure,
            String summary,
            List<String> details,
            List<String> asks) {}

    /**
     * Draws it up.
     *
     * @param deadlines the deadlines of a territory on a day
     * @param stamp when the file is written: the same facts at the same instant give the same bytes
     * @param revision the revision of the facts: a calendar program takes the event of the highest one
     * @param visibility who may see the events: {@link Clazz#VALUE_PUBLIC} or {@link Clazz#VALUE_CONFIDENTIAL}
     * @return the calendar, never null
     */
    static TerritoryCalendar of(Deadlines deadlines, Instant stamp, int revision, String visibility) {
        Situation situation = deadlines.basis().situation();
        String territory = situation.project().territory().value();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Vie sociale//deadlines//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Échéances : " + territory));
        Set<String> uids = new HashSet<>();
        List<String> undated = new ArrayList<>();
        Stream.concat(due(deadlines), planned(situation)).forEach(event -> {
            LocalDate first = event.when().earliest();
            LocalDate last = event.when().latest();
            String uid = uid(territory, event);
            if (first == null || last == null) {
                undated.add("sans jour connu — " + event.summary());
                event.asks().forEach(ask -> undated.add("  " + ask));
            } else if (uids.add(uid)) {
                // of two that are due for the same reason, such as under two versions of a convention, the earlier one
                VEvent written = written(event, first, last);
                written.add(new Uid(uid));
                written.add(new DtStamp(stamp));
                written.add(new Sequence(revision));
                written.add(new Clazz(visibility));
                calendar.add(written);
            }
        });
        calendar.validate();
        return new TerritoryCalendar(calendar.toString(), uids.size(), List.copyOf(undated));
    }

    /**
     * The file.
     *
     * @return its bytes, UTF-8, no line over 75 octets
     */
    byte[] bytes() {
        return ContentLines.folded(events);
    }

    private static Stream<Event> due(Deadlines deadlines) {
        Situation situation = deadlines.basis().situation();
        return deadlines.deadlines().stream()
                .filter(one -> one.code().startsWith("renewal.") || SHOWN.contains(one.code()))
                .map(one -> new Event(
                        one.code(),
                        one.subject(),
                        one.window().closes(),
                        one.status() != DeadlineStatus.UNDETERMINED,
                        title(one) + " : " + situation.nameOf(one.subject()).in(FRENCH),
                        details(one),
                        asks(one)));
    }

    private static String title(Deadline deadline) {
        String act = switch (deadline.code()) {
            case "agrement.end" -> "fin de l'agrément";
            case "convention.end" -> "fin de la convention";
            default -> deadline.act().in(FRENCH);
        };
        return deadline.status() == DeadlineStatus.UPCOMING
                ? act
                : act + " (" + deadline.status().in(FRENCH) + ")";
    }

    private static List<String> details(Deadline deadline) {
        List<String> details = new ArrayList<>();
        details.add("Quoi : " + deadline.act().in(FRENCH));
        details.add("Quand : " + deadline.window().in(FRENCH));
        details.add("Qui : " + deadline.actor().in(FRENCH));
        details.add("D'après : " + deadline.ground().in(FRENCH));
        details.addAll(asks(deadline));
        return details;
    }

    private static List<String> asks(Deadline deadline) {
        return deadline.missing().stream()
                .map(missing -> "Il manque : " + missing.name().in(FRENCH) + " (à demander à : "
                        + missing.informant().in(FRENCH) + ")")
                .toList();
    }

    /** The meetings that are planned for the day or later, and not recorded as held. */
    private static Stream<Event> planned(Situation situation) {
        return situation.project().all(Kind.MEETING).stream()
                .filter(meeting -> meeting.heldOn() == null)
                .flatMap(meeting -> Stream.ofNullable(meeting.plannedOn())
                        .filter(planned -> !planned.latest().isBefore(situation.on()))
                        .map(planned -> new Event(
                                "meeting",
                                meeting.id(),
                                planned.when(),
                                true,
                                "réunion : " + situation.nameOf(meeting.body()).in(FRENCH),
                                List.of(),
                                List.of())));
    }

    /** The same for the same fact whatever the day, the law and the machine, so that importing again replaces. */
    private static String uid(String territory, Event event) {
        String name = String.join(
                "\n", territory, event.subject().kind(), event.subject().value(), event.code());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static VEvent written(Event event, LocalDate first, LocalDate last) {
        boolean toTheDay = first.equals(last);
        VEvent written = new VEvent(false);
        written.add(new DtStart<>(first));
        written.add(new DtEnd<>(last.plusDays(1))); // the first day after it
        written.add(new Summary(event.summary() + (toTheDay ? "" : " (jour à préciser)")));
        if (!event.details().isEmpty()) {
            written.add(new Description(String.join("\n", event.details())));
        }
        written.add(event.sure() && toTheDay ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        written.add(ImmutableTransp.TRANSPARENT); // nobody is busy because of it
        return written;
    }
}
