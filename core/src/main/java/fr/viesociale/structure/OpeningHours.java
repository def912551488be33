package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'ouverture: the hours of a structure or a site, in a usual week.
 *
 * @param id what it is called, never null
 * @param place the structure, site or projet social, never null
 * @param weeklyHours the hours of opening a week, null when not recorded
 * @param receptionHours the hours of reception a week, null when not recorded
 * @param activeMonths the months of activity, 1 to 12, never null
 * @param period when, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record OpeningHours(
        Id.OpeningHours id,
        Mention place,
        @Nullable Quantity weeklyHours,
        @Nullable Quantity receptionHours,
        List<Integer> activeMonths,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public OpeningHours {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("place", place);
        activeMonths = faults.list("activeMonths", activeMonths);
        faults.need("period", period);
        faults.check(
                activeMonths.stream().allMatch(month -> month >= 1 && month <= 12),
                "activeMonths",
                "opening.month",
                Text.of("un mois va de 1 à 12", "a month runs from 1 to 12"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(place);
    }
}
