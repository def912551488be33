package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** L'état du dossier: of what kind the thing is that keeps an answer undetermined. A late paper is not a lost right. */
public enum Lack implements Wording {
    /** Un fait that nobody recorded, or not closely enough. */
    FACT(Text.of("fait non renseigné", "fact not recorded")),
    /** Une pièce that is missing or late. */
    DOCUMENT(Text.of("pièce manquante", "missing document")),
    /** Un texte, or a value of it, that nobody found. */
    TEXT(Text.of("texte non trouvé", "text not found"));

    private final Text words;

    Lack(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
