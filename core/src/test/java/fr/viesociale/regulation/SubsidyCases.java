package fr.viesociale.regulation;

import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import java.util.List;
import java.util.Map;

/** Cases of LaiciteRules, EngagementRules, SubsidyRules, PrivacyRules. */
final class SubsidyCases {

    static final List<Case> MET = List.of();

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of();

    private SubsidyCases() {}
}
