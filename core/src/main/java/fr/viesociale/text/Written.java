package fr.viesociale.text;

/**
 * Une valeur qui s'écrit d'un seul mot: a value that JSON and a database hold as one string, and that its own type reads
 * back from that string.
 *
 * <p>A type that implements it has a public constructor with one {@code String}, or else a public static
 * {@code parse(String)}: the one door that checks the text.
 */
public interface Written {

    /**
     * The text from which an equal value can be made again.
     *
     * @return the text, never null
     */
    String value();
}
