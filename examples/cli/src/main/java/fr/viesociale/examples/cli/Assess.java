package fr.viesociale.examples.cli;

import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Finding;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examiner: which rules are met on a day, which are not and why, what is missing and who can supply it. */
@Command(name = "assess")
final class Assess implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    Assess(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Situation situation = asked.situation(terminal);
        Assessment<Situation> assessment = of(situation, terminal);
        Screen screen = terminal.screen();
        Language language = terminal.language();
        screen.title(terminal.in("Examen du territoire ", "Assessment of territory ")
                + situation.project().territory().value()
                + terminal.in(" au ", " on ")
                + PartialDate.of(situation.on()).in(language));
        screen.say("  " + assessment.book().rules().size() + terminal.in(" règles ; réponses : ", " rules; answers: ")
                + Arrays.stream(Answer.values())
                        .map(answer ->
                                answer.in(language) + " " + assessment.counts().get(answer))
                        .collect(Collectors.joining(", ")));
        breaches(assessment, screen);
        gaps(assessment, screen);
        return assessment.open(Answer.BREACHED).isEmpty() ? 0 : 1;
    }

    /** Asks every rule. */
    static Assessment<Situation> of(Situation situation, Terminal terminal) {
        return terminal.progress()
                .during(
                        Text.of("examen au " + situation.on(), "assessing on " + situation.on()),
                        () -> Regulation.FRENCH.assess(situation));
    }

    private void breaches(Assessment<Situation> assessment, Screen screen) {
        List<Finding> breached = assessment.open(Answer.BREACHED);
        if (breached.isEmpty()) {
            return;
        }
        screen.blank();
        screen.title(terminal.in("Non respecté", "Breached") + terminal.colon() + breached.size());
        screen.some(
                breached,
                10,
                all,
                finding -> {
                    screen.marked(Answer.BREACHED, named(finding, assessment.world()));
                    screen.say(assessment.why(finding).tree(terminal.language()).stream()
                            .map(line -> "  " + line)
                            .toList());
                },
                terminal.more());
    }

    /** The subject and the rule, as {@code why} takes it. */
    private String named(Finding finding, Situation situation) {
        return Asked.called(finding.subject(), situation, terminal.language()) + " ["
                + finding.provision().id().value() + "]"
                + (finding.lifted() == null
                        ? ""
                        : terminal.in(" (levé par la dérogation ", " (lifted by derogation ")
                                + finding.lifted().value() + ")");
    }

    private void gaps(Assessment<Situation> assessment, Screen screen) {
        List<Finding> undetermined = assessment.open(Answer.UNDETERMINED);
        if (undetermined.isEmpty()) {
            return;
        }
        screen.blank();
        screen.title(terminal.in("Indéterminé", "Undetermined")
                + terminal.colon()
                + undetermined.size()
                + terminal.in(" ; ce qui manque, et qui peut le dire", "; what is missing, and who can supply it"));
        assessment.gapsByInformant().forEach((informant, gaps) -> {
            screen.say("  " + informant.in(terminal.language()));
            screen.some(
                    gaps,
                    3,
                    all,
                    gap -> screen.say(
                            "    ? " + gap.missing().name().in(terminal.language()) + " ("
                                    + gap.findings().size() + ")",
                            Style.fg_yellow),
                    "    " + terminal.more());
        });
    }
}
