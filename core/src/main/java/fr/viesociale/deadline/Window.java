package fr.viesociale.deadline;

import fr.viesociale.entry.Words;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Le délai pour agir: the last day, included, and the first one where acting earlier makes no sense.
 *
 * @param opens its first day, as far as it is known, null where only the last day counts
 * @param closes its last day, as far as it is known, never null; nothing known where a date or the delay is missing
 */
public record Window(@Nullable When opens, When closes) implements Wording {

    static Window until(When closes) {
        return new Window(null, closes);
    }

    @Override
    public String in(Language language) {
        String last = Words.of(closes, language);
        return opens == null
                ? last
                : language == Language.FRENCH
                        ? "premier jour : " + Words.of(opens, language) + " ; dernier jour : " + last
                        : "first day: " + Words.of(opens, language) + "; last day: " + last;
    }
}
