package fr.viesociale.governance;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Quantity;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Un quorum, as a convention states it; what it leaves out has no default.
 *
 * @param number the number of seats, null when not recorded
 * @param share the share of the base, 0.5 for half, null when not recorded
 * @param base of what, null when not recorded
 * @param moment when it is looked at, null when not recorded
 * @param rounding how a share is rounded, null when not recorded
 * @param proxiesCount whether proxies count, null when not recorded
 */
public record Quorum(
        @Nullable Integer number,
        @Nullable Quantity share,
        @Nullable QuorumBase base,
        @Nullable QuorumMoment moment,
        @Nullable QuorumRounding rounding,
        @Nullable Boolean proxiesCount) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Quorum {
        var faults = new Faults();
        faults.check(
                number != null || share != null,
                "",
                "quorum.empty",
                Text.of("un quorum dit un nombre ou une part", "a quorum states a number or a share"));
        faults.refuse();
    }
}
