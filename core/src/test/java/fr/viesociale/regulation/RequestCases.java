package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedActs.boardMemberSeat;
import static fr.viesociale.project.RecordedActs.delegation;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.util.List;
import java.util.Map;

/** Cases of RequestRules, DecisionRules, LifeRules. */
final class RequestCases {

    static final List<Case> MET = List.of(
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
                    grant("d", "commission", "2022-06-10", "a")));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private RequestCases() {}
}
