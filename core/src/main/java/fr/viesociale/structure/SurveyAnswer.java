package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une réponse à l'enquête annuelle SENACS.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param campaignYear the year of the campaign, never null
 * @param answered whether it answered, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record SurveyAnswer(
        Id.SurveyAnswer id,
        Id.Structure structure,
        Integer campaignYear,
        Boolean answered,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public SurveyAnswer {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("campaignYear", campaignYear);
        faults.need("answered", answered);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
