package fr.viesociale.deadline;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Awaited;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Le renouvellement: the end of an agrément whose period runs, suspended or not, and what is to be done before it. Past its
 * end, that of an agrément without a follower stays, as long as the structure exists and nobody withdrew or annulled it.
 */
record RenewalDeadlines(Clock clock, Agrement agrement, When end, List<Missing> missing) {

    private static final Ground NO_TACIT_RENEWAL = Ground.of("agrement.expires-at-end");
    private static final Source NO_FILING_TEXT = new Source(
            Text.of("aucun délai national de dépôt n'a été trouvé", "no national delay for filing was found"),
            Certainty.UNKNOWN_PROVISION,
            LocalDate.parse("2026-11-23"));
    private static final Missing IN_FORCE = Clock.fact(
            "boardDecisions", "si l'agrément est en vigueur", "whether the agrément is in force", Informant.CAF);
    private static final Missing HELD = Clock.fact(
            "boardDecisions",
            "si l'agrément a été accordé, et n'a pas été retiré",
            "whether the agrément was granted, and not withdrawn",
            Informant.CAF);
    private static final Missing EXISTS = Clock.fact(
            "structures/*/period",
            "si la structure existe encore",
            "whether the structure still exists",
            Informant.MANAGER);
    private static final Missing END = Clock.fact(
            "agrements/*/period/last", "dernier jour de l'agrément", "last day of the agrément", Informant.CAF);
    private static final Missing EXTENSION =
            Clock.fact("extensions", "l'effet de la prorogation", "the effect of the extension", Informant.CAF);
    private static final Missing NEXT_GRANTED = Clock.fact(
            "boardDecisions",
            "la décision sur l'agrément suivant",
            "the decision on the following agrément",
            Informant.CAF);
    private static final Missing REQUEST = Clock.fact(
            "agrementRequests",
            "si la demande enregistrée est celle de ce renouvellement, et sa date",
            "whether the request on record is the one for this renewal, and its date",
            Informant.MANAGER);
    private static final Missing REACHED =
            Clock.fact("requestMilestones/*/reachedOn", "date de l'étape", "date of the step", Informant.MANAGER);

    static Stream<Deadline> all(Clock clock) {
        return clock.situation().project().all(Kind.AGREMENT).stream().flatMap(agrement -> of(clock, agrement));
    }

    private static Stream<Deadline> of(Clock clock, Agrement agrement) {
        Situation situation = clock.situation();
        Holds runs = situation.runs(agrement);
        Optional<DateRange> left = situation.untilWithdrawn(agrement);
        if (left.isEmpty()) {
            return Stream.empty();
        }
        When end = left.get().end();
        Optional<LocalDate> extended = situation.extendedUntil(agrement);
        LocalDate earliest = end.earliest();
        boolean longer = earliest != null && extended.filter(earliest::isBefore).isPresent();
        When until = longer ? new When(earliest, extended.get()) : end;
        if (runs == Holds.NO) {
            return lapsed(clock, agrement, until);
        }
        Missing missing = runs != Holds.YES && !longer ? IN_FORCE : longer ? EXTENSION : END;
        boolean known = runs == Holds.YES && !longer && end.earliest() != null && end.latest() != null;
        return new RenewalDeadlines(clock, agrement, until, known ? List.of() : List.of(missing)).deadlines();
    }

    /**
     * The end of one that is over and was neither withdrawn nor annulled, while its structure exists. A family agrément that
     * nobody renewed leaves no structure without an agrément.
     */
    private static Stream<Deadline> lapsed(Clock clock, Agrement agrement, When end) {
        if (agrement.kind().equals(AgrementKind.ACF)) {
            return Stream.empty();
        }
        Situation situation = clock.situation();
        Holds held = situation.granted(agrement).and(kept(situation, agrement));
        Holds exists =
                situation.get(Kind.STRUCTURE, agrement.structure()).period().covers(clock.on());
        if (held.and(exists).and(end.before(clock.on())) == Holds.NO) {
            return Stream.empty();
        }
        List<Missing> missing = held != Holds.YES ? List.of(HELD) : exists != Holds.YES ? List.of(EXISTS) : List.of();
        var lapsed = new RenewalDeadlines(clock, agrement, end, missing);
        return lapsed.ending(lapsed.renewed());
    }

    /** Whether no withdrawal took a day of it. */
    private static Holds kept(Situation situation, Agrement agrement) {
        Optional<DateRange> whole = Optional.of(agrement.period());
        return situation.beforeAnyWithdrawal(agrement).equals(whole)
                ? Holds.YES
                : situation.untilWithdrawn(agrement).equals(whole) ? Holds.UNDETERMINED : Holds.NO;
    }

    private Stream<Deadline> deadlines() {
        Holds renewed = renewed();
        if (renewed == Holds.YES) {
            return Stream.empty();
        }
        Map<AgrementRequest, Holds> requests = requests();
        Stream<Deadline> steps = clock.agenda().plans().stream()
                .flatMap(plan -> plan.steps().stream().flatMap(step -> step(plan, step, requests)));
        return Stream.of(ending(renewed), filing(requests), steps).flatMap(all -> all);
    }

    private Stream<Deadline> ending(Holds renewed) {
        Duty renewal = Duty.of(
                        "agrement.end",
                        agrement.id(),
                        Window.until(end),
                        Informant.MANAGER,
                        Text.of(
                                "faire renouveler l'agrément : aucun jour n'est agréé après sa fin sans nouvelle décision",
                                "have the agrément renewed: no day after its end is covered without a new decision"),
                        NO_TACIT_RENEWAL)
                .lacking(missing);
        boolean open = clock.situation().open(Kind.AGREMENT, agrement.structure(), false);
        return clock.deadline(renewal, new Proof(renewed, open, NEXT_GRANTED));
    }

