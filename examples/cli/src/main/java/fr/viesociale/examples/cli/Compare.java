package fr.viesociale.examples.cli;

import fr.viesociale.chronicle.Chronicle;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Comparer: what happened between two days, and which answers differ, because of which text or fact. */
@Command(name = "compare")
final class Compare implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--from", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "from")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "to")
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    Compare(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TerritorialProject project = terminal.dossier(dossier);
        Screen screen = terminal.screen();
        List<String> events = Chronicle.between(project, from, to).lines(terminal.language());
        screen.title(events.get(0));
        screen.some(events.subList(1, events.size()), 15, all, screen::say, "  " + terminal.more());
        Comparison<Situation> comparison =
                Comparison.of(Assess.of(project.on(from), terminal), Assess.of(project.on(to), terminal));
        texts(
                screen,
                terminal.in("Textes qui entrent en vigueur", "Texts that begin"),
                Regulation.FRENCH.beginning(from, to));
        texts(
                screen,
                terminal.in("Textes qui cessent de s'appliquer", "Texts that end"),
                Regulation.FRENCH.ending(from, to));
        screen.blank();
        screen.title(terminal.in("Réponses qui changent", "Answers that change")
                + terminal.colon()
                + comparison.shifts().size());
        screen.some(comparison.shifts(), 10, all, shift -> tell(shift, comparison, screen), terminal.more());
        return comparison.isEmpty() ? 0 : 1;
    }

    private void texts(Screen screen, String title, List<Provision> provisions) {
        if (!provisions.isEmpty()) {
            screen.blank();
            screen.title(title + terminal.colon() + provisions.size());
            screen.some(
                    provisions,
                    5,
                    all,
                    one -> screen.say("  " + one.id().value() + terminal.colon()
                            + one.statement().in(terminal.language())),
                    "  " + terminal.more());
        }
    }

    /** An answer, then what it became; settled or outside the rule where it is no longer open. */
    private void tell(Comparison.Shift shift, Comparison<Situation> comparison, Screen screen) {
        Finding before = shift.before();
        Finding after = shift.after();
        screen.marked(
                after == null ? Answer.SATISFIED : after.answer(),
                Asked.called(shift.subject(), comparison.second().world(), terminal.language()) + " ["
                        + shift.rule().value() + "]" + terminal.colon() + answer(before) + " → " + answer(after));
        comparison.because(shift).lines(terminal.language()).forEach(line -> screen.say("  " + line));
    }

    private String answer(@Nullable Finding finding) {
        return finding == null
                ? terminal.in("rien d'ouvert", "nothing open")
                : finding.answer().in(terminal.language());
    }
}
