package fr.viesociale.deadline;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** La décision attendue sur une demande déposée: by the first day that it asks for, a later one being retroactive. */
record RequestDeadlines(Clock clock, AgrementRequest request, DateRange asked) {

    private static final String RULE = "agrement.decided-before-start";
    private static final Ground BEFORE_START = Ground.of(
            RULE,
            new Source(
                    Text.of(
                            "convention de Rouen et de la Caf (doczz.fr) ; cas d'un centre social à Guise, 2017",
                            "convention of Rouen and the Caf (doczz.fr); case of a centre social at Guise, 2017"),
                    Certainty.SEEN,
                    LocalDate.parse("2026-11-23")));
    private static final Missing FILED = Clock.fact(
            "agrementRequests/*/filedOn", "date de dépôt de la demande", "date of the request", Informant.MANAGER);
    private static final Missing START = Clock.fact(
            "agrementRequests/*/asked/first", "premier jour demandé", "first day asked for", Informant.MANAGER);
    private static final Missing DECIDED = Clock.fact(
            "boardDecisions",
            "la décision sur la demande, et sa date",
            "the decision on the request, and its date",
            Informant.CAF);

    /** A request that names no period asks for no known day: none is told. */
    static Stream<Deadline> all(Clock clock) {
        return clock.situation().project().all(Kind.AGREMENT_REQUEST).stream()
                .flatMap(request -> Stream.ofNullable(request.asked())
                        .flatMap(asked -> new RequestDeadlines(clock, request, asked).decision()));
    }

    private Stream<Deadline> decision() {
        Holds filed = When.reached(request.filedOn(), clock.on());
        if (filed == Holds.NO) {
            return Stream.empty();
        }
        When start = asked.start();
        List<Missing> missing =
                filed != Holds.YES ? List.of(FILED) : start.latest() == null ? List.of(START) : List.of();
        Duty duty = Duty.of(
                        "request.decision",
                        request.id(),
                        Window.until(start),
                        Informant.CAF,
                        Text.of(
                                "faire décider le conseil d'administration sur la demande : après ce jour, la décision est"
                                        + " rétroactive",
                                "have the board decide on the request: after this day, the decision is retroactive"),
                        BEFORE_START)
                .lacking(missing);
        Situation situation = clock.situation();
        boolean none = situation.project().all(Kind.BOARD_DECISION).isEmpty();
        return clock.deadline(duty, new Proof(decided(), situation.open(Kind.BOARD_DECISION, null, none), DECIDED));
    }

    /** An adjournment decides nothing, nor does a body without the power. */
    private Holds decided() {
        return clock.situation().project().all(Kind.BOARD_DECISION).stream()
                .filter(decision -> decision.nature() != DecisionNature.ADJOURN)
                .map(decision -> on(decision)
                        .and(clock.situation().competent(decision))
                        .and(When.reached(decision.decidedOn(), clock.on())))
                .reduce(Holds.NO, Holds::or);
    }

    /** Whether a decision is on this request; not known where it grants what may have been asked by it. */
    private Holds on(BoardDecision decision) {
        Holds about = Holds.of(request.id().equals(decision.request()));
        for (Id.Agrement id : decision.agrements()) {
            Agrement agrement = clock.situation().get(Kind.AGREMENT, id);
            boolean may = agrement.request() == null
                    && decision.request() == null
                    && agrement.structure().equals(request.structure())
                    && request.kinds().contains(agrement.kind())
                    && agrement.period().overlaps(asked) != Holds.NO;
            about = about.or(Holds.of(request.id().equals(agrement.request()))).or(may ? Holds.UNDETERMINED : Holds.NO);
        }
        return about;
    }
}
