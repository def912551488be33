package fr.viesociale.chronicle;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** La nature d'un événement. */
public enum EventCode implements Wording {
    /** Arrivée: an organisation or a structure comes to sit, to sign, to manage, to adhere. */
    JOINED(Text.of("arrivée", "joined")),
    /** Départ. */
    LEFT(Text.of("départ", "left")),
    /** Début of a period. */
    BEGAN(Text.of("début", "began")),
    /** Fin of a period: the first day on which it no longer runs. */
    ENDED(Text.of("fin", "ended")),
    /** Accord of an agrément or a derogation. */
    GRANTED(Text.of("accord", "granted")),
    /** Renouvellement: an agrément granted after another. */
    RENEWED(Text.of("renouvellement", "renewed")),
    /** Retrait of an agrément, on its effective day. */
    WITHDRAWN(Text.of("retrait", "withdrawn")),
    /** Refus of a request. */
    REFUSED(Text.of("refus", "refused")),
    /** Ajournement of a request. */
    ADJOURNED(Text.of("ajournement", "adjourned")),
    /** Prorogation of an agrément. */
    EXTENDED(Text.of("prorogation", "extended")),
    /** Dépôt of a request or of a remedy. */
    FILED(Text.of("dépôt", "filed")),
    /** Décision, by whatever body. */
    DECIDED(Text.of("décision", "decided")),
    /** Tenue of a meeting or a review. */
    HELD(Text.of("tenue", "held")),
    /** Signature. */
    SIGNED(Text.of("signature", "signed")),
    /** Achèvement of a diagnosis. */
    COMPLETED(Text.of("achèvement", "completed")),
    /** Changement d'état: a status, a step or a stage was reached. */
    MOVED(Text.of("changement d'état", "moved on")),
    /** Fait daté d'une structure ou d'une subvention. */
    OCCURRED(Text.of("fait", "occurred")),
    /** Succession: districts, priority areas or roadmaps follow others. */
    SUCCEEDED(Text.of("succession", "succeeded")),
    /** Nouveau nom of a district. */
    RENAMED(Text.of("nouveau nom", "renamed")),
    /** Fiche ajoutée from one revision to the other. */
    ADDED(Text.of("fiche ajoutée", "entry added")),
    /** Fiche retirée. */
    REMOVED(Text.of("fiche retirée", "entry removed")),
    /** Fiche modifiée. */
    CHANGED(Text.of("fiche modifiée", "entry changed"));

    private final Text words;

    EventCode(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
