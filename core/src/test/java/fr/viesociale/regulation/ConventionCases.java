package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedConventions.amounts;
import static fr.viesociale.project.RecordedConventions.attendee;
import static fr.viesociale.project.RecordedConventions.authorised;
import static fr.viesociale.project.RecordedConventions.citing;
import static fr.viesociale.project.RecordedConventions.collegeSeat;
import static fr.viesociale.project.RecordedConventions.commune;
import static fr.viesociale.project.RecordedConventions.derogation;
import static fr.viesociale.project.RecordedConventions.meeting;
import static fr.viesociale.project.RecordedConventions.organisation;
import static fr.viesociale.project.RecordedConventions.parity;
import static fr.viesociale.project.RecordedConventions.part;
import static fr.viesociale.project.RecordedConventions.parts;
import static fr.viesociale.project.RecordedConventions.review;
import static fr.viesociale.project.RecordedConventions.roadmap;
import static fr.viesociale.project.RecordedConventions.rules;
import static fr.viesociale.project.RecordedConventions.scope;
import static fr.viesociale.project.RecordedConventions.taking;
import static fr.viesociale.project.RecordedConventions.vote;
import static fr.viesociale.regulation.Cases.Case.met;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of ConventionRules, ContractRules, ArticulationRules, GovernanceRules, MeetingRules. */
final class ConventionCases {

    private static final Id V = new Id.ConventionVersion("v");
    private static final Id TERRITORY = new Id.Territory("ales");

