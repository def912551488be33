package fr.viesociale.regulation;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** L'effet d'un changement de gestionnaire: what it does to a running agrément; no source says which. */
public enum ManagerChange implements Wording {
    /** L'agrément continue. */
    STAYS(Text.of("l'agrément continue", "the agrément goes on")),
    /** Une nouvelle décision du conseil est nécessaire. */
    NEEDS_DECISION(Text.of("une nouvelle décision est nécessaire", "a new decision is needed")),
    /** L'agrément prend fin. */
    ENDS(Text.of("l'agrément prend fin", "the agrément ends"));

    private final Text words;

    ManagerChange(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
