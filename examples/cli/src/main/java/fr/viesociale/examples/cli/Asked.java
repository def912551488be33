package fr.viesociale.examples.cli;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ce qui est demandé: a dossier and a day, as most commands take them. */
final class Asked {

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "on")
    private @Nullable LocalDate on;

    /** The dossier on the day; today where none was named. */
    Situation situation(Terminal terminal) {
        return terminal.dossier(dossier).on(on == null ? terminal.today() : on);
    }

    /** What a person calls an entry, and how a dossier does. */
    static String called(Id id, Situation situation, Language language) {
        return id.equals(situation.project().territory())
                ? (language == Language.FRENCH ? "territoire " : "territory ") + id.value()
                : situation.nameOf(id).in(language);
    }

    /** The entry that is meant by an id, or by its list and its id where several have that id. */
    static Id entry(String meant, TerritorialProject project) {
        int slash = meant.indexOf('/');
        Optional<Kind<?>> kind = slash < 0 ? Optional.empty() : Kind.named(meant.substring(0, slash));
        String value = kind.isPresent() ? meant.substring(slash + 1) : meant;
        if (project.territory().value().equals(meant)) {
            return project.territory();
        }
        List<Id> found = Kind.ALL.stream()
                .filter(one -> kind.isEmpty() || kind.get().equals(one))
                .flatMap(one -> project.all(one).stream())
                .<Id>map(Entry::id)
                .filter(id -> id.value().equals(value))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw Failure.input(
                    "Aucune fiche ne s'appelle « " + meant + " » dans ce dossier.",
                    "No entry of this dossier is called \"" + meant + "\".");
        }
        String choices = String.join(
                ", ",
                found.stream()
                        .map(id -> Kind.of(id).orElseThrow().plural() + "/" + id.value())
                        .toList());
        throw Failure.input(
                "Plusieurs fiches s'appellent « " + meant + " » ; dites laquelle : " + choices + ".",
                "Several entries are called \"" + meant + "\"; say which: " + choices + ".");
    }
}
