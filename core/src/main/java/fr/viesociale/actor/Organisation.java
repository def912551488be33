package fr.viesociale.actor;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.text.Text;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une organisation: an institution, an association or a body that takes part in the project. People appear only as posts held in one.
 *
 * @param id what it is called, never null
 * @param name its name, never null
 * @param kind what kind of institution it is, never null
 * @param siren its SIREN, null when not recorded
 * @param siret its SIRET, null when not recorded
 * @param rna its number in the register of associations, null when not recorded
 * @param commune for a commune, its code; for another, where it has its seat; null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Organisation(
        Id.Organisation id,
        String name,
        OrganisationKind kind,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable Rna rna,
        @Nullable CommuneCode commune,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Organisation {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("kind", kind);
        faults.check(
                siren == null || siret == null || siret.siren().equals(siren),
                "siret",
                "organisation.siret-of-another",
                Text.of("ce SIRET est celui d'un autre SIREN", "this SIRET belongs to another SIREN"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.empty();
    }
}
