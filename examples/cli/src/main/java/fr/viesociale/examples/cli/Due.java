package fr.viesociale.examples.cli;

import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Les échéances: what is late, due and coming, and which text sets the day. */
@Command(name = "deadlines")
final class Due implements Callable<Integer> {

    private static final Period NEAR = Period.ofMonths(3);

    private final Terminal terminal;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--months", paramLabel = "N", defaultValue = "18", descriptionKey = "months")
    private int months = 18;

    Due(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Situation situation = asked.situation(terminal);
        Deadlines deadlines = Deadlines.of(situation, Regulation.FRENCH, Agenda.of(NEAR, Period.ofMonths(months)));
        Screen screen = terminal.screen();
        screen.title(terminal.in("Échéances du territoire ", "Deadlines of territory ")
                + situation.project().territory().value()
                + terminal.in(" au ", " on ")
                + PartialDate.of(situation.on()).in(terminal.language())
                + terminal.in(", à " + months + " mois", ", " + months + " months ahead"));
        screen.say(deadlines.lines(terminal.language()));
        return deadlines.standing(DeadlineStatus.LATE).isEmpty() ? 0 : 1;
    }
}