    static final List<Case> MET = List.of(
            met(
                    "convention.signatories",
                    V,
                    "2019-05-02",
                    convention("c", ConventionKind.COORDINATION),
                    version("v", "c", "2019-05-02", DateRange.of("unknown", "unknown"), "convention.signatories"),
                    organisation("ville", OrganisationKind.COMMUNE),
                    organisation("caf", OrganisationKind.CAF),
                    party("v", "ville"),
                    party("v", "caf")),
            met(
                    "governance.steering-committee-members",
                    new Id.Body("cop"),
                    "2019-06-01",
                    convention("c", ConventionKind.COORDINATION),
                    version(
                            "v",
                            "c",
                            "2019-05-02",
                            DateRange.of("2019-05-02", "2022-12-31"),
                            "governance.steering-committee-members"),
                    body("cop", BodyKind.STEERING_COMMITTEE, "c"),
                    organisation("ville", OrganisationKind.COMMUNE),
                    organisation("caf", OrganisationKind.CAF),
                    organisation("departement", OrganisationKind.DEPARTEMENT),
                    seat("cop", "ville", 2, "2019-05-02", "open"),
                    seat("cop", "caf", 2, "2019-05-02", "open"),
                    seat("cop", "departement", 1, "2019-05-02", "open")),
            met(
                    "governance.steering-committee-never-decides-agrement",
                    new Id.Resolution("r"),
                    "2025-06-01",
                    body("cop", BodyKind.STEERING_COMMITTEE),
                    resolution("r", "cop", "2019-09-12", ResolutionObject.AGREMENT, ResolutionNature.OPINION)),
            met(
                    "convention.authorised-before-signature",
                    V,
                    "2022-07-06",
                    convention("c", ConventionKind.CTG),
                    version("v", "c", "2022-07-06", DateRange.of("unknown", "unknown")),
                    organisation("epci", OrganisationKind.EPCI),
                    authorised("v", "epci", "2022-06-27")),
            met(
                    "convention.caf-of-department",
                    V,
                    "2019-05-02",
                    convention("c", ConventionKind.COORDINATION),
                    version("v", "c", "2019-05-02", DateRange.of("unknown", "unknown")),
                    organisation("ville", OrganisationKind.COMMUNE, "30007"),
                    organisation("caf", OrganisationKind.CAF, "30189"),
                    party("v", "ville"),
                    party("v", "caf")),
            ofCtg("convention.ctg-duration-max"),
            ofCtg(
                    "convention.ctg-parties",
                    organisation("epci", OrganisationKind.EPCI),
                    organisation("caf", OrganisationKind.CAF),
                    party("v", "epci"),
                    party("v", "caf")),
            ofCtg(
                    "convention.ctg-parts",
                    parts(
                            "v",
                            part(PartCode.SHARED_DIAGNOSIS, true),
                            part(PartCode.ACTION_SHEETS, true),
                            part(PartCode.STEERING, true),
                            part(PartCode.EVALUATION, true))),
            ofCtg("convention.ctg-no-amount", amounts("v"), inventory("i", Kind.CONVENTION_CONTENT, V, true)),
            met(
                    "convention.ctg-referenced",
                    TERRITORY,
                    "2024-03-01",
                    commune("30007", "open", "open"),
                    convention("ctg", ConventionKind.CTG),
                    version("ctg1", "ctg", "2022-01-01", DateRange.of("2022-01-01", "2026-12-31")),
                    scope("ctg1", "30007"),
                    convention("c", ConventionKind.COORDINATION),
                    version("v", "c", "2022-07-06", DateRange.of("unknown", "unknown")),
                    citing("v", "ctg")),
            met(
                    "convention.ctg-commune-party",
                    TERRITORY,
                    "2024-03-01",
                    commune("30007", "open", "open"),
                    convention("ctg", ConventionKind.CTG),
                    version("ctg1", "ctg", "2022-07-06", DateRange.of("2022-07-06", "2026-12-31")),
                    scope("ctg1", "30007"),
                    organisation("epci", OrganisationKind.EPCI),
                    organisation("ville", OrganisationKind.COMMUNE, "30007"),
                    party("ctg1", "epci"),
                    party("ctg1", "ville")),
            ofCityContract(
                    "convention.city-contract-parties",
                    "2024-07-01",
                    organisation("etat", OrganisationKind.STATE),
                    organisation("epci", OrganisationKind.EPCI),
                    organisation("ville", OrganisationKind.COMMUNE),
                    organisation("departement", OrganisationKind.DEPARTEMENT),
                    organisation("region", OrganisationKind.REGION),
                    party("v", "etat"),
                    party("v", "epci"),
                    party("v", "ville"),
                    party("v", "departement"),
                    party("v", "region")),
            ofCityContract(
                    "convention.city-contract-review",
                    "2027-09-01",
                    review("c", ReviewKind.YEARLY, "2025-11-20", true),
                    review("c", ReviewKind.YEARLY, "2026-11-12", true),
                    review("c", ReviewKind.MID_TERM, "2027-06-10", null)),
            ofCommittee(
                    "governance.deployment-roadmap-by-committee",
                    new Id.DeploymentRoadmap("v1"),
                    "2019-11-01",
                    resolution("r", "cop", "2019-09-18", ResolutionObject.DEPLOYMENT_ROADMAP, null),
                    roadmap("v1", "2019-10-01", "r")),
            ofCommittee(
                    "governance.stated-quorum",
                    new Id.Resolution("r"),
                    "2024-01-01",
                    rules("v", "cop", new Quorum(1, null, QuorumBase.ALL_SEATS, QuorumMoment.OPENING, null, false)),
                    organisation("ville", OrganisationKind.COMMUNE),
                    seat("cop", "ville", 2, "2019-05-02", "open"),
                    resolution("r", "cop", "2023-03-10", ResolutionObject.OTHER, null),
                    taking(meeting("m", "cop", "2023-03-10", attendee("ville", Attendance.PRESENT)), "r")),
            met(
                    "governance.resolution-attendance",
                    new Id.Resolution("r"),
                    "2024-01-01",
                    body("cop", BodyKind.STEERING_COMMITTEE),
                    organisation("ville", OrganisationKind.COMMUNE),
                    organisation("caf", OrganisationKind.CAF),
                    resolution("r", "cop", "2023-03-10", ResolutionObject.OTHER, null),
                    taking(
                            meeting(
                                    "m",
                                    "cop",
                                    "2023-03-10",
                                    attendee("ville", Attendance.PRESENT),
                                    attendee("caf", Attendance.PRESENT)),
                            "r"),
                    vote("r", null, "ville")),
            ofCommittee(
                    "governance.stated-rhythm",
                    new Id.Body("cop"),
                    "2024-03-10",
                    rules("v", "cop", 12),
                    meeting("m", "cop", "2023-03-10")),
            ofCommittee(
                    "governance.stated-parity",
                    new Id.Body("cop"),
                    "2024-03-10",
                    parity("v", "cop", GroupCode.COMMUNE, GroupCode.CAF),
                    collegeSeat("cop", GroupCode.COMMUNE, 5, "2019-05-02", "open"),
                    collegeSeat("cop", GroupCode.CAF, 5, "2019-05-02", "open")),
            met(
                    "governance.technical-committee-executes",
                    new Id.Resolution("r"),
                    "2024-01-01",
                    convention("c", ConventionKind.COORDINATION),
                    version(
                            "v",
                            "c",
                            "2019-05-02",
                            DateRange.of("unknown", "unknown"),
                            "governance.technical-committee-executes"),
                    body("cotech", BodyKind.TECHNICAL_COMMITTEE, "c"),
                    resolution(
                            "r",
                            "cotech",
                            "2023-03-10",
                            ResolutionObject.DEPLOYMENT_ROADMAP,
                            ResolutionNature.PROPOSAL)),
            met(
                    "governance.derogation-never-lifts-law",
                    new Id.Derogation("d"),
                    "2025-01-01",
                    centreSocial("centre"),
                    agc("a", "centre", "2020-01-01", "2024-12-31"),
                    cafBoard(),
                    derogation(
                            "d",
                            "agrement.duration",
                            new Id.Agrement("a"),
                            "2019-12-01",
                            "ca",
                            "travaux dans les locaux")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of(
            "convention.city-contract-review", "2027-01-15",
            "convention.ctg-referenced", "2024-03-01",
            "governance.stated-rhythm", "2024-03-11");

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private ConventionCases() {}

    private static Case ofCtg(String rule, Entry... entries) {
        return with(
                rule,
                V,
                "2024-03-01",
                List.of(
                        convention("c", ConventionKind.CTG),
                        version("v", "c", "2022-01-01", DateRange.of("2022-01-01", "2026-12-31"))),
                entries);
    }

    private static Case ofCityContract(String rule, String on, Entry... entries) {
        return with(
                rule,
                V,
                on,
                List.of(
                        convention("c", ConventionKind.CITY_CONTRACT),
                        version("v", "c", "2024-07-01", DateRange.of("2024-07-01", "2030-06-30"))),
                entries);
    }

    /** Under a coordination convention that adopts the clause, steered by a committee. */
    private static Case ofCommittee(String clause, Id subject, String on, Entry... entries) {
        return with(
                clause,
                subject,
                on,
                List.of(
                        convention("c", ConventionKind.COORDINATION),
                        version("v", "c", "2019-05-02", DateRange.from("2019-05-02"), clause),
                        body("cop", BodyKind.STEERING_COMMITTEE, "c")),
                entries);
    }

    private static Case with(String rule, Id subject, String on, List<Entry> shared, Entry... entries) {
        return met(
                rule,
                subject,
                on,
                Stream.concat(shared.stream(), Stream.of(entries)).toArray(Entry[]::new));
    }
}
