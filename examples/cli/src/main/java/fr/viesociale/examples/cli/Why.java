package fr.viesociale.examples.cli;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Expliquer: why a rule answers as it does, for one entry or for all that it speaks of. */
@Command(name = "why")
final class Why implements Callable<Integer> {

    private static final RuleBook<Situation> BOOK = Regulation.FRENCH;

    private final Terminal terminal;

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(
            index = "1",
            paramLabel = "${bundle:label.rule}",
            descriptionKey = "rule",
            completionCandidates = Rules.class)
    private String rule = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "${bundle:label.entry}", descriptionKey = "subject")
    private @Nullable String subject;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    Why(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The rules that can be asked about. */
    static final class Rules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BOOK.provisions().stream().map(one -> one.id().value()).iterator();
        }
    }

    @Override
    public Integer call() {
        Situation situation = asked.situation(terminal);
        Provision provision = provision();
        Screen screen = terminal.screen();
        Optional<Rule<Situation, ?>> checked = BOOK.rules().stream()
                .<Rule<Situation, ?>>map(one -> one)
                .filter(one -> one.provision().id().equals(provision.id()))
                .findFirst();
        if (checked.isEmpty()) {
            screen.title(provision.id().value());
            screen.say("  " + provision.statement().in(terminal.language()));
            screen.say("  " + provision.cited(terminal.language()));
            screen.say("  "
                    + terminal.in(
                            "Ce texte est cité ; aucune règle ne le vérifie.",
                            "This text is listed; no rule checks it."));
            return 0;
        }
        List<Explanation> answers = subjects(checked.get(), situation)
                .map(id -> BOOK.explain(provision.id(), id, situation))
                .sorted(Comparator.comparing(answer -> OPEN_FIRST.indexOf(answer.answer())))
                .toList();
        screen.title(provision.id().value());
        if (answers.isEmpty()) {
            screen.say("  "
                    + terminal.in(
                            "Aucune fiche de ce dossier n'est concernée.", "No entry of this dossier is concerned."));
        }
        screen.some(answers, 5, all, answer -> tell(answer, situation, screen), terminal.more());
        return 0;
    }

    private static final List<Answer> OPEN_FIRST =
            List.of(Answer.BREACHED, Answer.UNDETERMINED, Answer.SATISFIED, Answer.NOT_APPLICABLE);

    private Provision provision() {
        return BOOK.provisions().stream()
                .filter(one -> one.id().value().equals(rule))
                .findFirst()
                .orElseThrow(this::unknown);
    }

    /** No such rule; those of the theme that was typed, or the themes. */
    private Failure unknown() {
        String theme = rule.contains(".") ? rule.substring(0, rule.indexOf('.')) : rule;
        List<RuleId> ids = BOOK.provisions().stream().map(Provision::id).toList();
        List<RuleId> near = ids.stream().filter(id -> id.theme().equals(theme)).toList();
        String known = near.isEmpty()
                ? ids.stream().map(RuleId::theme).distinct().sorted().collect(Collectors.joining(", "))
                : near.stream().map(RuleId::value).collect(Collectors.joining(", "));
        return Failure.input(
                "Aucune règle ne s'appelle « " + rule + " ». " + (near.isEmpty() ? "Les thèmes : " : "Sur ce thème : ")
                        + known + ".",
                "No rule is called \"" + rule + "\". " + (near.isEmpty() ? "The themes: " : "On that theme: ") + known
                        + ".");
    }

    private <S> Stream<Id> subjects(Rule<Situation, S> asked, Situation situation) {
        List<Id> concerned = asked.scope().subjects().apply(situation).stream()
                .<Id>map(one -> asked.scope().id().apply(one))
                .toList();
        if (subject == null) {
            return concerned.stream();
        }
        List<Id> found =
                concerned.stream().filter(id -> id.value().equals(subject)).toList();
        if (found.size() != 1) {
            Id meant = Asked.entry(subject, situation.project());
            found = concerned.stream().filter(meant::equals).toList();
        }
        if (found.isEmpty()) {
            throw Failure.input(
                    "La règle " + rule + " ne parle pas de « " + subject + " ».",
                    "The rule " + rule + " does not speak of \"" + subject + "\".");
        }
        return found.stream();
    }

    private void tell(Explanation answer, Situation situation, Screen screen) {
        screen.marked(answer.answer(), Asked.called(answer.subject(), situation, terminal.language()));
        answer.tree(terminal.language()).forEach(line -> screen.say("  " + line));
    }
}
