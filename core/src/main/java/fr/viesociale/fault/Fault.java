package fr.viesociale.fault;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Une anomalie: one thing wrong with a value.
 *
 * @param code the stable code, a rule's id where the regulation has one, never null
 * @param path where inside the value, names and positions separated by «/», empty for the value itself, never null; a
 *     reader of documents makes it a JSON Pointer
 * @param message what is wrong and what to do, never null
 * @param place the line and column in the document, null where there is no document
 */
public record Fault(
        String code, String path, Text message, @Nullable Place place) implements Wording {

    /**
     * A fault outside any document.
     *
     * @param code the stable code
     * @param path where inside the value
     * @param message what is wrong and what to do
     * @return the fault, never null
     */
    public static Fault of(String code, String path, Text message) {
        return new Fault(code, path, message, null);
    }

    /**
     * The same fault, seen from the value that holds the faulty one.
     *
     * @param parent the path of the faulty value in its holder
     * @return the fault with the longer path, never null
     */
    public Fault under(String parent) {
        return new Fault(code, path.isEmpty() ? parent : parent + "/" + path, message, place);
    }

    /**
     * The same fault, once its place in the document is known.
     *
     * @param found the place, null when it is not known
     * @return the fault with its place, never null
     */
    public Fault at(@Nullable Place found) {
        return new Fault(code, path, message, found);
    }

    @Override
    public String in(Language language) {
        String where = (place == null ? "" : place + " ") + (path.isEmpty() ? "" : path + " ");
        return where + "[" + code + "] " + message.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
