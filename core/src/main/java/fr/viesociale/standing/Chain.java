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
import fr.viesociale.regulation.Between;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
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

    /** Copies the lists. */
    public Chain {
        agrements = List.copyOf(agrements);
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        retroactive = List.copyOf(retroactive);
    }

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
        List<Retroactive> retroactive = agrements.stream()
                .flatMap(agrement -> situation.decisionsOn(agrement.id()).stream()
                        .filter(decision -> decision.nature() == DecisionNature.GRANT)
                        .map(decision -> new Retroactive(
                                decision.id(),
                                agrement.id(),
                                later(decision, agrement)
                                        .and(situation.competent(decision))
                                        .and(situation.counts(decision.decidedOn())))))
                .filter(late -> late.holds() != Holds.NO)
                .toList();
        return new Chain(
                situation.basis(),
                structure,
                kind,
                agrements.stream().map(Agrement::id).toList(),
                Between.gaps(agrements, situation),
                Between.overlaps(agrements, situation),
                retroactive);
    }

    static List<Agrement> agrements(Id.Structure structure, AgrementKind kind, Situation situation) {
        return situation.agrementsOf(structure).stream()
                .filter(agrement -> agrement.kind().equals(kind))
                .sorted(Agrement.BY_FIRST_DAY)
                .toList();
    }

    /** The agrément that follows one without a day between, or may; one that is surely granted first. */
    static Optional<Agrement> follower(Agrement agrement, @Nullable LocalDate end, Situation situation) {
        return agrements(agrement.structure(), agrement.kind(), situation).stream()
                .filter(next -> !next.id().equals(agrement.id()) && situation.granted(next) != Holds.NO)
                .filter(next -> Agrement.BY_FIRST_DAY.compare(agrement, next) < 0 && outlasts(next, agrement))
                .filter(next -> {
                    LocalDate start = next.period().start().latest();
                    return end != null && start != null && !start.isAfter(end.plusDays(1));
                })
                .min(Comparator.comparing(next -> situation.granted(next) != Holds.YES));
    }

    private static boolean outlasts(Agrement next, Agrement agrement) {
        LocalDate later = next.period().end().latest();
        LocalDate end = agrement.period().end().latest();
        return later == null || end == null || later.isAfter(end);
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

    /** Undetermined where one of the two days is not known closely enough; a decision without a date is no finding. */
    private static Holds later(BoardDecision decision, Agrement agrement) {
        PartialDate decided = decision.decidedOn();
        When start = agrement.period().start();
        return decided == null || start.earliest() == null || start.latest() == null
                ? Holds.NO
                : decided.when().after(start);
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
                + gap.in(language)));
        overlaps.forEach(overlap -> lines.add("  "
                + (overlap.holds() == Holds.YES
                        ? (french ? "deux agréments à la fois " : "two agréments at once ")
                        : (french ? "peut-être deux agréments à la fois " : "perhaps two agréments at once "))
                + overlap.in(language)));
        retroactive.forEach(late -> lines.add("  "
                + (late.holds() == Holds.YES
                        ? (french ? "décision rétroactive " : "retroactive decision of ")
                        : (french ? "décision peut-être rétroactive " : "perhaps retroactive decision of "))
                + (french ? of(situation.get(Kind.BOARD_DECISION, late.decision())) : "")
                + Words.of(situation.get(Kind.BOARD_DECISION, late.decision()).decidedOn(), language)));
        return lines;
    }

    /** « du » before a day, « de » before a month or a year. */
    private static String of(BoardDecision decision) {
        PartialDate decidedOn = decision.decidedOn();
        return decidedOn != null && decidedOn.precision() == PartialDate.Precision.DAY ? "du " : "de ";
    }
}
