package fr.viesociale.project;

import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.YES;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.territory.District;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is unlawful in each failing example: one fact that a reader finds in the dossier, and that breaks the rule. */
final class UnlawfulFacts {

    /** A rule, and the fact that breaks it. */
    record Told(RuleId rule, Predicate<TerritorialProject> fact) {

        @Override
        public String toString() {
            return rule.value();
        }
    }

    private UnlawfulFacts() {}

    static Stream<Told> all() {
        return Stream.of(conventions(), governance(), roadmaps(), deployments(), UnlawfulAgrements.all())
                .flatMap(theme -> theme);
    }

    private static Stream<Told> conventions() {
        return Stream.of(
                told("convention.signatories", p -> !signatories(p).contains(OrganisationKind.CAF)),
                told(
                        "convention.authorised-before-signature",
                        p -> after(
                                only(p, Kind.PARTY).authorisedOn(),
                                only(p, Kind.CONVENTION_VERSION).signedOn())),
                told(
                        "convention.caf-of-department",
                        p -> p.all(Kind.ORGANISATION).stream()
                                        .map(one -> one.commune().department())
                                        .distinct()
                                        .count()
                                == 2),
                told(
                        "convention.ctg-duration-max",
                        p -> only(p, Kind.CONVENTION_VERSION).term().lastsAtMost(Period.ofYears(5)) == NO),
                told("convention.ctg-parties", p -> !signatories(p).contains(OrganisationKind.CAF)),
                told(
                        "convention.ctg-parts",
                        p -> only(p, Kind.CONVENTION_CONTENT)
                                .parts()
                                .contains(new StatedPart(PartCode.EVALUATION, false))),
                told(
                        "convention.ctg-no-amount",
                        p -> only(p, Kind.CONVENTION_CONTENT).amounts().stream()
                                .anyMatch(line -> line.amount().value().equals("40000.00"))),
                told(
                        "convention.ctg-referenced",
                        p -> p.all(Kind.CONVENTION_SCOPE).size() == 1
                                && only(p, Kind.CONVENTION_CONTENT).cites().isEmpty()),
                told(
                        "convention.ctg-commune-party",
                        p -> p.all(Kind.PARTY).size() == 7
                                && p.all(Kind.PARTY).stream()
                                        .noneMatch(party ->
                                                party.organisation().value().equals("ville"))),
                told(
                        "convention.city-contract-parties",
                        p -> signatories(p).equals(Set.of(OrganisationKind.STATE, OrganisationKind.COMMUNE))),
                told(
                        "convention.city-contract-review",
                        p -> only(p, Kind.CONVENTION_REVIEW).heldOn().earliest().getYear() == 2026));
    }

    private static Stream<Told> governance() {
        return Stream.of(
                told(
                        "governance.steering-committee-members",
                        p -> p.all(Kind.SEAT).stream()
                                .noneMatch(seat -> kind(p, seat.organisation()).equals(OrganisationKind.DEPARTEMENT))),
                told(
                        "governance.steering-committee-never-decides-agrement",
                        p -> decidedBy(p, BodyKind.STEERING_COMMITTEE)),
                told(
                        "governance.deployment-roadmap-by-committee",
                        p -> only(p, Kind.DEPLOYMENT_ROADMAP).resolution() == null),
                told(
                        "governance.stated-quorum",
                        p -> only(p, Kind.MEETING).attendees().stream()
                                        .filter(one -> one.attendance() == Attendance.PRESENT)
                                        .count()
                                < only(p, Kind.COMMITTEE_RULES).quorum().number()),
                told(
                        "governance.resolution-attendance",
                        p -> only(p, Kind.MEETING).attendees().isEmpty()
                                && p.all(Kind.VOTE).isEmpty()),
                told("governance.stated-rhythm", p -> {
                    Meeting last = only(p, Kind.MEETING);
                    int months = only(p, Kind.COMMITTEE_RULES).maxMonthsBetweenMeetings();
                    return last.heldOn().latest().plusMonths(months).isBefore(LocalDate.parse("2024-03-11"));
                }),
                told("governance.stated-parity", p -> seats(p, GroupCode.COMMUNE) == 5 && seats(p, GroupCode.CAF) == 4),
                told("governance.technical-committee-executes", p -> decidedBy(p, BodyKind.TECHNICAL_COMMITTEE)),
                told(
                        "governance.derogation-never-lifts-law",
                        p -> only(p, Kind.DEROGATION)
                                .rule()
                                .equals(new RuleId("engagement.subscribed-before-application"))));
    }

