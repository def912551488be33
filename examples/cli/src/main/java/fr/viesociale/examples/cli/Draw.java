package fr.viesociale.examples.cli;

import fr.viesociale.examples.ales.page.Page;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Le rapport: one HTML page of the territory, to look at, to print, to send. */
@Command(name = "report")
final class Draw implements Callable<Integer> {

    private static final LocalDate NEW_FRAME = LocalDate.parse("2027-01-01");

    private final Terminal terminal;

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--dates",
            split = ",",
            paramLabel = "${bundle:label.day}",
            hideParamSyntax = true,
            descriptionKey = "dates")
    private List<LocalDate> dates = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            defaultValue = "rapport.html",
            descriptionKey = "page")
    private String output = "rapport.html";

    Draw(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Situation situation = asked.situation(terminal);
        List<LocalDate> all = Stream.concat(Stream.of(situation.on(), NEW_FRAME), dates.stream())
                .toList();
        String page = terminal.progress()
                .during(
                        Text.of("dessin de la page", "drawing the page"),
                        () -> Page.of(situation.project(), all, situation.on(), terminal.today(), Regulation.FRENCH));
        terminal.write(
                output, page.getBytes(StandardCharsets.UTF_8), Text.of("page du territoire", "page of the territory"));
        return 0;
    }
}
