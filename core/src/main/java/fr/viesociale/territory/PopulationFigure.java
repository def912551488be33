package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un chiffre de population: how many residents a perimeter has, as one source counts them. Residents are counted, never named.
 *
 * <p>Figures that disagree are kept side by side; figures of different vintages are never added up.
 *
 * @param id what it is called, never null
 * @param perimeter what is counted: the territory, a part of it, a district, a priority area or an organisation, never null
 * @param residents the number of residents, zero or more, never null
 * @param vintage the year of the geography in which the perimeter is drawn, null when not recorded
 * @param censusYear the year of the census, null when not recorded
 * @param publishedOn when the source published it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record PopulationFigure(
        Id.PopulationFigure id,
        Mention perimeter,
        Integer residents,
        @Nullable Integer vintage,
        @Nullable Integer censusYear,
        @Nullable PartialDate publishedOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public PopulationFigure {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("perimeter", perimeter);
        faults.need("residents", residents);
        faults.check(
                residents == null || residents >= 0,
                "residents",
                "population.negative",
                Text.of("un nombre d'habitants n'est pas négatif", "a number of residents is not negative"));
        faults.check(
                censusYear == null || (censusYear >= 1000 && censusYear <= 9999),
                "censusYear",
                "date.year",
                Text.of("l'année va de 1000 à 9999", "a year runs from 1000 to 9999"));
        faults.check(
                vintage == null || (vintage >= 1000 && vintage <= 9999),
                "vintage",
                "date.year",
                Text.of("l'année va de 1000 à 9999", "a year runs from 1000 to 9999"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(perimeter);
    }
}
