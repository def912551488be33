package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'histoire enregistrée d'un agrément: the stages that registers declare and those that acts bring about, by their days.
 *
 * @param moments the stages, the earliest first
 * @param open whether a decision on it may be missing from the record
 */
record History(List<Moment> moments, boolean open) implements Wording {

    private static final Comparator<Moment> BY_DAY = Comparator.comparing(
                    (Moment moment) -> moment.on().earliest(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Moment::stage);

    /** A stage, and the day on which it is declared or brought about. */
    record Moment(AgrementStage stage, When on) implements Wording {
        @Override
        public String in(Language language) {
            return stage.in(language) + " (" + Words.of(on, language) + ")";
        }
    }

    static History of(Agrement agrement, Situation situation) {
        List<BoardDecision> decisions = situation.decisionsOn(agrement.id());
        return new History(
                Stream.of(
                                declared(agrement, situation),
                                filed(agrement, decisions, situation),
                                decisions.stream().flatMap(decision -> decided(decision, situation)))
                        .flatMap(moments -> moments)
                        .filter(moment -> moment.on().after(situation.on()) != Holds.YES)
                        .distinct()
                        .sorted(BY_DAY)
                        .toList(),
                situation.open(Kind.BOARD_DECISION, agrement.id(), decisions.isEmpty()));
    }

    private static Stream<Moment> declared(Agrement agrement, Situation situation) {
        return AgrementRules.declared(agrement, situation)
                .flatMap(state ->
                        AgrementStage.of(state.state()).stream().map(stage -> moment(stage, state.statedOn())));
    }

    private static Stream<Moment> filed(Agrement agrement, List<BoardDecision> decisions, Situation situation) {
        return Stream.concat(
                        Stream.ofNullable(agrement.request()),
                        decisions.stream().map(BoardDecision::request).flatMap(Stream::ofNullable))
                .distinct()
                .map(request -> moment(
                        AgrementStage.FILED,
                        situation.get(Kind.AGREMENT_REQUEST, request).filedOn()));
    }

    /** What a decision brings about, and what the State and the structure do about it. A body without the power brings about nothing. */
    private static Stream<Moment> decided(BoardDecision decision, Situation situation) {
        if (situation.competent(decision) == Holds.NO) {
            return Stream.empty();
        }
        Stream<Moment> acts = situation.stateActsOn(decision.id()).stream().map(History::controlled);
        return switch (decision.nature()) {
            case GRANT -> Stream.concat(Stream.of(moment(AgrementStage.GRANTED, decision.decidedOn())), acts);
            case REFUSE ->
                Stream.concat(
                        Stream.of(moment(AgrementStage.REFUSED, decision.decidedOn())),
                        contested(decision.id(), situation));
            case ADJOURN -> Stream.of(moment(AgrementStage.ADJOURNED, decision.decidedOn()));
            case WITHDRAW ->
                Stream.concat(
                        Stream.of(moment(AgrementStage.WITHDRAWN, later(decision.decidedOn(), decision.effectiveOn()))),
                        contested(decision.id(), situation));
            case EXTEND -> Stream.empty();
        };
    }

    private static Moment controlled(StateAct act) {
        return moment(
                switch (act.kind()) {
                    case SUSPENSION -> AgrementStage.STATE_SUSPENDED;
                    case ANNULMENT, MINISTER_ANNULS -> AgrementStage.ANNULLED;
                    case MINISTER_CONFIRMS -> AgrementStage.ENFORCEABLE;
                },
                act.takenOn());
    }

    private static Stream<Moment> contested(Id.BoardDecision decision, Situation situation) {
        return situation.project().all(Kind.REMEDY).stream()
                .filter(remedy -> remedy.decision().equals(decision))
                .map(remedy -> moment(AgrementStage.IN_REMEDY, remedy.filedOn()));
    }

    /** A withdrawal is over when it is decided and has its effect. */
    private static @Nullable PartialDate later(@Nullable PartialDate decided, @Nullable PartialDate effective) {
        return decided == null || (effective != null && decided.compareTo(effective) < 0) ? effective : decided;
    }

    private static Moment moment(AgrementStage stage, @Nullable PartialDate on) {
        return new Moment(stage, on == null ? When.UNKNOWN : on.when());
    }

    /**
     * Whether each stage follows the one before by a passage that is listed. Where the order of two days is not known, or a
     * decision may be missing between them, neither is that.
     */
    Holds inOrder() {
        Holds inOrder = Holds.YES;
        for (int i = 1; i < moments.size(); i++) {
            inOrder = inOrder.and(follows(moments.get(i - 1), moments.get(i)));
        }
        return inOrder;
    }

    private Holds follows(Moment former, Moment next) {
        if (former.stage() == next.stage()) {
            return Holds.YES;
        }
        boolean sorted = next.on().after(former.on()) == Holds.YES || sameDay(former, next);
        if (!sorted) {
            return Holds.UNDETERMINED;
        }
        return Lifecycle.leads(former.stage(), next.stage()) ? Holds.YES : open ? Holds.UNDETERMINED : Holds.NO;
    }

    private static boolean sameDay(Moment former, Moment next) {
        LocalDate day = former.on().earliest();
        return day != null && former.on().equals(When.on(day)) && former.on().equals(next.on());
    }

    @Override
    public String in(Language language) {
        return Words.of(moments, language);
    }
}
