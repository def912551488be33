package fr.viesociale.rule;

import java.util.List;
import java.util.Optional;

/**
 * La comparaison de deux examens: which findings appear, which go, which change their answer.
 *
 * @param appeared the findings that only the second has, never null
 * @param gone the findings that only the first has, never null
 * @param changed those that both have, with another answer or another derogation, never null
 */
public record Comparison(List<Finding> appeared, List<Finding> gone, List<Change> changed) {

    /**
     * One question, answered twice.
     *
     * @param before the finding of the first assessment, never null
     * @param after the finding of the second, never null
     */
    public record Change(Finding before, Finding after) {}

    /**
     * Compares two assessments.
     *
     * @param first the first
     * @param second the second
     * @return what differs, in the order of the assessments, never null
     */
    public static Comparison of(Assessment<?> first, Assessment<?> second) {
        return new Comparison(
                second.open().stream()
                        .filter(after -> same(first, after).isEmpty())
                        .toList(),
                first.open().stream()
                        .filter(before -> same(second, before).isEmpty())
                        .toList(),
                first.open().stream()
                        .flatMap(before -> same(second, before).stream()
                                .filter(after -> !after.equals(before))
                                .map(after -> new Change(before, after)))
                        .toList());
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true when the open findings are the same
     */
    public boolean isEmpty() {
        return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    private static Optional<Finding> same(Assessment<?> in, Finding finding) {
        return in.open().stream().filter(finding::sameQuestion).findFirst();
    }
}
