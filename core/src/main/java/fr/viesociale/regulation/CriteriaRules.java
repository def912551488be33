package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Les critères d'agrément: the eight of a centre social, and those of an espace de vie sociale, which nobody found. */
final class CriteriaRules {

    private static final Source CRITERIA_TOLD = Sources.seen(ProjectFacts.ended(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, liste sur Centres sociaux Vienne, Les 8 critères d'agrément"
                    + " (vienne.centres-sociaux.fr) ; Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) ; ASH 2962 (ash.tm.fr)",
            "Circulaire Cnaf 2012-013 of 20 June 2012, list on Centres sociaux Vienne, Les 8 critères d'agrément"
                    + " (vienne.centres-sociaux.fr); Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr); ASH 2962 (ash.tm.fr)"));

    private static final Fact<Situation, Agrement, Listed<CriterionCode>> EVIDENCE = fact(
            "criterionEvidence/*/present",
            "critères pour lesquels la demande apporte un élément",
            "criteria for which the request brings evidence",
            Informant.MANAGER,
            CriteriaRules::evidence);
    private static final Fact<Situation, Agrement, Listed<CriterionCode>> RATED = fact(
            "ratings/*/ratedOn",
            "critères dont l'appréciation est datée",
            "criteria whose rating is dated",
            Informant.CAF,
            CriteriaRules::rated);

    private static final Parameter<List<CriterionCode>> CRITERIA = Parameter.<List<CriterionCode>>of(
                    "project.criteria-rated.criteria", "critères d'agrément", "criteria of an agrément")
            .value(
                    List.of(
                            CriterionCode.PARTICIPATION,
                            CriterionCode.GOVERNANCE,
                            CriterionCode.RELEVANCE,
                            CriterionCode.COHERENCE,
                            CriterionCode.FEASIBILITY,
                            CriterionCode.ACCESSIBILITY,
                            CriterionCode.GENERATIONS_AND_MIX,
                            CriterionCode.DIRECTOR),
                    ProjectFacts.DOCTRINE,
                    CRITERIA_TOLD);

    private static final Rule<Situation, Agrement> RATED_CRITERION_BY_CRITERION = Provision.national(
                    "project.criteria-rated",
                    Severity.APPRECIATION,
                    ProjectFacts.DOCTRINE,
                    CRITERIA_TOLD,
                    "La demande d'un centre social apporte un élément pour chacun des huit critères d'agrément, et une personne"
                            + " donne pour chacun une appréciation datée.",
                    "The request of a centre social brings evidence for each of the eight criteria of an agrément, and a"
                            + " person gives a dated rating for each.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, EVIDENCE, RATED, CRITERIA),
                    (agrement, q) -> q.where(
                            ProjectFacts.STRUCTURE_KIND,
                            agrement,
                            kind -> Holds.of(!kind.equals(StructureKind.ESPACE_DE_VIE_SOCIALE)),
                            () -> q.all(
                                    Text.of("critères d'agrément", "criteria of an agrément"),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES, EVIDENCE, agrement, CRITERIA, Listed::includesAll),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES, RATED, agrement, CRITERIA, Listed::includesAll))));

    private static final Rule<Situation, Agrement> MEETS_CRITERIA_OF_ITS_OWN = Provision.national(
                    "project.evs-criteria-list",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    Sources.unknown(ProjectFacts.ended(
                            "une grille d'évaluation est annexée au dossier d'une Caf (Caf 06, dossier animation locale"
                                    + " (docplayer.fr)), non lue",
                            "an evaluation grid is annexed to one Caf's file (Caf 06, dossier animation locale"
                                    + " (docplayer.fr)), not read")),
                    "Les critères d'agrément propres à un EVS n'ont pas été trouvés : à demander à la Caf ; les autres règles"
                            + " sur le projet d'un EVS en tiennent lieu.",
                    "Criteria for the agrément of an EVS alone were not found: ask the Caf; the other rules on the project of"
                            + " an EVS stand in for them.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, EVIDENCE, Awaited.EVS_CRITERIA),
                    (agrement, q) -> q.where(
                            ProjectFacts.STRUCTURE_KIND,
                            agrement,
                            kind -> Holds.of(kind.equals(StructureKind.ESPACE_DE_VIE_SOCIALE)),
                            () -> q.known(
                                    Awaited.EVS_CRITERIA,
                                    criteria ->
                                            q.holds(EVIDENCE, agrement, brought -> brought.includesAll(criteria)))));

    static final List<Rule<Situation, ?>> ALL = List.of(RATED_CRITERION_BY_CRITERION, MEETS_CRITERIA_OF_ITS_OWN);

    private CriteriaRules() {}

    /** A criterion that nobody mentions may have its evidence, unless the list is said to be complete. */
    private static @Nullable Listed<CriterionCode> evidence(Agrement agrement, Situation situation) {
        Id request = agrement.request();
        if (request == null) {
            return null;
        }
        Held<CriterionEvidence> brought =
                Held.of(Kind.CRITERION_EVIDENCE, CriterionEvidence::request, request, situation);
        boolean open = situation.open(Kind.CRITERION_EVIDENCE, request, true);
        return brought.unknown()
                ? null
                : Listed.of(
                        brought.entries().stream(),
                        CriterionEvidence::criterion,
                        evidence -> Holds.of(evidence.present()),
                        open);
    }

    /** A criterion that nobody rated is not known to be rated badly: it is only not rated yet. */
    private static @Nullable Listed<CriterionCode> rated(Agrement agrement, Situation situation) {
        Id.AgrementRequest request = agrement.request();
        return request == null
                ? null
                : Listed.of(
                        Held.of(Kind.CRITERION_EVIDENCE, CriterionEvidence::request, request, situation)
                                .entries()
                                .stream(),
                        CriterionEvidence::criterion,
                        evidence -> rated(evidence, situation),
                        true);
    }

    private static Holds rated(CriterionEvidence evidence, Situation situation) {
        return ProjectFacts.ratings(evidence.request(), situation)
                        .filter(rating -> ProjectFacts.rates(rating, evidence.criterion()))
                        .map(rating -> When.reached(rating.ratedOn(), situation.on()))
                        .anyMatch(Holds.YES::equals)
                ? Holds.YES
                : Holds.UNDETERMINED;
    }
}
