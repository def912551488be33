package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import org.jspecify.annotations.Nullable;

/**
 * Un constat: the answer of one rule for one subject. A derogation shows beside it and never rewrites it.
 *
 * @param provision what the text says, never null
 * @param subject the entry concerned, never null
 * @param answer the answer, never null
 * @param lifted the derogation that lifts the breach, null when there is none
 */
public record Finding(Provision provision, Id subject, Answer answer, Id.@Nullable Derogation lifted) {

    boolean sameQuestion(Finding other) {
        return provision.id().equals(other.provision.id()) && subject.equals(other.subject);
    }
}
