package fr.viesociale.project;

import fr.viesociale.entry.Fingerprint;
import fr.viesociale.identifier.Id;
import fr.viesociale.rule.RuleBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Le fondement d'une réponse: which facts, which day and which law an answer was drawn from, so that of two answers one
 * can tell whether they differ by facts or by law.
 *
 * @param situation the facts and the day, never null
 * @param book the rules and the dated values, null where the answer needs none
 */
public record Basis(Situation situation, @Nullable RuleBook<Situation> book) {

    /** By what two answers may differ. */
    public enum Difference {
        /** Les faits: the territory, or what is known of it. */
        FACTS,
        /** Le jour. */
        DAY,
        /** La vue: as recorded, or as decided by the day. */
        VIEW,
        /** Le droit: the rules, or the values that they use. */
        LAW
    }

    /**
     * The territory.
     *
     * @return its id, never null
     */
    public Id.Territory territory() {
        return situation.project().territory();
    }

    /**
     * The day of the question.
     *
     * @return the day, never null
     */
    public LocalDate on() {
        return situation.on();
    }

    /**
     * The facts in one word.
     *
     * @return the fingerprint of the project, never null
     */
    public Fingerprint facts() {
        return situation.project().fingerprint();
    }

    /**
     * The law in one word.
     *
     * @return the fingerprint of the rule book, null where there is none
     */
    public @Nullable Fingerprint law() {
        return book == null ? null : book.fingerprint();
    }

    /**
     * By what another answer may differ from this one.
     *
     * @param other what the other was drawn from
     * @return what is not the same, never null; empty when the answers must be equal
     */
    public Set<Difference> differencesFrom(Basis other) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!situation.project().equals(other.situation.project())) {
            differences.add(Difference.FACTS);
        }
        if (!on().equals(other.on())) {
            differences.add(Difference.DAY);
        }
        if (situation.decided() != other.situation.decided()) {
            differences.add(Difference.VIEW);
        }
        if (!Objects.equals(law(), other.law())) {
            differences.add(Difference.LAW);
        }
        return differences;
    }
}
