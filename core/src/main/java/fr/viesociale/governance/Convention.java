package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une convention: what partners agree on, through all its versions; one that is kept elsewhere is named here, too.
 *
 * @param id what it is called, never null
 * @param kind its kind, never null
 * @param title its title, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Convention(
        Id.Convention id,
        ConventionKind kind,
        String title,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Convention {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("kind", kind);
        title = faults.line("title", title);
        faults.refuse();
    }

    /** Its title. */
    @Override
    public String name() {
        return title;
    }

    @Override
    public Stream<Id> references() {
        return Stream.empty();
    }
}
