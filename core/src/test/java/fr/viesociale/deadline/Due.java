package fr.viesociale.deadline;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Un dossier et ses échéances. */
final class Due {

    static final Agenda YEAR = Agenda.of(Period.ofMonths(1), Period.ofYears(1));
    static final Agenda PLAN = Agenda.of(Period.ofMonths(1), Period.ofYears(2)).with(BackwardPlan.SEINE_ET_MARNE);

    private Due() {}

    static Deadlines on(String day, Agenda agenda, RuleBook<Situation> book, Entry... entries) {
        TerritorialProject project = TerritorialProject.of(new Id.Territory("ales"), List.of(entries));
        return Deadlines.of(project.on(LocalDate.parse(day)), book, agenda);
    }

    static Deadlines on(String day, Entry... entries) {
        return on(day, YEAR, Regulation.FRENCH, entries);
    }

    static Optional<Deadline> find(Deadlines deadlines, String code) {
        return deadlines.deadlines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Status and days, such as {@code DUE 2025-12-31}, {@code none} where it is not listed. */
    static String told(Deadlines deadlines, String code) {
        return find(deadlines, code)
                .map(one -> one.status() + " " + one.window().closes().earliest()
                        + (one.window().closes().earliest() == null
                                        || one.window()
                                                .closes()
                                                .earliest()
                                                .equals(one.window().closes().latest())
                                ? ""
                                : "/" + one.window().closes().latest()))
                .orElse("none");
    }

    /** A centre whose agrément ends on a day, granted by the board. */
    static Entry[] centre(String end, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(
                centreSocial("c"), cafBoard(), agc("a", "c", "2022-01-01", end), grant("g", "ca", "2021-12-01", "a")));
        all.addAll(List.of(more));
        return all.toArray(new Entry[0]);
    }

    static AgrementRequest renewal(String filedOn, DateRange asked) {
        return new AgrementRequest(
                new Id.AgrementRequest("r"),
                new Id.Structure("c"),
                RequestNature.RENEWAL,
                List.of(AgrementKind.AGC),
                date(filedOn),
                asked,
                List.of(),
                null);
    }

    static RequestMilestone milestone(MilestoneKind kind, String reachedOn) {
        return new RequestMilestone(
                new Id.RequestMilestone(kind.value()),
                new Id.AgrementRequest("r"),
                kind,
                date(reachedOn),
                List.of(),
                null);
    }

    static BoardDecision decision(DecisionNature nature, String decidedOn) {
        return new BoardDecision(
                new Id.BoardDecision("d"), new Id.Body("ca"), nature, null, List.of(), date(decidedOn), null, null);
    }

    static DecisionSteps steps(String notifiedOn, String communicatedOn) {
        return new DecisionSteps(
                new Id.DecisionSteps("s"),
                new Id.BoardDecision("d"),
                null,
                null,
                date(notifiedOn),
                null,
                date(communicatedOn),
                null);
    }

    static StateAct act(StateActKind kind, String takenOn) {
        return new StateAct(new Id.StateAct(kind.name()), new Id.BoardDecision("d"), kind, date(takenOn), null);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
