package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
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
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who signs the coordination convention. */
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

    private static ConventionVersion signed(String on, String... clauses) {
        return version("v2019", "coordination", on, DateRange.of("unknown", "unknown"), clauses);
    }

    private static Asked asked(ConventionVersion version, Entry... entries) {
        return asked(ConventionKind.COORDINATION, version, entries);
    }

    private static Asked asked(ConventionKind kind, ConventionVersion version, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                version,
                convention("coordination", kind),
                organisation("ville", OrganisationKind.COMMUNE),
                organisation("caf", OrganisationKind.CAF),
                organisation("departement", OrganisationKind.DEPARTEMENT)));
        return Asked.of(RULE, OF_2019, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
