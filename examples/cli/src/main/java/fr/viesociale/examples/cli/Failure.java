package fr.viesociale.examples.cli;

import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Un échec: what the reader is told when a command cannot answer, and the exit code. */
final class Failure extends RuntimeException {

    /** What was typed or given cannot be read. */
    static final int INPUT = 2;
    /** A database or a file cannot be reached or written. */
    static final int STORE = 3;

    private final int code;
    private final transient List<Wording> lines;

    private Failure(int code, List<Wording> lines) {
        super("exit code " + code, null, false, false);
        this.code = code;
        this.lines = lines;
    }

    static Failure input(String fr, String en) {
        return new Failure(INPUT, List.of(Text.of(fr, en)));
    }

    static Failure store(String fr, String en) {
        return new Failure(STORE, List.of(Text.of(fr, en)));
    }

    /** The same, with what lies behind it, line by line. */
    Failure because(List<? extends Wording> reasons) {
        List<Wording> all = new ArrayList<>(lines);
        all.addAll(reasons);
        return new Failure(code, all);
    }

    int code() {
        return code;
    }

    /** The message, then what lies behind it. */
    List<Wording> lines() {
        return lines;
    }
}
