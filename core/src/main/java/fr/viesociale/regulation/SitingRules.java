package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;
import static fr.viesociale.regulation.ProjectFacts.STRUCTURE_KIND;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.Siting;
import fr.viesociale.agrement.SitingSituation;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
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
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** L'implantation des espaces de vie sociale (EVS): where one is wanted, and what goes with one beside a centre social. */
final class SitingRules {

    private static final Source EVS_48 = Sources.seen(
            "EVS 48, Modalités d'agrément et de financement (sites.google.com/view/evs48) ; début comme pour la doctrine de"
                    + " 2012, non daté dans la page ; fin au 31 décembre 2026 déduite",
            "EVS 48, Modalités d'agrément et de financement (sites.google.com/view/evs48); start as for the doctrine of 2012,"
                    + " not dated in the page; end on 31 December 2026 inferred");

    private static final Fact<Situation, AgrementRequest, When> ASKED_FROM = fact(
            "agrementRequests/*/asked/first",
            "premier jour demandé",
            "first day asked for",
            Informant.MANAGER,
            (request, situation) -> askedFrom(request));
    private static final Fact<Situation, AgrementRequest, List<AgrementKind>> KINDS = fact(
            "agrementRequests/*/kinds",
            "agréments demandés",
            "agréments asked for",
            Informant.MANAGER,
            (request, situation) -> request.kinds().isEmpty() ? null : request.kinds());
    private static final Fact<Situation, AgrementRequest, RequestNature> NATURE = fact(
            "agrementRequests/*/nature",
            "nature de la demande",
            "nature of the request",
            Informant.MANAGER,
            (request, situation) -> request.nature());
    private static final Fact<Situation, AgrementRequest, Listed<SitingSituation>> SITUATIONS = fact(
            "sitings/*/situation",
            "situation d'implantation invoquée",
            "situation of siting that is named",
            Informant.MANAGER,
            SitingRules::situations);
    private static final Fact<Situation, AgrementRequest, Holds> SUPPORTED = fact(
            "sitings/*/evidence",
            "éléments qui appuient l'implantation",
            "evidence that supports the siting",
            Informant.MANAGER,
            SitingRules::supported);
    private static final Fact<Situation, AgrementRequest, Text> RATED = fact(
            "ratings/*/ratedOn",
            "appréciation datée de l'implantation",
            "dated rating of the siting",
            Informant.CAF,
            SitingRules::rated);
    private static final Fact<Situation, AgrementRequest, Listed<Named>> EXISTING = fact(
            "structures/*/districts",
            "structures agréées dans la zone au premier jour demandé",
            "structures with an agrément in the zone on the first day asked for",
            Informant.CAF,
            SitingRules::existing);
    private static final Fact<Situation, Agrement, Holds> BESIDE_CENTRE = fact(
            "structures/*/districts",
            "zone commune avec un centre social agréé le même jour",
            "zone shared with a centre social that has an agrément on the same day",
            Informant.CAF,
            SitingRules::besideCentre);
    private static final Fact<Situation, Agrement, Listed<Neighbour>> SAME_MANAGER = fact(
            "managements/*/managers",
            "centres sociaux voisins qui ont un gestionnaire en commun avec l'EVS",
            "neighbouring centres sociaux that have a manager in common with the EVS",
            Informant.CAF,
            (agrement, situation) ->
                    Neighbour.wanting(agrement, situation, centre -> apart(agrement.structure(), centre, situation)));
    private static final Fact<Situation, Agrement, Listed<Neighbour>> UNCOORDINATED = paper(
            DocumentKind.COORDINATION_NOTE,
            "evidence/*/period",
            "centres sociaux voisins sans coordination écrite en vigueur",
            "neighbouring centres sociaux without a written coordination in force",
            Informant.MANAGER,
            (agrement, situation) -> Neighbour.wanting(
                    agrement, situation, centre -> coordinated(agrement.structure(), centre, situation)));

