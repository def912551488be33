package fr.viesociale.project;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Practice;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.structure.ActionProfile;
import fr.viesociale.structure.AimCode;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProjectBudget;
import fr.viesociale.structure.ProjectGovernance;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One projet social, «p», of the structure «s», asked for by the request «r» and approved by the agrément «a». */
public final class RecordedProjects {

    public static final Id.StructureProject PROJECT = new Id.StructureProject("p");
    public static final Id.Structure STRUCTURE = new Id.Structure("s");
    public static final Id.AgrementRequest REQUEST = new Id.AgrementRequest("r");
    public static final Id.Agrement AGREMENT = new Id.Agrement("a");

    private RecordedProjects() {}

    /** The entries of an agrément that approves the project, asked for by the request; one of them may be given instead. */
    public static Entry[] approved(Entry structure, String first, String last, Entry... entries) {
        AgrementKind kind = structure.equals(Recorded.centreSocial("s")) ? AgrementKind.AGC : AgrementKind.AL;
        List<Entry> all = new ArrayList<>(List.of(entries));
        Stream.of(
                        structure,
                        project(),
                        request(RequestNature.FIRST, null, null, kind),
                        agrement(kind, first, last, REQUEST, PROJECT))
                .filter(entry ->
                        Stream.of(entries).noneMatch(given -> given.id().equals(entry.id())))
                .forEach(all::add);
        return all.toArray(Entry[]::new);
    }

    public static Agrement agrement(
            AgrementKind kind, String first, String last, Id.AgrementRequest request, Id.StructureProject project) {
        return new Agrement(AGREMENT, STRUCTURE, kind, DateRange.of(first, last), request, project, null);
    }

    public static AgrementRequest request(
            RequestNature nature, String filedOn, DateRange asked, AgrementKind... kinds) {
        return new AgrementRequest(REQUEST, STRUCTURE, nature, List.of(kinds), date(filedOn), asked, List.of(), null);
    }

    public static StructureProject project(StatedPart... parts) {
        return Recorded.project("p", "s", parts);
    }

    public static StructureProject project(String adoptedOn, String adoptedBy, String previousEvaluationOn) {
        return new StructureProject(
                PROJECT,
                STRUCTURE,
                List.of(),
                date(adoptedOn),
                adoptedBy == null ? null : new Id.Body(adoptedBy),
                List.of(),
                date(previousEvaluationOn),
                null);
    }

    public static StructureProject declaring(ValueCode... values) {
        return new StructureProject(PROJECT, STRUCTURE, List.of(), null, null, List.of(values), null, null);
    }

    public static Inventory complete(Kind<?> list, Id within) {
        return Recorded.inventory(list.plural() + "-" + within.value(), list, within, true);
    }

    public static Inventory incomplete(Kind<?> list, Id within) {
        return Recorded.inventory(list.plural() + "-" + within.value(), list, within, false);
    }

    public static ProjectAxis axis(String id, AimCode... aims) {
        return new ProjectAxis(new Id.ProjectAxis(id), PROJECT, "axe " + id, List.of(aims), List.of(), null);
    }

    public static ProjectAxis axisFrom(String id, String... needs) {
        return new ProjectAxis(new Id.ProjectAxis(id), PROJECT, "axe " + id, List.of(), needs(needs), null);
    }

    public static ProjectObjective objective(String id, String axis, String parent, AimCode... aims) {
        return new ProjectObjective(
                new Id.ProjectObjective(id),
                PROJECT,
                axis == null ? null : new Id.ProjectAxis(axis),
                parent == null ? null : new Id.ProjectObjective(parent),
                "objectif " + id,
                List.of(aims),
                null);
    }

    public static ProjectAction action(String id, String objective) {
        return action(id, objective, profile(List.of(), List.of(), List.of(), null, null));
    }

    public static ProjectAction action(String id, String objective, ActionProfile profile, String... needs) {
        return new ProjectAction(
                new Id.ProjectAction(id),
                PROJECT,
                objective == null ? null : new Id.ProjectObjective(objective),
                "action " + id,
                profile,
                needs(needs),
                null);
    }

    private static List<Id.DiagnosisFinding> needs(String... needs) {
        return Stream.of(needs).map(Id.DiagnosisFinding::new).toList();
    }

    public static ProjectAction serving(String id, MissionCode... missions) {
        return action(id, null, profile(List.of(missions), List.of(), List.of(), null, null));
    }

    public static ProjectAction reaching(String id, Boolean mixed, PublicCode... publics) {
        return action(id, null, profile(List.of(), List.of(publics), List.of(), null, mixed));
    }

