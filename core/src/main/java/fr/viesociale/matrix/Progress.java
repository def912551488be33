package fr.viesociale.matrix;

import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'avancement: how many actions of a cell have each status on the day, and the weight done. Percentages are never
 * averaged; an action that may not belong to the cell is counted too.
 *
 * @param planned how many are planned
 * @param underway how many are under way
 * @param blocked how many are blocked
 * @param done how many are done
 * @param abandoned how many are abandoned
 * @param undetermined how many have a status that is not known on the day
 * @param weights the weights, null unless the cell has an action and each has a weight, not negative
 */
public record Progress(
        int planned,
        int underway,
        int blocked,
        int done,
        int abandoned,
        int undetermined,
        @Nullable Weights weights) {

    /** An action's status and weight. */
    record Step(Latest<ActionStatus> status, @Nullable BigDecimal weight) {

        Holds is(ActionStatus wanted) {
            return status.is(wanted);
        }

        boolean weighed() {
            return weight != null && weight.signum() >= 0;
        }

        boolean remains() {
            return status.isOneOf(List.of(ActionStatus.DONE, ActionStatus.ABANDONED)) == Holds.NO;
        }

        boolean doubtful() {
            return !remains() && is(ActionStatus.DONE) != Holds.YES && is(ActionStatus.ABANDONED) != Holds.YES;
        }
    }

    static Progress of(List<Step> steps) {
        return new Progress(
                count(steps, ActionStatus.PLANNED),
                count(steps, ActionStatus.UNDERWAY),
                count(steps, ActionStatus.BLOCKED),
                count(steps, ActionStatus.DONE),
                count(steps, ActionStatus.ABANDONED),
                (int) steps.stream()
                        .filter(step ->
                                Stream.of(ActionStatus.values()).noneMatch(status -> step.is(status) == Holds.YES))
                        .count(),
                weights(steps));
    }

    private static int count(List<Step> steps, ActionStatus status) {
        return (int) steps.stream().filter(step -> step.is(status) == Holds.YES).count();
    }

    private static @Nullable Weights weights(List<Step> steps) {
        return steps.isEmpty() || !steps.stream().allMatch(Step::weighed)
                ? null
                : new Weights(
                        sum(steps, step -> step.is(ActionStatus.DONE) == Holds.YES),
                        sum(steps, Step::remains),
                        sum(steps, Step::doubtful),
                        sum(steps, step -> step.is(ActionStatus.ABANDONED) == Holds.YES));
    }

    private static BigDecimal sum(List<Step> steps, Predicate<Step> which) {
        return steps.stream()
                .filter(which)
                .map(Step::weight)
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Tells the counts, and the weight done where there is one. */
    List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        String counts = Stream.of(
                        told(planned, ActionStatus.PLANNED.in(language)),
                        told(underway, ActionStatus.UNDERWAY.in(language)),
                        told(blocked, ActionStatus.BLOCKED.in(language)),
                        told(done, ActionStatus.DONE.in(language)),
                        told(abandoned, ActionStatus.ABANDONED.in(language)),
                        told(undetermined, french ? "état non connu" : "status not known"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        Stream<String> first = counts.isEmpty()
                ? Stream.of()
                : Stream.of((french ? "actions par état : " : "actions by status: ") + counts);
        return Stream.concat(first, Stream.ofNullable(weights).map(sums -> told(sums, french)))
                .toList();
    }

    private static String told(int many, String status) {
        return many == 0 ? "" : status + " " + many;
    }

    private static String told(Weights sums, boolean french) {
        String total = plain(sums.total(), french);
        String done = plain(sums.done(), french);
        String most = plain(sums.done().add(sums.doubtful()), french);
        String weight = sums.doubtful().signum() == 0
                ? done
                : french ? "entre " + done + " et " + most : "between " + done + " and " + most;
        return french
                ? "poids réalisé : " + weight + " sur " + total + ", sans compter les actions abandonnées"
                : "weight done: " + weight + " of " + total + ", abandoned actions left out";
    }

    private static String plain(BigDecimal number, boolean french) {
        return french ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }
}
