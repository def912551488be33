package fr.viesociale.network;

import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.coordination.SkillSession;
import fr.viesociale.entry.Words;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les trois vocations de la coordination, each with the facts that bear it out on the day. Experimental: cooperations on a
 * theme between at least two partners with planned sharing of skills. Shared: bodies, actions and evaluations in which
 * deciders and funders, structures and inhabitants took part. Innovative: initiatives spotted, supported, consolidated or
 * spread. For each, also the actions that say that they serve it.
 *
 * @param basis the facts and the day, never null
 * @param substances experimental, shared, innovative, in this order, never null
 */
public record Vocations(Basis basis, List<Substance> substances) implements Told {

    static final List<ActionStatus> STARTED = List.of(ActionStatus.UNDERWAY, ActionStatus.BLOCKED, ActionStatus.DONE);

    private static final List<InitiativeStage> ALIVE = List.of(
            InitiativeStage.SPOTTED, InitiativeStage.SUPPORTED, InitiativeStage.CONSOLIDATED, InitiativeStage.SPREAD);

    private static final List<InitiativeStage> REACHED_ONCE_SPREAD =
            List.of(InitiativeStage.SPREAD, InitiativeStage.STOPPED);

    /** @throws NullPointerException when the list is missing */
    public Vocations {
        substances = List.copyOf(substances);
    }

    /**
     * The vocations on a day.
     *
     * @param situation the day
     * @return the three, never null
     */
    public static Vocations of(Situation situation) {
        return new Vocations(
                situation.basis(),
                List.of(
                        substance(Vocation.EXPERIMENTAL, cooperations(situation), situation),
                        substance(
                                Vocation.SHARED, Colleges.of(situation).stream().map(Fact.Sharing::new), situation),
                        substance(Vocation.INNOVATIVE, initiatives(situation), situation)));
    }

    private static Substance substance(Vocation vocation, Stream<? extends Fact> facts, Situation situation) {
        Stream<Fact.Acting> actions = situation.project().all(Kind.ACTION).stream()
                .filter(action -> action.content().vocations().contains(vocation))
                .map(action -> new Fact.Acting(
                        action.id(), action.status(situation.on()).isOneOf(STARTED)));
        return new Substance(
                vocation,
                stated(vocation, situation),
                Stream.concat(facts, actions)
                        .<Fact>map(fact -> fact)
                        .filter(fact -> fact.holds() != Holds.NO)
                        .toList());
    }

    private static Holds stated(Vocation vocation, Situation situation) {
        Holds stated = Holds.NO;
        for (ConventionVersion version : situation.project().all(Kind.CONVENTION_VERSION)) {
            boolean coordination =
                    situation.get(Kind.CONVENTION, version.convention()).kind().equals(ConventionKind.COORDINATION);
            if (coordination && version.vocations().contains(vocation)) {
                stated = stated.or(situation.inForce(version));
            }
        }
        return stated;
    }

    private static Stream<Fact.Cooperating> cooperations(Situation situation) {
        return situation.project().all(Kind.COOPERATION).stream()
                .map(cooperation -> cooperating(cooperation, situation));
    }

    private static Fact.Cooperating cooperating(Cooperation cooperation, Situation situation) {
        int partners = cooperation.partners().size();
        List<SkillSession> sessions = cooperation.sessions();
        Holds scheduled = sessions.stream()
                .map(session ->
                        session.plannedOn() != null || session.heldOn() != null ? Holds.YES : Holds.UNDETERMINED)
                .reduce(Holds.NO, Holds::or);
        return new Fact.Cooperating(
                cooperation.id(),
                partners,
                (int) sessions.stream()
                        .filter(session -> session.plannedOn() != null)
                        .count(),
                (int) sessions.stream()
                        .filter(session -> begun(session.heldOn(), situation))
                        .count(),
                cooperation
                        .period()
                        .covers(situation.on())
                        .and(Holds.of(partners >= 2))
                        .and(scheduled));
    }

    private static Stream<Fact.Initiated> initiatives(Situation situation) {
        return situation.project().all(Kind.INITIATIVE).stream().map(initiative -> initiated(initiative, situation));
    }

    private static Fact.Initiated initiated(Initiative initiative, Situation situation) {
        List<InitiativeStep> steps = initiative.steps().stream()
                .sorted(Comparator.comparing(InitiativeStep::stage))
                .toList();
        Latest<InitiativeStage> stage =
                Latest.of(steps, InitiativeStep::stage, InitiativeStep::reachedOn, situation.on());
        Holds spread = spread(initiative, steps, stage, situation);
        return new Fact.Initiated(
                initiative.id(),
                stage,
                (int) initiative.supports().stream()
                        .filter(support -> begun(support.givenOn(), situation))
                        .count(),
                spread,
                spread == Holds.NO ? List.of() : initiative.spreadTo(),
                notBegun(steps, stage) ? Holds.NO : stage.isOneOf(ALIVE));
    }

    /** Whether it has been spread by the day: by its step; without one, perhaps, since communes have no day of their own. */
    private static Holds spread(
            Initiative initiative, List<InitiativeStep> steps, Latest<InitiativeStage> stage, Situation situation) {
        if (notBegun(steps, stage)) {
            return Holds.NO;
        }
        List<InitiativeStep> spread = steps.stream()
                .filter(step -> step.stage() == InitiativeStage.SPREAD)
                .toList();
        Holds undated = Holds.of(stage.isOneOf(REACHED_ONCE_SPREAD) != Holds.NO).and(Holds.UNDETERMINED);
        return spread.isEmpty()
                ? Holds.of(!initiative.spreadTo().isEmpty()).and(Holds.UNDETERMINED)
                : spread.stream()
                        .map(step -> step.reachedOn() == null
                                ? undated
                                : step.reachedOn().when().after(situation.on()).not())
                        .reduce(Holds.NO, Holds::or);
    }

    /** Its first step comes after the day: an initiative has none before it is spotted. */
    private static boolean notBegun(List<InitiativeStep> steps, Latest<InitiativeStage> stage) {
        return !steps.isEmpty() && stage.possible().isEmpty();
    }

    private static boolean begun(@Nullable PartialDate date, Situation situation) {
        return date != null && date.when().after(situation.on()) == Holds.NO;
    }

    @Override
    public List<String> lines(Language language) {
        var told = new Telling(basis.situation(), language);
        List<String> lines = new ArrayList<>();
        lines.add(told.words("Les vocations de la coordination au ", "The vocations of the coordination on ")
                + Words.of(basis.on(), language));
        for (Substance substance : substances) {
            lines.add(told.words("vocation ", "")
                    + substance.vocation().in(language)
                    + told.words("", " vocation")
                    + told.words(" : ", ": ")
                    + told.substance(substance.holds())
                    + told.words(" ; inscrite dans la convention en vigueur : ", "; named in the convention in force: ")
                    + Words.of(substance.stated(), language));
            substance.facts().forEach(fact -> lines.add("  " + told.fact(fact) + told.doubt(fact.holds())));
        }
        return lines;
    }
}
