package fr.viesociale.funding;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les données essentielles d'une subvention, telles que publiées, field by field and to the letter.
 *
 * @param id what it is called, never null
 * @param subsidy the subsidy, never null
 * @param publishedOn when, null when not recorded
 * @param fields the fields, in order, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record PublishedRecord(
        Id.PublishedRecord id,
        Id.Subsidy subsidy,
        @Nullable PartialDate publishedOn,
        List<PublishedField> fields,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public PublishedRecord {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subsidy", subsidy);
        fields = faults.list("fields", fields);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subsidy);
    }
}
