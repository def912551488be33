package fr.viesociale.rule;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Language;
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
     * A provision that binds wherever its text does.
     *
     * @param id its stable id
     * @param severity what kind of requirement it makes
     * @param force when it holds
     * @param source where it comes from
     * @param fr what it says, in French
     * @param en the same, in English
     * @return the provision, never null
     */
    public static Provision national(String id, Severity severity, Force force, Source source, String fr, String en) {
        return new Provision(new RuleId(id), severity, Reach.NATIONAL, force, source, Text.of(fr, en));
    }

    /**
     * A practice of one Caf; its rule says where a dossier tells that the Caf has it.
     *
     * @param id its stable id
     * @param severity what kind of requirement it makes
     * @param force when it holds
     * @param source where it comes from
     * @param fr what it says, in French
     * @param en the same, in English
     * @return the provision, never null
     */
    public static Provision practice(String id, Severity severity, Force force, Source source, String fr, String en) {
        return new Provision(new RuleId(id), severity, Reach.CAF, force, source, Text.of(fr, en));
    }

    /**
     * A clause of a convention; its rule says where a dossier adopts it. It has no dates of its own: the convention that
     * adopts it brings them.
     *
     * @param id its stable id
     * @param severity what kind of requirement it makes
     * @param source where it comes from
     * @param fr what it says, in French
     * @param en the same, in English
     * @return the provision, never null
     */
    public static Provision clause(String id, Severity severity, Source source, String fr, String en) {
        return new Provision(new RuleId(id), severity, Reach.CONVENTION, Force.ALWAYS, source, Text.of(fr, en));
    }

    /**
     * Where it comes from, in one line: kind of requirement, whom it binds, its dates, the citation, how sure we are, when
     * it was last checked.
     *
     * @param language the language
     * @return the line, never null
     */
    public String cited(Language language) {
        String colon = language == Language.FRENCH ? " : " : ": ";
        return String.join(", ", severity.in(language), reach.in(language), force.in(language))
                + colon
                + source.in(language);
    }

    /**
     * The rule that checks it.
     *
     * @param <W> the world in which it is asked
     * @param <S> its subject
     * @param scope what it speaks of
     * @param at the fact whose date decides whether this text governs the subject
     * @param reads every fact and every dated value that the check reads; what it reads besides is refused when it
     *     explains itself
     * @param test the check
     * @return the rule, never null
     */
    public <W, S> Rule<W, S> checked(
            Scope<W, S> scope, Fact<? super W, ? super S, When> at, Set<? extends Input> reads, Rule.Test<W, S> test) {
        return new Rule<>(this, scope, at, Set.copyOf(reads), null, test);
    }
}
