package fr.viesociale.opendata.table;

import java.util.List;

/** Une colonne d'un format. */
public interface Column {

    /**
     * Its title, as the format writes it.
     *
     * @return the title, never null
     */
    String title();

    /**
     * Whether the format asks for it.
     *
     * @return true when a file without it is not of the format
     */
    boolean required();

    /**
     * Other titles under which it is met; accents, capitals, spaces and signs make no difference.
     *
     * @return the titles, never null
     */
    List<String> variants();
}
