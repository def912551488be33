package fr.viesociale.opendata.subsidy;

import fr.viesociale.opendata.table.Column;
import java.util.List;

/** Les seize colonnes, in their order: the titles of SCDL subventions 2.1.1, and those that files have in their place. */
enum SubsidyColumn implements Column {
    GRANTOR("nomAttribuant", true, "nom de l'attribuant", "attribuant", "nom attributaire"),
    GRANTOR_NUMBER("idAttribuant", true, "identifiant de l'attribuant", "siret attribuant", "siret de l'attribuant"),
    CONVENTION_ON("dateConvention", true, "date de convention", "date de la convention", "date de signature"),
    DECISION("referenceDecision", false, "référence de la décision", "référence décision", "numéro de délibération"),
    BENEFICIARY("nomBeneficiaire", true, "nom du bénéficiaire", "bénéficiaire", "nom de l'association"),
    BENEFICIARY_NUMBER(
            "idBeneficiaire", false, "identifiant du bénéficiaire", "siret bénéficiaire", "siret du bénéficiaire"),
    BENEFICIARY_RNA("rnaBeneficiaire", false, "rna", "rna du bénéficiaire", "numéro rna"),
    PURPOSE("objet", true, "object", "objet de la subvention", "objet subvention", "objet de la convention"),
    AMOUNT("montant", true, "montant de la subvention", "montant total", "montant subvention", "montant attribué"),
    NATURE("nature", true, "nature de la subvention", "nature de l'aide"),
    CONDITIONS(
            "conditionsVersement", true, "conditions de versement", "condition de versement", "conditions versement"),
    PAID_IN(
            "datesPeriodeVersement",
            true,
            "dates et période de versement",
            "dates de versement",
            "date de versement",
            "dates période de versement",
            "période de versement",
            "datesPeriodesVersement"),
    EUROPEAN_NUMBER("idRAE", false, "identifiant rae", "numéro rae", "rae"),
    NOTIFIED("notificationUE", true, "notification ue", "notification à l'UE", "notification européenne"),
    SHARE("pourcentageSubvention", true, "pourcentage", "pourcentage de la subvention", "pourcentage subvention"),
    SCHEME("dispositifAide", false, "dispositif d'aide", "dispositif");

    private final String title;
    private final boolean required;
    private final List<String> variants;

    SubsidyColumn(String title, boolean required, String... variants) {
        this.title = title;
        this.required = required;
        this.variants = List.of(variants);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> variants() {
        return variants;
    }
}
