package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'état d'une liste: whether the entries of one kind that are recorded are all that there are.
 *
 * <p>Known absence is not silence. A list that is said to be complete and is empty is a fact; nothing recorded is a missing
 * one. A list with entries that nobody calls incomplete is taken as it stands.
 *
 * @param id what it is called, never null
 * @param list the kind of entries, as the dossier names their list, never null
 * @param within what the list is of, such as a convention version for its parties, null for the whole territory
 * @param complete whether the list is complete, never null
 * @param asOf as of which date, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Inventory(
        Id.Inventory id,
        String list,
        @Nullable Mention within,
        Boolean complete,
        @Nullable PartialDate asOf,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Inventory {
        var faults = new Faults();
        faults.need("id", id);
        list = faults.line("list", list);
        faults.need("complete", complete);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return within == null ? Stream.empty() : Stream.of(within.id());
    }
}
