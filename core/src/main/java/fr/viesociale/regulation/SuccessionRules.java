package fr.viesociale.regulation;

import static fr.viesociale.regulation.AgrementRules.START;
import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Listed;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** La succession des agréments d'une structure: none outlives its end, none shares a day with the next, none leaves one out. */
final class SuccessionRules {

    /** What a register says of an agrément that counts as agréé. */
    private static final Set<StateCode> COUNTS_AS_HELD =
            Set.of(StateCode.AGREE, StateCode.EXECUTOIRE, StateCode.EN_VIGUEUR, StateCode.RENOUVELE);

    private static final Fact<Situation, Agrement, Listed<StateCode>> DECLARED = fact(
            "declaredStates/*/state",
            "état déclaré de l'agrément",
            "declared state of the agrément",
            Informant.CAF,
            (agrement, situation) -> Listed.of(
                    AgrementRules.declared(agrement, situation), DeclaredState::state, state -> Holds.YES, false));
    private static final Fact<Situation, Agrement, Listed<Bound>> OUTLIVED = fact(
            "boardDecisions/*/agrements",
            "jours déclarés agréés après la fin de l'agrément, sans nouvelle décision",
            "days declared as agréés after the end of the agrément, without a new decision",
            Informant.CAF,
            (agrement, situation) -> Listed.of(
                    AgrementRules.declared(agrement, situation).filter(state -> COUNTS_AS_HELD.contains(state.state())),
                    SuccessionRules::day,
                    state -> outlives(agrement, state, situation),
                    false));
    private static final Fact<Situation, Structure, Overlaps> OVERLAPS = fact(
            "agrements/*/period",
            "agréments de la structure, leurs périodes côte à côte",
            "agréments of the structure, their periods side by side",
            Informant.CAF,
            SuccessionRules::overlaps);
    private static final Fact<Situation, Structure, Boolean> SUCCESSIVE = fact(
            "agrements/*/kind",
            "plusieurs agréments de même nature",
            "several agréments of the same kind",
            Informant.CAF,
            (structure, situation) ->
                    byKind(structure, situation).values().stream().anyMatch(agrements -> agrements.size() > 1));
    private static final Fact<Situation, Structure, Listed<Between>> GAPS = fact(
            "agrements/*/period",
            "jours sans agrément entre deux, où la prestation de service est en jeu",
            "days without agrément between two, on which the prestation de service is at stake",
            Informant.CAF,
            SuccessionRules::gaps);
    private static final Fact<Situation, Agrement, Listed<PartialDate>> FIRST_AGREMENT = fact(
            "identitySheets/*/firstAgrementOn",
            "date du premier agrément de la structure",
            "date of the first agrément of the structure",
            Informant.MANAGER,
            (agrement, situation) -> Listed.of(
                    situation.project().all(Kind.IDENTITY_SHEET).stream()
                            .filter(sheet -> sheet.structure().equals(agrement.structure()))
                            .<PartialDate>map(sheet -> sheet.firstAgrementOn())
                            .filter(Objects::nonNull),
                    first -> first,
                    first -> Holds.YES,
                    false));

    private static final Rule<Situation, Agrement> EXPIRES_AT_END = Provision.national(
                    "agrement.expires-at-end",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(Sources.ENDS_BY_ITSELF),
                    "Aucun jour n'est agréé après la fin d'un agrément sans une nouvelle décision qui le couvre : il n'y a pas"
                            + " de tacite reconduction.",
                    "No day after the end of an agrément is agréé without a new decision that covers it: there is no tacit"
                            + " renewal.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(DECLARED, OUTLIVED),
                    (agrement, q) ->
                            q.where(DECLARED, agrement, Listed::any, () -> q.holds(OUTLIVED, agrement, Listed::none)));

    private static final Rule<Situation, Structure> NO_OVERLAP = Provision.national(
                    "agrement.no-overlap",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.inferred("logique des périodes, aucun texte trouvé", "logic of intervals, no text found"),
                    "Deux agréments de même nature d'une structure n'ont aucun jour commun.",
                    "Two agréments of the same kind of one structure share no day.")
            .checked(
                    Subjects.STRUCTURES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(OVERLAPS),
                    (structure, q) -> q.holds(
                            OVERLAPS, structure, overlaps -> overlaps.holds().not()));

