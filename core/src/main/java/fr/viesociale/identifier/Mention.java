package fr.viesociale.identifier;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.List;

/**
 * La mention d'une fiche: a reference to an entry of any kind, or to the territory, where the kind is part of what is
 * said. Written {@code kind:value}, such as {@code agrement:a1}.
 *
 * @param id what is mentioned, never null
 */
public record Mention(Id id) implements Written {

    /** @throws fr.viesociale.fault.Refused when nothing is mentioned */
    public Mention {
        new Faults().need("", id).refuse();
    }

    /**
     * Reads a mention.
     *
     * @param text {@code kind:value}
     * @return the mention, never null
     * @throws fr.viesociale.fault.Refused when the text has no colon, or names no kind of entry
     */
    public static Mention parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new Refused(List.of(Fault.of(
                    "mention.form",
                    "",
                    Text.of(
                            "mention " + Characters.quoted(text)
                                    + " : écrivez sorte:identifiant, par exemple agrement:a1",
                            "mention " + Characters.quoted(text) + ": write kind:identifier, such as agrement:a1"))));
        }
        return new Mention(Id.of(text.substring(0, colon), text.substring(colon + 1)));
    }

    @Override
    public String value() {
        return id.kind() + ":" + id.value();
    }

    @Override
    public String toString() {
        return value();
    }
}
