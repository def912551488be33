package fr.viesociale.eligibility;

import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les façons de lever une indétermination: all parts of a requirement that are undetermined, one of those of which one is
 * enough.
 */
final class WaysOut {

    private WaysOut() {}

    /** The smallest set of things that gives every question a way. */
    static List<Missing> shortest(List<Explanation> open) {
        List<List<Set<Missing>>> questions = open.stream()
                .map(why -> together(why.reasons()))
                .map(WaysOut::withoutTexts)
                .filter(ways -> !ways.isEmpty())
                .sorted(Comparator.comparing(List::size))
                .toList();
        return List.copyOf(shortest(questions, Set.of(), null));
    }

    /** The shortest that begins with what is already needed, where it is shorter than the best so far. */
    private static Set<Missing> shortest(
            List<List<Set<Missing>>> questions, Set<Missing> needed, @Nullable Set<Missing> best) {
        if (best != null && needed.size() >= best.size()) {
            return best;
        }
        if (questions.isEmpty()) {
            return needed;
        }
        Set<Missing> shortest = best;
        for (Set<Missing> way : questions.get(0)) {
            Set<Missing> more = new LinkedHashSet<>(needed);
            more.addAll(way);
            shortest = shortest(questions.subList(1, questions.size()), more, shortest);
        }
        return Objects.requireNonNull(shortest);
    }

    /** A way through a text that nobody found is none. */
    private static List<Set<Missing>> withoutTexts(List<Set<Missing>> ways) {
        return ways.stream()
                .filter(way -> way.stream().noneMatch(missing -> missing.lack() == Lack.TEXT))
                .toList();
    }

    private static List<Set<Missing>> together(Collection<Reason> reasons) {
        List<Set<Missing>> ways = List.of(Set.of());
        for (Reason reason : reasons) {
            if (reason.answer() == Answer.UNDETERMINED) {
                ways = joined(ways, of(reason));
            }
        }
        return ways;
    }

    private static List<Set<Missing>> of(Reason reason) {
        if (reason.parts().isEmpty()) {
            Missing missing = reason.missing();
            return List.of(missing == null ? Set.of() : Set.of(missing));
        }
        return reason.shape() == Reason.Shape.ANY_OF
                ? reason.parts().stream()
                        .filter(part -> part.answer() == Answer.UNDETERMINED)
                        .flatMap(part -> of(part).stream())
                        .toList()
                : together(reason.parts());
    }

    private static List<Set<Missing>> joined(List<Set<Missing>> first, List<Set<Missing>> second) {
        List<Set<Missing>> joined = new ArrayList<>();
        for (Set<Missing> one : first) {
            for (Set<Missing> other : second) {
                Set<Missing> both = new LinkedHashSet<>();
                Stream.of(one, other).forEach(both::addAll);
                joined.add(both);
            }
        }
        return joined;
    }
}
