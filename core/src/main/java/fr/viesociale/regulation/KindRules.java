package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les natures d'agrément d'une structure: which go together on a day, and which may follow which. */
final class KindRules {

    private static final Fact<Situation, Agrement, Covering> GLOBAL_COVER = fact(
            "agrements/*/structure",
            "agréments AGC de la structure, jour par jour",
            "AGC agréments of the structure, day by day",
            Informant.CAF,
            KindRules::globalCover);
    private static final Fact<Situation, Agrement, Overlaps> BOTH_KINDS = fact(
            "agrements/*/period",
            "agréments AGC et AL de la structure, leurs périodes côte à côte",
            "AGC and AL agréments of the structure, their periods side by side",
            Informant.CAF,
            KindRules::bothKinds);
    private static final Fact<Situation, Agrement, Listed<AgrementKind>> FORMER_KIND = fact(
            "renewals/*/previous",
            "nature de l'agrément que celui-ci suit",
            "kind of the agrément that this one follows",
            Informant.CAF,
            (agrement, situation) -> Listed.of(
                    former(agrement, situation),
                    Agrement::kind,
                    kind -> Holds.YES,
                    recorded(agrement, situation).isEmpty()
                            && situation.open(Kind.AGREMENT, agrement.structure(), false)));
    private static final Fact<Situation, Agrement, Listed<Named>> OWN_REQUEST = fact(
            "agrements/*/request",
            "demande propre au nouvel agrément",
            "request of the new agrément's own",
            Informant.MANAGER,
            KindRules::ownRequest);
    private static final Fact<Situation, Agrement, Listed<Named>> OWN_DECISION = fact(
            "boardDecisions/*/agrements",
            "décision propre au nouvel agrément",
            "decision of the new agrément's own",
            Informant.CAF,
            KindRules::ownDecision);

