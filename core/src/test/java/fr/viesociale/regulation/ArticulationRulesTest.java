package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedConventions.citing;
import static fr.viesociale.project.RecordedConventions.commune;
import static fr.viesociale.project.RecordedConventions.organisation;
import static fr.viesociale.project.RecordedConventions.scope;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the project cites the CTG that covers its commune, and whether the commune signed it. */
class ArticulationRulesTest {

    private static final String CITED = "convention.ctg-referenced";
    private static final String SIGNED = "convention.ctg-commune-party";
    private static final Id.ConventionVersion CTG = new Id.ConventionVersion("ctg1");
    private static final Id.ConventionVersion COORDINATION = new Id.ConventionVersion("v");

    /** A CTG of 2022 to 2026 on Alès, and a coordination convention; who signed and what it cites is not recorded. */
    private static final TerritorialProject ALES = ales(
            commune("30007", "open", "open"),
            convention("ctg", ConventionKind.CTG),
            version("ctg1", "ctg", "2022-07-06", DateRange.of("2022-01-01", "2026-12-31")),
            scope("ctg1", "30007", "30132"),
            convention("c", ConventionKind.COORDINATION),
            version("v", "c", "2022-09-01", DateRange.of("unknown", "unknown")),
            organisation("epci", OrganisationKind.EPCI, "30007"),
            organisation("caf", OrganisationKind.CAF, "30007"),
            organisation("ville", OrganisationKind.COMMUNE, "30007"),
            organisation("voisine", OrganisationKind.COMMUNE, "30132"),
            organisation("inconnue", OrganisationKind.COMMUNE, null));

    private static Asked asked(String rule, String on, Entry... entries) {
        return asked(rule, ALES.with(entries), on);
    }

