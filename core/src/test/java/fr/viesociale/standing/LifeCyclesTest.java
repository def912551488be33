package fr.viesociale.standing;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.milestone;
import static fr.viesociale.project.RecordedActs.prefiguration;
import static fr.viesociale.project.RecordedActs.remedy;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.project.RecordedActs.stateAct;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Lifecycle;
import fr.viesociale.regulation.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Random lives of an agrément, walked through day by day by a model that knows nothing of entries. */
class LifeCyclesTest {

    private static final Id.Agrement A = new Id.Agrement("a");
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final LocalDate BIRTH = LocalDate.parse("2015-01-01");

    /** One act, the day on which it is taken, the stage that the model is in from it on. */
    private record Act(LocalDate on, Entry entry, AgrementStage to) {}

    /** A life: its acts in their order, and the period of the agrément once it is granted. */
    private static final class Life {
        private final Random random;
        private final List<Act> acts = new ArrayList<>();
        private AgrementStage stage = AgrementStage.IDENTIFIED;
        private LocalDate day = BIRTH;
        private LocalDate first = LocalDate.parse("2030-01-01");
        private LocalDate last = LocalDate.parse("2033-12-31");
        private LocalDate suspendedOn = LocalDate.MIN;

        Life(long seed) {
            random = new Random(seed);
            for (int steps = 0; steps < 12; steps++) {
                List<Transition> offered = Lifecycle.from(stage).stream()
                        .filter(transition -> enacted(transition.to()))
                        .toList();
                if (offered.isEmpty()) {
                    return;
                }
                take(offered.get(random.nextInt(offered.size())).to());
            }
        }

        /** The stages that come by an act of somebody; the others come with time, or are declared only. */
        private boolean enacted(AgrementStage to) {
            return !Set.of(
                            AgrementStage.IN_FORCE,
                            AgrementStage.EXPIRED,
                            AgrementStage.RENEWED,
                            AgrementStage.GIVEN_UP,
                            AgrementStage.SUSPENDED)
                    .contains(to);
        }

        private void take(AgrementStage to) {
            day = day.plusDays(1 + random.nextInt(stage == AgrementStage.STATE_SUSPENDED ? 30 : 120));
            String on = day.toString();
            int n = acts.size();
            switch (to) {
                case PREFIGURATION -> add(prefiguration("centre", on, "unknown"), to);
                case FILED -> add(request("r", "centre", on, AgrementKind.AGC), to);
                case EXAMINED -> add(milestone("m" + n, "r", MilestoneKind.PRESENTATION, on), to);
                case ADJOURNED -> add(decision("d" + n, "ca", DecisionNature.ADJOURN, "r", on, null), to);
                case REFUSED -> add(decision("d" + n, "ca", DecisionNature.REFUSE, "r", on, null), to);
                case GRANTED -> grant(on);
                case WITHDRAWN -> add(decision("w", "ca", DecisionNature.WITHDRAW, null, on, null, "a"), to);
                case STATE_SUSPENDED -> {
                    if (suspendedOn.equals(LocalDate.MIN)) { // one suspension a life
                        suspendedOn = day;
                        add(stateAct("s" + n, "g", StateActKind.SUSPENSION, on), to);
                    }
                }
                case ENFORCEABLE -> add(stateAct("s" + n, "g", StateActKind.MINISTER_CONFIRMS, on), to);
                case ANNULLED -> add(stateAct("s" + n, "g", annulling(), on), to);
                case IN_REMEDY -> add(remedy("x", decided(), on), to);
                default -> throw new IllegalStateException(to.name());
            }
            if (stage == AgrementStage.GRANTED || stage == AgrementStage.ENFORCEABLE) {
                if (random.nextInt(3) > 0 && first.isBefore(day.plusYears(2))) { // let time bring it into force
                    day = day.isBefore(first) ? first : day;
                    stage = AgrementStage.IN_FORCE;
                }
            }
        }

        private StateActKind annulling() {
            return stage == AgrementStage.STATE_SUSPENDED ? StateActKind.MINISTER_ANNULS : StateActKind.ANNULMENT;
        }

