package fr.viesociale.chronicle;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Text;

/** Comment on nomme une fiche: its kind, then its name. */
final class Calling {

    private Calling() {}

    static Text of(Situation situation, Id id) {
        Text name = situation.nameOf(id);
        return Kind.of(id)
                .map(Kind::name)
                .map(kind -> Text.of(joined(kind.fr(), name.fr()), joined(kind.en(), name.en())))
                .orElse(name);
    }

    private static String joined(String kind, String name) {
        return name.startsWith(kind + " ") ? name : kind + " " + name;
    }
}
