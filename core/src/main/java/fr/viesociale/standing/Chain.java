package fr.viesociale.standing;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
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
 * La suite des agréments d'une structure, nature par nature: one after the other, with the days between two and the days
 * that two share, and the decisions that came after the first day that they cover.
 *
 * @param basis the facts and the day, never null
 * @param structure the structure, never null
 * @param kind the kind of agrément, never null
 * @param agrements the agréments, the first to begin first, never null
 * @param gaps the days without agrément between two that follow each other, never null
 * @param overlaps the days that two of them share, never null
 * @param retroactive the decisions taken after the first day of what they grant, never null
 */
public record Chain(
        Basis basis,
        Id.Structure structure,
        AgrementKind kind,
        List<Id.Agrement> agrements,
        List<Between> gaps,
        List<Between> overlaps,
        List<Retroactive> retroactive)
        implements Told {

    private static final Comparator<Agrement> BY_START = Comparator.comparing(
                    (Agrement agrement) -> agrement.period().start().earliest(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Agrement::id);

    /** Copies the lists. */
    public Chain {
        agrements = List.copyOf(agrements);
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        retroactive = List.copyOf(retroactive);
    }

    /**
     * What lies between two agréments: days that neither covers, or that both cover.
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
            @Nullable LocalDate last) {}

    /**
     * Une décision rétroactive.
     *
     * @param decision the decision, never null
     * @param agrement what it grants, never null
     * @param holds whether it surely came later than the first day, never no
     */
    public record Retroactive(Id.BoardDecision decision, Id.Agrement agrement, Holds holds) {}

    /**
     * The agréments of one kind of a structure.
     *
     * @param structure the structure
     * @param kind the kind
     * @param situation the day and the view
     * @return the chain, never null
     */
    public static Chain of(Id.Structure structure, AgrementKind kind, Situation situation) {
        List<Agrement> agrements = agrements(structure, kind, situation);
        List<Between> gaps = new ArrayList<>();
        List<Between> overlaps = new ArrayList<>();
        List<Agrement> held = agrements.stream()
                .filter(agrement -> situation.possiblyHeld(agrement).isPresent())
                .toList();
        for (int i = 1; i < held.size(); i++) {
            Agrement before = held.get(i - 1);
            Agrement after = held.get(i);
            DateRange former = situation.possiblyHeld(before).orElseThrow();
            between(before, after, former.end(), after.period().start(), gaps);
            shared(before, after, former, situation.possiblyHeld(after).orElseThrow(), overlaps);
        }
        List<Retroactive> retroactive = agrements.stream()
                .flatMap(agrement -> situation.decisionsOn(agrement.id()).stream()
                        .filter(decision -> decision.nature() == DecisionNature.GRANT)
                        .map(decision -> new Retroactive(decision.id(), agrement.id(), later(decision, agrement))))
                .filter(late -> late.holds() != Holds.NO)
                .toList();
        return new Chain(
                situation.basis(),
                structure,
                kind,
                agrements.stream().map(Agrement::id).toList(),
                gaps,
                overlaps,
                retroactive);
    }

    static List<Agrement> agrements(Id.Structure structure, AgrementKind kind, Situation situation) {
        return situation.agrementsOf(structure).stream()
                .filter(agrement -> agrement.kind().equals(kind))
                .sorted(BY_START)
                .toList();
    }

    /** The agrément that follows one without a day between, granted in the view of the situation. */
    static Optional<Agrement> follower(Agrement agrement, Situation situation) {
        LocalDate end = agrement.period().end().latest();
        return agrements(agrement.structure(), agrement.kind(), situation).stream()
                .filter(next -> !next.id().equals(agrement.id()) && situation.granted(next) == Holds.YES)
                .filter(next -> BY_START.compare(agrement, next) < 0)
                .filter(next -> {
                    LocalDate start = next.period().start().latest();
                    return end != null && start != null && !start.isAfter(end.plusDays(1));
                })
                .findFirst();
    }

    /**
     * The one that a question about the day is about: in force on it, else the last that began by then, else the first to
     * come.
     */
    Optional<Id.Agrement> onTheDay() {
        Situation situation = basis.situation();
        LocalDate on = situation.on();
        List<Agrement> all = agrements(structure, kind, situation);
        return all.stream()
                .filter(agrement -> situation.inForce(agrement) == Holds.YES)
                .findFirst()
                .or(() -> all.stream()
                        .filter(agrement -> agrement.period().start().after(on) != Holds.YES)
                        .reduce((earlier, later) -> later))
                .or(() -> all.stream().findFirst())
                .map(Agrement::id);
    }

    private static void between(Agrement before, Agrement after, When end, When start, List<Between> gaps) {
        LocalDate surelyOver = end.latest();
        LocalDate maybeOver = end.earliest();
        LocalDate maybeBegun = start.earliest();
        LocalDate surelyBegun = start.latest();
        if (surelyOver != null && maybeBegun != null && surelyOver.plusDays(1).isBefore(maybeBegun)) {
            gaps.add(new Between(before.id(), after.id(), Holds.YES, surelyOver.plusDays(1), maybeBegun.minusDays(1)));
        } else if (maybeOver != null
                && surelyBegun != null
                && maybeOver.plusDays(1).isBefore(surelyBegun)) {
            gaps.add(new Between(
                    before.id(), after.id(), Holds.UNDETERMINED, maybeOver.plusDays(1), surelyBegun.minusDays(1)));
        }
    }

    private static void shared(
            Agrement before, Agrement after, DateRange former, DateRange latter, List<Between> overlaps) {
        Holds holds = former.overlaps(latter);
        boolean sure = holds == Holds.YES;
        LocalDate first = sure ? latter.start().latest() : latter.start().earliest();
        if (holds != Holds.NO && first != null) {
            LocalDate end = sure ? former.end().earliest() : former.end().latest();
            LocalDate other = sure ? latter.end().earliest() : latter.end().latest();
            LocalDate last = end == null || (other != null && other.isBefore(end)) ? other : end;
            overlaps.add(new Between(before.id(), after.id(), holds, first, last));
        }
    }

    /** Undetermined where one of the two days is not known closely enough; a decision without a date is no finding. */
    private static Holds later(BoardDecision decision, Agrement agrement) {
        PartialDate decided = decision.decidedOn();
        When start = agrement.period().start();
        LocalDate first = start.earliest();
        LocalDate latestFirst = start.latest();
        if (decided == null || first == null || latestFirst == null) {
            return Holds.NO;
        }
        Holds afterFirst = decided.when().after(first);
        Holds afterLatest = decided.when().after(latestFirst);
        return afterFirst == afterLatest ? afterFirst : Holds.UNDETERMINED;
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        Situation situation = basis.situation();
        lines.add("Agréments "
                + kind.value()
                + (french ? " de " : " of ")
                + situation.nameOf(structure).in(language)
                + (french ? " : " : ": ")
                + agrements.size());
        agrements.forEach(
                agrement -> lines.add("  " + situation.nameOf(agrement).in(language)));
        gaps.forEach(gap -> lines.add("  "
                + (gap.holds() == Holds.YES
                        ? (french ? "sans agrément " : "without agrément ")
                        : (french ? "peut-être sans agrément " : "perhaps without agrément "))
                + days(gap, language)));
        overlaps.forEach(overlap -> lines.add("  "
                + (overlap.holds() == Holds.YES
                        ? (french ? "deux agréments à la fois " : "two agréments at once ")
                        : (french ? "peut-être deux agréments à la fois " : "perhaps two agréments at once "))
                + days(overlap, language)));
        retroactive.forEach(late -> lines.add("  "
                + (french ? "décision rétroactive du " : "retroactive decision of ")
                + Words.of(situation.get(Kind.BOARD_DECISION, late.decision()).decidedOn(), language)));
        return lines;
    }

    private static String days(Between between, Language language) {
        LocalDate last = between.last();
        return new DateRange(PartialDate.of(between.first()), last == null ? Edge.OPEN : PartialDate.of(last))
                .in(language);
    }
}
