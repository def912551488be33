package fr.viesociale.text;

/** Ce qui se dit: something that can be told to a person in either language. */
public interface Wording {

    /**
     * Tells it.
     *
     * @param language the language to use
     * @return the words, never null, without a final full stop unless it is a sentence
     */
    String in(Language language);
}
