package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Un constat: the answer of one rule for one subject, on three axes. The legal situation is the answer; the state of the
 * file is what keeps it undetermined; a derogation or a tolerance shows beside both and never rewrites them.
 *
 * @param provision what the text says, never null
 * @param subject the entry concerned, never null
 * @param answer the answer, never null
 * @param lacking what kind of thing keeps it undetermined, never null, empty for another answer
 * @param lifted the derogation that lifts the breach, null when there is none
 * @param tolerated the tolerance under which a paper may come later, null when there is none
 */
public record Finding(
        Provision provision,
        Id subject,
        Answer answer,
        Set<Lack> lacking,
        Id.@Nullable Derogation lifted,
        Id.@Nullable Tolerance tolerated) {

    /** Copies the set. */
    public Finding {
        lacking = lacking.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lacking));
    }

    /**
     * The theme of its rule.
     *
     * @return the chapter of the rule books, never null
     */
    public String theme() {
        return provision.id().theme();
    }
}
