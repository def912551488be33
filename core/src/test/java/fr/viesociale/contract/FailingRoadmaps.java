package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.ALWAYS;
import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.COORDINATION;
import static fr.viesociale.contract.CommonCases.COORDINATION_2019;
import static fr.viesociale.contract.CommonCases.adopting;
import static fr.viesociale.contract.CommonCases.centre;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.convention;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.dossier;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Roadmaps, diagnoses and coordinations that break a rule: a district, a voice or a vocation that is left out. */
final class FailingRoadmaps {

    private static final District NORTH = district("nord");
    private static final District SOUTH = district("sud");
    private static final List<Orientation> ORIENTATIONS = orientations();

    private FailingRoadmaps() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(
                new RuleId("roadmap.every-district"),
                dossier(
                        adopting("roadmap.every-district"),
                        NORTH,
                        SOUTH,
                        objective("accueil", NORTH, List.of(), null),
                        complete(Kind.OBJECTIVE),
                        complete(Kind.ACTION)));
        all.put(new RuleId("roadmap.orientation-named"), objectiveOfAnotherConvention());
        all.put(
                new RuleId("roadmap.horizon-set"),
                dossier(
                        adopting("roadmap.horizon-set"),
                        NORTH,
                        objective("accueil", NORTH, List.of(), HorizonCode.NONE)));
        all.put(new RuleId("diagnosis.every-district"), oneDistrictOfSixLeftOut());
        all.put(new RuleId("diagnosis.three-contributions"), diagnosisWithoutResidents());
        all.put(new RuleId("diagnosis.levers-linked"), leverThatServesNothing());
        all.put(new RuleId("diagnosis.two-kinds-of-source"), figuresOnly());
        all.put(new RuleId("coordination.three-vocations"), noInnovativeAction());
        all.put(new RuleId("coordination.same-service"), districtWithoutAccessToRights());
        return all;
    }

    /** The orientation that it follows is none of the convention's: another convention sets it. */
    private static TerritorialProject objectiveOfAnotherConvention() {
        Convention sport = convention("sport", new ConventionKind("SPORT"));
        Orientation elite = new Orientation(
                new Id.Orientation("elite"),
                sport.id(),
                new OrientationCode("SPORT_ELITE"),
                "Sport de haut niveau",
                1,
                null);
        return dossier(
                joined(adopting("roadmap.orientation-named"), ORIENTATIONS),
                NORTH,
                sport,
                elite,
                objective("podium", NORTH, List.of(elite.id()), HorizonCode.LONG));
    }

    private static TerritorialProject oneDistrictOfSixLeftOut() {
        List<District> districts = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> district("quartier-" + n))
                .toList();
        List<Diagnosis> diagnoses = districts.stream()
                .limit(5)
                .map(district -> diagnosis(district, List.of()))
                .toList();
        return dossier(
                joined(adopting("diagnosis.every-district"), joined(districts, diagnoses)), complete(Kind.DIAGNOSIS));
    }

    private static TerritorialProject diagnosisWithoutResidents() {
        Diagnosis diagnosis = diagnosis(
                NORTH,
                List.of(
                        new Contribution(GroupCode.ASSOCIATIONS, date("2019-06-12"), 8, "réunion fictive"),
                        new Contribution(GroupCode.INSTITUTIONS, date("2019-06-13"), 5, "atelier fictif")));
        return dossier(
                adopting("diagnosis.three-contributions"),
                NORTH,
                diagnosis,
                new Rating(
                        new Id.Rating("association"),
                        new Mention(diagnosis.id()),
                        "manière dont chacun a été associé",
                        "partielle",
                        date("2019-09-30"),
                        null,
                        "chargé de mission",
                        null));
    }

    private static TerritorialProject leverThatServesNothing() {
        Diagnosis diagnosis = diagnosis(NORTH, List.of());
        return dossier(
                joined(adopting("diagnosis.levers-linked"), ORIENTATIONS),
                NORTH,
                diagnosis,
                new Lever(new Id.Lever("ecole"), diagnosis.id(), "locaux scolaires vides", List.of(), List.of(), null));
    }

    private static TerritorialProject figuresOnly() {
        Structure centre = centre("centre");
        return dossier(
                CAF,
                FailingFacts.practice("diagnosis.two-kinds-of-source"),
                centre,
                new Diagnosis(
                        new Id.Diagnosis("centre"),
                        List.of(),
                        centre.id(),
                        date("2021-06-30"),
                        null,
                        List.of(),
                        List.of(SourceKind.STATISTICS),
                        null));
    }

    private static TerritorialProject noInnovativeAction() {
        ConventionVersion version = new ConventionVersion(
                COORDINATION_2019,
                COORDINATION.id(),
                date("2019-05-02"),
                Cases.SINCE_2019,
                List.of(new RuleId("coordination.three-vocations")),
                List.of(Vocation.EXPERIMENTAL, Vocation.SHARED, Vocation.INNOVATIVE),
                List.of(),
                null);
        return dossier(
                COORDINATION,
                version,
                action("essai", Vocation.EXPERIMENTAL),
                action("partage", Vocation.SHARED),
                complete(Kind.ACTION),
                complete(Kind.INITIATIVE));
    }

    /** Every cell of the matrix of districts and orientations is filled, but one. */
    private static TerritorialProject districtWithoutAccessToRights() {
        List<Id.Orientation> everything =
                ORIENTATIONS.stream().map(Orientation::id).toList();
        List<Id.Orientation> allButRights = ORIENTATIONS.stream()
                .filter(orientation -> !orientation.code().equals(OrientationCode.ACCESS_TO_RIGHTS))
                .map(Orientation::id)
                .toList();
        return dossier(
                joined(adopting("coordination.same-service"), ORIENTATIONS),
                NORTH,
                SOUTH,
                objective("nord", NORTH, everything, HorizonCode.MEDIUM),
                objective("sud", SOUTH, allButRights, HorizonCode.MEDIUM),
                complete(Kind.OBJECTIVE),
                complete(Kind.ACTION),
                complete(Kind.ACCESS_POINT),
                complete(Kind.STRUCTURE));
    }

    private static List<Orientation> orientations() {
        List<OrientationCode> codes = List.of(
                OrientationCode.CONSOLIDATE,
                OrientationCode.ACCESS_TO_RIGHTS,
                OrientationCode.FAMILIES,
                OrientationCode.SOLIDARITY,
                OrientationCode.MEANS);
        return codes.stream()
                .map(code -> new Orientation(
                        new Id.Orientation(code.value()),
                        COORDINATION.id(),
                        code,
                        code.name().fr(),
                        codes.indexOf(code) + 1,
                        null))
                .toList();
    }

    private static List<Entry> joined(List<? extends Entry> some, List<? extends Entry> others) {
        return Stream.<Entry>concat(some.stream(), others.stream()).toList();
    }

    private static District district(String id) {
        return Cases.district(id, "Quartier fictif " + id);
    }

    private static Objective objective(
            String id, District district, List<Id.Orientation> orientations, HorizonCode horizon) {
        return new Objective(
                new Id.Objective(id),
                COORDINATION.id(),
                "objectif fictif " + id,
                List.of(district.id()),
                orientations,
                horizon,
                null,
                null);
    }

    private static Diagnosis diagnosis(District district, List<Contribution> contributions) {
        return new Diagnosis(
                new Id.Diagnosis(district.id().value()),
                List.of(district.id()),
                null,
                date("2019-09-15"),
                null,
                contributions,
                List.of(),
                null);
    }

    private static Action action(String id, Vocation vocation) {
        return new Action(
                new Id.Action(id),
                "action fictive " + id,
                List.of(),
                new Involvement(null, List.of()),
                new ActionContent(List.of(), List.of(), List.of(vocation), List.of(), null),
                ALWAYS,
                List.of(),
                null);
    }
}