    private static final Parameter<List<SitingSituation>> ADMITTED = Parameter.<List<SitingSituation>>of(
                    "territory.evs-siting.situations",
                    "situations d'implantation d'un EVS",
                    "situations of the siting of an EVS")
            .value(
                    List.of(SitingSituation.NO_EQUIPMENT, SitingSituation.ISOLATED, SitingSituation.REINFORCEMENT),
                    ProjectFacts.DOCTRINE,
                    EVS_48);

    static final List<Rule<Situation, ?>> ALL = List.of(
            Provision.national(
                            "territory.evs-siting",
                            Severity.APPRECIATION,
                            ProjectFacts.DOCTRINE,
                            Sources.seen(
                                    "EVS 48, Modalités d'agrément et de financement (sites.google.com/view/evs48) ; EVS, guide"
                                            + " de création et d'évaluation (fdocuments.fr) ; fin au 31 décembre 2026 déduite",
                                    "EVS 48, Modalités d'agrément et de financement (sites.google.com/view/evs48); EVS, guide de"
                                            + " création et d'évaluation (fdocuments.fr); end on 31 December 2026 inferred"),
                            "Une demande pour un EVS invoque l'une des situations admises (sans équipement, isolé, en renfort"
                                    + " d'un centre social), l'appuie, et une personne l'apprécie.",
                            "A request for an EVS names one of the admitted situations (no structure nearby, isolated,"
                                    + " reinforcing a centre social), supports it, and a person rates it.")
                    .checked(
                            Subjects.REQUESTS,
                            ASKED_FROM,
                            Set.of(KINDS, SITUATIONS, ADMITTED, SUPPORTED, RATED),
                            (request, q) -> forEvs(
                                    request,
                                    q,
                                    () -> q.all(
                                            Text.of("implantation de l'EVS", "siting of the EVS"),
                                            () -> oneOf(ADMITTED, request, q),
                                            () -> q.holds(SUPPORTED, request, supported -> supported),
                                            () -> q.recorded(RATED, request)))),
            Provision.national(
                            "territory.evs-where-structure-exists",
                            Severity.HARD,
                            Force.between("2016-03-16", "2026-12-31"),
                            Sources.unknown(
                                    "EVS, guide de création et d'évaluation (fdocuments.fr), liste coupée dans la page ; fin au"
                                            + " 31 décembre 2026 déduite",
                                    "EVS, guide de création et d'évaluation (fdocuments.fr), list cut in the page; end on"
                                            + " 31 December 2026 inferred"),
                            "Là où une structure est déjà agréée, un nouvel EVS est envisageable sous des conditions dont la"
                                    + " liste n'a pas été trouvée, gestionnaires distincts et coordination mis à part.",
                            "Where a structure already has an agrément a new EVS is conceivable under conditions whose list was"
                                    + " not found, distinct managers and coordination apart.")
                    .checked(
                            Subjects.REQUESTS,
                            ASKED_FROM,
                            Set.of(KINDS, NATURE, EXISTING, Awaited.EVS_CONDITIONS),
                            (request, q) -> forEvs(
                                    request,
                                    q,
                                    () -> q.where(
                                            NATURE,
                                            request,
                                            nature -> Holds.of(nature != RequestNature.RENEWAL),
                                            () -> q.where(
                                                    EXISTING,
                                                    request,
                                                    Listed::any,
                                                    () -> q.unknown(Awaited.EVS_CONDITIONS))))),
            Provision.national(
                            "territory.evs-siting-since-2027",
                            Severity.HARD,
                            Force.from("2027-01-01"),
                            Sources.unknown(
                                    "Circulaire Cnaf du 18 décembre 2025 (texte non lu) : disposition non trouvée ; jour d'effet"
                                            + " au 1er janvier 2027 déduit",
                                    "Circulaire Cnaf of 18 December 2025 (text not read): provision not found; start day"
                                            + " 1 January 2027 inferred"),
                            "La règle d'implantation d'un EVS dont l'agrément commence en 2027 ou après n'a pas été trouvée"
                                    + " (seule une priorité aux QPV et aux ZFRR est rapportée) : à demander à la Caf.",
                            "The siting rule for an EVS whose agrément starts in 2027 or later was not found (only a priority"
                                    + " to QPV and ZFRR is reported): ask the Caf.")
                    .checked(
                            Subjects.REQUESTS,
                            ASKED_FROM,
                            Set.of(KINDS, SITUATIONS, Awaited.EVS_SITUATIONS_SINCE_2027),
                            (request, q) ->
                                    forEvs(request, q, () -> oneOf(Awaited.EVS_SITUATIONS_SINCE_2027, request, q))),
            Provision.national(
                            "territory.evs-distinct-manager",
                            Severity.HARD,
                            ProjectFacts.DOCTRINE,
                            EVS_48,
                            "Chaque jour où un EVS et un centre social sont agréés sur des zones qui se touchent, aucun"
                                    + " organisme ne gère les deux.",
                            "On each day on which an EVS and a centre social have an agrément for zones that meet, no"
                                    + " organisation manages both.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(STRUCTURE_KIND, BESIDE_CENTRE, SAME_MANAGER),
                            (agrement, q) ->
                                    besideCentre(agrement, q, () -> q.holds(SAME_MANAGER, agrement, Listed::none))),
            Provision.national(
                            "territory.evs-coordination",
                            Severity.HARD,
                            ProjectFacts.DOCTRINE,
                            EVS_48,
                            "Chaque jour où un EVS et un centre social sont agréés sur des zones qui se touchent, un écrit qui"
                                    + " coordonne leurs interventions est en vigueur, un pour chaque centre concerné.",
                            "On each day on which an EVS and a centre social have an agrément for zones that meet, a document"
                                    + " that coordinates what they do is in force, one for each centre concerned.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(STRUCTURE_KIND, BESIDE_CENTRE, UNCOORDINATED),
                            (agrement, q) ->
                                    besideCentre(agrement, q, () -> q.holds(UNCOORDINATED, agrement, Listed::none))));

