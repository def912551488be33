package fr.viesociale.text;

/** Langue: the two languages that the library speaks. */
public enum Language {
    /** Français, the language of the trade and of its texts. */
    FRENCH,
    /** English, for developers abroad. */
    ENGLISH
}
