package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * La référence d'un document, never its content.
 *
 * @param reference where it is filed, never null
 * @param hash the fingerprint of its bytes, with its method in front, null when not recorded
 */
public record DocumentReference(String reference, @Nullable String hash) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public DocumentReference {
        var faults = new Faults();
        reference = faults.line("reference", reference);
        hash = faults.optionalLine("hash", hash);
        faults.refuse();
    }
}
