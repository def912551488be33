package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Un champ publié, to the letter.
 *
 * @param name the name of the field, never null
 * @param content what was published, null when not recorded
 */
public record PublishedField(String name, @Nullable String content) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public PublishedField {
        var faults = new Faults();
        name = faults.line("name", name);
        content = faults.optionalLine("content", content);
        faults.refuse();
    }
}
