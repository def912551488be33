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
public record Missing(String path, Text name, Informant informant, Lack lack) {

    /**
     * The value that no text gives.
     *
     * @param value the dated value
     * @return what is missing; the Cnaf, through the Caf, can tell, never null
     */
    public static Missing text(Parameter<?> value) {
        return new Missing(value.code(), value.name(), Informant.CNAF, Lack.TEXT);
    }

    /**
     * What to do about it, and whom to ask.
     *
     * @return a step, never null
     */
    public Text request() {
        Text who = informant.name();
        return switch (lack) {
            case FACT ->
                Text.of(
                        "renseigner " + name.fr() + " (" + path + ") ; qui peut le dire : " + who.fr(),
                        "record " + name.en() + " (" + path + "); who can tell: " + who.en());
            case DOCUMENT ->
                Text.of(
                        "obtenir la pièce qui montre : " + name.fr() + " ; à demander à : " + who.fr(),
                        "obtain the document that shows: " + name.en() + "; ask: " + who.en());
            case TEXT ->
                Text.of(
                        "demander à " + who.fr() + ", puis fixer la valeur " + path + " avec sa source",
                        "ask " + who.en() + ", then state the value " + path + " with its source");
        };
    }
}
