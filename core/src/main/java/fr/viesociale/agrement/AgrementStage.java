package fr.viesociale.agrement;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * L'étape de la vie d'un agrément: where it stands on a day, worked out from its dated acts. What a register declares is a
 * {@link StateCode}.
 */
public enum AgrementStage implements Wording {
    /** Rien d'engagé: no structure, préfiguration or request on record by the day. */
    NOT_BEGUN(null, Text.of("rien d'engagé", "nothing begun")),
    /** Identifié: the structure is known, nothing has been asked. */
    IDENTIFIED(StateCode.IDENTIFIE, Text.of("identifié", "identified")),
    /** En préfiguration. */
    PREFIGURATION(StateCode.PREFIGURATION, Text.of("en préfiguration", "in préfiguration")),
    /** Déposé: the file is with the Caf. */
    FILED(StateCode.DEPOSE, Text.of("déposé", "filed")),
    /** En instruction: the file has been presented to the Caf, or to its committee. */
    EXAMINED(StateCode.EN_INSTRUCTION, Text.of("en instruction", "under examination")),
    /** Ajourné. */
    ADJOURNED(StateCode.AJOURNE, Text.of("ajourné", "adjourned")),
    /** Refusé. */
    REFUSED(StateCode.REFUSE, Text.of("refusé", "refused")),
    /** Agréé: decided, its first day still to come. */
    GRANTED(StateCode.AGREE, Text.of("agréé", "granted")),
    /** Suspendu par la tutelle. */
    STATE_SUSPENDED(StateCode.SUSPENDU_TUTELLE, Text.of("suspendu par la tutelle", "suspended by the State")),
    /** Exécutoire: the suspension has been lifted, its first day still to come. */
    ENFORCEABLE(StateCode.EXECUTOIRE, Text.of("exécutoire", "enforceable")),
    /** En vigueur. */
    IN_FORCE(StateCode.EN_VIGUEUR, Text.of("en vigueur", "in force")),
    /** Renouvelé: ended, and another one follows it without a day between. */
    RENEWED(StateCode.RENOUVELE, Text.of("renouvelé", "renewed")),
    /** Expiré: ended, and none follows it. */
    EXPIRED(StateCode.EXPIRE, Text.of("expiré", "expired")),
    /** Tombé: a family agrément whose structure holds no global one on the day. */
    FALLEN(null, Text.of("tombé avec l'agrément global", "fallen with the global agrément")),
    /** Retiré. */
    WITHDRAWN(StateCode.RETIRE, Text.of("retiré", "withdrawn")),
    /** Renoncé: known as a declared state only, no act of it is recorded. */
    GIVEN_UP(StateCode.RENONCE, Text.of("renoncé", "given up")),
    /** Suspendu par la Caf: known as a declared state only. */
    SUSPENDED(StateCode.SUSPENDU, Text.of("suspendu par la Caf", "suspended by the Caf")),
    /** Annulé by the State service or the minister. */
    ANNULLED(StateCode.ANNULE, Text.of("annulé", "annulled")),
    /** En recours: a refusal or a withdrawal that is contested. */
    IN_REMEDY(StateCode.EN_RECOURS, Text.of("en recours", "under remedy"));

    private final @Nullable StateCode declaredAs;
    private final Text words;

    AgrementStage(@Nullable StateCode declaredAs, Text words) {
        this.declaredAs = declaredAs;
        this.words = words;
    }

    /**
     * The stage that a register declares.
     *
     * @param declared the word of the register
     * @return the stage, empty for a word that names none
     */
    public static Optional<AgrementStage> of(StateCode declared) {
        return Arrays.stream(values())
                .filter(stage -> declared.equals(stage.declaredAs))
                .findFirst();
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
