package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Un numéro chez autrui: what others call the same thing (the Caf's file number, SENACS, the host's key). A number that
 * fails its own register's check, such as a SIRET of thirteen digits, is kept here as it was found, under a scheme that
 * says so.
 *
 * @param scheme whose number it is, never null
 * @param value the number, as they write it, never null
 * @param period when they use it, null when that is not recorded
 */
public record ExternalId(
        String scheme, String value, @Nullable DateRange period) {

    /** @throws fr.viesociale.fault.Refused when the scheme or the number is missing or unreadable */
    public ExternalId {
        var faults = new Faults();
        scheme = faults.line("scheme", scheme);
        value = faults.line("value", value);
        faults.refuse();
    }
}
