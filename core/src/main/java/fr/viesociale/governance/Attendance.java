package fr.viesociale.governance;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Présence à une réunion. */
public enum Attendance implements Wording {
    /** Présent. */
    PRESENT(Text.of("présent", "present")),
    /** Excusé. */
    EXCUSED(Text.of("excusé", "excused")),
    /** Absent. */
    ABSENT(Text.of("absent", "absent")),
    /** Représenté. */
    REPRESENTED(Text.of("représenté", "represented"));

    private final Text words;

    Attendance(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