    private static Asked asked(String rule, TerritorialProject project, String on) {
        return Asked.of(rule, project.territory(), project, on);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-05, NOT_APPLICABLE", // not signed yet
        "2022-07-06, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE"
    })
    void it_speaks_of_the_days_on_which_a_ctg_is_in_force_in_the_commune(String on, Answer expected) {
        Entry[] neither = {
            citing("v", "c"), party("ctg1", "epci"), party("ctg1", "voisine"), party("ctg1", "caf"),
        };
        assertThat(asked(SIGNED, on, neither).answer()).isEqualTo(expected);
        TerritorialProject earlier = ALES.with(version("v", "c", "2022-01-01", DateRange.from("2022-01-01")));
        assertThat(asked(CITED, earlier.with(neither), on).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {CITED, SIGNED})
    void a_ctg_of_before_the_circular_of_2020_is_not_concerned(String rule) {
        for (String day : new String[] {"2020-01-15", "2020-01-16"}) {
            Entry signed = version("ctg1", "ctg", day, DateRange.of("2020-01-01", "2024-12-31"));
            assertThat(asked(rule, "2024-03-01", signed, citing("v", "c"), party("ctg1", "epci"))
                            .answer())
                    .isEqualTo(day.endsWith("15") ? NOT_APPLICABLE : BREACHED);
        }
        assertThat(asked(rule, "2024-03-01", version("ctg1", "ctg", null, DateRange.of("2020-01-01", "2024-12-31")))
                        .missing())
                .containsExactly("conventionVersions/*/signedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {CITED, SIGNED})
    void a_ctg_that_covers_other_communes_is_not_concerned(String rule) {
        assertThat(asked(rule, "2024-03-01", scope("ctg1", "30132")).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(rule, "2024-03-01", commune("30007", "open", "2024-02-29"))
                        .answer())
                .as("the commune is no part of the territory any more")
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(
                                rule,
                                "2024-02-29",
                                commune("30007", "open", "2024-02-29"),
                                citing("v", "c"),
                                party("ctg1", "epci"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {CITED, SIGNED})
    void whether_a_ctg_covers_the_commune_may_not_be_known(String rule) {
        Asked noScope = asked(rule, ALES.without(new Id.ConventionScope("ctg1")), "2024-03-01");
        Asked noTerm =
                asked(rule, "2024-03-01", version("ctg1", "ctg", "2022-07-06", DateRange.of("unknown", "unknown")));
        Asked nothing = asked(rule, ales(), "2024-03-01");

        assertThat(noScope.answer()).isEqualTo(UNDETERMINED);
        assertThat(noTerm.missing()).containsExactly("conventionVersions/*/term");
        assertThat(nothing.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(rule, ales(inventory("i", Kind.CONVENTION, null, true)), "2024-03-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // convention.ctg-referenced

    @Test
    void the_coordination_convention_cites_the_ctg() {
        assertThat(asked(CITED, "2024-03-01", citing("v", "ctg")).answer()).isEqualTo(SATISFIED);
        assertThat(asked(CITED, "2024-03-01", citing("v", "c")).answer()).isEqualTo(BREACHED);
        assertThat(asked(CITED, "2022-08-31", citing("v", "ctg")).answer())
                .as("the day before the convention that cites it was signed")
                .isEqualTo(BREACHED);
        assertThat(asked(CITED, "2022-09-01", citing("v", "ctg")).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_content_that_cites_nothing_may_be_an_unfinished_record() {
        Entry complete = inventory("i", Kind.CONVENTION_CONTENT, COORDINATION, true);

        assertThat(asked(CITED, "2024-03-01").missing()).containsExactly("conventionContents/*/cites");
        assertThat(asked(CITED, "2024-03-01", citing("v")).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(CITED, "2024-03-01", citing("v"), complete).answer()).isEqualTo(BREACHED);
    }

    @Test
    void each_ctg_in_force_is_cited() {
        Entry[] another = {
            convention("ctg-communale", ConventionKind.CTG),
            version("ctg2", "ctg-communale", "2023-01-01", DateRange.of("2023-01-01", "2027-12-31")),
            scope("ctg2", "30007")
        };
        TerritorialProject two = ALES.with(another);

        assertThat(asked(CITED, two.with(citing("v", "ctg")), "2024-03-01").answer())
                .isEqualTo(BREACHED);
        assertThat(asked(CITED, two.with(citing("v", "ctg", "ctg-communale")), "2024-03-01")
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(CITED, two.with(citing("v", "ctg-communale")), "2027-06-01")
                        .answer())
                .as("the first one has ended")
                .isEqualTo(SATISFIED);
    }

    // convention.ctg-commune-party

    @Test
    void the_commune_signs_beside_its_epci() {
        assertThat(asked(SIGNED, "2024-03-01", party("ctg1", "epci"), party("ctg1", "ville"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(SIGNED, "2024-03-01", party("ctg1", "epci"), party("ctg1", "voisine"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_amendment_in_force_may_bring_the_commune_in() {
        Entry amendment = version("ctg2", "ctg", "2023-06-01", DateRange.of("2023-06-01", "2026-12-31"));
        TerritorialProject joined =
                ALES.with(amendment, party("ctg1", "epci"), party("ctg2", "ville"), scope("ctg2", "30007"));

        assertThat(asked(SIGNED, joined, "2024-03-01").answer()).isEqualTo(SATISFIED);
        assertThat(asked(SIGNED, joined, "2023-05-31").answer()).isEqualTo(BREACHED);
    }

    @Test
    void who_signed_may_not_be_known() {
        assertThat(asked(SIGNED, "2024-03-01").missing()).containsExactly("parties/*/organisation");
        assertThat(asked(SIGNED, "2024-03-01", party("ctg1", "inconnue")).answer())
                .as("a commune without its code")
                .isEqualTo(UNDETERMINED);
        assertThat(asked(SIGNED, "2024-03-01", party("ctg1", "epci"), inventory("i", Kind.PARTY, CTG, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(SIGNED, "2024-03-01", inventory("i", Kind.PARTY, CTG, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void every_commune_of_the_territory_that_the_ctg_covers_signs() {
        Entry second = commune("30132", "open", "open");

        assertThat(asked(SIGNED, "2024-03-01", second, party("ctg1", "ville")).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(SIGNED, "2024-03-01", second, party("ctg1", "ville"), party("ctg1", "voisine"))
                        .answer())
                .isEqualTo(SATISFIED);
    }
}
