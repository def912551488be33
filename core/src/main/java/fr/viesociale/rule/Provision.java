package fr.viesociale.rule;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.util.Set;

/**
 * Une disposition: what a text says, cited, dated and graded. It may be checked, or its content may not be known; it is
 * listed in every case.
 *
 * @param id its stable id, never null
 * @param severity what kind of requirement it makes, never null
 * @param reach whom it binds, never null
 * @param force when it holds, compared with the date that its rule names, never null
 * @param source where it comes from, never null
 * @param statement what it says, in the project's own words, never null
 */
public record Provision(RuleId id, Severity severity, Reach reach, Force force, Source source, Text statement) {

    /** @throws fr.viesociale.fault.Refused when a part is missing: there is no provision without its source */
    public Provision {
        new Faults()
                .need("id", id)
                .need("severity", severity)
                .need("reach", reach)
                .need("force", force)
                .need("source", source)
                .need("statement", statement)
                .refuse();
    }

    /**
     * The rule that checks it.
     *
     * @param <W> the world in which it is asked
     * @param <S> its subject
     * @param scope what it speaks of
     * @param at the fact whose date decides whether this text governs the subject
     * @param reads every fact that the check reads; what it reads besides is refused when it explains itself
     * @param test the check
     * @return the rule, never null
     */
    public <W, S> Rule<W, S> checked(
            Scope<W, S> scope,
            Fact<? super W, ? super S, When> at,
            Set<? extends Fact<?, ?, ?>> reads,
            Rule.Test<W, S> test) {
        return new Rule<>(this, scope, at, Set.copyOf(reads), test);
    }
}
