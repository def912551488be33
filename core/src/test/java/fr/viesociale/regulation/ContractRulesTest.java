package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedConventions.amounts;
import static fr.viesociale.project.RecordedConventions.part;
import static fr.viesociale.project.RecordedConventions.parts;
import static fr.viesociale.project.RecordedConventions.review;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CTG and a contrat de ville must be. */
class ContractRulesTest {

    private static final Id.ConventionVersion V = new Id.ConventionVersion("v");
    private static final DateRange OF_FIVE_YEARS = DateRange.of("2022-01-01", "2026-12-31");
    private static final DateRange OF_SIX_YEARS = DateRange.of("2024-07-01", "2030-06-30");
    private static final String REVIEW = "convention.city-contract-review";

    private static Asked asked(
            String rule, ConventionKind kind, String signedOn, DateRange term, String on, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(convention("c", kind));
        all.add(version("v", "c", signedOn, term));
        for (OrganisationKind one : List.of(
                OrganisationKind.STATE,
                OrganisationKind.EPCI,
                OrganisationKind.COMMUNE,
                OrganisationKind.CAF,
                OrganisationKind.DEPARTEMENT,
                OrganisationKind.REGION)) {
            all.add(organisation(one.value(), one));
        }
        return Asked.of(rule, V, ales(all.toArray(Entry[]::new)), on);
    }

    private static Asked ctg(String rule, Entry... entries) {
        return asked(rule, ConventionKind.CTG, "2022-01-01", OF_FIVE_YEARS, "2026-11-23", entries);
    }