    private static final Rule<Situation, Structure> GAP_ALERT = Provision.national(
                    "agrement.gap-alert",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.inferred(
                            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr) ; Caf Loire, Les"
                                    + " prestations de service revalorisées, 2011 (caf42.fr) ; déduit de la condition de"
                                    + " financement",
                            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr); Caf Loire, Les"
                                    + " prestations de service revalorisées, 2011 (caf42.fr); inferred from the funding"
                                    + " condition"),
                    "Deux agréments successifs de même nature d'une structure se suivent sans un jour d'interruption : un jour"
                            + " sans agrément met en jeu la prestation de service.",
                    "Two successive agréments of the same kind of one structure follow each other without a day between: a day"
                            + " without agrément puts the prestation de service at stake.")
            .checked(
                    Subjects.STRUCTURES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(SUCCESSIVE, GAPS),
                    (structure, q) ->
                            q.where(SUCCESSIVE, structure, Holds::of, () -> q.holds(GAPS, structure, Listed::none)));

    private static final Rule<Situation, Agrement> FIRST_DATE = Provision.national(
                    "agrement.first-date-consistent",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.inferred(
                            "fiches publiques SENACS (senacs.fr) ; logique des dates",
                            "public SENACS sheets (senacs.fr); logic of dates"),
                    "Aucun agrément de la structure ne commence avant la date enregistrée du premier.",
                    "No agrément of the structure starts before the recorded date of the first.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(START, FIRST_AGREMENT),
                    (agrement, q) -> q.where(
                            FIRST_AGREMENT,
                            agrement,
                            Listed::any,
                            () -> DurationRules.begun(
                                    agrement,
                                    q,
                                    start -> q.holds(
                                            FIRST_AGREMENT,
                                            agrement,
                                            first -> first.items().keySet().stream()
                                                    .map(date -> date.when()
                                                            .after(start)
                                                            .not())
                                                    .reduce(Holds.YES, Holds::and)))));

    static final List<Rule<Situation, ?>> ALL = List.of(EXPIRES_AT_END, NO_OVERLAP, GAP_ALERT, FIRST_DATE);

    private SuccessionRules() {}

    private static Bound day(DeclaredState state) {
        PartialDate statedOn = state.statedOn();
        return statedOn == null ? Edge.UNKNOWN : statedOn;
    }

    /** Whether what is declared is of a day after the end that no decision covers. */
    private static Holds outlives(Agrement agrement, DeclaredState state, Situation situation) {
        PartialDate statedOn = state.statedOn();
        When day = statedOn == null ? When.UNKNOWN : statedOn.when();
        Holds over = agrement.period().last() == Edge.OPEN
                ? Holds.NO
                : day.after(agrement.period().end());
        return over == Holds.NO
                ? Holds.NO
                : over.and(covered(agrement, day, situation).not());
    }

    /** By any agrément that takes its place; by its own extension, it is not known: what one does was found in no text. */
    private static Holds covered(Agrement agrement, When day, Situation situation) {
        boolean open =
                situation.open(Kind.AGREMENT, agrement.structure(), false) || mayBeExtended(agrement, day, situation);
        return situation.agrementsOf(agrement.structure()).stream()
                .filter(next -> takesItsPlace(next.kind(), agrement.kind()))
                .map(next -> holds(situation.surelyHeld(next), day)
                        .or(holds(situation.possiblyHeld(next), day).and(Holds.UNDETERMINED)))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    private static Holds holds(Optional<DateRange> days, When day) {
        return days.map(range -> range.covers(day)).orElse(Holds.NO);
    }

    /** One of the same kind, or of what a structure becomes; a family agrément stands for no other. */
    private static boolean takesItsPlace(AgrementKind next, AgrementKind former) {
        return next.equals(former) || !(next.equals(AgrementKind.ACF) || former.equals(AgrementKind.ACF));
    }

    private static boolean mayBeExtended(Agrement agrement, When day, Situation situation) {
        boolean none = DurationRules.extensions(agrement, situation).items().isEmpty();
        return situation.open(Kind.EXTENSION, agrement.id(), none)
                || situation
                        .extendedUntil(agrement)
                        .map(until -> day.after(until) != Holds.YES)
                        .orElse(!none);
    }

    /** Not known where no two share a day and others may be missing from the list. */
    private static @Nullable Overlaps overlaps(Structure structure, Situation situation) {
        List<Agrement> recorded = situation.agrementsOf(structure.id());
        Overlaps overlaps = Overlaps.of(recorded, situation);
        boolean open = situation.open(Kind.AGREMENT, structure.id(), recorded.isEmpty());
        return overlaps.holds() == Holds.NO && open ? null : overlaps;
    }

    private static Map<AgrementKind, List<Agrement>> byKind(Structure structure, Situation situation) {
        return situation.agrementsOf(structure.id()).stream()
                .sorted(Agrement.BY_FIRST_DAY)
                .collect(Collectors.groupingBy(Agrement::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /** An agrément that is missing from the list may be the one of those days. */
    private static Listed<Between> gaps(Structure structure, Situation situation) {
        boolean open = situation.open(Kind.AGREMENT, structure.id(), false);
        return Listed.of(
                byKind(structure, situation).values().stream()
                        .flatMap(agrements -> Between.gaps(agrements, situation).stream()),
                gap -> gap,
                gap -> open ? Holds.UNDETERMINED : gap.holds(),
                open);
    }
}
