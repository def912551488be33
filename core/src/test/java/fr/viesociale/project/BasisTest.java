package fr.viesociale.project;

import static fr.viesociale.project.Basis.Difference.DAY;
import static fr.viesociale.project.Basis.Difference.FACTS;
import static fr.viesociale.project.Basis.Difference.LAW;
import static fr.viesociale.project.Basis.Difference.VIEW;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Leniency;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By what two answers may differ. */
class BasisTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final TerritorialProject ALES = ales(centreSocial("centre"));
    private static final RuleBook<Situation> WITHOUT_RULES =
            new RuleBook<>(List.of(), List.of(), Map.of(), Leniency.none());
    private static final Source DEMAND = new Source(Text.same("demande"), Certainty.SEEN, TODAY);

    @Test
    void an_answer_says_its_territory_its_day_and_its_facts() {
        Basis basis = ALES.on(TODAY).basis();

        assertThat(basis.territory()).isEqualTo(new Id.Territory("ales"));
        assertThat(basis.on()).isEqualTo(TODAY);
        assertThat(basis.facts()).isEqualTo(ALES.fingerprint());
        assertThat(basis.situation()).isEqualTo(ALES.on(TODAY));
    }

    @Test
    void an_answer_that_needs_no_rule_has_no_law() {
        assertThat(ALES.on(TODAY).basis().book()).isNull();
        assertThat(ALES.on(TODAY).basis().law()).isNull();
        assertThat(under(mostYears(4)).law()).isEqualTo(mostYears(4).fingerprint());
    }

    @Test
    void two_answers_drawn_from_the_same_differ_by_nothing() {
        assertThat(ALES.on(TODAY)
                        .basis()
                        .differencesFrom(ales(centreSocial("centre")).on(TODAY).basis()))
                .isEmpty();
        assertThat(under(mostYears(4)).differencesFrom(under(mostYears(4)))).isEmpty();
        assertThat(ALES.on(TODAY)
                        .asDecided()
                        .basis()
                        .differencesFrom(ALES.on(TODAY).asDecided().basis()))
                .isEmpty();
    }

    @Test
    void other_facts_are_told_apart_from_another_law() {
        Basis otherFacts = ales(espaceDeVieSociale("centre")).on(TODAY).basis();

        assertThat(ALES.on(TODAY).basis().differencesFrom(otherFacts)).containsExactly(FACTS);
        assertThat(under(mostYears(4)).differencesFrom(under(mostYears(5)))).containsExactly(LAW);
    }

    @Test
    void the_same_entries_of_another_territory_are_other_facts() {
        TerritorialProject nimes = TerritorialProject.of(new Id.Territory("nimes"), List.of(centreSocial("centre")));

        assertThat(ALES.on(TODAY).basis().differencesFrom(nimes.on(TODAY).basis()))
                .containsExactly(FACTS);
        assertThat(ALES.fingerprint()).isNotEqualTo(nimes.fingerprint());
    }

    @Test
    void an_answer_drawn_from_rules_differs_from_one_that_needed_none() {
        assertThat(under(WITHOUT_RULES).differencesFrom(ALES.on(TODAY).basis())).containsExactly(LAW);
        assertThat(ALES.on(TODAY).basis().differencesFrom(under(WITHOUT_RULES))).containsExactly(LAW);
    }

    @Test
    void another_day_and_another_view_are_told() {
        Situation today = ALES.on(TODAY);

        assertThat(today.basis().differencesFrom(ALES.on(TODAY.plusDays(1)).basis()))
                .containsExactly(DAY);
        assertThat(today.basis().differencesFrom(today.asDecided().basis())).containsExactly(VIEW);
    }

    @Test
    void every_difference_is_told_at_once() {
        Basis other = new Basis(ales().on(TODAY.minusDays(1)).asDecided(), mostYears(4));

        assertThat(under(mostYears(5)).differencesFrom(other)).containsExactly(FACTS, DAY, VIEW, LAW);
    }

    private static Basis under(RuleBook<Situation> book) {
        return new Basis(ALES.on(TODAY), book);
    }

    private static RuleBook<Situation> mostYears(int years) {
        return WITHOUT_RULES.with(Parameter.<Integer>of("agrement.most-years", Text.of("durée", "duration"))
                .value(years, Force.ALWAYS, DEMAND));
    }
}
