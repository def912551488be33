package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;

import fr.viesociale.contract.FailingExamples;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each rule one case that meets it: a new rule comes with its own. What breaches it is the failing example of the contract kit. */
final class Cases {

    /** One rule met: the entry that it is asked of, in a dossier, on a day. */
    record Case(RuleId rule, Id subject, Situation situation) {

        /** What a theme says of itself; it must not need the cases of the others. */
        static Case met(String rule, Id subject, String on, Entry... entries) {
            return new Case(new RuleId(rule), subject, ales(entries).on(LocalDate.parse(on)));
        }

        @Override
        public String toString() {
            return rule.value();
        }
    }

    static final List<Case> ALL = Stream.of(
                    AgrementCases.MET,
                    ConventionCases.MET,
                    FundingCases.MET,
                    ProjectCases.MET,
                    RequestCases.MET,
                    RoadmapCases.MET,
                    StaffCases.MET,
                    SubsidyCases.MET)
            .flatMap(List::stream)
            .toList();

    /** The day on which the failing example of a rule is asked. */
    private static final Map<String, String> DAYS = Stream.of(
                    AgrementCases.DAYS,
                    ConventionCases.DAYS,
                    FundingCases.DAYS,
                    ProjectCases.DAYS,
                    RequestCases.DAYS,
                    RoadmapCases.DAYS,
                    StaffCases.DAYS,
                    SubsidyCases.DAYS)
            .flatMap(days -> days.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static final List<Parameter<?>> HOST_VALUES = Stream.<List<Parameter<?>>>of(
                    AgrementCases.HOST_VALUES,
                    ConventionCases.HOST_VALUES,
                    FundingCases.HOST_VALUES,
                    ProjectCases.HOST_VALUES,
                    RequestCases.HOST_VALUES,
                    RoadmapCases.HOST_VALUES,
                    StaffCases.HOST_VALUES,
                    SubsidyCases.HOST_VALUES)
            .flatMap(List::stream)
            .toList();

    /** The book in which every value that no text gives is stated by a host. */
    static final RuleBook<Situation> FILLED =
            HOST_VALUES.stream().reduce(Asked.bookWhere(Regime.AVS_2025), RuleBook::with, (one, other) -> one);

    private Cases() {}

    /** Whether the contract kit has a failing example of a rule. */
    static boolean hasFailing(RuleId rule) {
        return FailingExamples.all().containsKey(rule);
    }

    /** The failing example of a rule in the contract kit, on its day. */
    static Situation failing(RuleId rule) {
        return FailingExamples.all().get(rule).on(LocalDate.parse(DAYS.getOrDefault(rule.value(), "2026-11-23")));
    }
}