    private static Stream<Told> roadmaps() {
        return Stream.of(
                told(
                        "roadmap.every-district",
                        p -> left(p, only(p, Kind.OBJECTIVE).districts()).size() == 1),
                told("roadmap.orientation-named", p -> {
                    Objective objective = only(p, Kind.OBJECTIVE);
                    return objective.orientations().stream()
                            .map(id -> p.find(Kind.ORIENTATION, id).orElseThrow())
                            .noneMatch(one -> one.convention().equals(objective.convention()));
                }),
                told(
                        "roadmap.horizon-set",
                        p -> only(p, Kind.OBJECTIVE).horizon().equals(HorizonCode.NONE)),
                told(
                        "diagnosis.every-district",
                        p -> left(
                                                p,
                                                p.all(Kind.DIAGNOSIS).stream()
                                                        .flatMap(one -> one.districts().stream())
                                                        .toList())
                                        .size()
                                == 1),
                told(
                        "diagnosis.three-contributions",
                        p -> only(p, Kind.DIAGNOSIS).contributions().stream()
                                .noneMatch(one -> one.group().equals(GroupCode.INHABITANTS))),
                told(
                        "diagnosis.levers-linked",
                        p -> only(p, Kind.LEVER).orientations().isEmpty()),
                told("diagnosis.two-kinds-of-source", p -> {
                    Diagnosis diagnosis = only(p, Kind.DIAGNOSIS);
                    return diagnosis.structure() != null && diagnosis.sources().equals(List.of(SourceKind.STATISTICS));
                }),
                told(
                        "coordination.three-vocations",
                        p -> only(p, Kind.CONVENTION_VERSION).vocations().contains(Vocation.INNOVATIVE)
                                && p.all(Kind.ACTION).stream()
                                        .noneMatch(
                                                one -> one.content().vocations().contains(Vocation.INNOVATIVE))),
                told(
                        "coordination.same-service",
                        p -> p.all(Kind.OBJECTIVE).stream()
                                        .mapToInt(one -> one.orientations().size())
                                        .sum()
                                == 2 * 5 - 1));
    }

    private static Stream<Told> deployments() {
        return Stream.of(
                told("deployment.priority-area-covered", p -> {
                    Agrement agrement = only(p, Kind.AGREMENT);
                    Situation after = p.on(LocalDate.parse("2027-01-01"));
                    Situation before = p.on(LocalDate.parse("2025-06-01"));
                    return before.inForce(agrement) == YES && after.inForce(agrement) == NO;
                }),
                told("deployment.priority-zone-type", p -> {
                    PlannedStructure planned = only(p, Kind.PLANNED_STRUCTURE);
                    return planned.place().zones().isEmpty() && planned.place().reason() == null;
                }),
                told(
                        "deployment.inside-schema-zone",
                        p -> !only(p, Kind.SCHEMA)
                                .content()
                                .priorityZones()
                                .contains(
                                        only(p, Kind.PLANNED_STRUCTURE).place().schemaZone())),
                told(
                        "deployment.avs-schema-content",
                        p -> only(p, Kind.SCHEMA).content().priorityZones().isEmpty()),
                told(
                        "deployment.avs-schema-adopted",
                        p -> p.all(Kind.SCHEMA).isEmpty()
                                && only(p, Kind.INVENTORY).complete()),
                told("deployment.avs-schema-form", p -> {
                    Schema schema = only(p, Kind.SCHEMA);
                    return schema.content().signatories().size() == 1
                            && schema.term().lastsAtLeast(Period.ofYears(3)) == NO;
                }),
                told("deployment.family-services-schema-duration-max", p -> {
                    Schema schema = only(p, Kind.SCHEMA);
                    return schema.term().lastsAtMost(Period.ofYears(6)) == NO
                            && schema.term().lastsAtMost(Period.ofYears(6).plusDays(1)) == YES;
                }),
                told(
                        "deployment.prefiguration-recorded",
                        p -> p.all(Kind.PREFIGURATION).isEmpty()),
                told(
                        "deployment.prefiguration-length",
                        p -> only(p, Kind.PREFIGURATION).period().lastsAtMost(Period.ofMonths(12)) == NO));
    }

    static Told told(String rule, Predicate<TerritorialProject> fact) {
        return new Told(new RuleId(rule), fact);
    }

    /** The only entry of its kind. */
    static <E extends Entry> E only(TerritorialProject project, Kind<E> kind) {
        if (project.all(kind).size() != 1) {
            throw new AssertionError(project.all(kind).size() + " " + kind.plural());
        }
        return project.all(kind).get(0);
    }

    static boolean after(PartialDate one, PartialDate other) {
        return one.earliest().isAfter(other.latest());
    }

    private static Set<OrganisationKind> signatories(TerritorialProject project) {
        Set<OrganisationKind> kinds = new HashSet<>();
        project.all(Kind.PARTY).forEach(party -> kinds.add(kind(project, party.organisation())));
        return kinds;
    }

    private static OrganisationKind kind(TerritorialProject project, Id.Organisation id) {
        return project.find(Kind.ORGANISATION, id).map(Organisation::kind).orElseThrow();
    }

    private static boolean decidedBy(TerritorialProject project, BodyKind kind) {
        Resolution resolution = only(project, Kind.RESOLUTION);
        Body body = project.find(Kind.BODY, resolution.body()).orElseThrow();
        return body.kind().equals(kind) && resolution.nature() == ResolutionNature.DECISION;
    }

    private static int seats(TerritorialProject project, GroupCode college) {
        return project.all(Kind.SEAT).stream()
                .filter(seat -> college.equals(seat.college()))
                .map(Seat::holding)
                .mapToInt(holding -> holding.seats())
                .sum();
    }

    /** The districts of the dossier that are not among these. */
    private static Set<Id.District> left(TerritorialProject project, List<Id.District> served) {
        Set<Id.District> left = new HashSet<>();
        project.all(Kind.DISTRICT).stream().map(District::id).forEach(left::add);
        served.forEach(left::remove);
        return left;
    }
}
