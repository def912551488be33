package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.Map;

/** Cases of ConventionRules, ContractRules, GovernanceRules. */
final class ConventionCases {

    static final List<Case> MET = List.of(
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
                    resolution("r", "cop", "2019-09-12", ResolutionObject.AGREMENT, ResolutionNature.OPINION)));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private ConventionCases() {}
}
