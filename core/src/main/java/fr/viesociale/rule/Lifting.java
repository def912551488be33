package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import org.jspecify.annotations.Nullable;

/**
 * Ce qui lève un constat: how a rule book finds the derogation that shows beside a breach.
 *
 * @param <W> the world in which rules are asked
 */
@FunctionalInterface
public interface Lifting<W> {

    /**
     * Looks for a derogation.
     *
     * @param provision what is breached; never a statute: the book does not ask for one
     * @param subject the entry concerned
     * @param world where to look
     * @return the derogation, null when there is none
     */
    Id.@Nullable Derogation of(Provision provision, Id subject, W world);
}
