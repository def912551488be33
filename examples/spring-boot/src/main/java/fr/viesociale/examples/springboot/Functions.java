package fr.viesociale.examples.springboot;

import fr.viesociale.identifier.Id;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Les fonctions: who may come in, as functions of an organisation and never as persons.
 *
 * @param functions by the reference that revisions carry, never null
 */
@ConfigurationProperties("city")
record Functions(Map<String, Held> functions) {

    /**
     * Une fonction tenue.
     *
     * @param organisation the organisation of the dossier that it is of
     * @param password with the name of its encoding
     * @param edits whether it may change anything
     */
    record Held(String organisation, String password, boolean edits) {}

    /**
     * Une fonction.
     *
     * @param reference what revisions carry
     * @param organisation the organisation that it is of
     */
    record Function(String reference, Id.Organisation organisation) {}

    Function of(String reference) {
        Held held = functions.get(reference);
        if (held == null) {
            throw new IllegalArgumentException("no such function: " + reference);
        }
        return new Function(reference, new Id.Organisation(held.organisation()));
    }
}
