package fr.viesociale.rule;

import fr.viesociale.entry.Words;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.time.LocalDate;

/**
 * La source d'une règle ou d'une valeur: where it comes from, how sure we are, when somebody last looked. There is no
 * rule and no value without one.
 *
 * @param citation the text, and the page that tells it where the text itself was not read, never null
 * @param certainty how sure we are, never null
 * @param checkedOn the day on which the citation was last checked, never null
 */
public record Source(Text citation, Certainty certainty, LocalDate checkedOn) implements Wording {

    /** @throws fr.viesociale.fault.Refused when a part is missing, or the citation says nothing */
    public Source {
        var faults = new Faults();
        faults.need("citation", citation).need("certainty", certainty).need("checkedOn", checkedOn);
        faults.check(
                citation == null || !(citation.fr().isBlank() || citation.en().isBlank()),
                "citation",
                "source.citation",
                Text.of("citez le texte dans les deux langues", "cite the text in both languages"));
        faults.refuse();
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        return citation.in(language) + " (" + certainty.in(language) + (french ? ", vérifié le " : ", checked on ")
                + Words.of(checkedOn, language) + ")";
    }
}
