package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import fr.viesociale.text.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La cause d'un changement: what makes two answers to one question differ.
 *
 * @param by of what kinds the causes are, never null
 * @param before the motives that only the first answer has, never null
 * @param after the motives that only the second has, never null
 */
public record Cause(Set<By> by, List<Reason> before, List<Reason> after) implements Told {

    /** De quelle nature. */
    public enum By implements Wording {
        /** Un texte: a provision or a value of one begins, ends, or is in one book only. */
        TEXT(Text.of("texte", "text")),
        /** Un fait that was recorded, corrected or removed. */
        FACT(Text.of("fait", "fact")),
        /** Une fiche that is on one side only. */
        ENTRY(Text.of("fiche présente d'un seul côté", "entry on one side only")),
        /** Le jour: a delay that has run out, a period that has begun or ended. */
        DAY(Text.of("passage du temps", "passing of time")),
        /** Une dérogation ou une tolérance. */
        LENIENCY(Text.of("dérogation ou tolérance", "derogation or tolerance"));

        private final Text words;

        By(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    private static final Set<Reason.Shape> OF_TEXTS = Set.of(
            Reason.Shape.NOT_YET,
            Reason.Shape.ENDED,
            Reason.Shape.UNKNOWN_TEXT,
            Reason.Shape.NO_VALUE_YET,
            Reason.Shape.NO_VALUE_SINCE,
            Reason.Shape.HOST_VALUE);

    /** Copies the lists. */
    public Cause {
        by = Set.copyOf(by);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Cause between(
            Comparison.Shift shift, boolean inBoth, @Nullable Explanation before, @Nullable Explanation after) {
        Set<By> by = EnumSet.noneOf(By.class);
        List<Reason> then = before == null ? List.of() : leaves(before);
        List<Reason> now = after == null ? List.of() : leaves(after);
        List<Reason> onlyThen = without(then, now);
        List<Reason> onlyNow = without(now, then);
        if (before == null || after == null) {
            by.add(inBoth ? By.ENTRY : By.TEXT);
        } else {
            if (!before.provision().equals(after.provision())) {
                by.add(By.TEXT);
            }
            Stream.concat(
                            onlyThen.stream().map(reason -> kind(reason, now)),
                            onlyNow.stream().map(reason -> kind(reason, then)))
                    .forEach(by::add);
        }
        Finding was = shift.before();
        Finding is = shift.after();
        if (was != null
                && is != null
                && !(Objects.equals(was.lifted(), is.lifted()) && Objects.equals(was.tolerated(), is.tolerated()))) {
            by.add(By.LENIENCY);
        }
        if (by.isEmpty()) {
            by.add(By.DAY);
        }
        return new Cause(by, onlyThen, onlyNow);
    }

    /** The same fact with another value is another fact; with the same value, against another bound, it is another text. */
    private static By kind(Reason reason, List<Reason> others) {
        Predicate<Reason> sameThing = other -> other.what().equals(reason.what());
        Predicate<Reason> sameValue = other -> Objects.equals(other.actual(), reason.actual());
        boolean known = others.stream().anyMatch(sameThing);
        boolean unchanged = others.stream().anyMatch(sameThing.and(sameValue));
        if (OF_TEXTS.contains(reason.shape())
                || others.stream()
                        .anyMatch(other -> OF_TEXTS.contains(other.shape())
                                && (sameThing.test(other) ? sameValue.test(other) : !known))) {
            return By.TEXT;
        }
        if (!unchanged) {
            return By.FACT;
        }
        boolean sameBound = others.stream()
                .anyMatch(sameThing.and(sameValue).and(other -> Objects.equals(other.bound(), reason.bound())));
        return sameBound ? By.DAY : By.TEXT;
    }

    private static List<Reason> leaves(Explanation explanation) {
        List<Reason> leaves = new ArrayList<>();
        explanation.reasons().forEach(reason -> gather(reason, leaves));
        return leaves;
    }

    private static void gather(Reason reason, List<Reason> leaves) {
        if (reason.parts().isEmpty()) {
            leaves.add(reason);
        } else {
            reason.parts().forEach(part -> gather(part, leaves));
        }
    }

    private static List<Reason> without(List<Reason> reasons, List<Reason> others) {
        return reasons.stream().filter(reason -> !others.contains(reason)).toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        lines.add((french ? "cause : " : "because of: ")
                + String.join(
                        ", ",
                        by.stream().sorted().map(kind -> kind.in(language)).toList()));
        before.forEach(reason -> lines.add(
                (french ? "  avant : " : "  before: ") + reason.lines(language).get(0)));
        after.forEach(reason -> lines.add(
                (french ? "  après : " : "  after: ") + reason.lines(language).get(0)));
        return lines;
    }
}