        /** The last act of somebody with the power to take it. */
        private String decided() {
            return acts.stream()
                    .map(act -> act.entry().id().value())
                    .filter(id -> !id.startsWith("copil"))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        private void grant(String on) {
            first = day.plusDays(random.nextInt(160) - 40);
            last = first.plusYears(4).minusDays(1);
            add(decision("g", "ca", DecisionNature.GRANT, "r", on, null, "a"), AgrementStage.GRANTED);
        }

        private void add(Entry entry, AgrementStage to) {
            acts.add(new Act(day, entry, to));
            stage = to;
            if (random.nextInt(4) == 0) { // an act of a body without authority changes nothing
                String id = "copil" + acts.size();
                acts.add(new Act(
                        day,
                        decision(
                                id,
                                "copil",
                                DecisionNature.values()[random.nextInt(5)],
                                null,
                                day.toString(),
                                null,
                                "a"),
                        to));
            }
        }

        TerritorialProject recorded(LocalDate until) {
            return ales(
                            centreSocial("centre"),
                            cafBoard(),
                            body("copil", BodyKind.STEERING_COMMITTEE),
                            request("r", "centre", filed(), AgrementKind.AGC),
                            asked(agc("a", "centre", first.toString(), last.toString()), "r"))
                    .with(acts.stream()
                            .filter(act -> !act.on().isAfter(until))
                            .map(Act::entry)
                            .toArray(Entry[]::new));
        }

        private String filed() {
            return acts.stream()
                    .filter(act -> act.to() == AgrementStage.FILED)
                    .findFirst()
                    .map(act -> act.on().toString())
                    .orElse("2029-12-31");
        }

        boolean granted() {
            return acts.stream().anyMatch(act -> act.entry().id().value().equals("g"));
        }

        /** The model: day after day, first what time brings, then the acts of the day, then what time brings again. */
        AgrementStage on(LocalDate asked) {
            AgrementStage now = AgrementStage.IDENTIFIED;
            int next = 0;
            for (LocalDate today = BIRTH; !today.isAfter(asked); today = today.plusDays(1)) {
                now = passing(now, today);
                while (next < acts.size() && acts.get(next).on().equals(today)) {
                    now = acts.get(next++).to();
                }
                now = passing(now, today);
            }
            return now;
        }

        private AgrementStage passing(AgrementStage from, LocalDate today) {
            AgrementStage now = from;
            if (now == AgrementStage.STATE_SUSPENDED && today.isAfter(suspendedOn.plusDays(40))) {
                now = AgrementStage.ENFORCEABLE;
            }
            if ((now == AgrementStage.GRANTED || now == AgrementStage.ENFORCEABLE) && !today.isBefore(first)) {
                now = AgrementStage.IN_FORCE;
            }
            return now == AgrementStage.IN_FORCE && today.isAfter(last) ? AgrementStage.EXPIRED : now;
        }

        LocalDate someDay() {
            if (!acts.isEmpty() && random.nextBoolean()) {
                return acts.get(random.nextInt(acts.size())).on().minusDays(random.nextInt(2));
            }
            return BIRTH.plusDays(random.nextInt(3000));
        }
    }

    @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
    void as_decided_the_standing_on_any_day_is_the_stage_to_which_the_acts_have_led(@ForAll long seed) {
        Life life = new Life(seed);
        TerritorialProject project = life.recorded(LocalDate.MAX);
        for (int i = 0; i < 4; i++) {
            LocalDate day = life.someDay();
            Situation decided = project.on(day).asDecided();
            List<Step> possible = life.granted()
                    ? Standing.of(A, decided).possible()
                    : new Beginnings(CENTRE, decided).before(AgrementKind.AGC);
            assertThat(possible)
                    .as("%s of %s", day, life.acts)
                    .extracting(Step::stage)
                    .containsExactly(life.on(day));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void as_decided_nothing_that_lies_wholly_after_the_day_changes_the_answer(@ForAll long seed) {
        Life life = new Life(seed);
        LocalDate day = life.someDay();
        TerritorialProject known = life.recorded(day);
        boolean decidedByThen = known.has(new Id.BoardDecision("g"));
        TerritorialProject then = decidedByThen ? known : withoutAgrement(known);

        assertThat(standing(life.recorded(LocalDate.MAX), day)).isEqualTo(standing(then, day));
    }

    /** An agrément whose decision is still to come is one that nobody had recorded on the day. */
    private static TerritorialProject withoutAgrement(TerritorialProject known) {
        Id[] acts = known.all(Kind.BOARD_DECISION).stream()
                .filter(decision -> decision.agrements().contains(A))
                .map(Entry::id)
                .toArray(Id[]::new);
        return known.without(acts).without(A);
    }

    private static List<Step> standing(TerritorialProject project, LocalDate day) {
        return Standing.of(CENTRE, AgrementKind.AGC, project.on(day).asDecided())
                .possible();
    }

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_standing_says_in_force_where_the_situation_does_whatever_is_recorded(
            @ForAll("projects") TerritorialProject project, @ForAll long seed) {
        LocalDate day = LocalDate.parse("2015-01-01").plusDays(new Random(seed).nextInt(6000));
        for (Situation situation : List.of(project.on(day), project.on(day).asDecided())) {
            project.all(Kind.AGREMENT).stream()
                    .filter(agrement -> !agrement.kind().equals(AgrementKind.ACF))
                    .forEach(agrement -> assertThat(
                                    Standing.of(agrement.id(), situation).inForce())
                            .as("%s on %s", agrement, situation)
                            .isEqualTo(situation.inForce(agrement)));
        }
    }
}
