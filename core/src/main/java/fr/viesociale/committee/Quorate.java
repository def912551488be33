package fr.viesociale.committee;

import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Le quorum d'une réunion: whether it was there, with the arithmetic.
 *
 * <p>The rules are those of the convention version in force on the day of the meeting; where several are, each must be
 * reached. A seat whose number is not recorded counts as one; an attendee whose number of seats is not recorded was there
 * for one of its seats at least; an attendee without a seat on the body does not count, nor for more seats than it holds.
 * An excused attendee that gave a proxy is represented.
 *
 * @param basis what it was drawn from, never null
 * @param meeting the meeting, never null
 * @param answer the answer, never null
 * @param counts one count for each quorum that is or may be in force, by the id of its rules, never null
 * @param missing what the answer needs and the record does not have, never null; empty unless it is undetermined
 */
public record Quorate(
        Basis basis, Id.Meeting meeting, QuorumAnswer answer, List<QuorumCount> counts, List<Missing> missing)
        implements Told {

    private static final Missing HELD_ON =
            QuorumCount.missing("meetings/*/heldOn", "date de la réunion", "date of the meeting");
    private static final Missing RULES =
            QuorumCount.missing("committeeRules", "règles de l'instance", "rules of the body");
    private static final Missing TERM = QuorumCount.missing(
            "conventionVersions/*/term",
            "si la convention qui fixe le quorum était en vigueur le jour de la réunion",
            "whether the convention that states the quorum was in force on the day of the meeting");

    /** Copies the lists. */
    public Quorate {
        counts = List.copyOf(counts);
        missing = List.copyOf(missing);
    }

    /**
     * Counts.
     *
     * @param meeting the meeting
     * @param situation the facts
     * @return the answer, never null
     * @throws NoSuchElementException when the project has no such meeting
     */
    public static Quorate of(Id.Meeting meeting, Situation situation) {
        Meeting held = situation.get(Kind.MEETING, meeting);
        List<CommitteeRules> rules = situation.project().all(Kind.COMMITTEE_RULES).stream()
                .filter(one -> one.body().equals(held.body()))
                .toList();
        PartialDate on = held.heldOn();
        if (on == null) {
            boolean stated = rules.stream().anyMatch(one -> one.quorum() != null);
            return stated
                    ? undetermined(meeting, List.of(), List.of(HELD_ON), situation)
                    : none(held, rules, situation);
        }
        Sitters sitters = Sitters.of(held, on, situation);
        List<QuorumCount> counts = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Holds reached = Holds.YES;
        for (CommitteeRules one : rules) {
            Quorum quorum = one.quorum();
            Holds inForce = inForce(situation.get(Kind.CONVENTION_VERSION, one.version()), on);
            if (quorum != null && inForce != Holds.NO) {
                QuorumCount count = QuorumCount.of(one, quorum, sitters);
                counts.add(count);
                missing.addAll(count.missing());
                missing.addAll(inForce == Holds.YES ? List.of() : List.of(TERM));
                reached = reached.and(inForce == Holds.YES ? count.reached() : Holds.UNDETERMINED);
            }
        }
        if (counts.isEmpty()) {
            return none(held, rules, situation);
        }
        return switch (reached) {
            case YES -> new Quorate(situation.basis(), meeting, QuorumAnswer.REACHED, counts, List.of());
            case NO -> new Quorate(situation.basis(), meeting, QuorumAnswer.NOT_REACHED, counts, List.of());
            case UNDETERMINED -> undetermined(meeting, counts, missing, situation);
        };
    }

    private static Quorate none(Meeting meeting, List<CommitteeRules> rules, Situation situation) {
        return situation.open(Kind.COMMITTEE_RULES, meeting.body(), rules.isEmpty())
                ? undetermined(meeting.id(), List.of(), List.of(RULES), situation)
                : new Quorate(situation.basis(), meeting.id(), QuorumAnswer.NOT_STATED, List.of(), List.of());
    }

    private static Quorate undetermined(
            Id.Meeting meeting, List<QuorumCount> counts, List<Missing> missing, Situation situation) {
        List<Missing> once = missing.stream().distinct().toList();
        return new Quorate(situation.basis(), meeting, QuorumAnswer.UNDETERMINED, counts, once);
    }

    /** Signed by then, and the day in its term. */
    private static Holds inForce(ConventionVersion version, PartialDate on) {
        When signed = When.of(version.signedOn());
        Holds begun = signed == null
                ? Holds.UNDETERMINED
                : signed.after(on.earliest()) == Holds.NO
                        ? Holds.YES
                        : signed.after(on.latest()) == Holds.YES ? Holds.NO : Holds.UNDETERMINED;
        return begun.and(Sitters.during(version.term(), on));
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        Meeting held = situation.get(Kind.MEETING, meeting);
        PartialDate on = held.heldOn();
        String when = on == null ? (french ? "date non connue" : "date not known") : on.in(language);
        String head = situation.nameOf(held.body()).in(language) + ", " + when + (french ? " : " : ": ")
                + answer.in(language) + ".";
        Stream<String> counted =
                counts.stream().flatMap(count -> count.lines(language).stream()).map(line -> "  " + line);
        Stream<String> lacking = missing.stream()
                .map(one -> (french ? "  il manque : " : "  missing: ")
                        + one.name().in(language) + (french ? " (à demander à : " : " (ask: ")
                        + one.informant().in(language) + ")");
        return Stream.of(Stream.of(head), counted, lacking)
                .flatMap(lines -> lines)
                .toList();
    }
}
