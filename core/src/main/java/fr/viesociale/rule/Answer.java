package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;

/** La réponse: the four answers of a rule. A known breach outweighs a missing fact; a missing fact outweighs satisfaction. */
public enum Answer implements Wording {
    /** Respectée. */
    SATISFIED(Text.of("respecté", "satisfied")),
    /** Non respectée. */
    BREACHED(Text.of("non respecté", "breached")),
    /** Indéterminée: a fact is missing, or the text is not known. */
    UNDETERMINED(Text.of("indéterminé", "undetermined")),
    /** Sans objet: outside the dates or the scope of the text. */
    NOT_APPLICABLE(Text.of("sans objet", "not applicable"));

    private final Text words;

    Answer(Text words) {
        this.words = words;
    }

    /**
     * The answer to a requirement.
     *
     * @param holds whether what is required holds
     * @return satisfied, breached or undetermined, never null
     */
    public static Answer of(Holds holds) {
        return switch (holds) {
            case YES -> SATISFIED;
            case NO -> BREACHED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /**
     * The answer to two requirements together.
     *
     * @param other the other answer
     * @return the conjunction, never null; what is not applicable adds nothing
     */
    public Answer and(Answer other) {
        if (this == BREACHED || other == BREACHED) {
            return BREACHED;
        }
        if (this == UNDETERMINED || other == UNDETERMINED) {
            return UNDETERMINED;
        }
        return this == NOT_APPLICABLE ? other : this;
    }

    /**
     * The answer to two requirements of which one is enough.
     *
     * @param other the other answer
     * @return the disjunction, never null; what is not applicable adds nothing
     */
    public Answer or(Answer other) {
        if (this == SATISFIED || other == SATISFIED) {
            return SATISFIED;
        }
        if (this == UNDETERMINED || other == UNDETERMINED) {
            return UNDETERMINED;
        }
        return this == NOT_APPLICABLE ? other : this;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
