package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** La portée d'un manquement: what kind of requirement a provision makes, the gravest first. */
public enum Severity implements Wording {
    /** Loi ou règlement: no derogation. */
    LAW(
            Text.of("loi", "law"),
            Text.of(
                    "mettre en conformité : aucune dérogation ne lève une loi ou un règlement",
                    "put it right: no derogation lifts a statute or a regulation")),
    /** Exigence de la doctrine de la Cnaf ou de la convention: a dated, reasoned derogation may lift it. */
    HARD(
            Text.of("exigence", "requirement"),
            Text.of(
                    "mettre en conformité, ou enregistrer une dérogation datée et motivée",
                    "put it right, or record a dated, reasoned derogation")),
    /** Critère d'appréciation: a person rates; the program looks for evidence and a rating. */
    APPRECIATION(
            Text.of("appréciation", "appreciation"),
            Text.of(
                    "joindre les éléments, puis faire apprécier par une personne",
                    "add the evidence, then have a person rate it")),
    /** Bonne pratique. */
    GOOD_PRACTICE(
            Text.of("bonne pratique", "good practice"),
            Text.of("à améliorer ; rien n'est bloqué", "to be improved; nothing is blocked")),
    /** Pratique locale: of one Caf, of one convention, or a value that only the host can give. */
    LOCAL(
            Text.of("pratique locale", "local practice"),
            Text.of(
                    "à régler avec la Caf ou les signataires qui le demandent",
                    "to be settled with the Caf or the signatories that ask for it"));

    private final Text words;
    private final Text remedy;

    Severity(Text words, Text remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /**
     * What to do about a breach.
     *
     * @return a step, never null
     */
    public Text remedy() {
        return remedy;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
