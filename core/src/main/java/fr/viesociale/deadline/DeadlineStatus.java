package fr.viesociale.deadline;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Où en est une échéance. */
public enum DeadlineStatus implements Wording {
    /** En retard: past its last day, and the record says that it is not done. */
    LATE(Text.of("en retard", "late")),
    /** Passée, rien d'enregistré: whether it was done is not known. */
    UNRECORDED(Text.of("passée, rien d'enregistré", "past, nothing recorded")),
    /** À faire: its window is open, or its last day is near. */
    DUE(Text.of("à faire", "due")),
    /** À venir. */
    UPCOMING(Text.of("à venir", "upcoming")),
    /** Indéterminée: a date or a delay is not known closely. */
    UNDETERMINED(Text.of("indéterminée", "undetermined"));

    private final Text words;

    DeadlineStatus(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
