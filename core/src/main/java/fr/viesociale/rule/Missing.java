package fr.viesociale.rule;

import fr.viesociale.text.Text;

/**
 * Ce qui manque: a fact or a text without which an answer stays undetermined.
 *
 * @param path the fact's path in the dossier, or the code of the value that no text gives, never null
 * @param name what it is, never null
 * @param informant who can supply it, never null
 * @param text whether it is a text that is not known, rather than a fact
 */
public record Missing(String path, Text name, Informant informant, boolean text) {}
