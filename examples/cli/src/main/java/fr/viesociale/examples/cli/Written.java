package fr.viesociale.examples.cli;

import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.Remark.Treatment;
import fr.viesociale.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Ce qui est écrit: where the result of a conversion goes, and what is told on the way. */
final class Written {

    private static final List<Treatment> ATTENTION = List.of(Treatment.REFUSED, Treatment.DOUBTFUL);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            defaultValue = "-",
            descriptionKey = "output")
    private String output = "-";

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /** Writes, tells the remarks beside it, and gives the exit code: 1 where somebody should look at one of them. */
    int write(byte[] content, Text what, List<Remark> remarks, Terminal terminal) {
        terminal.write(output, content, what);
        if (!remarks.isEmpty()) {
            Screen screen = new Screen(terminal.err(), terminal.ansi());
            screen.say(Arrays.stream(Treatment.values())
                    .map(treatment -> count(treatment, remarks, terminal))
                    .filter(count -> !count.isEmpty())
                    .collect(Collectors.joining(", ")));
            List<Remark> gravest = remarks.stream()
                    .sorted((one, other) -> Boolean.compare(calls(other), calls(one)))
                    .toList();
            screen.some(
                    gravest,
                    10,
                    all,
                    remark -> screen.say("  " + word(remark.treatment(), terminal) + terminal.colon()
                            + remark.in(terminal.language())),
                    "  " + terminal.more());
        }
        return remarks.stream().anyMatch(Written::calls) ? 1 : 0;
    }

    private static boolean calls(Remark remark) {
        return ATTENTION.contains(remark.treatment());
    }

    private static String count(Treatment treatment, List<Remark> remarks, Terminal terminal) {
        long count = remarks.stream()
                .filter(remark -> remark.treatment() == treatment)
                .count();
        return count == 0 ? "" : word(treatment, terminal) + " " + count;
    }

    private static String word(Treatment treatment, Terminal terminal) {
        return switch (treatment) {
            case REPAIRED -> terminal.in("réparé", "repaired");
            case DOUBTFUL -> terminal.in("douteux", "doubtful");
            case LOST -> terminal.in("sans place", "no place for it");
            case REFUSED -> terminal.in("refusé", "refused");
        };
    }
}
