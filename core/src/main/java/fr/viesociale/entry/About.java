package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * La tenue d'une fiche: how others call it, and where its facts come from. It is recorded only where it says something.
 *
 * @param externalIds the numbers under which others file it, never null
 * @param provenance who says what it holds, never null
 * @param audience the organisations for whose eyes it is, never null; empty when it is for everybody's
 */
public record About(List<ExternalId> externalIds, List<Provenance> provenance, List<Id.Organisation> audience) {

    /** @throws fr.viesociale.fault.Refused when a list has a hole or repeats itself, or all are empty */
    public About {
        var faults = new Faults();
        externalIds = faults.list("externalIds", externalIds);
        provenance = faults.list("provenance", provenance);
        audience = faults.list("audience", audience);
        faults.check(
                !faults.found().isEmpty() || !externalIds.isEmpty() || !provenance.isEmpty() || !audience.isEmpty(),
                "",
                "about.empty",
                Text.of("rien n'est dit : à retirer", "it says nothing: leave it out"));
        faults.refuse();
    }

    /**
     * Facts that come from one source.
     *
     * @param source the source, as a reader would look it up
     * @return what is kept about the entry, never null
     */
    public static About from(String source) {
        return new About(List.of(), List.of(new Provenance(source, null, null)), List.of());
    }

    Stream<Id> references() {
        return Stream.concat(
                provenance.stream().<Id>map(Provenance::assertedBy).filter(Objects::nonNull), audience.stream());
    }
}