    public static ProjectAction marked(String id, Boolean collective) {
        return action(id, null, profile(List.of(), List.of(), List.of(), collective, null));
    }

    public static ProjectAction forFamilies(String id, Boolean collective, String... needs) {
        return action(id, null, profile(List.of(), List.of(PublicCode.FAMILIES), List.of(), collective, null), needs);
    }

    public static ProjectAction onTheme(FamilyTheme theme) {
        return action(theme.value(), null, profile(List.of(), List.of(), List.of(theme), null, null));
    }

    private static ActionProfile profile(
            List<MissionCode> missions,
            List<PublicCode> publics,
            List<FamilyTheme> themes,
            Boolean collective,
            Boolean mixed) {
        return new ActionProfile(missions, publics, themes, collective, mixed);
    }

    public static ProjectOffer offer(
            List<PublicCode> publics, List<Theme> fields, String disabilityAccess, String tariffs) {
        return new ProjectOffer(
                new Id.ProjectOffer("offre"), PROJECT, publics, fields, disabilityAccess, tariffs, null);
    }

    /** Hours of the project, in the months from a first to a last. */
    public static OpeningHours hours(String id, String weekly, int firstMonth, int lastMonth, DateRange period) {
        return new OpeningHours(
                new Id.OpeningHours(id),
                new Mention(PROJECT),
                weekly == null ? null : Quantity.parse(weekly),
                null,
                IntStream.rangeClosed(firstMonth, lastMonth).boxed().toList(),
                period,
                null);
    }

    public static Participation met(GroupCode group, String on) {
        return new Participation(
                new Id.Participation(group.value()), new Mention(PROJECT), group, date(on), null, null, null);
    }

    public static ProjectGovernance governance(String document, ParticipationBody... bodies) {
        return new ProjectGovernance(new Id.ProjectGovernance("gouvernance"), PROJECT, document, List.of(bodies), null);
    }

    public static Body governing(String id, BodyKind kind, String organisation) {
        return new Body(
                new Id.Body(id),
                kind,
                "instance fictive " + id,
                organisation == null ? null : new Id.Organisation(organisation),
                List.of(),
                DateRange.of("open", "open"),
                null);
    }

    public static Management run(String by, String first, String last) {
        return new Management(
                new Id.Management("gestion-" + by),
                STRUCTURE,
                List.of(new Id.Organisation(by)),
                null,
                null,
                null,
                DateRange.of(first, last),
                null);
    }

    public static CriterionEvidence evidence(CriterionCode criterion, boolean present) {
        return new CriterionEvidence(
                new Id.CriterionEvidence(criterion.value()), REQUEST, criterion, null, present, null);
    }

    public static Rating rating(Id subject, String criterion, String on) {
        return new Rating(
                new Id.Rating(criterion.replace(' ', '-')),
                new Mention(subject),
                criterion,
                "satisfaisant",
                PartialDate.parse(on),
                null,
                "conseil technique",
                null);
    }

    public static Diagnosis diagnosis(String id, String completedOn) {
        return new Diagnosis(
                new Id.Diagnosis(id), List.of(), STRUCTURE, date(completedOn), null, List.of(), List.of(), null);
    }

    public static DiagnosisFinding finding(String id, FindingNature nature) {
        return new DiagnosisFinding(
                new Id.DiagnosisFinding(id), new Id.Diagnosis("d"), nature, null, "constat " + id, null, null);
    }

    public static ProjectBudget budget(int year, String income, String expenditure) {
        return new ProjectBudget(
                new Id.ProjectBudget("b" + year),
                PROJECT,
                year,
                income == null ? null : Money.parse(income),
                expenditure == null ? null : Money.parse(expenditure),
                null);
    }

    public static Indicator indicator(String objective, String target, String source) {
        return new Indicator(
                new Id.Indicator("i-" + objective),
                "indicateur de " + objective,
                new Mention(new Id.ProjectObjective(objective)),
                UnitCode.PERSONS,
                null,
                target == null ? null : new Measure(Quantity.parse(target), null, source, null),
                List.of(),
                null);
    }

    /** The Caf, and the days on which it has a practice. */
    public static Entry[] practised(String rule, String first, String last) {
        return new Entry[] {
            Recorded.organisation("caf", OrganisationKind.CAF),
            new Practice(
                    new Id.Practice("pratique"),
                    new Id.Organisation("caf"),
                    List.of(new RuleId(rule)),
                    DateRange.of(first, last),
                    null)
        };
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
