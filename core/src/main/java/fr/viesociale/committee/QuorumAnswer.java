package fr.viesociale.committee;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le quorum était-il réuni ? */
public enum QuorumAnswer implements Wording {
    /** Réuni. */
    REACHED(Text.of("le quorum était réuni", "the meeting was quorate")),
    /** Non réuni. */
    NOT_REACHED(Text.of("le quorum n'était pas réuni", "the meeting was not quorate")),
    /** On ne sait pas: something that the count needs is missing. */
    UNDETERMINED(Text.of("on ne sait pas si le quorum était réuni", "whether the meeting was quorate is not known")),
    /** Aucun quorum n'est fixé, which is a legal situation. */
    NOT_STATED(Text.of("aucun quorum n'est fixé", "no quorum is stated"));

    private final Text words;

    QuorumAnswer(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
