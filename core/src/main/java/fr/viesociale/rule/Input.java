package fr.viesociale.rule;

import fr.viesociale.text.Text;

/** Ce qu'une règle lit: facts of the dossier, and dated values of texts. A rule declares every one that it reads. */
public sealed interface Input permits Fact, Parameter {

    /**
     * What it is called.
     *
     * @return the name, never null
     */
    Text name();
}
