package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** La demande d'agrément: what it holds and when it is filed. */
final class RequestRules {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    static final Fact<Situation, AgrementRequest, When> ASKED_FROM = fact(
            "agrementRequests/*/asked/first",
            "premier jour demandé, à défaut celui de l'agrément accordé",
            "first day asked for, failing that the one of the agrément granted",
            Informant.MANAGER,
            RequestRules::askedFrom);
    private static final Fact<Situation, AgrementRequest, When> FILED_ON = fact(
            "agrementRequests/*/filedOn",
            "date de dépôt de la demande",
            "date of filing of the request",
            Informant.MANAGER,
            (request, situation) -> When.of(request.filedOn()));
    private static final Fact<Situation, AgrementRequest, Done> FILED = fact(
            "agrementRequests/*/filedOn",
            "dépôt de la demande",
            "filing of the request",
            Informant.MANAGER,
            (request, situation) -> When.reached(request.filedOn(), situation.on()) == Holds.NO
                    ? null
                    : Done.of(request.filedOn(), false));
    static final Fact<Situation, AgrementRequest, RequestNature> NATURE = fact(
            "agrementRequests/*/nature",
            "nature de la demande",
            "nature of the request",
            Informant.MANAGER,
            (request, situation) -> request.nature());
    private static final Fact<Situation, AgrementRequest, Listed<PartCode>> PARTS = fact(
            "agrementRequests/*/parts",
            "pièces du dossier de demande",
            "parts of the file of the request",
            Informant.MANAGER,
            RequestRules::parts);
    private static final Fact<Situation, AgrementRequest, Listed<CriterionCode>> SUPPORTED = fact(
            "criterionEvidence/*/present",
            "critères étayés par la demande",
            "criteria for which the request brings evidence",
            Informant.MANAGER,
            RequestRules::supported);
    static final Fact<Situation, AgrementRequest, When> RUNNING_END = fact(
            "agrements/*/period/last",
            "dernier jour de l'agrément à renouveler",
            "last day of the agrément to be renewed",
            Informant.CAF,
            RequestRules::runningEnd);
    private static final Source RENEWAL_FILE = Sources.seen(
            "Centre social Le Verger, projet social (cs-leverger.fr) ; CSC Ynoah, projet social (csc-ynoah.com) ; fin au"
                    + " 31 décembre 2026 déduite",
            "Centre social Le Verger, projet social (cs-leverger.fr); CSC Ynoah, projet social (csc-ynoah.com); end on"
                    + " 31 December 2026 inferred");
    private static final Parameter<List<PartCode>> REQUIRED = Parameter.<List<PartCode>>of(
                    "agrement.renewal-file.requiredParts",
                    "pièces d'une demande de renouvellement",
                    "parts of a request for renewal")
            .value(
                    List.of(PartCode.DIAGNOSIS, PartCode.EVALUATION_REPORT, PartCode.NEW_PROJECT),
                    Force.between("2012-06-20", "2026-12-31"),
                    RENEWAL_FILE);
    private static final Rule<Situation, AgrementRequest> CRITERIA_SINCE_2027 = Provision.national(
                    "agrement.criteria-since-2027",
                    Severity.HARD,
                    Force.from("2027-01-01"),
                    Sources.unknown(
                            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Enfance Jeunesse Infos"
                                    + " (enfancejeunesseinfos.fr) et Maire-info, 13 janvier 2026 (maire-info.com) ; contenu"
                                    + " non trouvé ; jour d'effet au 1er janvier 2027 déduit",
                            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Enfance Jeunesse Infos"
                                    + " (enfancejeunesseinfos.fr) and Maire-info, 13 January 2026 (maire-info.com); content"
                                    + " not found; start day 1 January 2027 inferred"),
                    "Un agrément qui commence en 2027 ou après répond à des critères nouveaux, dont la liste"
                            + " n'a pas été trouvée : à demander à la Caf.",
                    "An agrément that starts in 2027 or later meets new criteria, whose list was not found: ask"
                            + " the Caf.")
            .checked(
                    Subjects.REQUESTS,
                    ASKED_FROM,
                    Set.of(SUPPORTED, Awaited.CRITERIA_SINCE_2027),
                    (request, q) -> q.known(
                            Awaited.CRITERIA_SINCE_2027,
                            criteria -> q.holds(SUPPORTED, request, supported -> supported.includesAll(criteria))));

    private static final Rule<Situation, AgrementRequest> HOLDS_THE_PARTS = Provision.national(
                    "agrement.renewal-file",
                    Severity.HARD,
                    Force.between("2012-06-20", "2026-12-31"),
                    RENEWAL_FILE,
                    "Le dossier de renouvellement réunit un diagnostic du territoire réactualisé, le bilan évalué de la"
                            + " période qui s'achève et un nouveau projet social.",
                    "The file of a renewal brings together a diagnosis of the territory made anew, an evaluation of the"
                            + " period that ends and a new projet social.")
            .checked(
                    Subjects.REQUESTS,
                    ASKED_FROM,
                    Set.of(NATURE, PARTS, REQUIRED),
                    (request, q) -> ofRenewal(
                            request,
                            q,
                            () -> q.holds(Reason.Shape.INCLUDES, PARTS, request, REQUIRED, Listed::includesAll)));

