package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une orientation: one of the lines that a convention sets for the roadmap of every district.
 *
 * @param id what it is called, never null
 * @param convention the convention that sets it, never null
 * @param code its theme, never null
 * @param name what it says, in the project's own words, never null
 * @param rank its place in the convention, from 1, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Orientation(
        Id.Orientation id,
        Id.Convention convention,
        OrientationCode code,
        String name,
        Integer rank,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Orientation {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("convention", convention);
        faults.need("code", code);
        name = faults.line("name", name);
        faults.check(
                rank == null || rank >= 1,
                "rank",
                "orientation.rank",
                Text.of("le rang commence à 1", "a rank begins at 1"));
        faults.need("rank", rank);
        faults.refuse();
    }

    @Override
    public Stream<Id.Convention> references() {
        return Stream.of(convention);
    }
}
