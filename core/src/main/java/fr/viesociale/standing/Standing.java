package fr.viesociale.standing;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Lifecycle;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.regulation.Transition;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * La situation d'un agrément un jour donné: where it stands, since when, because of which act, and what may follow. Worked
 * out from the dated acts; what a register declares stands beside it.
 *
 * @param basis the facts, the day and the law, never null
 * @param structure the structure, never null
 * @param kind the kind of agrément, never null
 * @param agrement the agrément, null when the structure has none of that kind on record
 * @param possible every stage that the record admits, each with its day and its act, the likeliest to outlast the others
 *     last, never null; exactly one where everything is known
 * @param withoutEffect the decisions on it that were taken by a body that does not decide agréments, never null
 * @param next what may follow, from every possible stage, never null
 * @param declared what registers declare of it up to the day, sorted by id, never null
 */
public record Standing(
        Basis basis,
        Id.Structure structure,
        AgrementKind kind,
        Id.@Nullable Agrement agrement,
        List<Step> possible,
        List<Id.BoardDecision> withoutEffect,
        List<Transition> next,
        List<Declared> declared)
        implements Told {

    /** Copies the lists. */
    public Standing {
        possible = List.copyOf(possible);
        withoutEffect = List.copyOf(withoutEffect);
        next = List.copyOf(next);
        declared = List.copyOf(declared);
    }

    /**
     * Un état déclaré: what somebody's register says, held against what the acts give on the same day.
     *
     * @param id the declaration, never null
     * @param state what it says, never null
     * @param agrees whether the acts say the same; undetermined where the day or the word is not known, never null
     */
    public record Declared(Id.DeclaredState id, StateCode state, Holds agrees) {}

    /**
     * The standing of one agrément, in the view of the situation: as recorded, or as decided.
     *
     * @param id the agrément, of this project
     * @param situation the day and the view
     * @return the standing, never null
     * @throws java.util.NoSuchElementException when the project has no such agrément
     */
    public static Standing of(Id.Agrement id, Situation situation) {
        var agrement = situation.get(Kind.AGREMENT, id);
        List<Step> possible = new Stages(agrement, situation).possible();
        return new Standing(
                basis(situation),
                agrement.structure(),
                agrement.kind(),
                id,
                possible,
                situation.decisionsOn(id).stream()
                        .filter(decision -> situation.competent(decision) == Holds.NO)
                        .map(BoardDecision::id)
                        .toList(),
                next(possible),
                declared(id, situation));
    }

    /**
     * The standing of a structure for one kind of agrément: that of the agrément in force on the day, else of the last one
     * that began before, else of the next one; where it has none on record, how far its request has come.
     *
     * @param structure the structure, of this project
     * @param kind the kind of agrément
     * @param situation the day and the view
     * @return the standing, never null
     */
    public static Standing of(Id.Structure structure, AgrementKind kind, Situation situation) {
        Optional<Id.Agrement> chosen = Chain.of(structure, kind, situation).onTheDay();
        if (chosen.isPresent()) {
            return of(chosen.get(), situation);
        }
        List<Step> possible = new Beginnings(structure, situation).before(kind);
        return new Standing(basis(situation), structure, kind, null, possible, List.of(), next(possible), List.of());
    }

    private static Basis basis(Situation situation) {
        return new Basis(situation, Regulation.FRENCH);
    }

    private static List<Transition> next(List<Step> possible) {
        return possible.stream()
                .flatMap(step -> Lifecycle.from(step.stage()).stream())
                .distinct()
                .toList();
    }

    /** Each declaration is held against the acts of its own day, not of the day of the question. */
    private static List<Declared> declared(Id.Agrement id, Situation situation) {
        List<Declared> declared = new ArrayList<>();
        for (DeclaredState state : situation.project().all(Kind.DECLARED_STATE)) {
            PartialDate statedOn = state.statedOn();
            boolean later = statedOn != null && statedOn.when().after(situation.on()) == Holds.YES;
            if (state.subject().id().equals(id) && !later) {
                declared.add(new Declared(state.id(), state.state(), agrees(state, id, situation)));
            }
        }
        return declared;
    }

    private static Holds agrees(DeclaredState state, Id.Agrement id, Situation situation) {
        PartialDate statedOn = state.statedOn();
        Optional<AgrementStage> stage = AgrementStage.of(state.state());
        if (statedOn == null || stage.isEmpty()) {
            return Holds.UNDETERMINED;
        }
        LocalDate day = statedOn.earliest();
        Situation then = situation.project().on(day);
        Set<AgrementStage> acts = stages(
                new Stages(then.get(Kind.AGREMENT, id), situation.decided() ? then.asDecided() : then).possible());
        boolean sure = acts.size() == 1 && statedOn.precision() == PartialDate.Precision.DAY;
        return !acts.contains(stage.get()) && statedOn.precision() == PartialDate.Precision.DAY
                ? Holds.NO
                : sure ? Holds.YES : Holds.UNDETERMINED;
    }

    private static Set<AgrementStage> stages(List<Step> possible) {
        Set<AgrementStage> stages = EnumSet.noneOf(AgrementStage.class);
        possible.forEach(step -> stages.add(step.stage()));
        return stages;
    }

    /**
     * The stage, where it is known.
     *
     * @return the only possible one, empty where the record admits several
     */
    public Optional<Step> stage() {
        return stages(possible).size() == 1 ? Optional.of(possible.get(possible.size() - 1)) : Optional.empty();
    }

    /**
     * Whether it is in force.
     *
     * @return yes, no, or undetermined, never null
     */
    public Holds inForce() {
        Set<AgrementStage> stages = stages(possible);
        return !stages.contains(AgrementStage.IN_FORCE)
                ? Holds.NO
                : stages.size() == 1 ? Holds.YES : Holds.UNDETERMINED;
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        String name = agrement == null
                ? kind.in(language)
                        + (french ? " de " : " of ")
                        + situation.nameOf(structure).in(language)
                : situation.nameOf(agrement).in(language);
        lines.add(name
                + (french ? " : " : ": ")
                + stage().map(step -> step.in(language))
                        .orElseGet(() ->
                                french ? "étape non connue, l'une de celles-ci" : "stage not known, one of these"));
        if (stage().isEmpty()) {
            possible.forEach(step -> lines.add("  " + step.in(language)));
        }
        withoutEffect.forEach(decision -> lines.add("  "
                + (french
                        ? "décision sans effet, prise par une autre instance : "
                        : "decision without effect, taken by another body: ")
                + situation.nameOf(body(decision)).in(language)));
        declared.stream()
                .filter(state -> state.agrees() == Holds.NO)
                .forEach(state -> lines.add("  "
                        + (french ? "un registre déclare autre chose : " : "a register declares otherwise: ")
                        + state.state().in(language)));
        following(language, lines);
        return lines;
    }

    /** What may follow, the stages to which one and the same text lets somebody pass told together. */
    private void following(Language language, List<String> lines) {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        for (Transition transition : next) {
            stages.computeIfAbsent(transition.by(language), none -> new ArrayList<>())
                    .add(transition.to().in(language));
        }
        boolean french = language == Language.FRENCH;
        stages.forEach((by, to) -> lines.add((french ? "  peut suivre : " : "  may follow: ")
                + String.join(", ", to)
                + (french ? " ; " : "; ")
                + by));
    }

    private Id body(Id.BoardDecision decision) {
        Entry taken = basis.situation().get(Kind.BOARD_DECISION, decision);
        Id.Body body = ((BoardDecision) taken).body();
        return body == null ? decision : body;
    }
}