    private static final Rule<Situation, Agrement> FAMILY_WITHIN_GLOBAL = Provision.national(
                    "agrement.acf-within-agc",
                    Severity.HARD,
                    AgrementRules.DOCTRINE,
                    Sources.seen(
                            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr) ; thèse citant les lettres"
                                    + " du 27 juillet 1998 (memoireonline.com) ; couverture jour par jour et fin au 31 décembre"
                                    + " 2026 déduites",
                            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr); thesis citing the letters"
                                    + " of 27 July 1998 (memoireonline.com); day-by-day inclusion and end on 31 December 2026"
                                    + " inferred"),
                    "Chaque jour d'un agrément ACF est un jour où la même structure a un agrément AGC en vigueur ; un ACF plus"
                            + " court est admis.",
                    "Every day of an ACF agrément is a day on which the same structure holds an AGC agrément in force; a"
                            + " shorter ACF is admitted.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(AgrementRules.KIND, GLOBAL_COVER),
                    (agrement, q) -> q.where(
                            AgrementRules.KIND,
                            agrement,
                            kind -> Holds.of(kind.equals(AgrementKind.ACF)),
                            () -> q.holds(GLOBAL_COVER, agrement, Covering::holds)));

    // asked of the one that starts later, which dates it; an ACF is beside neither
    private static final Rule<Situation, Agrement> CENTRE_OR_EVS = Provision.national(
                    "agrement.centre-or-evs",
                    Severity.HARD,
                    AgrementRules.DOCTRINE,
                    Sources.inferred(
                            "aucune phrase explicite ; les natures sont distinctes dans chaque page lue ; fin au 31 décembre"
                                    + " 2026 déduite",
                            "no explicit sentence; the kinds are distinct in every page read; end on 31 December 2026"
                                    + " inferred"),
                    "Une structure n'a pas le même jour un agrément AGC et un agrément AL : elle est centre social ou espace"
                            + " de vie sociale.",
                    "No structure holds an AGC agrément and an AL one on the same day: it is a centre social or an espace de"
                            + " vie sociale.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(AgrementRules.KIND, BOTH_KINDS),
                    (agrement, q) -> q.where(
                            AgrementRules.KIND,
                            agrement,
                            kind -> Holds.of(general(kind)),
                            () -> q.holds(
                                    BOTH_KINDS,
                                    agrement,
                                    overlaps -> overlaps.holds().not())));

    private static final Rule<Situation, Agrement> NEW_AGREMENT = Provision.national(
                    "agrement.kind-change-is-new-agrement",
                    Severity.GOOD_PRACTICE,
                    AgrementRules.DOCTRINE,
                    Sources.seen(
                            "Ithéa, Le renouvellement de l'agrément (ithea-conseil.fr) ; Ligue de l'enseignement 44, 2018"
                                    + " (associations-lpdl.org) ; fin au 31 décembre 2026 déduite",
                            "Ithéa, Le renouvellement de l'agrément (ithea-conseil.fr); Ligue de l'enseignement 44, 2018"
                                    + " (associations-lpdl.org); end on 31 December 2026 inferred"),
                    "Un espace de vie sociale qui devient centre social le demande, et le conseil d'administration en décide à"
                            + " nouveau : l'agrément AL en cours n'est pas converti.",
                    "An espace de vie sociale that becomes a centre social asks for it, and the board decides anew: the running"
                            + " AL agrément is not converted.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(AgrementRules.KIND, FORMER_KIND, OWN_REQUEST, OWN_DECISION),
                    (agrement, q) -> q.where(
                            AgrementRules.KIND,
                            agrement,
                            kind -> Holds.of(kind.equals(AgrementKind.AGC)),
                            () -> q.where(
                                    FORMER_KIND,
                                    agrement,
                                    former -> former.includes(AgrementKind.AL),
                                    () -> q.all(
                                            Text.of("nouvel agrément", "new agrément"),
                                            () -> q.holds(OWN_REQUEST, agrement, Listed::any),
                                            () -> q.holds(OWN_DECISION, agrement, Listed::any)))));

    static final List<Rule<Situation, ?>> ALL = List.of(FAMILY_WITHIN_GLOBAL, CENTRE_OR_EVS, NEW_AGREMENT);

    private KindRules() {}

    /** AGC or AL: what a structure is, centre social or espace de vie sociale. */
    private static boolean general(AgrementKind kind) {
        return kind.equals(AgrementKind.AGC) || kind.equals(AgrementKind.AL);
    }

    /** Not known where none is found and others may be missing from the list. */
    private static @Nullable Overlaps bothKinds(Agrement agrement, Situation situation) {
        List<Agrement> others = situation.agrementsOf(agrement.structure()).stream()
                .filter(other -> general(other.kind()) && !other.kind().equals(agrement.kind()))
                .filter(other -> other.period().start().after(agrement.period().start()) != Holds.YES)
                .toList();
        Overlaps overlaps = Overlaps.held(agrement, others, situation);
        boolean open = situation.open(Kind.AGREMENT, agrement.structure(), false);
        return overlaps.holds() == Holds.NO && open ? null : overlaps;
    }

    /**
     * Looks at the days of the family agrément that are left before its own withdrawal, if there was one. A day is not known
     * to be left out where the list of agréments is said to be incomplete.
     */
    private static Covering globalCover(Agrement family, Situation situation) {
        Covering longest = globalCover(family, situation.untilWithdrawn(family), situation);
        boolean surely = longest.holds() != Holds.NO
                || globalCover(family, situation.beforeAnyWithdrawal(family), situation)
                                .holds()
                        == Holds.NO;
        boolean complete = !situation.open(Kind.AGREMENT, family.structure(), false);
        return longest.holds() != Holds.NO || (surely && complete)
                ? longest
                : new Covering(Holds.UNDETERMINED, longest.gap());
    }

    private static Covering globalCover(Agrement family, Optional<DateRange> days, Situation situation) {
        if (days.isEmpty()) {
            return new Covering(Holds.YES, null);
        }
        List<DateRange> sure = new ArrayList<>();
        List<DateRange> possible = new ArrayList<>();
        for (Agrement agrement : situation.agrementsOf(family.structure())) {
            if (agrement.kind().equals(AgrementKind.AGC)) {
                situation.surelyHeld(agrement).ifPresent(sure::add);
                situation.possiblyHeld(agrement).ifPresent(possible::add);
            }
        }
        return Covering.of(days.get(), sure, possible);
    }

    private static List<Agrement> recorded(Agrement agrement, Situation situation) {
        return situation.project().all(Kind.RENEWAL).stream()
                .filter(renewal -> renewal.next().equals(agrement.id()))
                .map(renewal -> situation.get(Kind.AGREMENT, renewal.previous()))
                .toList();
    }

    /** What it is recorded to follow; else the last AGC or AL of the structure that began before it. */
    private static Stream<Agrement> former(Agrement agrement, Situation situation) {
        List<Agrement> recorded = recorded(agrement, situation);
        return recorded.isEmpty()
                ? situation.agrementsOf(agrement.structure()).stream()
                        .filter(other -> general(other.kind()))
                        .filter(other -> Agrement.BY_FIRST_DAY.compare(other, agrement) < 0)
                        .max(Agrement.BY_FIRST_DAY)
                        .stream()
                : recorded.stream();
    }

    /** Not known where none is found, unless the list of requests is said to be complete. */
    private static Listed<Named> ownRequest(Agrement agrement, Situation situation) {
        Set<Id> answered = answered(Stream.of(agrement), situation);
        Set<Id> before = answered(former(agrement, situation), situation);
        Set<Id> byAny = answered(situation.agrementsOf(agrement.structure()).stream(), situation);
        Map<Named, Holds> own = new LinkedHashMap<>();
        for (AgrementRequest request : situation.project().all(Kind.AGREMENT_REQUEST)) {
            Id id = request.id();
            boolean perhaps =
                    !byAny.contains(id) && request.structure().equals(agrement.structure()) && asksForOne(request);
            if (answered.contains(id) || perhaps) {
                own.put(new Named(request.id().value()), perhaps ? Holds.UNDETERMINED : Holds.of(!before.contains(id)));
            }
        }
        return new Listed<>(own, situation.open(Kind.AGREMENT_REQUEST, agrement.structure(), own.isEmpty()));
    }

    private static boolean asksForOne(AgrementRequest request) {
        return request.kinds().isEmpty() || request.kinds().contains(AgrementKind.AGC);
    }

    /** The requests that agréments answer, by themselves or by the decisions that give them. */
    private static Set<Id> answered(Stream<Agrement> agrements, Situation situation) {
        Set<Id> requests = new HashSet<>();
        agrements.forEach(agrement -> {
            if (agrement.request() != null) {
                requests.add(agrement.request());
            }
            AgrementRules.grants(agrement, situation).stream()
                    .map(BoardDecision::request)
                    .filter(request -> request != null)
                    .forEach(requests::add);
        });
        return requests;
    }

    /** One that gives it and not the former agrément as well, taken by a body that decides agréments. */
    private static @Nullable Listed<Named> ownDecision(Agrement agrement, Situation situation) {
        List<BoardDecision> grants = AgrementRules.grants(agrement, situation);
        List<Id.Agrement> before = former(agrement, situation).map(Agrement::id).toList();
        boolean open = situation.open(Kind.BOARD_DECISION, agrement.id(), grants.isEmpty());
        return grants.isEmpty() && open
                ? null
                : Listed.of(
                        grants.stream(),
                        grant -> new Named(grant.id().value()),
                        grant -> Holds.of(grant.agrements().stream().noneMatch(before::contains))
                                .and(situation.competent(grant)),
                        open);
    }
}
