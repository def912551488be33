package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La fiche d'identité d'une structure: what it declares of itself to the national observatory (SENACS).
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param firstAgrementOn the date of its first agrément, null when not recorded
 * @param population the population of its zone, as it declares it, null when not recorded
 * @param zoneType the type of its zone, null when not recorded
 * @param zoneSize the size of its zone, null when not recorded
 * @param multiSite whether it has several sites, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record IdentitySheet(
        Id.IdentitySheet id,
        Id.Structure structure,
        @Nullable PartialDate firstAgrementOn,
        @Nullable Integer population,
        @Nullable ZoneType zoneType,
        @Nullable ZoneSize zoneSize,
        @Nullable Boolean multiSite,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public IdentitySheet {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.check(
                population == null || population >= 0,
                "population",
                "population.negative",
                Text.of("un nombre d'habitants n'est pas négatif", "a number of residents is not negative"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
