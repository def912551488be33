package fr.viesociale.examples.cli;

import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Words;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Text;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enregistrer: a dossier as one more revision, with what others wrote since. */
@Command(name = "save")
final class Save implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Store store = new Store();

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--base", paramLabel = "N", descriptionKey = "base")
    private @Nullable Long base;

    @Option(
            names = "--by",
            paramLabel = "${bundle:label.reference}",
            defaultValue = "vie-sociale",
            descriptionKey = "by")
    private String by = "";

    @Option(names = "--why", paramLabel = "${bundle:label.text}", descriptionKey = "why")
    private @Nullable String why;

    Save(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TerritorialProject project = terminal.dossier(dossier);
        TerritorialProjects projects = store.projects(terminal);
        String reason = why == null ? terminal.in("lecture de ", "read from ") + dossier : why;
        Edit edit = new Edit(terminal.clock().instant(), by, reason);
        return terminal.progress().during(Text.of("enregistrement", "saving"), () -> {
            Kept head = projects.find(project.territory()).orElse(Kept.none(project.territory()));
            return told(projects.save(edited(head, projects, project), project, edit), head, project);
        });
    }

    /** The revision that was edited: the one that is named, else the latest. */
    private Kept edited(Kept head, TerritorialProjects projects, TerritorialProject project) {
        if (base == null || base == head.revision()) {
            return head;
        }
        return base == 0
                ? Kept.none(project.territory())
                : projects.find(project.territory(), base)
                        .orElseThrow(() -> Failure.input(
                                "Aucune révision " + base + " : la dernière est " + head.revision() + ".",
                                "No revision " + base + ": the latest is " + head.revision() + "."));
    }

    private int told(Saved saved, Kept before, TerritorialProject project) {
        Screen screen = terminal.screen();
        if (saved instanceof Saved.Done done) {
            long revision = done.kept().revision();
            String territory = project.territory().value();
            screen.marked(
                    Answer.SATISFIED,
                    revision == before.revision()
                            ? terminal.in(
                                    territory + " : rien de nouveau depuis la révision " + revision + ".",
                                    territory + ": nothing new since revision " + revision + ".")
                            : terminal.in(
                                    territory + " : révision " + revision + " enregistrée.",
                                    territory + ": revision " + revision + " saved."));
            return 0;
        }
        Saved.Conflict conflict = (Saved.Conflict) saved;
        screen.marked(
                Answer.BREACHED,
                terminal.in(
                        "Rien n'est enregistré : d'autres ont modifié les mêmes fiches jusqu'à la révision "
                                + conflict.head() + ".",
                        "Nothing is saved: others edited the same entries, up to revision " + conflict.head() + "."));
        for (Merge.Clash clash : conflict.clashes()) {
            screen.say("  " + Asked.called(clash.entry(), project.on(terminal.today()), terminal.language()));
            screen.say("    " + terminal.in("vous : ", "you: ") + version(clash.mine()));
            screen.say("    " + terminal.in("eux : ", "they: ") + version(clash.theirs()));
        }
        return 1;
    }

    private String version(@Nullable Entry entry) {
        return entry == null ? terminal.in("retirée", "removed") : Words.of(entry, terminal.language());
    }
}
