package fr.viesociale.opendata.subsidy;

import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import org.jspecify.annotations.Nullable;

/**
 * Un organisme tel que publié: who grants, or who receives.
 *
 * @param name its name, null when the row has none
 * @param siret its SIRET, null when the row has none that passes its check
 * @param unchecked what stands in place of a SIRET and fails its check, null when nothing does
 * @param rna its number in the register of associations, null when the row has none
 */
public record PublishedBody(
        @Nullable String name,
        @Nullable Siret siret,
        @Nullable String unchecked,
        @Nullable Rna rna) {

    boolean unknown() {
        return name == null && siret == null && unchecked == null && rna == null;
    }

    /** What it is called in a remark. */
    String called() {
        return name != null
                ? name
                : siret != null ? siret.value() : rna != null ? rna.value() : String.valueOf(unchecked);
    }
}
