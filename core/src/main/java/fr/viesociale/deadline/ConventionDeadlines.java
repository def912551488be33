package fr.viesociale.deadline;

import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Delays;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.text.Text;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Les échéances d'une convention: its end, and the yearly reviews of a contrat de ville. */
record ConventionDeadlines(Clock clock, ConventionVersion version, List<Missing> missing) {

    private static final Missing END = Clock.fact(
            "conventionVersions/*/term/last",
            "dernier jour de la convention",
            "last day of the convention",
            Informant.CITY);
    private static final Missing NEXT = Clock.fact(
            "conventionVersions",
            "la version qui suit, et son terme",
            "the following version, and its term",
            Informant.CITY);
    private static final Missing YEARS = Clock.fact(
            "conventionVersions/*/term", "les années de la convention", "the years of the convention", Informant.CITY);
    private static final Missing SHOWN = Clock.fact(
            "conventionReviews/*",
            "date du bilan, et s'il a présenté des indicateurs",
            "date of the review, and whether indicators were shown",
            Informant.CITY);

    static Stream<Deadline> all(Clock clock) {
        Situation situation = clock.situation();
        return situation.project().all(Kind.CONVENTION_VERSION).stream().flatMap(version -> {
            Holds inForce = situation.inForce(version);
            return inForce == Holds.NO
                    ? Stream.empty()
                    : new ConventionDeadlines(
                                    clock, version, inForce == Holds.YES ? List.of() : List.of(ProjectDeadlines.TERM))
                            .deadlines();
        });
    }

    private Stream<Deadline> deadlines() {
        Convention convention = clock.situation().get(Kind.CONVENTION, version.convention());
        return Stream.concat(
                version.term().last() == Edge.OPEN ? Stream.empty() : end(),
                convention.kind().equals(ConventionKind.CITY_CONTRACT) ? reviews() : Stream.empty());
    }

    private Stream<Deadline> end() {
        When end = version.term().end();
        boolean unknown = end.latest() == null;
        Duty duty = Duty.of(
                        "convention.end",
                        version.id(),
                        Window.until(end),
                        Informant.CITY,
                        Text.of("préparer la suite de la convention", "prepare what follows the convention"),
                        Ground.act("terme de la convention", "term of the convention"))
                .lacking(unknown ? List.of(END) : missing);
        return clock.deadline(duty, new Proof(followed(), false, NEXT));
    }

    /** Whether another version, signed by the day, takes effect later, or another convention takes up its roadmap. */
    private Holds followed() {
        Situation situation = clock.situation();
        When start = version.term().start();
        LocalDate after = start.latest();
        Holds version2 = situation.versionsOf(version.convention()).stream()
                .filter(other -> !other.id().equals(version.id()))
                .filter(other -> after != null && other.term().start().after(after) == Holds.YES)
                .map(other -> When.reached(other.signedOn(), clock.on()))
                .reduce(Holds.NO, Holds::or);
        boolean taken = situation.project().all(Kind.CARRY_OVER).stream()
                .anyMatch(carry -> carry.former().equals(version.convention()));
        return version2.or(Holds.of(taken));
    }

    private Stream<Deadline> reviews() {
        When signed = When.of(version.signedOn());
        Parameter.Reading<Integer> reading = clock.read(Delays.REVIEWS, signed == null ? When.UNKNOWN : signed);
        Parameter.Value<Integer> value = reading.value();
        if (reading.at() != Force.At.IN_FORCE || value == null) {
            return Stream.empty();
        }
        Ground ground = Ground.of("convention.city-contract-review", value.source());
        LocalDate from = version.term().start().latest();
        LocalDate until = version.term().end().earliest();
        boolean known = version.term().start().earliest() != null
                && version.term().end().latest() != null;
        if (from == null || until == null || !known) {
            Duty all = review(Window.until(When.UNKNOWN), ground, List.of(YEARS));
            return clock.deadline(all, new Proof(Holds.NO, true, SHOWN));
        }
        int first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
        int last = until.plusDays(1).getYear() - 1;
        return IntStream.rangeClosed(first, last).boxed().flatMap(year -> {
            LocalDate opens = LocalDate.of(year, 1, 1);
            Window window = new Window(When.on(opens), When.on(LocalDate.of(year, 12, 31)));
            return clock.deadline(review(window, ground, missing), held(year, value.value()));
        });
    }

    private Duty review(Window window, Ground ground, List<Missing> lacking) {
        return Duty.of(
                        "city-contract.review",
                        version.convention(),
                        window,
                        Informant.CITY,
                        Text.of(
                                "tenir la réunion de bilan de l'année, avec des indicateurs",
                                "hold the review meeting of the year, with indicators"),
                        ground)
                .lacking(lacking);
    }

    private Proof held(int year, int required) {
        List<ConventionReview> reviews = clock.situation().project().all(Kind.CONVENTION_REVIEW).stream()
                .filter(review -> review.convention().equals(version.convention()))
                .filter(review -> review.kind().equals(ReviewKind.YEARLY))
                .toList();
        List<Holds> counted =
                reviews.stream().map(review -> counts(review, year)).toList();
        long sure = counted.stream().filter(Holds.YES::equals).count();
        long possible = counted.stream().filter(holds -> holds != Holds.NO).count();
        Holds done = sure >= required ? Holds.YES : possible >= required ? Holds.UNDETERMINED : Holds.NO;
        boolean open = clock.situation().open(Kind.CONVENTION_REVIEW, version.convention(), reviews.isEmpty());
        return new Proof(done, open, SHOWN);
    }

    private Holds counts(ConventionReview review, int year) {
        When held = When.of(review.heldOn());
        Boolean shown = review.withIndicators();
        Holds within = held == null
                ? Holds.UNDETERMINED
                : held.before(LocalDate.of(year, 1, 1))
                        .not()
                        .and(held.after(LocalDate.of(year, 12, 31)).not());
        return within.and(When.reached(review.heldOn(), clock.on()))
                .and(shown == null ? Holds.UNDETERMINED : Holds.of(shown));
    }
}
