package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.matrix.Contributions;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Les diagnostics: of each district, with whom, from which sources, towards which levers. */
final class DiagnosisRules {

    /** The sources through which partners or residents speak. */
    private static final List<SourceKind> VOICES =
            List.of(SourceKind.RESIDENTS_WALK, SourceKind.SURVEY, SourceKind.MEETING, SourceKind.INTERVIEW);

    private static final Fact<Situation, TerritorialProject, Listed<Text>> UNDIAGNOSED = fact(
            "diagnoses/*/completedOn",
            "quartiers sans diagnostic réalisé",
            "districts without a completed diagnosis",
            Informant.CITY,
            (project, situation) -> undiagnosed(situation));
    private static final Fact<Situation, Diagnosis, When> COMPLETED_ON = fact(
            "diagnoses/*/completedOn",
            "date du diagnostic",
            "date of the diagnosis",
            Informant.CITY,
            (diagnosis, situation) -> When.of(diagnosis.completedOn()));
    private static final Fact<Situation, Diagnosis, Listed<GroupCode>> CONTRIBUTED = fact(
            "diagnoses/*/contributions",
            "contributions datées au diagnostic",
            "dated contributions to the diagnosis",
            Informant.CITY,
            DiagnosisRules::contributed);
    private static final Fact<Situation, Diagnosis, PartialDate> RATED_ON = fact(
            "ratings/*/ratedOn",
            "appréciation datée de la manière dont chacun a été associé",
            "dated rating of how everyone was associated",
            Informant.CITY,
            DiagnosisRules::ratedOn);
    private static final Fact<Situation, Diagnosis, Boolean> OF_DISTRICT = fact(
            "diagnoses/*/districts",
            "diagnostic de quartier",
            "diagnosis of a district",
            Informant.CITY,
            (diagnosis, situation) ->
                    unlessSilent(diagnosis, !diagnosis.districts().isEmpty()));
    private static final Fact<Situation, Diagnosis, Boolean> OF_STRUCTURE = fact(
            "diagnoses/*/structure",
            "diagnostic d'une structure",
            "diagnosis of a structure",
            Informant.MANAGER,
            (diagnosis, situation) -> unlessSilent(diagnosis, diagnosis.structure() != null));
    private static final Fact<Situation, Diagnosis, Listed<Text>> LEVERS = fact(
            "levers/*/diagnosis",
            "leviers que le diagnostic nomme",
            "levers that the diagnosis names",
            Informant.CITY,
            DiagnosisRules::levers);
    private static final Fact<Situation, Diagnosis, Listed<Text>> UNLINKED = fact(
            "levers/*/orientations",
            "leviers sans orientation",
            "levers without an orientation",
            Informant.CITY,
            DiagnosisRules::unlinked);
    private static final Fact<Situation, Diagnosis, Listed<SourceKind>> SOURCES = fact(
            "diagnoses/*/sources",
            "sources du diagnostic",
            "sources of the diagnosis",
            Informant.MANAGER,
            (diagnosis, situation) -> sources(diagnosis));

    private static final Parameter<List<GroupCode>> KINDS = Parameter.<List<GroupCode>>of(
                    "diagnosis.three-contributions.kinds",
                    "contributions requises à un diagnostic",
                    "contributions that a diagnosis requires")
            .value(Contributions.KINDS, Force.ALWAYS, Sources.seen(Sources.PRESS_KIT_2019));

    private static final Rule<Situation, TerritorialProject> EVERY_DISTRICT = Provision.clause(
                    "diagnosis.every-district",
                    Severity.HARD,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Tous les quartiers du territoire ont été diagnostiqués, au plus tard le jour de l'examen.",
                    "All districts of the territory have been diagnosed, on the day of the assessment at the latest.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(Districts.KNOWN, UNDIAGNOSED),
                    (project, q) -> Districts.each(UNDIAGNOSED, project, q))
            .adoptedWhere(Adoption::inForce);

    private static final Rule<Situation, Diagnosis> THREE_CONTRIBUTIONS = Provision.clause(
                    "diagnosis.three-contributions",
                    Severity.APPRECIATION,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Habitants, associations et politiques publiques ont chacun contribué au diagnostic, à une date connue ;"
                            + " une personne apprécie comment ils y ont été associés.",
                    "Residents, associations and public policies each contributed to the diagnosis, on a known date; a person"
                            + " rates how they were associated.")
            .checked(
                    Subjects.DIAGNOSES,
                    COMPLETED_ON,
                    Set.of(CONTRIBUTED, KINDS, RATED_ON),
                    (diagnosis, q) -> q.all(
                            Text.of("diagnostic partagé", "shared diagnosis"),
                            () -> q.holds(Reason.Shape.INCLUDES, CONTRIBUTED, diagnosis, KINDS, Listed::includesAll),
                            () -> q.recorded(RATED_ON, diagnosis)))
            .adoptedWhere(Adoption::adoptedBy);