    private static Entry[] signedBy(String parties) {
        return Stream.of(parties.split(" ")).map(party -> party("v", party)).toArray(Entry[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convention.ctg-duration-max",
                "convention.ctg-parties",
                "convention.ctg-parts",
                "convention.ctg-no-amount",
                "convention.city-contract-parties",
                "convention.city-contract-review"
            })
    void a_convention_of_another_kind_is_not_concerned_whether_its_signature_is_dated_or_not(String rule) {
        for (String signedOn : new String[] {"2024-07-01", null}) {
            assertThat(asked(rule, ConventionKind.COORDINATION, signedOn, OF_FIVE_YEARS, "2027-01-15")
                            .answer())
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    // convention.ctg-duration-max

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2026-12-31, SATISFIED",
        "2022-01-01, 2027-01-01, BREACHED",
        "2022-01-01, 2025-12-31, SATISFIED",
        "2022-01-01, open, BREACHED",
        "2022-01-01, unknown, UNDETERMINED",
        "2022, 2026, SATISFIED",
        "2022, 2027, UNDETERMINED"
    })
    void a_ctg_lasts_five_years_at_most(String first, String last, Answer expected) {
        DateRange term = DateRange.of(first, last);
        assertThat(asked("convention.ctg-duration-max", ConventionKind.CTG, "2022-01-01", term, "2026-11-23")
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-15, NOT_APPLICABLE", "2020-01-16, BREACHED", "2020, UNDETERMINED"})
    void the_signature_tells_whether_the_five_years_hold(String signedOn, Answer expected) {
        DateRange six = DateRange.of("2020-01-01", "2025-12-31");
        assertThat(asked("convention.ctg-duration-max", ConventionKind.CTG, signedOn, six, "2026-11-23")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_host_may_state_another_longest_duration() {
        var book = Regulation.FRENCH.stating(
                "convention.ctg-duration-max.maxYears",
                Period.ofYears(4),
                Force.ALWAYS,
                Sources.local("note fictive", "fictional note"));
        assertThat(Asked.of(
                                book,
                                "convention.ctg-duration-max",
                                V,
                                ales(
                                        convention("c", ConventionKind.CTG),
                                        version("v", "c", "2022-01-01", OF_FIVE_YEARS)),
                                "2026-11-23")
                        .answer())
                .isEqualTo(BREACHED);
    }

    // convention.ctg-parties

    @ParameterizedTest
    @CsvSource({
        "CAF EPCI, SATISFIED",
        "CAF COMMUNE, SATISFIED",
        "CAF EPCI COMMUNE DEPARTEMENT, SATISFIED",
        "DEPARTEMENT EPCI, BREACHED",
        "CAF DEPARTEMENT, BREACHED"
    })
    void the_caf_and_a_commune_or_an_epci_sign_a_ctg(String parties, Answer expected) {
        assertThat(ctg("convention.ctg-parties", signedBy(parties)).answer()).isEqualTo(expected);
    }

    @Test
    void the_other_party_to_a_ctg_may_be_missing_from_the_list() {
        Asked asked = ctg("convention.ctg-parties", party("v", "CAF"), inventory("i", Kind.PARTY, V, false));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("parties/*/organisation");
        assertThat(ctg("convention.ctg-parties", inventory("i", Kind.PARTY, V, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // convention.ctg-parts

    @Test
    void a_ctg_that_is_known_to_have_no_evaluation_lacks_it_and_one_that_nobody_mentions_is_not_known() {
        Entry[] three = {
            parts(
                    "v",
                    part(PartCode.SHARED_DIAGNOSIS, true),
                    part(PartCode.ACTION_SHEETS, true),
                    part(PartCode.STEERING, true))
        };
        Entry[] none = {parts("v", part(PartCode.STEERING, true), part(PartCode.EVALUATION, false))};

        assertThat(ctg("convention.ctg-parts", three).answer()).isEqualTo(UNDETERMINED);
        assertThat(ctg("convention.ctg-parts", none).answer()).isEqualTo(BREACHED);
        assertThat(ctg("convention.ctg-parts").missing()).containsExactly("conventionContents/*/parts");
    }

    // convention.ctg-no-amount

    @Test
    void a_ctg_carries_no_amount_and_a_content_without_amounts_may_be_an_unfinished_record() {
        assertThat(ctg("convention.ctg-no-amount", amounts("v", "40000")).answer())
                .isEqualTo(BREACHED);
        assertThat(ctg("convention.ctg-no-amount", amounts("v")).missing())
                .containsExactly("conventionContents/*/amounts");
        assertThat(ctg("convention.ctg-no-amount", amounts("v"), inventory("i", Kind.CONVENTION_CONTENT, V, true))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    // convention.city-contract-parties

    @ParameterizedTest
    @CsvSource({
        "STATE EPCI COMMUNE DEPARTEMENT REGION, 2024-07-01, SATISFIED",
        "STATE EPCI COMMUNE DEPARTEMENT REGION CAF, 2024-07-01, SATISFIED",
        "STATE COMMUNE, 2024-07-01, BREACHED",
        "STATE EPCI COMMUNE DEPARTEMENT CAF, 2024-07-01, BREACHED",
        "STATE COMMUNE, 2014-02-23, BREACHED",
        "STATE COMMUNE, 2014-02-22, NOT_APPLICABLE"
    })
    void five_partners_sign_a_contrat_de_ville_and_the_caf_may(String parties, String signedOn, Answer expected) {
        assertThat(asked(
                                "convention.city-contract-parties",
                                ConventionKind.CITY_CONTRACT,
                                signedOn,
                                OF_SIX_YEARS,
                                "2026-11-23",
                                signedBy(parties))
                        .answer())
                .isEqualTo(expected);
    }

    // convention.city-contract-review

    private static Asked reviewed(String on, Entry... reviews) {
        return asked(REVIEW, ConventionKind.CITY_CONTRACT, "2024-07-01", OF_SIX_YEARS, on, reviews);
    }

    private static Entry yearly(String heldOn) {
        return review("c", ReviewKind.YEARLY, heldOn, true);
    }

    @Test
    void a_review_is_held_in_each_full_calendar_year_of_the_term() {
        assertThat(reviewed("2027-01-15", yearly("2025-11-20"), yearly("2026-11-12"))
                        .answer())
                .isEqualTo(SATISFIED);
        Asked lacking = reviewed("2027-01-15", yearly("2026-11-12"));
        assertThat(lacking.answer()).isEqualTo(BREACHED);
        assertThat(lacking.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("2025: 0, 2026: 1; at least 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, NOT_APPLICABLE", // the year still runs
        "2026-01-01, BREACHED",
    })
    void a_review_is_due_once_its_year_has_passed(String on, Answer expected) {
        assertThat(reviewed(on, yearly("2024-11-20")).answer()).isEqualTo(expected);
    }

    @Test
    void a_review_counts_on_the_first_and_the_last_day_of_its_year_and_with_indicators_only() {
        assertThat(reviewed("2026-06-01", yearly("2025-01-01")).answer()).isEqualTo(SATISFIED);
        assertThat(reviewed("2026-06-01", yearly("2025-12-31")).answer()).isEqualTo(SATISFIED);
        assertThat(reviewed("2026-06-01", yearly("2026-01-01")).answer()).isEqualTo(BREACHED);
        assertThat(reviewed("2026-06-01", review("c", ReviewKind.YEARLY, "2025-11-20", false))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(reviewed("2026-06-01", review("c", ReviewKind.FINAL, "2025-11-20", true))
                        .missing())
                .containsExactly("conventionReviews/*/heldOn");
    }

    @Test
    void a_review_of_no_known_date_or_of_which_the_indicators_are_not_known_leaves_it_open() {
        assertThat(reviewed("2026-06-01", yearly(null)).answer()).isEqualTo(UNDETERMINED);
        assertThat(reviewed("2026-06-01", review("c", ReviewKind.YEARLY, "2025-11-20", null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(reviewed("2026-06-01").missing()).containsExactly("conventionReviews/*/heldOn");
        assertThat(reviewed(
                                "2026-06-01",
                                yearly("2024-11-20"),
                                inventory("i", Kind.CONVENTION_REVIEW, new Id.Convention("c"), false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30, , SATISFIED", // the last day of the first half
        "2027-07-01, , BREACHED",
        "2027-07-01, 2027-05-10, SATISFIED",
        "2027-07-01, 2027-07-02, BREACHED", // not held yet
        "2027-09-01, 2027-08-01, SATISFIED",
        "2027-09-01, 2027, UNDETERMINED"
    })
    void the_mid_term_evaluation_is_there_once_half_of_the_term_has_run(
            String on, String evaluatedOn, Answer expected) {
        List<Entry> reviews = new ArrayList<>(List.of(yearly("2025-11-20"), yearly("2026-11-12")));
        if (evaluatedOn != null) {
            reviews.add(review("c", ReviewKind.MID_TERM, evaluatedOn, null));
        }
        reviews.add(inventory("i", Kind.CONVENTION_REVIEW, new Id.Convention("c"), true));
        assertThat(reviewed(on, reviews.toArray(Entry[]::new)).answer()).isEqualTo(expected);
    }

    @Test
    void without_a_word_on_the_mid_term_evaluation_it_is_what_is_missing() {
        assertThat(reviewed("2027-07-01", yearly("2025-11-20"), yearly("2026-11-12"))
                        .missing())
                .containsExactly("conventionReviews/*/kind");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, NOT_APPLICABLE",
        "2024-01-01, BREACHED",
        "2030-12-31, BREACHED",
        "2031-01-01, NOT_APPLICABLE"
    })
    void it_speaks_of_the_contracts_signed_from_2024_to_2030(String signedOn, Answer expected) {
        assertThat(asked(
                                REVIEW,
                                ConventionKind.CITY_CONTRACT,
                                signedOn,
                                OF_SIX_YEARS,
                                "2027-01-15",
                                yearly("2026-11-12"))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"unknown, unknown", "2024-07-01, unknown", "2024-07-01, open"})
    void without_both_ends_of_the_term_its_years_are_not_known(String first, String last) {
        assertThat(asked(
                                REVIEW,
                                ConventionKind.CITY_CONTRACT,
                                "2024-07-01",
                                DateRange.of(first, last),
                                "2027-01-15",
                                yearly("2026-11-12"))
                        .missing())
                .containsExactly("conventionVersions/*/term");
    }

    @ParameterizedTest
    @CsvSource({"2024, UNDETERMINED", "2025, BREACHED"})
    void a_year_that_the_term_may_not_have_whole_leaves_it_open(String reviewless, Answer expected) {
        DateRange term = DateRange.of("2024", "2030");
        Entry other = yearly(reviewless.equals("2024") ? "2025-11-20" : "2024-11-20");
        assertThat(asked(REVIEW, ConventionKind.CITY_CONTRACT, "2024-07-01", term, "2026-06-01", other)
                        .answer())
                .isEqualTo(expected);
    }
}
