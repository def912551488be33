package fr.viesociale.opendata.subsidy;

import fr.viesociale.time.DateRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L'aide elle-même.
 *
 * @param purpose what it is for, null when not told
 * @param natures in cash, in kind or both, never null, empty when not told
 * @param conditions how it is paid: « unique », « échelonné », or other words, null when not told
 * @param paidIn the day, or the days in which it is paid, both included, null when not told
 * @param europeanNumber its number in the European register of aid (RAE), null when not told
 * @param notifiedToEurope whether it was notified as State aid, null when not told
 * @param scheme the scheme that it belongs to, null when not told
 */
public record SubsidyAid(
        @Nullable String purpose,
        List<AidNature> natures,
        @Nullable String conditions,
        @Nullable DateRange paidIn,
        @Nullable String europeanNumber,
        @Nullable Boolean notifiedToEurope,
        @Nullable String scheme) {

    /** Orders the natures, each once. */
    public SubsidyAid {
        natures = natures.stream().distinct().sorted().toList();
    }
}
