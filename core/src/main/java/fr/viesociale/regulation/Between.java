package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ce qui sépare ou réunit deux agréments de même nature: days that neither covers, or that both cover.
 *
 * @param before the earlier one, never null
 * @param after the later one, never null
 * @param holds whether there are such days for certain, never no
 * @param first the first of them, where dates are imprecise the first that may be one, never null
 * @param last the last of them, included, or the last that may be one; null where nothing bounds it
 */
public record Between(
        Id.Agrement before,
        Id.Agrement after,
        Holds holds,
        LocalDate first,
        @Nullable LocalDate last) implements Wording {

    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.naturalOrder());

    /**
     * The days without agrément between one and those before it; none where only one is held.
     *
     * @param agrements the agréments of one kind of a structure, the first to begin first
     * @param situation the day and the view
     * @return the days, never null
     */
    public static List<Between> gaps(List<Agrement> agrements, Situation situation) {
        List<Agrement> held = held(agrements, situation);
        List<Between> gaps = new ArrayList<>();
        for (int i = 1; i < held.size(); i++) {
            gap(held.subList(0, i), held.get(i), situation).ifPresent(gaps::add);
        }
        return gaps;
    }

    /**
     * The days on which two agréments are held at once.
     *
     * @param agrements the agréments of one kind of a structure, the first to begin first
     * @param situation the day and the view
     * @return the days, never null
     */
    public static List<Between> overlaps(List<Agrement> agrements, Situation situation) {
        List<Agrement> held = held(agrements, situation);
        List<Between> overlaps = new ArrayList<>();
        for (int i = 1; i < held.size(); i++) {
            Agrement after = held.get(i);
            held.subList(0, i)
                    .forEach(before -> shared(before, after, situation).ifPresent(overlaps::add));
        }
        return overlaps;
    }

    private static List<Agrement> held(List<Agrement> agrements, Situation situation) {
        return agrements.stream()
                .filter(agrement -> situation.possiblyHeld(agrement).isPresent())
                .toList();
    }

    /** The days that none of the earlier ones covers; those that an extension adds may be covered. */
    private static Optional<Between> gap(List<Agrement> earlier, Agrement after, Situation situation) {
        Agrement before = earlier.stream()
                .max(Comparator.comparing(one -> over(one, situation).latest(), LATEST))
                .orElseThrow();
        LocalDate surelyOver = over(before, situation).latest();
        LocalDate maybeOver = earlier.stream()
                .max(Comparator.comparing(one -> over(one, situation).earliest(), LATEST))
                .map(one -> over(one, situation).earliest())
                .orElse(null);
        When start = after.period().start();
        return between(before, after, Holds.YES, surelyOver, start.earliest())
                .or(() -> between(before, after, Holds.UNDETERMINED, maybeOver, start.latest()));
    }

    private static When over(Agrement agrement, Situation situation) {
        DateRange held = situation.possiblyHeld(agrement).orElseThrow();
        LocalDate latest = held.end().latest();
        LocalDate extended = held.equals(agrement.period())
                ? situation.extendedUntil(agrement).orElse(null)
                : null;
        return latest == null || extended == null || !extended.isAfter(latest)
                ? held.end()
                : new When(held.end().earliest(), extended);
    }

    private static Optional<Between> between(
            Agrement before, Agrement after, Holds holds, @Nullable LocalDate over, @Nullable LocalDate begun) {
        return over != null && begun != null && over.plusDays(1).isBefore(begun)
                ? Optional.of(new Between(before.id(), after.id(), holds, over.plusDays(1), begun.minusDays(1)))
                : Optional.empty();
    }

    /** Sure where both were surely granted, on days that no withdrawal may have taken. */
    private static Optional<Between> shared(Agrement before, Agrement after, Situation situation) {
        if (situation.granted(before).and(situation.granted(after)) == Holds.YES) {
            Optional<DateRange> former = situation.beforeAnyWithdrawal(before);
            Optional<DateRange> latter = situation.beforeAnyWithdrawal(after);
            if (former.isPresent() && latter.isPresent() && former.get().overlaps(latter.get()) == Holds.YES) {
                When first = latter.get().start();
                return common(
                        before,
                        after,
                        Holds.YES,
                        first.latest(),
                        former.get().end().earliest(),
                        latter.get().end().earliest());
            }
        }
        DateRange former = situation.possiblyHeld(before).orElseThrow();
        DateRange latter = situation.possiblyHeld(after).orElseThrow();
        return former.overlaps(latter) == Holds.NO
                ? Optional.empty()
                : common(
                        before,
                        after,
                        Holds.UNDETERMINED,
                        latter.start().earliest(),
                        former.end().latest(),
                        latter.end().latest());
    }

    private static Optional<Between> common(
            Agrement before,
            Agrement after,
            Holds holds,
            @Nullable LocalDate first,
            @Nullable LocalDate end,
            @Nullable LocalDate other) {
        LocalDate last = end == null || (other != null && other.isBefore(end)) ? other : end;
        return first == null ? Optional.empty() : Optional.of(new Between(before.id(), after.id(), holds, first, last));
    }

    @Override
    public String in(Language language) {
        return new DateRange(PartialDate.of(first), last == null ? Edge.OPEN : PartialDate.of(last)).in(language);
    }
}
