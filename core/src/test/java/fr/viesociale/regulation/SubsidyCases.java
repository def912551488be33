package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.regulation.Cases.met;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Cases of LaiciteRules, EngagementRules, SubsidyRules, PrivacyRules. */
final class SubsidyCases {

    static final List<Case> MET = List.of(
            met(
                    "privacy.no-sensitive-data",
                    new Id.Territory("ales"),
                    "2026-11-23",
                    organisation("caf", OrganisationKind.CAF)),
            new Case( // once a host states how long it may be kept
                    new RuleId("privacy.retention-term"),
                    PrivacyRulesTest.minutesOf2019().territory(),
                    PrivacyRulesTest.minutesOf2019().on(LocalDate.parse("2026-05-02"))));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(Asked.stated(Awaited.RETENTION, Period.ofYears(7)));

    private SubsidyCases() {}
}
