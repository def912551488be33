package fr.viesociale.regulation;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Words;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.List;

/**
 * La suspension d'une décision par l'État, and what the minister made of it. An act that is not on record is silence, not a
 * missing fact.
 *
 * @param suspended whether and when the State service suspended it
 * @param confirmed whether and when the minister confirmed it
 * @param annulled whether and when the minister annulled it
 */
record Suspension(Done suspended, Done confirmed, Done annulled) implements Wording {

    static Suspension of(BoardDecision decision, Situation situation) {
        return new Suspension(
                first(StateActKind.SUSPENSION, decision, situation),
                first(StateActKind.MINISTER_CONFIRMS, decision, situation),
                first(StateActKind.MINISTER_ANNULS, decision, situation));
    }

    private static Done first(StateActKind kind, BoardDecision decision, Situation situation) {
        List<When> acts = situation.stateActsOn(decision.id()).stream()
                .filter(act -> act.kind() == kind)
                .map(act -> act.takenOn() == null ? When.UNKNOWN : act.takenOn().when())
                .toList();
        return acts.isEmpty() ? Done.NOT : new Done(When.first(acts));
    }

    boolean recorded() {
        return suspended.on() != null;
    }

    /**
     * Whether what a register says of the decision on a day is so: suspended until the minister speaks or his delay has run
     * in silence, enforceable from then on. Other words of a register say nothing of it.
     */
    Holds agrees(StateCode state, When day, Period delay) {
        if (state.equals(StateCode.SUSPENDU_TUTELLE)) {
            return runs(day, delay);
        }
        return state.equals(StateCode.EXECUTOIRE) || state.equals(StateCode.EN_VIGUEUR)
                ? runs(day, delay).not().and(by(annulled, day).not())
                : Holds.YES;
    }

    private Holds runs(When day, Period delay) {
        When from = suspended.on();
        return from == null
                ? Holds.NO
                : by(suspended, day)
                        .and(day.after(from.plus(delay)).not())
                        .and(by(confirmed, day).not())
                        .and(by(annulled, day).not());
    }

    private static Holds by(Done act, When day) {
        When on = act.on();
        return on == null ? Holds.NO : on.after(day).not();
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        return Words.of(suspended, language)
                + (confirmed.on() == null
                        ? ""
                        : (french ? ", confirmée par le ministre : " : ", confirmed by the minister: ")
                                + Words.of(confirmed, language))
                + (annulled.on() == null
                        ? ""
                        : (french ? ", annulée par le ministre : " : ", annulled by the minister: ")
                                + Words.of(annulled, language));
    }
}