    /** Whether an agrément that follows was granted: one that is recorded as its renewal, or a later one that takes its place. */
    private Holds renewed() {
        Situation situation = clock.situation();
        Stream<Agrement> recorded = situation.project().all(Kind.RENEWAL).stream()
                .filter(renewal -> renewal.previous().equals(agrement.id()))
                .map(renewal -> situation.get(Kind.AGREMENT, renewal.next()));
        Stream<Agrement> later = situation.agrementsOf(agrement.structure()).stream()
                .filter(other ->
                        follows(other.kind()) && startsAfter(other.period().start()) == Holds.YES);
        return Stream.concat(recorded, later).map(situation::granted).reduce(Holds.NO, Holds::or);
    }

    /** A structure may pass from animation locale to a centre social, or back; the family agrément stands apart. */
    private boolean follows(AgrementKind kind) {
        return kind.equals(agrement.kind())
                || !(kind.equals(AgrementKind.ACF) || agrement.kind().equals(AgrementKind.ACF));
    }

    /** Whether a day is after the first day of the running agrément. */
    private Holds startsAfter(When when) {
        return when.after(agrement.period().start());
    }

    /** The requests that are, or may be, for this renewal. */
    private Map<AgrementRequest, Holds> requests() {
        Map<AgrementRequest, Holds> requests = new LinkedHashMap<>();
        for (AgrementRequest request : clock.situation().project().all(Kind.AGREMENT_REQUEST)) {
            Holds matches = matches(request);
            if (matches != Holds.NO) {
                requests.put(request, matches);
            }
        }
        return requests;
    }

    private Holds matches(AgrementRequest request) {
        boolean other = !request.structure().equals(agrement.structure())
                || request.id().equals(agrement.request())
                || (request.nature() != null && request.nature() != RequestNature.RENEWAL)
                || !(request.kinds().isEmpty() || request.kinds().contains(agrement.kind()));
        if (other) {
            return Holds.NO;
        }
        DateRange asked = request.asked();
        When from = asked != null ? asked.start() : When.of(request.filedOn());
        boolean told = request.nature() != null && !request.kinds().isEmpty();
        return (told ? Holds.YES : Holds.UNDETERMINED).and(from == null ? Holds.UNDETERMINED : startsAfter(from));
    }

    private Stream<Deadline> filing(Map<AgrementRequest, Holds> requests) {
        Parameter.Reading<Period> delay = clock.read(Awaited.FILING, When.on(clock.on()));
        Parameter.Value<Period> value = delay.value();
        Holds filed = requests.entrySet().stream()
                .map(entry -> entry.getValue().and(When.reached(entry.getKey().filedOn(), clock.on())))
                .reduce(Holds.NO, Holds::or);
        LocalDate earliest = end.earliest();
        boolean far = earliest != null
                && earliest.isAfter(clock.on().plus(clock.agenda().horizon()));
        if (value == null && far) {
            return Stream.empty();
        }
        When closes = value == null ? When.UNKNOWN : Clock.shift(end, day -> day.minus(value.value()));
        Duty duty = Duty.of(
                        "renewal.filing",
                        agrement.id(),
                        Window.until(closes),
                        Informant.MANAGER,
                        Text.of("déposer la demande de renouvellement", "file the request for renewal"),
                        Ground.of("agrement.filing-deadline", value == null ? NO_FILING_TEXT : value.source()))
                .lacking(value == null ? List.of(Clock.text(Awaited.FILING)) : missing);
        return clock.deadline(duty, new Proof(filed, requestsOpen(requests), REQUEST));
    }

    private Stream<Deadline> step(BackwardPlan plan, BackwardStep step, Map<AgrementRequest, Holds> requests) {
        Integer from = step.fromMonths();
        Window window = new Window(
                from == null ? null : Clock.shift(end, day -> day.minusMonths(from)),
                Clock.shift(end, day -> day.minusMonths(step.byMonths())));
        Duty duty = Duty.of(
                        "renewal." + step.code(),
                        agrement.id(),
                        window,
                        step.actor(),
                        step.act(),
                        new Ground(step.source().citation(), plan.rule(), step.source()))
                .lacking(missing);
        Holds done = milestones(requests)
                .filter(milestone -> milestone.kind().equals(step.proof()))
                .map(milestone ->
                        When.reached(milestone.reachedOn(), clock.on()).and(matching(milestone, requests)))
                .reduce(Holds.NO, Holds::or);
        boolean open = requestsOpen(requests)
                || requests.keySet().stream()
                        .anyMatch(request -> clock.situation()
                                .open(
                                        Kind.REQUEST_MILESTONE,
                                        request.id(),
                                        milestones(Map.of(request, Holds.YES))
                                                .findAny()
                                                .isEmpty()));
        return clock.deadline(duty, new Proof(done, open, REACHED));
    }

    private Stream<RequestMilestone> milestones(Map<AgrementRequest, Holds> requests) {
        return clock.situation().project().all(Kind.REQUEST_MILESTONE).stream()
                .filter(milestone -> matching(milestone, requests) != Holds.NO);
    }

    private static Holds matching(RequestMilestone milestone, Map<AgrementRequest, Holds> requests) {
        return requests.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(milestone.request()))
                .map(Map.Entry::getValue)
                .reduce(Holds.NO, Holds::or);
    }

    private boolean requestsOpen(Map<AgrementRequest, Holds> requests) {
        boolean none = clock.situation().project().all(Kind.AGREMENT_REQUEST).stream()
                .noneMatch(request -> request.structure().equals(agrement.structure()));
        return clock.situation().open(Kind.AGREMENT_REQUEST, agrement.structure(), none) && requests.isEmpty();
    }
}
