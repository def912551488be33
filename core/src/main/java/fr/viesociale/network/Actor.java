package fr.viesociale.network;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Un acteur: an organisation on record, and with how many others it works.
 *
 * @param organisation the organisation, never null
 * @param degree with how many others it is surely tied
 * @param possible with how many others it is or may be
 * @param centrality its degree among the others that there are, from 0 to 1, to six decimals, null when it is alone on
 *     record
 * @param isolated whether it works with nobody: no with a sure tie; undetermined with doubtful ones only, or without any
 *     where entries may be missing from the lists that ties come from, never null
 */
public record Actor(
        Id.Organisation organisation,
        int degree,
        int possible,
        @Nullable BigDecimal centrality,
        Holds isolated) {}
