package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedConventions.authorised;
import static fr.viesociale.project.RecordedConventions.organisation;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who signs the coordination convention; who signs any convention, with which authorisation and which Caf. */
class ConventionRulesTest {

    private static final String RULE = "convention.signatories";
    private static final Id.ConventionVersion OF_2019 = new Id.ConventionVersion("v2019");
    private static final ConventionVersion ADOPTING = signed("2019-05-02", RULE);

    @Test
    void the_city_and_the_caf_sign() {
        assertThat(asked(ADOPTING, party("v2019", "ville"), party("v2019", "caf"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_city_and_the_departement_sign_without_the_caf() {
        assertThat(asked(ADOPTING, party("v2019", "ville"), party("v2019", "departement"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_caf_signs_without_any_commune() {
        assertThat(asked(ADOPTING, party("v2019", "caf"), party("v2019", "departement"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void others_may_sign_beside_them() {
        assertThat(asked(ADOPTING, party("v2019", "ville"), party("v2019", "caf"), party("v2019", "departement"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_convention_that_has_not_adopted_the_clause_is_not_bound_by_it() {
        assertThat(asked(signed("2019-05-02"), party("v2019", "ville")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(signed("2019-05-02", "governance.steering-committee-members"), party("v2019", "ville"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("kindsThatCoordinateNothing")
    void the_clause_does_not_speak_of_conventions_of_another_kind(ConventionKind kind) {
        assertThat(asked(kind, ADOPTING, party("v2019", "ville")).answer()).isEqualTo(NOT_APPLICABLE);
    }

    static List<ConventionKind> kindsThatCoordinateNothing() {
        return List.of(ConventionKind.CTG, ConventionKind.CITY_CONTRACT, ConventionKind.FINANCING);
    }

    @Test
    void signatories_that_nobody_recorded_are_not_known_to_be_absent() {
        Asked asked = asked(ADOPTING);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("parties/*/organisation");
    }

    @Test
    void a_list_said_to_be_incomplete_may_lack_the_caf() {
        Asked asked = asked(ADOPTING, party("v2019", "ville"), inventory("i", Kind.PARTY, OF_2019, false));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("parties/*/organisation");
    }

    @Test
    void a_list_said_to_be_incomplete_that_has_both_is_enough() {
        assertThat(asked(
                                ADOPTING,
                                party("v2019", "ville"),
                                party("v2019", "caf"),
                                inventory("i", Kind.PARTY, OF_2019, false))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_list_said_to_be_complete_without_the_caf_is_a_breach() {
        assertThat(asked(ADOPTING, party("v2019", "ville"), inventory("i", Kind.PARTY, OF_2019, true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(ADOPTING, inventory("i", Kind.PARTY, OF_2019, true)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_latest_word_on_a_list_counts() {
        Entry incompleteIn2019 = inventory("i1", Kind.PARTY, OF_2019, false, "2019");
        Entry completeIn2020 = inventory("i2", Kind.PARTY, OF_2019, true, "2020-03");

        assertThat(asked(ADOPTING, party("v2019", "ville"), incompleteIn2019, completeIn2020)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_signature_of_no_known_date_is_judged_all_the_same() {
        assertThat(asked(signed(null, RULE), party("v2019", "ville"), party("v2019", "caf"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    // convention.authorised-before-signature

    @ParameterizedTest
    @CsvSource({
        "2022-06-27, 2022-07-06, SATISFIED",
        "2022-07-06, 2022-07-06, SATISFIED", // the same day
        "2022-07-07, 2022-07-06, BREACHED",
        "2022-07, 2022-07-06, UNDETERMINED",
        "2022-06, 2022-07-06, SATISFIED",
        "2022-08, 2022-07-06, BREACHED"
    })
    void a_signatory_is_authorised_by_the_day_of_the_signature(String deliberated, String signed, Answer expected) {
        assertThat(authorisations(signed, authorised("v2019", "ville", deliberated))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_signatory_of_no_known_deliberation_is_undetermined_and_a_late_one_beside_it_a_breach() {
        Asked asked = authorisations(
                "2022-07-06", authorised("v2019", "ville", "2022-06-27"), authorised("v2019", "caf", null));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("parties/*/authorisedOn");
        assertThat(authorisations(
                                "2022-07-06",
                                authorised("v2019", "ville", "2022-07-07"),
                                authorised("v2019", "caf", null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void without_the_day_of_the_signature_no_authorisation_is_known_to_come_before_it() {
        Asked asked = authorisations(null, authorised("v2019", "ville", "2022-06-27"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("conventionVersions/*/signedOn");
    }

    @Test
    void who_may_have_signed_without_being_recorded_may_not_have_been_authorised() {
        assertThat(authorisations("2022-07-06").missing()).containsExactly("parties/*/authorisedOn");
        assertThat(authorisations(
                                "2022-07-06",
                                authorised("v2019", "ville", "2022-06-27"),
                                inventory("i", Kind.PARTY, OF_2019, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    private static Asked authorisations(String signedOn, Entry... entries) {
        return asked("convention.authorised-before-signature", ConventionKind.FINANCING, signed(signedOn), entries);
    }

    // convention.caf-of-department

    @ParameterizedTest
    @CsvSource({
        "30007, 30189, SATISFIED",
        "30007, 34172, BREACHED",
        "2A004, 2B033, BREACHED",
        "97105, 97302, BREACHED", // three characters overseas
        "97105, 97120, SATISFIED",
        "30007, , UNDETERMINED",
        ", 30189, UNDETERMINED"
    })
    void a_commune_signs_with_the_caf_of_its_departement(String commune, String seat, Answer expected) {
        assertThat(departements(
                                organisation("a", OrganisationKind.COMMUNE, commune),
                                organisation("c", OrganisationKind.CAF, seat),
                                party("v2019", "a"),
                                party("v2019", "c"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void each_commune_has_its_own_caf_where_several_sign() {
        Entry[] two = {
            organisation("a", OrganisationKind.COMMUNE, "30007"),
            organisation("b", OrganisationKind.COMMUNE, "34172"),
            organisation("c", OrganisationKind.CAF, "30189"),
            organisation("d", OrganisationKind.CAF, "34172"),
            party("v2019", "a"),
            party("v2019", "b"),
            party("v2019", "c")
        };

        assertThat(departements(two).answer()).isEqualTo(BREACHED);
        assertThat(departements(Stream.concat(Stream.of(two), Stream.of(party("v2019", "d")))
                                .toArray(Entry[]::new))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void where_no_commune_signs_there_is_none_to_serve_and_where_no_caf_signs_none_that_serves_another() {
        assertThat(departements(party("v2019", "caf"), party("v2019", "departement"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(departements(party("v2019", "ville"), party("v2019", "departement"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void among_signatories_that_are_not_all_known_another_caf_may_serve_the_commune() {
        Asked asked = departements(
                organisation("a", OrganisationKind.COMMUNE, "30007"),
                organisation("c", OrganisationKind.CAF, "34172"),
                party("v2019", "a"),
                party("v2019", "c"),
                inventory("i", Kind.PARTY, OF_2019, false));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("organisations/*/commune");
        assertThat(departements().missing()).containsExactly("parties/*/organisation");
    }

    private static Asked departements(Entry... entries) {
        return asked("convention.caf-of-department", ConventionKind.COORDINATION, signed("2019-05-02"), entries);
    }

    private static ConventionVersion signed(String on, String... clauses) {
        return version("v2019", "coordination", on, DateRange.of("unknown", "unknown"), clauses);
    }

    private static Asked asked(ConventionVersion version, Entry... entries) {
        return asked(ConventionKind.COORDINATION, version, entries);
    }

    private static Asked asked(ConventionKind kind, ConventionVersion version, Entry... entries) {
        return asked(RULE, kind, version, entries);
    }

    private static Asked asked(String rule, ConventionKind kind, ConventionVersion version, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                version,
                convention("coordination", kind),
                organisation("ville", OrganisationKind.COMMUNE),
                organisation("caf", OrganisationKind.CAF),
                organisation("departement", OrganisationKind.DEPARTEMENT)));
        return Asked.of(rule, OF_2019, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
