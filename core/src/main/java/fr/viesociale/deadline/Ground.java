package fr.viesociale.deadline;

import fr.viesociale.identifier.RuleId;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Ce qui fixe une échéance: a text, a clause, or the act itself.
 *
 * @param text what sets it, never null
 * @param rule the rule that states it, null where an act of the dossier sets the day
 * @param source where the text was read and how sure that is, null where an act of the dossier sets the day
 */
public record Ground(
        Text text, @Nullable RuleId rule, @Nullable Source source) implements Wording {

    static Ground of(String rule, Source source) {
        return new Ground(source.citation(), new RuleId(rule), source);
    }

    /** A rule of the book, with the source that it has there. */
    static Ground of(String rule) {
        return of(rule, Regulation.FRENCH.rule(new RuleId(rule)).provision().source());
    }

    static Ground act(String fr, String en) {
        return new Ground(Text.of(fr, en), null, null);
    }

    @Override
    public String in(Language language) {
        return text.in(language)
                + (source == null ? "" : " (" + source.certainty().in(language) + ")");
    }
}
