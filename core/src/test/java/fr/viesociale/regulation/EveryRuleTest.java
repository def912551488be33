package fr.viesociale.regulation;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule, from the one case that meets it. */
class EveryRuleTest {

    private static final RuleBook<Situation> STOCK = Regulation.FRENCH;

    /** The book in which every value that no text gives is stated by a host. */
    private static final RuleBook<Situation> FILLED = Cases.FILLED;

    static List<Case> cases() {
        return Cases.ALL;
    }

    static List<Rule<Situation, ?>> rules() {
        return STOCK.rules();
    }

    static Stream<Case> casesOfDatedRules() {
        return cases().stream().filter(met -> dated(rule(met)));
    }

    @Test
    void every_rule_has_a_case_that_meets_it_and_no_case_is_of_an_unknown_rule() {
        assertThat(cases())
                .extracting(Case::rule)
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> rule.provision().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void its_case_meets_it_and_where_no_text_was_found_once_a_host_states_the_value(Case met) {
        assertThat(explain(STOCK, met, Map.of()).answer()).isEqualTo(awaits(met.rule()) ? UNDETERMINED : SATISFIED);
        assertThat(explain(FILLED, met, Map.of()).answer()).isEqualTo(SATISFIED);
    }

    static Stream<RuleId> rulesThatAKnownTextMakes() {
        return rules().stream()
                .map(Rule::provision)
                .filter(provision -> provision.source().certainty() != Certainty.UNKNOWN_PROVISION)
                .map(Provision::id);
    }

    /** Whether it answers nothing without a value that no text gives. */
    private static boolean awaits(RuleId rule) {
        return STOCK.rule(rule).provision().source().certainty() == Certainty.UNKNOWN_PROVISION
                || FundingCases.AWAITING.contains(rule.value());
    }

    @ParameterizedTest
    @MethodSource("rulesThatAKnownTextMakes")
    void its_failing_example_breaches_it(RuleId rule) {
        Situation failing = Cases.failing(rule);
        RuleBook<Situation> book = awaits(rule) ? FILLED : STOCK;

        assertThat(subjects(book.rule(rule), failing))
                .extracting(subject -> book.explain(rule, subject, failing))
                .as("%s", rule)
                .anySatisfy(why -> assertThat(why.answer())
                        .as("%s", why.lines(Language.ENGLISH))
                        .isEqualTo(BREACHED));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void without_a_fact_that_it_reads_it_is_undetermined_and_names_that_fact(Case met) {
        Set<Fact<?, ?, ?>> hidden = facts(rule(met));
        hidden.remove(Facts.ASSESSMENT_DATE); // whoever asks gives the day
        if (!dated(rule(met)) && !rule(met).reads().contains(rule(met).at())) {
            hidden.remove(rule(met).at());
        }
        assertThat(hidden).isNotEmpty().allSatisfy(fact -> {
            Explanation why = SubsidyCases.ONE_IS_ENOUGH.contains(met.rule().value())
                    ? withoutAnother(met, fact, hidden)
                    : explain(FILLED, met, pretending(fact, null));
            assertThat(why.answer()).as(fact.path()).isEqualTo(UNDETERMINED);
            assertThat(why.missing()).extracting(Missing::path).contains(fact.path());
        });
    }

    /** Where one of several is enough, the fact alone may be done without: with another, which could be, it may not. */
    private static Explanation withoutAnother(Case met, Fact<?, ?, ?> fact, Set<Fact<?, ?, ?>> hidden) {
        return Stream.concat(Stream.of(fact), hidden.stream())
                .filter(other -> other == fact
                        || explain(FILLED, met, pretending(other, null)).missing().stream()
                                .noneMatch(missing -> missing.path().equals(fact.path())))
                .map(other -> {
                    Map<Fact<?, ?, ?>, Object> pretended = pretending(fact, null);
                    pretended.put(other, null);
                    return explain(FILLED, met, pretended);
                })
                .filter(why -> why.answer() == UNDETERMINED
                        && why.missing().stream()
                                .anyMatch(missing -> missing.path().equals(fact.path())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(met.rule() + " can do without " + fact.path()));
    }

    @ParameterizedTest
    @MethodSource("casesOfDatedRules")
    void the_fact_that_dates_it_decides_whether_it_applies(Case met) {
        Force force = provision(met).force();
        if (force.from() != null) {
            assertThat(dated(met, force.from().minusDays(1)).answer()).isEqualTo(NOT_APPLICABLE);
            assertThat(dated(met, force.from()).answer()).isEqualTo(SATISFIED);
        }
        if (force.until() != null) {
            assertThat(dated(met, force.until()).answer()).isEqualTo(SATISFIED);
            assertThat(dated(met, force.until().plusDays(1)).answer()).isEqualTo(NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_is_explained_in_both_languages_whatever_the_answer(Case met) {
        assertTold(explain(STOCK, met, Map.of()));
        assertTold(explain(FILLED, met, Map.of()));
        for (Fact<?, ?, ?> fact : facts(rule(met))) {
            assertTold(explain(STOCK, met, pretending(fact, null)));
        }
        if (dated(rule(met))) {
            assertTold(explain(STOCK, met, pretending(rule(met).at(), null)));
            assertTold(dated(met, LocalDate.parse("1990-01-01")));
            assertTold(dated(met, LocalDate.parse("2040-01-01")));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_says_why_of_every_entry_of_every_dossier_and_reads_nothing_undeclared(Rule<Situation, ?> rule) {
        List<Explanation> explained = new ArrayList<>();
        for (Case met : cases()) {
            for (Id subject : subjects(rule, met.situation())) {
                explained.add(STOCK.explain(rule.provision().id(), subject, met.situation()));
                explained.add(FILLED.explain(rule.provision().id(), subject, met.situation()));
            }
        }
        assertThat(explained).isNotEmpty().allSatisfy(EveryRuleTest::assertTold);
    }

    private static <S> List<Id> subjects(Rule<Situation, S> rule, Situation situation) {
        return rule.scope().subjects().apply(situation).stream()
                .map(subject -> rule.scope().id().apply(subject))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_is_cited_and_stated_in_both_languages(Rule<Situation, ?> rule) {
        Provision provision = rule.provision();
        assertSourced(provision.source());
        assertSaid(provision.statement());
        assertSaid(provision.severity());
        assertSaid(provision.reach());
        assertThat(provision.statement().fr())
                .isNotEqualTo(provision.statement().en());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_it_reads_has_a_path_in_the_dossier_a_name_and_an_informant(Rule<Situation, ?> rule) {
        assertThat(facts(rule)).allSatisfy(fact -> {
            assertThat(DossierPath.resolves(fact.path())).as(fact.path()).isTrue();
            assertSaid(fact.name());
            assertSaid(fact.informant());
        });
    }

    @Test
    void every_value_of_a_text_has_its_own_code_a_name_and_a_source() {
        assertThat(STOCK.values()).extracting(Parameter::code).doesNotHaveDuplicates();
        for (Parameter<?> parameter : STOCK.values()) {
            assertSaid(parameter.name());
            parameter.values().forEach(value -> assertSourced(value.source()));
            assertThat(rules())
                    .as(parameter.code() + " begins with the id of a rule")
                    .anyMatch(rule ->
                            parameter.code().startsWith(rule.provision().id().value() + "."));
        }
    }

    @Test
    void no_two_values_of_texts_share_a_code() {
        Map<String, Parameter<?>> byCode = new HashMap<>();
        rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .filter(Parameter.class::isInstance)
                .map(input -> (Parameter<?>) input)
                .forEach(value -> assertThat(byCode.merge(value.code(), value, (one, other) -> one))
                        .isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_practice_or_a_clause_binds_only_where_it_is_adopted_and_a_national_rule_everywhere(Rule<Situation, ?> rule) {
        assertThat(rule.adopted() == null).isEqualTo(rule.provision().reach() == Reach.NATIONAL);
    }

    private static Set<Fact<?, ?, ?>> facts(Rule<Situation, ?> rule) {
        return rule.inputs().stream()
                .filter(Fact.class::isInstance)
                .map(input -> (Fact<?, ?, ?>) input)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Rule<Situation, ?> rule(Case met) {
        return STOCK.rule(met.rule());
    }

    private static Provision provision(Case met) {
        return rule(met).provision();
    }

    private static boolean dated(Rule<Situation, ?> rule) {
        return !rule.provision().force().equals(Force.ALWAYS);
    }

    private static Explanation dated(Case met, LocalDate day) {
        return explain(FILLED, met, pretending(rule(met).at(), When.on(day)));
    }

    private static Explanation explain(RuleBook<Situation> book, Case met, Map<Fact<?, ?, ?>, ?> pretended) {
        RuleId rule = met.rule();
        return book.explain(rule, met.subject(), met.situation(), pretended);
    }

    private static Map<Fact<?, ?, ?>, Object> pretending(Fact<?, ?, ?> fact, Object value) {
        Map<Fact<?, ?, ?>, Object> pretended = new HashMap<>();
        pretended.put(fact, value);
        return pretended;
    }

    private static void assertTold(Explanation why) {
        for (Language language : Language.values()) {
            assertThat(why.lines(language))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .isNotBlank()
                            .doesNotContain("null", "%s")
                            .contains(" → "));
        }
    }

    private static void assertSourced(Source source) {
        assertSaid(source.citation());
        assertThat(source.certainty()).isNotNull();
        assertThat(source.checkedOn()).isNotNull();
    }

    private static void assertSaid(Wording words) {
        assertThat(words.in(Language.FRENCH)).isNotBlank();
        assertThat(words.in(Language.ENGLISH)).isNotBlank();
    }
}
