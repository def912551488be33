package fr.viesociale.project;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.SurveyAnswer;
import fr.viesociale.territory.District;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** What a roadmap, a diagnosis, a schéma and an observatory record, with only what a case speaks of; lists are words apart. */
public final class RecordedRoadmaps {

    private RecordedRoadmaps() {}

    public static District district(String id) {
        return district(id, "open", "open");
    }

    public static District district(String id, String first, String last) {
        return new District(new Id.District(id), "quartier " + id, DateRange.of(first, last), List.of(), null);
    }

    public static Orientation orientation(String id, String convention, OrientationCode code) {
        return new Orientation(
                new Id.Orientation(id), new Id.Convention(convention), code, "orientation " + id, 1, null);
    }

    public static Objective objective(
            String id, String convention, String districts, String orientations, HorizonCode horizon) {
        return new Objective(
                new Id.Objective(id),
                convention == null ? null : new Id.Convention(convention),
                "objectif " + id,
                words(districts).map(Id.District::new).toList(),
                words(orientations).map(Id.Orientation::new).toList(),
                horizon,
                null,
                null);
    }

    public static Action action(String id, String objectives, String districts, Vocation... vocations) {
        return new Action(
                new Id.Action(id),
                "action " + id,
                words(objectives).map(Id.Objective::new).toList(),
                new Involvement(null, List.of()),
                new ActionContent(
                        List.of(),
                        List.of(),
                        List.of(vocations),
                        words(districts).map(Id.District::new).toList(),
                        null),
                null,
                List.of(),
                null);
    }

    public static ConventionVersion naming(ConventionVersion version, Vocation... vocations) {
        return new ConventionVersion(
                version.id(),
                version.convention(),
                version.signedOn(),
                version.term(),
                version.clauses(),
                List.of(vocations),
                List.of(),
                null);
    }

    public static Diagnosis diagnosis(String id, String districts, String completedOn, Contribution... contributions) {
        return new Diagnosis(
                new Id.Diagnosis(id),
                words(districts).map(Id.District::new).toList(),
                null,
                date(completedOn),
                null,
                List.of(contributions),
                List.of(),
                null);
    }

    public static Diagnosis diagnosisOf(String structure, String completedOn, SourceKind... sources) {
        return new Diagnosis(
                new Id.Diagnosis(structure),
                List.of(),
                new Id.Structure(structure),
                date(completedOn),
                null,
                List.of(),
                List.of(sources),
                null);
    }

    public static Contribution contribution(GroupCode group, String contributedOn) {
        return new Contribution(group, date(contributedOn), null, null);
    }

    public static Rating rating(Id subject, String ratedOn) {
        return new Rating(
                new Id.Rating("appreciation"),
                new Mention(subject),
                "association de chacun",
                "large",
                date(ratedOn),
                null,
                "chargé de mission",
                null);
    }

    public static Lever lever(String id, String diagnosis, String orientations) {
        return new Lever(
                new Id.Lever(id),
                new Id.Diagnosis(diagnosis),
                "levier " + id,
                words(orientations).map(Id.Orientation::new).toList(),
                List.of(),
                null);
    }

    public static TerritoryPart commune(String code) {
        return new TerritoryPart(
                new Id.TerritoryPart(code),
                new CommuneCode(code),
                null,
                "commune " + code,
                DateRange.of("open", "open"),
                null);
    }

    public static Schema schema(
            String id, SchemaKind kind, String adoptedOn, DateRange term, String renewedOn, SchemaContent content) {
        return new Schema(new Id.Schema(id), kind, "30", date(adoptedOn), term, date(renewedOn), content, null);
    }

    /** The content of a schéma that cites others, and who signed it. */
    public static SchemaContent signed(String cites, String signatories) {
        return new SchemaContent(
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                words(cites).map(Id.Schema::new).toList(),
                words(signatories).map(Id.Organisation::new).toList());
    }

    public static PlannedStructure planned(String id, StageCode stage, String targetOn, PlannedPlace place) {
        return new PlannedStructure(
                new Id.PlannedStructure(id),
                "structure prévue " + id,
                StructureKind.ESPACE_DE_VIE_SOCIALE,
                place,
                List.of(new Stage(stage, date(targetOn), null)),
                null,
                null,
                null);
    }

    public static PlannedPlace place(String districts, String schemaZone, String reason, ZoneKind... zones) {
        return new PlannedPlace(words(districts).map(Id.District::new).toList(), List.of(zones), schemaZone, reason);
    }

    public static IdentitySheet sheet(String structure, String firstAgrementOn) {
        return new IdentitySheet(
                new Id.IdentitySheet(structure),
                new Id.Structure(structure),
                date(firstAgrementOn),
                null,
                null,
                null,
                null,
                null);
    }

    public static SurveyAnswer surveyAnswer(String structure, int year, boolean answered) {
        return new SurveyAnswer(
                new Id.SurveyAnswer(structure + "-" + year), new Id.Structure(structure), year, answered, null);
    }

    public static Measure measure(String value, String measuredOn, String source, ValueStatus status) {
        return new Measure(Quantity.parse(value), date(measuredOn), source, status);
    }

    public static Indicator indicator(String id, Id subject, Measure... measures) {
        return new Indicator(
                new Id.Indicator(id),
                "indicateur " + id,
                new Mention(subject),
                UnitCode.PERSONS,
                null,
                null,
                List.of(measures),
                null);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(" "));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
