package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un schéma départemental, kept elsewhere, with what the rules read of it.
 *
 * @param id what it is called, never null
 * @param kind which schéma, never null
 * @param department the code of the département, never null
 * @param adoptedOn when it was adopted, null when not recorded
 * @param term from when to when, both ends included, never null
 * @param committeeRenewedOn when the committee that sets it was renewed, null when not recorded
 * @param content what it holds, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Schema(
        Id.Schema id,
        SchemaKind kind,
        String department,
        @Nullable PartialDate adoptedOn,
        DateRange term,
        @Nullable PartialDate committeeRenewedOn,
        @Nullable SchemaContent content,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Schema {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("kind", kind);
        department = faults.line("department", department);
        faults.need("term", term);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(
                content == null ? List.of() : content.cites(), content == null ? List.of() : content.signatories());
    }
}
