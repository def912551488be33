package fr.viesociale.examples.springboot;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.constraint.ValidCommuneCode;
import fr.viesociale.constraint.ValidRna;
import fr.viesociale.constraint.ValidSiren;
import fr.viesociale.constraint.ValidSiret;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import jakarta.validation.constraints.NotBlank;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Le formulaire d'une association, as this application has it: fields of text, under its own constraints and ours.
 *
 * @param name its name
 * @param siren its SIREN, null when not given
 * @param siret the SIRET of its seat, null when not given
 * @param rna its number in the register of associations, null when not given
 * @param commune the commune of its seat, null when not given
 */
record AssociationForm(
        @NotBlank String name,
        @ValidSiren @Nullable String siren,
        @ValidSiret @Nullable String siret,
        @ValidRna @Nullable String rna,
        @ValidCommuneCode @Nullable String commune) {

    /** The entry that the form makes of the one that is there, null where there is none. */
    Organisation entry(Id.Organisation id, @Nullable Organisation known) {
        return new Organisation(
                id,
                name,
                known == null ? OrganisationKind.ASSOCIATION : known.kind(),
                read(siren, Siren::new),
                read(siret, Siret::new),
                read(rna, Rna::new),
                read(commune, CommuneCode::new),
                known == null ? null : known.about());
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> constructor) {
        return text == null ? null : constructor.apply(text);
    }
}
