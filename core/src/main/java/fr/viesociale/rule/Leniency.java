package fr.viesociale.rule;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.identifier.Id;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * L'indulgence: how a rule book finds what shows beside a finding and never rewrites it.
 *
 * @param <W> the world in which rules are asked
 */
public interface Leniency<W> {

    /**
     * Looks for a derogation that lifts a breach.
     *
     * @param provision what is breached; never a statute: the book does not ask for one
     * @param subject the entry concerned
     * @param world where to look
     * @return the derogation, null when there is none
     */
    Id.@Nullable Derogation derogation(Provision provision, Id subject, W world);

    /**
     * Looks for a tolerance: a paper may come later.
     *
     * @param documents the kinds of document that the rule reads, at least one
     * @param subject the entry concerned
     * @param world where to look
     * @return the tolerance that holds on the day, null when there is none
     */
    Id.@Nullable Tolerance tolerance(Set<DocumentKind> documents, Id subject, W world);

    /**
     * No indulgence at all.
     *
     * @param <W> the world in which rules are asked
     * @return never a derogation, never a tolerance
     */
    static <W> Leniency<W> none() {
        return new Leniency<>() {
            @Override
            public Id.@Nullable Derogation derogation(Provision provision, Id subject, W world) {
                return null;
            }

            @Override
            public Id.@Nullable Tolerance tolerance(Set<DocumentKind> documents, Id subject, W world) {
                return null;
            }
        };
    }
}
