package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedActs.boardMemberSeat;
import static fr.viesociale.project.RecordedActs.delegation;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** For each rule one case that meets it: a new rule comes with its own. */
final class SatisfiedCases {

    /** One rule met: the entry that it is asked of, in a dossier, on a day. */
    record Case(RuleId rule, Id subject, Situation situation) {

        @Override
        public String toString() {
            return rule.value();
        }
    }

    static final List<Case> ALL = List.of(
            met(
                    "agrement.deciding-body",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    agc("a", "centre", "2019-01-01", "2022-12-31"),
                    grant("d", "ca", "2018-11-15", "a")),
            met(
                    "agrement.delegation-valid",
                    new Id.BoardDecision("d"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    organisation("caf", OrganisationKind.CAF),
                    body("commission", BodyKind.CAF_DELEGATED_COMMITTEE),
                    delegation("ca", "commission", "2022-01-20", "open"),
                    boardMemberSeat("commission", "caf", true, "2022-01-20", "open"),
                    agc("a", "centre", "2023-01-01", "2026-12-31"),
                    grant("d", "commission", "2022-06-10", "a")),
            met(
                    "agrement.duration",
                    new Id.Agrement("a"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a", "centre", "2024-11-25", "2028-11-24")),
            met(
                    "agrement.acf-within-agc",
                    new Id.Agrement("acf"),
                    "2025-06-01",
                    centreSocial("centre"),
                    cafBoard(),
                    acf("acf", "centre", "2020-01-01", "2023-12-31"),
                    agc("agc", "centre", "2020-01-01", "2023-12-31"),
                    grant("d", "ca", "2019-11-15", "agc", "acf")),
            met(
                    "agrement.no-overlap",
                    new Id.Structure("centre"),
                    "2025-06-01",
                    centreSocial("centre"),
                    agc("a1", "centre", "2020-01-01", "2023-12-31"),
                    agc("a2", "centre", "2024-01-01", "2027-12-31")),
            met( // once a host states which frame governs
                    "agrement.transition-2027",
                    new Id.Agrement("a"),
                    "2026-11-23",
                    centreSocial("centre"),
                    agc("a", "centre", "2024-01-01", "2027-12-31")),
            met(
                    "convention.signatories",
                    new Id.ConventionVersion("v"),
                    "2019-05-02",
                    convention("c", ConventionKind.COORDINATION),
                    version("v", "c", "2019-05-02", DateRange.of("unknown", "unknown"), "convention.signatories"),
                    organisation("ville", OrganisationKind.COMMUNE),
                    organisation("caf", OrganisationKind.CAF),
                    party("v", "ville"),
                    party("v", "caf")),
            met(
                    "deployment.priority-area-covered",
                    new Id.PriorityArea("QN03001I"),
                    "2025-06-01",
                    priorityArea("QN03001I", "2024-01-01", "open"),
                    espaceDeVieSociale("evs", "QN03001I"),
                    cafBoard(),
                    al("a", "evs", "2024-01-01", "2026-12-31"),
                    grant("d", "ca", "2023-11-15", "a")),
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
                    "project.families-part-since-2027",
                    new Id.Agrement("a"),
                    "2027-06-01",
                    centreSocial("centre"),
                    project("p", "centre", familyStrand(true)),
                    approving(agc("a", "centre", "2027-01-01", "2030-12-31"), "p")));

    private SatisfiedCases() {}

    private static Case met(String rule, Id subject, String on, Entry... entries) {
        return new Case(new RuleId(rule), subject, ales(entries).on(LocalDate.parse(on)));
    }
}