    private static final Rule<Situation, Diagnosis> LEVERS_LINKED = Provision.clause(
                    "diagnosis.levers-linked",
                    Severity.GOOD_PRACTICE,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Le diagnostic d'un quartier dit sur quels leviers s'appuyer, et chacun sert une orientation ou"
                            + " plusieurs.",
                    "The diagnosis of a district tells on which levers to build, and each serves one orientation or more.")
            .checked(
                    Subjects.DIAGNOSES,
                    COMPLETED_ON,
                    Set.of(OF_DISTRICT, LEVERS, UNLINKED),
                    (diagnosis, q) -> q.where(
                            OF_DISTRICT,
                            diagnosis,
                            Holds::of,
                            () -> q.all(
                                    Text.of("leviers du diagnostic", "levers of the diagnosis"),
                                    () -> q.holds(LEVERS, diagnosis, Listed::any),
                                    () -> q.holds(UNLINKED, diagnosis, Listed::none))))
            .adoptedWhere(Adoption::adoptedBy);

    private static final Rule<Situation, Diagnosis> TWO_KINDS_OF_SOURCE = Provision.practice(
                    "diagnosis.two-kinds-of-source",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.local(
                            "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr)",
                            "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr)"),
                    "Le diagnostic d'une structure croise des statistiques avec ce que partenaires ou habitants disent.",
                    "The diagnosis of a structure sets statistics beside what partners or residents say.")
            .checked(
                    Subjects.DIAGNOSES,
                    COMPLETED_ON,
                    Set.of(OF_STRUCTURE, SOURCES),
                    (diagnosis, q) -> q.where(
                            OF_STRUCTURE,
                            diagnosis,
                            Holds::of,
                            () -> q.holds(
                                    SOURCES,
                                    diagnosis,
                                    sources -> sources.includes(SourceKind.STATISTICS)
                                            .and(VOICES.stream()
                                                    .map(sources::includes)
                                                    .reduce(Holds.NO, Holds::or)))))
            .adoptedWhere(practice -> Adoption.practised(practice, COMPLETED_ON));

    static final List<Rule<Situation, ?>> ALL =
            List.of(EVERY_DISTRICT, THREE_CONTRIBUTIONS, LEVERS_LINKED, TWO_KINDS_OF_SOURCE);

    private DiagnosisRules() {}

    /** Not known where the diagnosis names neither a district nor a structure. */
    private static @Nullable Boolean unlessSilent(Diagnosis diagnosis, boolean itIs) {
        boolean silent = diagnosis.districts().isEmpty() && diagnosis.structure() == null;
        return silent ? null : itIs;
    }

    private static Listed<Text> undiagnosed(Situation situation) {
        Map<Id.District, Holds> diagnosed = new HashMap<>();
        Contributions.of(situation)
                .districts()
                .forEach(district -> diagnosed.put(district.district(), district.diagnosed()));
        return Districts.without(situation, district -> diagnosed.getOrDefault(district, Holds.NO));
    }

    /** A diagnosis of which no contribution is on record may have some. */
    private static @Nullable Listed<GroupCode> contributed(Diagnosis diagnosis, Situation situation) {
        return diagnosis.contributions().isEmpty()
                ? null
                : Listed.of(
                        diagnosis.contributions().stream(),
                        Contribution::group,
                        contribution -> When.reached(contribution.contributedOn(), situation.on()),
                        false);
    }

    private static @Nullable PartialDate ratedOn(Diagnosis diagnosis, Situation situation) {
        return situation.project().all(Kind.RATING).stream()
                .filter(rating -> rating.subject().id().equals(diagnosis.id()))
                .map(Rating::ratedOn)
                .filter(ratedOn -> When.reached(ratedOn, situation.on()) == Holds.YES)
                .findFirst()
                .orElse(null);
    }

    private static List<Lever> leversOf(Diagnosis diagnosis, Situation situation) {
        return situation.project().all(Kind.LEVER).stream()
                .filter(lever -> lever.diagnosis().equals(diagnosis.id()))
                .toList();
    }

    private static @Nullable Listed<Text> levers(Diagnosis diagnosis, Situation situation) {
        List<Lever> levers = leversOf(diagnosis, situation);
        boolean open = situation.open(Kind.LEVER, diagnosis.id(), levers.isEmpty());
        return levers.isEmpty() && open
                ? null
                : Listed.of(levers.stream(), lever -> Text.same(lever.name()), lever -> Holds.YES, open);
    }

    private static Listed<Text> unlinked(Diagnosis diagnosis, Situation situation) {
        List<Lever> levers = leversOf(diagnosis, situation);
        return Listed.of(
                levers.stream(),
                lever -> Text.same(lever.name()),
                lever -> Holds.of(lever.orientations().isEmpty())
                        .and(situation.open(Kind.ORIENTATION, lever.id(), false) ? Holds.UNDETERMINED : Holds.YES),
                situation.open(Kind.LEVER, diagnosis.id(), false));
    }

    /** A kind of source that a host adds may be of either sort. */
    private static @Nullable Listed<SourceKind> sources(Diagnosis diagnosis) {
        return diagnosis.sources().isEmpty()
                ? null
                : Listed.of(
                        diagnosis.sources().stream(),
                        source -> source,
                        source -> Holds.YES,
                        diagnosis.sources().stream()
                                .anyMatch(source -> !VOICES.contains(source)
                                        && !source.equals(SourceKind.STATISTICS)
                                        && !source.equals(SourceKind.DOCUMENT)));
    }
}
