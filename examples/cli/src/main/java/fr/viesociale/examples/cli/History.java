package fr.viesociale.examples.cli;

import fr.viesociale.chronicle.Chronicle;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Change;
import fr.viesociale.project.TerritorialProjects.Head;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.text.Text;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** L'historique: the territories that are kept, the revisions of one, or what one of them changed. */
@Command(name = "history")
final class History implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Terminal terminal;

    @Mixin
    private final Store store = new Store();

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.territory}", descriptionKey = "territories")
    private @Nullable String territory;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.revision}", descriptionKey = "changes")
    private @Nullable Long revision;

    History(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TerritorialProjects projects = store.projects(terminal);
        if (territory == null) {
            territories(projects);
        } else if (revision == null) {
            revisions(projects, new Id.Territory(territory));
        } else {
            changes(projects, new Id.Territory(territory), revision);
        }
        return 0;
    }

    private void territories(TerritorialProjects projects) {
        List<Head> heads = projects.heads(null, Integer.MAX_VALUE);
        if (heads.isEmpty()) {
            terminal.screen().say(terminal.in("La base est vide.", "The database is empty."));
        }
        for (Head head : heads) {
            terminal.screen()
                    .say(head.territory().value() + terminal.in(", révision ", ", revision ") + head.revision() + ", "
                            + minute(head.at()));
        }
    }

    private void revisions(TerritorialProjects projects, Id.Territory id) {
        List<Revision> kept = projects.revisions(id);
        if (kept.isEmpty()) {
            throw unknown();
        }
        List<Change> changes = projects.changes(id, kept.get(0).number() - 1, Integer.MAX_VALUE);
        for (Change change : changes) {
            Revision made = change.revision();
            terminal.screen()
                    .say(made.number() + "  " + minute(made.edit().at()) + "  "
                            + made.edit().by() + terminal.colon()
                            + made.edit().why()
                            + terminal.in(
                                    " (fiches écrites " + change.put().size() + ", retirées "
                                            + change.gone().size() + ")",
                                    " (entries written " + change.put().size() + ", removed "
                                            + change.gone().size() + ")"));
        }
    }

    private void changes(TerritorialProjects projects, Id.Territory id, long number) {
        List<String> lines = terminal.progress().during(Text.of("lecture", "loading"), () -> {
            TerritorialProject after =
                    projects.find(id, number).orElseThrow(this::unknown).project();
            TerritorialProject before = number == 1
                    ? Kept.none(id).project()
                    : projects.find(id, number - 1).orElseThrow(this::unknown).project();
            return Chronicle.between(before, after, terminal.today()).lines(terminal.language());
        });
        terminal.screen().say(lines);
    }

    private Failure unknown() {
        return Failure.input(
                "Rien de tel dans la base pour « " + territory + " » : voir « vie-sociale db history ».",
                "The database has no such thing for \"" + territory + "\": see \"vie-sociale db history\".");
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(terminal.clock().getZone()));
    }
}
