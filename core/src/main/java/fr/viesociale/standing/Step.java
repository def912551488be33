package fr.viesociale.standing;

import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.When;

/**
 * Une étape atteinte: a stage, since when, because of which act.
 *
 * @param stage the stage, never null
 * @param since the day on which it began, as far as it is known, never null
 * @param because the entry that brought it about: a decision, an act of the State, a request, the agrément itself where
 *     its dates are enough, never null
 */
public record Step(AgrementStage stage, When since, Id because) implements Wording {

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String day = Words.of(since, language);
        boolean known = since.earliest() != null && since.earliest().equals(since.latest());
        return stage.in(language)
                + (known ? (french ? " depuis le " : " since ") + day : " (" + day + ")")
                + (french ? ", par " : ", by ")
                + kind(language) + " " + because.value();
    }

    private String kind(Language language) {
        return Kind.of(because).map(kind -> kind.name().in(language)).orElse(because.kind());
    }
}
