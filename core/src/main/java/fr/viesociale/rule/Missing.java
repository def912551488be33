package fr.viesociale.rule;

import fr.viesociale.text.Text;

/**
 * Ce qui manque: a fact, a document or a text without which an answer stays undetermined.
 *
 * @param path the fact's path in the dossier, or the code of the value that no text gives, never null
 * @param name what it is, never null
 * @param informant who can supply it, never null
 * @param lack of what kind it is, never null
 */
public record Missing(String path, Text name, Informant informant, Lack lack) {}
