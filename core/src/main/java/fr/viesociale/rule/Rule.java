package fr.viesociale.rule;

import fr.viesociale.time.When;
import java.util.Set;

/**
 * Une règle: a provision and how it is checked on one subject.
 *
 * @param <W> the world in which it is asked
 * @param <S> its subject
 * @param provision what the text says, never null
 * @param scope what it speaks of, never null
 * @param at the fact whose date decides whether the text governs the subject, never null
 * @param reads every fact that the check reads, never null
 * @param test the check, never null
 */
public record Rule<W, S>(
        Provision provision,
        Scope<W, S> scope,
        Fact<? super W, ? super S, When> at,
        Set<Fact<?, ?, ?>> reads,
        Test<W, S> test) {

    /** The check of one subject. */
    @FunctionalInterface
    public interface Test<W, S> {
        /**
         * Asks.
         *
         * @param subject the subject
         * @param inquiry through which every fact is read
         * @return the answer, never null
         */
        Answer ask(S subject, Inquiry<W> inquiry);
    }

    /** Whether the text governs the subject, then what it says of it. */
    Answer ask(S subject, Inquiry<W> inquiry) {
        When day = inquiry.read(at, subject);
        return switch (provision.force().at(day == null ? When.UNKNOWN : day)) {
            case NOT_YET ->
                inquiry.outside(Reason.Shape.NOT_YET, at, day, provision.force().from());
            case ENDED ->
                inquiry.outside(Reason.Shape.ENDED, at, day, provision.force().until());
            case UNDETERMINED -> inquiry.missing(day == null ? Reason.Shape.MISSING : Reason.Shape.IMPRECISE, at, day);
            case IN_FORCE -> test.ask(subject, inquiry.dated(day == null ? When.UNKNOWN : day));
        };
    }
}
