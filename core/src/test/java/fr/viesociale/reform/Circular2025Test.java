package fr.viesociale.reform;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.entry.StatedPart;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Awaited;
import fr.viesociale.regulation.FundingRate;
import fr.viesociale.regulation.Regime;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Cause;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Circular2025Test {

    private static final Source NOTE =
            new Source(Text.of("note fictive", "fictional note"), Certainty.SEEN_LOCAL, LocalDate.parse("2026-11-23"));

    /** A global agrément 2024–2027 with a family one 2025–2028: the law of each is the one of its own first day. */
    private static final TerritorialProject TRAP = ales(
            centreSocial("centre"),
            cafBoard(),
            agc("agc", "centre", "2024-01-01", "2027-12-31"),
            acf("acf", "centre", "2025-01-01", "2028-12-31"),
            grant("d1", "ca", "2023-11-15", "agc"),
            grant("d2", "ca", "2024-11-15", "acf"));

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-06-01", "2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01", "2029-01-01", "2040-01-01"
            })
    void the_day_on_which_one_asks_switches_no_law(String on) {
        Situation asked = TRAP.on(LocalDate.parse(on));

        assertThat(answer("agrement.acf-within-agc", "acf", asked))
                .isEqualTo(Answer.BREACHED); // 2028 has no global one
        assertThat(answer("agrement.duration", "agc", asked)).isEqualTo(Answer.SATISFIED);
        assertThat(answer("agrement.duration", "acf", asked)).isEqualTo(Answer.SATISFIED);
        assertThat(answer("agrement.transition-2027", "agc", asked)).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("agrement.transition-2027", "acf", asked)).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("project.families-part-since-2027", "agc", asked)).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void crossing_the_boundary_changes_no_answer_because_of_a_text() {
        Comparison<Situation> comparison = Comparison.of(
                Regulation.FRENCH.assess(TRAP.on(LocalDate.parse("2026-12-31"))),
                Regulation.FRENCH.assess(TRAP.on(LocalDate.parse("2027-01-01"))));

        assertThat(comparison.shifts())
                .allSatisfy(shift -> assertThat(comparison.because(shift).by())
                        .as("%s", shift)
                        .doesNotContain(Cause.By.TEXT));
    }

    @Test
    void the_report_does_not_depend_on_the_day_either() {
        Circular2025 before = of(TRAP, "2026-01-01");
        Circular2025 after = of(TRAP, "2028-01-01");

        assertThat(after.strands()).isEqualTo(before.strands());
        assertThat(after.across()).isEqualTo(before.across());
        assertThat(after.lines()).isEqualTo(before.lines());
    }

    @Test
    void a_centre_social_whose_agrement_starts_in_2027_has_its_strand_judged() {
        assertThat(strand(with(familyStrand(true)))).isEqualTo(Answer.SATISFIED);
        assertThat(strand(with(familyStrand(false)))).isEqualTo(Answer.BREACHED);
    }

    private static TerritorialProject with(StatedPart strand) {
        return ales(
                centreSocial("centre"),
                project("p", "centre", strand),
                approving(agc("a", "centre", "2027-01-01", "2030-12-31"), "p"));
    }

    private static Answer strand(TerritorialProject project) {
        return of(project, "2026-11-23").strands().get(0).why().answer();
    }

    @Test
    void one_without_an_agrement_after_2026_needs_the_strand_with_the_next_one() {
        Circular2025 report =
                of(ales(centreSocial("centre"), agc("a", "centre", "2023-01-01", "2026-12-31")), "2026-11-23");

        assertThat(report.strands()).singleElement().satisfies(strand -> {
            assertThat(strand.agrement()).isNull();
            assertThat(strand.why()).isNull();
        });
        assertThat(report.lines(Language.FRENCH)).anyMatch(line -> line.contains("le prochain"));
        assertThat(report.across()).isEmpty();
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void an_espace_de_vie_sociale_has_no_strand_to_hold() {
        assertThat(of(ales(espaceDeVieSociale("evs"), al("a", "evs", "2025-01-01", "2028-12-31")), "2026-11-23")
                        .strands())
                .isEmpty();
    }

    @Test
    void for_each_agrement_across_it_says_what_is_unknown_and_whom_to_ask() {
        Circular2025 report = of(TRAP, "2026-11-23");

        assertThat(report.across()).extracting(Circular2025.Across::agrement).containsExactly(id("acf"), id("agc"));
        assertThat(report.across()).allSatisfy(across -> {
            assertThat(across.surely()).isEqualTo(Holds.YES);
            assertThat(across.toAsk()).extracting(Missing::path).contains(Regime.ACROSS_BOUNDARY.code());
            assertThat(across.toAsk()).extracting(Missing::informant).containsOnly(Informant.CNAF);
        });
        assertThat(report.toAsk()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void one_whose_end_is_not_known_may_be_across() {
        Circular2025 report =
                of(ales(centreSocial("centre"), agc("a", "centre", "2025-01-01", "unknown")), "2026-11-23");

        assertThat(report.across())
                .singleElement()
                .satisfies(across -> assertThat(across.surely()).isEqualTo(Holds.UNDETERMINED));
    }

    @Test
    void a_funding_line_is_undetermined_from_the_boundary_or_from_its_own_start() {
        Circular2025 report = of(
                ales(
                        centreSocial("centre"),
                        espaceDeVieSociale("evs"),
                        agc("agc", "centre", "2024-01-01", "2027-12-31"),
                        al("al", "evs", "2028-03-01", "2031-02-28")),
                "2026-11-23");

        assertThat(report.lines())
                .extracting(Circular2025.FundingLine::function, Circular2025.FundingLine::from)
                .containsExactly(
                        tuple(FundedFunction.AGC, day("2027-01-01")), tuple(FundedFunction.AL, day("2028-03-01")));
        assertThat(report.lines())
                .allSatisfy(
                        line -> assertThat(line.missing().path()).isEqualTo(Awaited.SERVICE_RATES_SINCE_2027.code()));
    }

    @Test
    void what_a_host_states_is_unknown_no_more() {
        RuleBook<Situation> stated = Regulation.FRENCH
                .with(Regime.ACROSS_BOUNDARY.value(Regime.AVS_2012_2016, Force.ALWAYS, NOTE))
                .with(Awaited.SERVICE_RATES_SINCE_2027.value(
                        List.of(new FundingRate(FundedFunction.AGC, Quantity.parse("0.4"))),
                        Force.between("2027-01-01", "2027-12-31"),
                        NOTE));
        Circular2025 report = Circular2025.of(TRAP.on(LocalDate.parse("2026-11-23")), stated);

        assertThat(report.across())
                .allSatisfy(across -> assertThat(across.toAsk())
                        .extracting(Missing::path)
                        .doesNotContain(Regime.ACROSS_BOUNDARY.code()));
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.missing()).isNull());
    }

    @Test
    void it_lists_the_provisions_that_begin_and_those_that_end() {
        Circular2025 report = of(TRAP, "2026-11-23");

        assertThat(report.beginning())
                .extracting(Provision::id)
                .contains(new RuleId("project.families-part-since-2027"));
        assertThat(report.ending()).extracting(Provision::id).contains(new RuleId("agrement.duration"));
    }

    @Test
    void it_is_told_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(of(TRAP, "2026-11-23").lines(language))
                    .hasSizeGreaterThan(6)
                    .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("null"));
        }
    }

    private static Circular2025 of(TerritorialProject project, String on) {
        return Circular2025.of(project.on(LocalDate.parse(on)), Regulation.FRENCH);
    }

    private static Answer answer(String rule, String agrement, Situation situation) {
        return Regulation.FRENCH
                .explain(new RuleId(rule), id(agrement), situation)
                .answer();
    }

    private static Id.Agrement id(String value) {
        return new Id.Agrement(value);
    }

    private static When day(String text) {
        return When.on(LocalDate.parse(text));
    }
}
