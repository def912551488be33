package fr.viesociale.rule;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Une règle: a provision and how it is checked on one subject.
 *
 * @param <W> the world in which it is asked
 * @param <S> its subject
 * @param provision what the text says, never null
 * @param scope what it speaks of, never null
 * @param at the fact whose date decides whether the text governs the subject, never null
 * @param reads every fact and every dated value that the check reads, never null
 * @param adopted whether the dossier adopts it, null for a national rule, which needs no adoption
 * @param test the check, never null
 */
public record Rule<W, S>(
        Provision provision,
        Scope<W, S> scope,
        Fact<? super W, ? super S, When> at,
        Set<Input> reads,
        @Nullable Fact<? super W, ? super S, Holds> adopted,
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

    /** @throws fr.viesociale.fault.Refused when a national rule waits to be adopted */
    public Rule {
        new Faults()
                .check(
                        adopted == null || provision.reach() != Reach.NATIONAL,
                        "adopted",
                        "rule.adoption",
                        Text.of(
                                "une règle nationale s'applique sans adoption",
                                "a national rule holds without adoption"))
                .refuse();
    }

    /**
     * The rule, asked only where a dossier adopts it.
     *
     * @param adoption the fact that tells it of a rule id: no, and the rule is not applicable; not known, and a breach is
     *     not known to be one
     * @return the rule, never null
     * @throws fr.viesociale.fault.Refused for a national rule
     */
    public Rule<W, S> adoptedWhere(Function<RuleId, Fact<? super W, ? super S, Holds>> adoption) {
        return new Rule<>(provision, scope, at, reads, adoption.apply(provision.id()), test);
    }

    /**
     * Everything that decides the answer: the facts and values that the check reads, whether it is adopted, and, where the
     * text has dates, the fact that they are compared with.
     *
     * @return the inputs, never null
     */
    public Set<Input> inputs() {
        Set<Input> inputs = new LinkedHashSet<>(reads);
        inputs.add(at);
        if (adopted != null) {
            inputs.add(adopted);
        }
        return inputs;
    }

    /** The kinds of document that its facts rest on. */
    Set<DocumentKind> documents() {
        Set<DocumentKind> documents = new LinkedHashSet<>();
        for (Input input : reads) {
            if (input instanceof Fact<?, ?, ?> fact && fact.document() != null) {
                documents.add(fact.document());
            }
        }
        return documents;
    }

    /** Whether the text governs the subject, then what it says of it. */
    Answer ask(S subject, Inquiry<W> inquiry) {
        When day = inquiry.begin(at, subject);
        return switch (provision.force().at(day == null ? When.UNKNOWN : day)) {
            case NOT_YET ->
                inquiry.outside(Reason.Shape.NOT_YET, at, day, provision.force().from());
            case ENDED ->
                inquiry.outside(Reason.Shape.ENDED, at, day, provision.force().until());
            case UNDETERMINED -> inquiry.undated(at, day, () -> governed(subject, inquiry));
            case IN_FORCE -> governed(subject, inquiry.dated(day == null ? When.UNKNOWN : day));
        };
    }

    private Answer governed(S subject, Inquiry<W> inquiry) {
        return adopted == null
                ? test.ask(subject, inquiry)
                : inquiry.underway(adopted, subject, () -> test.ask(subject, inquiry));
    }
}
