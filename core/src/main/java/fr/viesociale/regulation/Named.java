package fr.viesociale.regulation;

import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;

/** Ce qui porte un nom propre: told alike in both languages. */
record Named(String name) implements Wording {

    @Override
    public String in(Language language) {
        return name;
    }
}
