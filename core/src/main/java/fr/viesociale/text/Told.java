package fr.viesociale.text;

import java.util.List;

/** Ce qui se raconte: an answer that a person can read, in either language, line by line. */
public interface Told {

    /**
     * Tells it.
     *
     * @param language the language to use
     * @return the lines, what belongs to another line two spaces deeper under it, never null, at least one
     */
    List<String> lines(Language language);
}
