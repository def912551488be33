package fr.viesociale.examples.cli;

import fr.viesociale.rule.Answer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** L'écran: lines folded at a hundred columns, what belongs to a line kept under it, in colours where they are shown. */
final class Screen {

    static final int WIDTH = 100;

    private final PrintWriter out;
    private final Ansi ansi;

    Screen(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void title(String text) {
        say(text, Style.bold);
    }

    void blank() {
        out.println();
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /** A line; its folds stand two columns deeper. */
    void say(String line, Style... styles) {
        int depth = line.length() - line.stripLeading().length();
        for (String part : folded(line.strip(), depth)) {
            out.println(ansi.enabled() && styles.length > 0 ? Style.on(styles) + part + Style.reset.on() : part);
        }
    }

    /** A line that opens with the mark of an answer. */
    void marked(Answer answer, String line) {
        switch (answer) {
            case SATISFIED -> say("✓ " + line, Style.fg_green);
            case BREACHED -> say("✗ " + line, Style.fg_red);
            case UNDETERMINED -> say("? " + line, Style.fg_yellow);
            case NOT_APPLICABLE -> say("– " + line, Style.faint);
        }
    }

    /** The first ones, and how many there are besides, in the words that follow the number; or all of them. */
    <T> void some(List<T> all, int first, boolean whole, Consumer<T> tell, String rest) {
        int shown = whole ? all.size() : Math.min(first, all.size());
        all.subList(0, shown).forEach(tell);
        if (shown < all.size()) {
            String words = rest.stripLeading();
            say(" ".repeat(rest.length() - words.length()) + "… " + (all.size() - shown) + " " + words, Style.faint);
        }
    }

    /** French puts a space before some signs that no line may begin with, and one after an opening quotation mark. */
    private static String bound(String text) {
        return text.replaceAll(" (?=[;:!?»→—])", "\u00a0").replace("« ", "«\u00a0");
    }

    private static List<String> folded(String text, int depth) {
        List<String> folded = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(depth));
        boolean empty = true;
        for (String word : bound(text).split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                folded.add(line.toString());
                line = new StringBuilder(" ".repeat(depth + 2));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        folded.add(line.toString());
        return folded;
    }
}
