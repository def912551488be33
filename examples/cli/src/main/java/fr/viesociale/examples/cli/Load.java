package fr.viesociale.examples.cli;

import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Relire: the dossier of a territory as it is kept, as it was, or as it was known on a day. */
@Command(name = "load")
final class Load implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Store store = new Store();

    @Parameters(index = "0", paramLabel = "${bundle:label.territory}", descriptionKey = "territory")
    private String territory = "";

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "revision")
    private @Nullable Long revision;

    @Option(names = "--known-on", paramLabel = "${bundle:label.day}", descriptionKey = "knownOn")
    private @Nullable LocalDate knownOn;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            defaultValue = "-",
            descriptionKey = "output")
    private String output = "-";

    Load(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Id.Territory id = new Id.Territory(territory);
        TerritorialProjects projects = store.projects(terminal);
        Kept kept = terminal.progress()
                .during(Text.of("lecture de " + territory, "loading " + territory), () -> found(projects, id))
                .orElseThrow(() -> Failure.input(
                        "Rien de tel dans la base pour « " + territory + " » : voir « vie-sociale db history ».",
                        "The database has no such thing for \"" + territory + "\": see \"vie-sociale db history\"."));
        terminal.write(
                output,
                new Dossiers().bytes(kept.project()),
                Text.of(territory + ", révision " + kept.revision(), territory + ", revision " + kept.revision()));
        return 0;
    }

    private Optional<Kept> found(TerritorialProjects projects, Id.Territory id) {
        if (revision != null) {
            return projects.find(id, revision);
        }
        return knownOn == null
                ? projects.find(id)
                : projects.find(
                        id,
                        knownOn.plusDays(1)
                                .atStartOfDay(terminal.clock().getZone())
                                .toInstant()
                                .minusNanos(1000));
    }
}