    private SitingRules() {}

    /** A kind that is neither of an EVS nor of a centre social may be either's. */
    private static Answer forEvs(AgrementRequest request, Inquiry<Situation> q, Supplier<Answer> asked) {
        return q.where(
                KINDS,
                request,
                kinds -> kinds.contains(AgrementKind.AL)
                        ? Holds.YES
                        : Set.of(AgrementKind.AGC, AgrementKind.ACF).containsAll(kinds) ? Holds.NO : Holds.UNDETERMINED,
                asked);
    }

    private static Answer besideCentre(Agrement agrement, Inquiry<Situation> q, Supplier<Answer> asked) {
        return q.where(
                STRUCTURE_KIND,
                agrement,
                kind -> Holds.of(kind.equals(StructureKind.ESPACE_DE_VIE_SOCIALE)),
                () -> q.underway(BESIDE_CENTRE, agrement, asked));
    }

    private static Answer oneOf(
            Parameter<List<SitingSituation>> admitted, AgrementRequest request, Inquiry<Situation> q) {
        return q.holds(
                Reason.Shape.ONE_OF,
                SITUATIONS,
                request,
                admitted,
                (named, situations) -> situations.stream().map(named::includes).reduce(Holds.NO, Holds::or));
    }

    private static @Nullable When askedFrom(AgrementRequest request) {
        DateRange asked = request.asked();
        return asked == null ? null : asked.start();
    }

    private static List<Siting> sitings(AgrementRequest request, Situation situation) {
        return situation.project().all(Kind.SITING).stream()
                .filter(siting -> siting.request().equals(request.id()))
                .toList();
    }

    /** A siting on record that names no situation shows that none is named. */
    private static @Nullable Listed<SitingSituation> situations(AgrementRequest request, Situation situation) {
        List<Siting> sitings = sitings(request, situation);
        boolean open = situation.open(Kind.SITING, request.id(), sitings.isEmpty());
        return sitings.isEmpty() && open
                ? null
                : Listed.of(
                        sitings.stream().map(Siting::situation).filter(Objects::nonNull),
                        named -> named,
                        named -> Holds.YES,
                        open);
    }

