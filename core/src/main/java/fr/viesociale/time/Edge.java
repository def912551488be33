package fr.viesociale.time;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;

/** Une borne sans date: there is none, or it is not known. */
public enum Edge implements Bound {
    /** Sans limite: the range has no end on this side. */
    OPEN("open", Text.of("sans limite", "no limit")),
    /** Non connue: the range has an end on this side, and no source says when. */
    UNKNOWN("unknown", Text.of("date non connue", "date not known"));

    private final String value;
    private final Text words;

    Edge(String value, Text words) {
        this.value = value;
        this.words = words;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
