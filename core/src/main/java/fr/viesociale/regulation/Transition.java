package fr.viesociale.regulation;

import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.util.List;

/**
 * Un passage d'une étape à une autre: what may follow in the life of an agrément, who brings it about, under which text.
 *
 * @param from the stage before, never null
 * @param to the stage after, never null
 * @param who who brings it about, a function, never null
 * @param bodies the kinds of bodies that may take the act, never null; empty where it is no act of a body
 * @param rule the provision that speaks of it, never null
 * @param source the text, never null
 */
public record Transition(
        AgrementStage from, AgrementStage to, Text who, List<BodyKind> bodies, RuleId rule, Source source)
        implements Wording {

    /** Copies the list. */
    public Transition {
        bodies = List.copyOf(bodies);
    }

    /**
     * Who brings it about, under which text.
     *
     * @param language the language
     * @return the words, never null
     */
    public String by(Language language) {
        return who.in(language) + " (" + source.citation().in(language) + ")";
    }

    @Override
    public String in(Language language) {
        return to.in(language) + (language == Language.FRENCH ? " : " : ": ") + by(language);
    }
}