    private static final Rule<Situation, AgrementRequest> FILED_IN_TIME = Provision.national(
                    "agrement.filing-deadline",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(
                            "aucune disposition trouvée dans les pages lues", "no provision found in the pages read"),
                    "Combien de temps avant la fin de l'agrément son renouvellement est à déposer, aucun texte"
                            + " national trouvé ne le dit ; la Caf peut avoir un délai.",
                    "How long before the end of an agrément its renewal is to be filed, no national text found"
                            + " says; the Caf may have a delay of its own.")
            .checked(
                    Subjects.REQUESTS,
                    FILED_ON,
                    Set.of(NATURE, RUNNING_END, FILED, Facts.ASSESSMENT_DATE, Awaited.FILING),
                    (request, q) -> ofRenewal(
                            request,
                            q,
                            () -> q.known(
                                    Awaited.FILING,
                                    before -> q.given(
                                            RUNNING_END,
                                            request,
                                            end -> q.due(
                                                    FILED,
                                                    request,
                                                    end.plus(before.negated()),
                                                    Facts.ASSESSMENT_DATE)))));

    static final List<Rule<Situation, ?>> ALL = List.of(CRITERIA_SINCE_2027, HOLDS_THE_PARTS, FILED_IN_TIME);

    private RequestRules() {}

    /** Goes on for a renewal only: a change of kind is a new agrément. */
    static Answer ofRenewal(AgrementRequest request, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(NATURE, request, nature -> Holds.of(nature == RequestNature.RENEWAL), then);
    }

    private static @Nullable When askedFrom(AgrementRequest request, Situation situation) {
        DateRange asked = request.asked();
        List<When> granted = situation.agrementsOf(request.structure()).stream()
                .filter(agrement -> request.id().equals(agrement.request()))
                .map(agrement -> agrement.period().start())
                .toList();
        return asked != null ? asked.start() : granted.isEmpty() ? null : When.first(granted);
    }

    /** A part that nobody mentions is not known. */
    private static @Nullable Listed<PartCode> parts(AgrementRequest request, Situation situation) {
        return request.parts().isEmpty()
                ? null
                : Listed.of(request.parts().stream(), StatedPart::part, part -> Holds.of(part.present()), true);
    }

    private static @Nullable Listed<CriterionCode> supported(AgrementRequest request, Situation situation) {
        List<CriterionEvidence> evidence = situation.project().all(Kind.CRITERION_EVIDENCE).stream()
                .filter(one -> one.request().equals(request.id()))
                .toList();
        boolean open = situation.open(Kind.CRITERION_EVIDENCE, request.id(), evidence.isEmpty());
        return evidence.isEmpty() && open
                ? null
                : Listed.of(evidence.stream(), CriterionEvidence::criterion, one -> Holds.of(one.present()), open);
    }

    /** Where the request is for agréments of several kinds, the end that comes first. */
    private static @Nullable When runningEnd(AgrementRequest request, Situation situation) {
        Map<AgrementKind, Agrement> last = new HashMap<>();
        BinaryOperator<Agrement> later = BinaryOperator.maxBy(
                Comparator.comparing(one -> one.period().start().earliest(), UNKNOWN_FIRST));
        situation.agrementsOf(request.structure()).stream()
                .filter(agrement -> renews(request, agrement) != Holds.NO)
                .forEach(agrement -> last.merge(agrement.kind(), agrement, later));
        return last.values().stream()
                .flatMap(agrement ->
                        situation.untilWithdrawn(agrement).stream().map(left -> end(left, agrement, situation)))
                .min(Comparator.comparing(When::earliest, UNKNOWN_FIRST))
                .orElse(null);
    }

    private static Holds renews(AgrementRequest request, Agrement agrement) {
        boolean other = request.id().equals(agrement.request())
                || !(request.kinds().isEmpty() || request.kinds().contains(agrement.kind()));
        DateRange asked = request.asked();
        When from = asked != null ? asked.start() : When.of(request.filedOn());
        return other
                ? Holds.NO
                : from == null
                        ? Holds.UNDETERMINED
                        : from.after(agrement.period().start());
    }

    /** What an extension does to the end was found in no text: it is the recorded one, or as late as the extension says. */
    private static When end(DateRange left, Agrement agrement, Situation situation) {
        When end = left.end();
        LocalDate earliest = end.earliest();
        return situation
                .extendedUntil(agrement)
                .filter(until -> earliest != null && until.isAfter(earliest))
                .map(until -> new When(earliest, until))
                .orElse(end);
    }
}