    private static @Nullable Holds supported(AgrementRequest request, Situation situation) {
        List<Siting> sitings = sitings(request, situation);
        if (sitings.stream().anyMatch(siting -> siting.evidence() != null)) {
            return Holds.YES;
        }
        return situation.open(Kind.SITING, request.id(), sitings.isEmpty()) ? null : Holds.NO;
    }

    private static @Nullable Text rated(AgrementRequest request, Situation situation) {
        return ProjectFacts.rated(
                CriterionCode.SITING,
                Stream.concat(
                        Stream.of(request.id()),
                        sitings(request, situation).stream().map(Siting::id)),
                situation);
    }

    private static @Nullable Listed<Named> existing(AgrementRequest request, Situation situation) {
        When start = askedFrom(request);
        return start == null
                ? null
                : new Zones(request.structure(), situation)
                        .around(
                                any -> true,
                                agrement ->
                                        AgrementDays.held(agrement, situation).so(range -> range.covers(start)));
    }

    private static Holds besideCentre(Agrement agrement, Situation situation) {
        AgrementDays days = AgrementDays.held(agrement, situation);
        return new Zones(agrement.structure(), situation)
                .around(Zones::isCentreSocial, theirs -> days.meet(AgrementDays.held(theirs, situation)))
                .any();
    }

    /** Managed by others on a day; where a manager of that day may be missing, that is not known. */
    private static Neighbour.Required apart(Id.Structure evs, Structure centre, Situation situation) {
        List<Management> ours = managements(evs, situation);
        List<Management> theirs = managements(centre.id(), situation);
        boolean open =
                situation.open(Kind.MANAGEMENT, evs, false) || situation.open(Kind.MANAGEMENT, centre.id(), false);
        return new Neighbour.Required(
                Stream.concat(ours.stream(), theirs.stream())
                        .map(Management::period)
                        .toList(),
                day -> shared(ours, theirs, day)
                        .not()
                        .and(
                                !open && managed(ours, day).and(managed(theirs, day)) == Holds.YES
                                        ? Holds.YES
                                        : Holds.UNDETERMINED));
    }

    private static List<Management> managements(Id.Structure structure, Situation situation) {
        return situation.project().all(Kind.MANAGEMENT).stream()
                .filter(management -> management.structure().equals(structure))
                .filter(management -> !management.managers().isEmpty())
                .toList();
    }

    private static Holds managed(List<Management> managements, LocalDate day) {
        return managements.stream()
                .map(management -> management.period().covers(day))
                .reduce(Holds.NO, Holds::or);
    }

    private static Holds shared(List<Management> ours, List<Management> theirs, LocalDate day) {
        return ours.stream()
                .flatMap(our -> theirs.stream()
                        .filter(their -> !Collections.disjoint(our.managers(), their.managers()))
                        .map(their ->
                                our.period().covers(day).and(their.period().covers(day))))
                .reduce(Holds.NO, Holds::or);
    }

    /** A paper about both; one that is late may be in force, and so may any where nobody says that there is none. */
    private static Neighbour.Required coordinated(Id.Structure evs, Structure centre, Situation situation) {
        List<Evidence> papers = StaffRules.papers(DocumentKind.COORDINATION_NOTE, List.of(evs), situation)
                .filter(paper -> paper.subjects().contains(new Mention(centre.id())))
                .toList();
        boolean open = papers.isEmpty() && situation.open(Kind.EVIDENCE, evs, true);
        List<DateRange> ranges = papers.stream()
                .filter(paper -> paper.state() != EvidenceState.MISSING)
                .map(SitingRules::inForce)
                .toList();
        return new Neighbour.Required(
                ranges,
                day -> ranges.stream()
                        .map(range -> range.covers(day))
                        .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or));
    }

    /** A paper that bears one date is in force from then on, until an end that is not recorded. */
    private static DateRange inForce(Evidence paper) {
        DateRange period = paper.period();
        if (period == null || paper.state() == EvidenceState.LATE) {
            return new DateRange(Edge.UNKNOWN, Edge.UNKNOWN);
        }
        return period.first().equals(period.last()) ? new DateRange(period.first(), Edge.UNKNOWN) : period;
    }
}
