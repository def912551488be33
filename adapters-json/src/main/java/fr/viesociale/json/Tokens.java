package fr.viesociale.json;

import fr.viesociale.fault.Place;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Le fil d'un document: what any parser reads, one token after the other, standing on the first one of a value to begin
 * with. A module for one library of JSON implements it over that library's parser.
 */
public interface Tokens {

    /** Ce qui vient. */
    enum Sort {
        /** An object begins. */
        OBJECT(Text.of("un objet", "an object")),
        /** A list begins. */
        ARRAY(Text.of("une liste", "a list")),
        /** The name of a property; its value follows. */
        NAME(Text.of("un nom", "a name")),
        /** A string. */
        STRING(Text.of("un texte", "a string")),
        /** A number without a fraction or an exponent. */
        INTEGER(Text.of("un nombre", "a number")),
        /** Any other number. */
        FRACTION(Text.of("un nombre à virgule", "a number with a fraction")),
        /** True or false. */
        BOOLEAN(Text.of("true ou false", "true or false")),
        /** Null. */
        NULL(Text.of("null", "null")),
        /** What no JSON document holds. */
        OTHER(Text.of("autre chose", "something else")),
        /** The end of an object, of a list, or of the document. */
        END(Text.of("la fin", "the end"));

        private final Text words;

        Sort(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    /**
     * What stands here.
     *
     * @return never null
     */
    Sort sort();

    /**
     * Goes on.
     *
     * @return what stands there, never null
     */
    Sort next();

    /**
     * The text of a name, a string, a number or a boolean, as it is written.
     *
     * @return the text, never null
     */
    String text();

    /**
     * Where it stands in the document.
     *
     * @return the place, null where the parser does not know it
     */
    @Nullable
    Place place();
}
