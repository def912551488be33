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
import fr.viesociale.time.Holds;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** L'évolution d'un EVS en centre social: a new agrément, with a request and a decision of its own. */
final class KindChangeRules {

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
            KindChangeRules::ownRequest);
    private static final Fact<Situation, Agrement, Listed<Named>> OWN_DECISION = fact(
            "boardDecisions/*/agrements",
            "décision propre au nouvel agrément",
            "decision of the new agrément's own",
            Informant.CAF,
            KindChangeRules::ownDecision);

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

    static final List<Rule<Situation, ?>> ALL = List.of(NEW_AGREMENT);

    private KindChangeRules() {}

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
                        .filter(other -> AgrementRules.general(other.kind()))
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
            AgrementRules.grants(agrement, situation)
                    .map(BoardDecision::request)
                    .filter(request -> request != null)
                    .forEach(requests::add);
        });
        return requests;
    }

    /** One that gives it and not the former agrément as well, taken by a body that decides agréments. */
    private static @Nullable Listed<Named> ownDecision(Agrement agrement, Situation situation) {
        List<BoardDecision> grants = AgrementRules.grants(agrement, situation).toList();
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
