package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.agrement;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.regulation.AgrementCases.adopted;
import static fr.viesociale.regulation.AgrementCases.named;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.FrameCode;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.DateRange;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides an agrément, how long it lasts, and which agréments exclude each other. */
class AgrementRulesTest {

    private static final Id.Agrement A1 = new Id.Agrement("a1");
    private static final Id.BoardDecision D1 = new Id.BoardDecision("d1");
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    // agrement.deciding-body

    @Test
    void an_agrement_decided_by_the_board_of_the_caf_exists() {
        assertThat(decidedBy(cafBoard().kind()).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void an_agrement_decided_by_a_municipal_council_is_recorded_and_reported() {
        assertThat(decidedBy(BodyKind.MUNICIPAL_COUNCIL).answer()).isEqualTo(BREACHED);
    }

    static Stream<BodyKind> everyKindOfBody() throws IllegalAccessException {
        Stream.Builder<BodyKind> kinds = Stream.builder();
        for (Field field : BodyKind.class.getFields()) {
            if (field.getType() == BodyKind.class) {
                kinds.add((BodyKind) field.get(null));
            }
        }
        return kinds.add(new BodyKind("KIND_OF_A_HOST")).build();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfBody")
    void the_rule_admits_the_very_bodies_whose_decisions_put_an_agrement_in_force(BodyKind kind) {
        assertThat(decidedBy(kind).answer()).isEqualTo(kind.decidesAgrements() ? SATISFIED : BREACHED);
    }

    @Test
    void a_decision_of_which_the_body_is_not_recorded_is_undetermined() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", null, "2018-11-15", "a1"));
        Asked asked = Asked.of("agrement.deciding-body", D1, project, "2025-06-01");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("boardDecisions/*/body");
    }

    @Test
    void an_agrement_without_any_decision_on_record_is_undetermined() {
        TerritorialProject undecided = ales(centreSocial("centre"), agc("a1", "centre", "2019-01-01", "2022-12-31"));
        Asked asked = Asked.of("agrement.deciding-body", A1, undecided, "2025-06-01");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("boardDecisions/*/body");
    }

    @Test
    void an_agrement_of_which_only_the_withdrawal_is_on_record_still_lacks_the_decision_that_gave_it() {
        TerritorialProject onlyWithdrawn = ales(
                centreSocial("centre"),
                cafBoard(),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                withdrawal("d1", "ca", "2021-01-01", "a1"));

        assertThat(Asked.of("agrement.deciding-body", A1, onlyWithdrawn, "2025-06-01")
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(Asked.of("agrement.deciding-body", D1, onlyWithdrawn, "2025-06-01")
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_decision_of_no_known_date_is_judged_by_its_body_all_the_same() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", "ca", null, "a1"));

        assertThat(Asked.of("agrement.deciding-body", D1, project, "2025-06-01").answer())
                .isEqualTo(SATISFIED);
    }

    private static Asked decidedBy(BodyKind kind) {
        TerritorialProject project = ales(
                centreSocial("centre"),
                body("organ", kind),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", "organ", "2018-11-15", "a1"));
        return Asked.of("agrement.deciding-body", D1, project, "2025-06-01");
    }

    // agrement.regime-boundary

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, AVS_2012_2016, SATISFIED",
        "2026-12-31, AVS_2025, BREACHED",
        "2027-01-01, AVS_2012_2016, BREACHED",
        "2027-01-01, AVS_2025, SATISFIED",
        "2027-01-01, CADRE_DE_DEMAIN, BREACHED",
        "2026, AVS_2012_2016, SATISFIED",
        "2027, AVS_2025, SATISFIED"
    })
    void a_register_names_the_frame_that_the_first_day_selects(String first, String frame, Answer expected) {
        assertThat(frame(agc("a1", "centre", first, "2028-12-31"), named("s", "a1", new FrameCode(frame), "2026-05-01"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_agrement_of_which_no_register_names_a_frame_is_not_concerned() {
        Agrement agrement = agc("a1", "centre", "2027-01-01", "2030-12-31");

        assertThat(frame(agrement).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(frame(agrement, declared("s", "a1", StateCode.AGREE, "2026-05-01"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(frame(agrement, named("s", "a1", FrameCode.AVS_2012_2016, "2026-11-24"))
                        .answer())
                .as("not yet said on the day")
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void of_two_registers_that_name_two_frames_one_is_wrong() {
        assertThat(frame(
                                agc("a1", "centre", "2027-01-01", "2030-12-31"),
                                named("s1", "a1", FrameCode.AVS_2025, "2026-05-01"),
                                named("s2", "a1", FrameCode.AVS_2012_2016, "2026-05-01"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void where_the_first_day_is_not_known_closely_it_is_what_is_missing() {
        assertThat(frame(
                                agc("a1", "centre", "unknown", "2028-12-31"),
                                named("s", "a1", FrameCode.AVS_2025, "2026-05-01"))
                        .missing())
                .containsExactly("agrements/*/period/first");
    }

    private static Asked frame(Entry... entries) {
        return asked("agrement.regime-boundary", A1, "2026-11-23", entries);
    }

    // agrement.kinds

    @ParameterizedTest
    @CsvSource({
        "AGC, 2012-06-20, SATISFIED",
        "ACF, 2026-12-31, SATISFIED",
        "AL, 2022-01-01, SATISFIED",
        "MAISON_DE_QUARTIER, 2022-01-01, BREACHED",
        "MAISON_DE_QUARTIER, 2012-06-20, BREACHED",
        "MAISON_DE_QUARTIER, 2012-06-19, NOT_APPLICABLE",
        "MAISON_DE_QUARTIER, 2026-12-31, BREACHED",
        "MAISON_DE_QUARTIER, 2027-01-01, NOT_APPLICABLE"
    })
    void from_june_2012_to_2026_there_are_three_kinds(String kind, String first, Answer expected) {
        assertThat(asked(
                                "agrement.kinds",
                                A1,
                                "2025-06-01",
                                agrement("a1", "centre", new AgrementKind(kind), first, "2028-12-31"))
                        .answer())
                .isEqualTo(expected);
    }

    // agrement.kinds-since-2027

    @Test
    void the_kinds_since_2027_are_not_known_until_a_host_states_them() {
        Agrement apart = acf("a1", "centre", "2027-03-01", "2030-12-31");
        Agrement global = agc("a1", "centre", "2027-03-01", "2030-12-31");
        RuleBook<Situation> told = Regulation.FRENCH.with(
                stated(Awaited.KINDS_SINCE_2027, List.of(AgrementKind.AGC, new AgrementKind("ESPACE_DE_DEMAIN"))));

        assertThat(kindSince2027(Regulation.FRENCH, apart).answer()).isEqualTo(UNDETERMINED);
        assertThat(kindSince2027(Regulation.FRENCH, apart).missing())
                .containsExactly("agrement.kinds-since-2027.kinds");
        assertThat(kindSince2027(told, apart).answer()).isEqualTo(BREACHED);
        assertThat(kindSince2027(told, global).answer()).isEqualTo(SATISFIED);
        assertThat(kindSince2027(told, acf("a1", "centre", "2026-12-31", "2030-12-30"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked kindSince2027(RuleBook<Situation> book, Agrement agrement) {
        return Asked.of(book, "agrement.kinds-since-2027", A1, ales(centreSocial("centre"), agrement), "2027-06-01");
    }

    // agrement.centre-or-evs

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, SATISFIED", // ends the day before
        "2022-01-01, BREACHED", // shares one day
        "2022-06-30, BREACHED",
        "2021-12, SATISFIED",
        "2022-01, BREACHED",
        "2021, SATISFIED",
        "unknown, UNDETERMINED"
    })
    void a_structure_is_a_centre_or_an_evs_not_both_on_one_day(String lastDayAsEvs, Answer expected) {
        assertThat(both(
                                al("al", "centre", "2019-07-01", lastDayAsEvs),
                                agc("a1", "centre", "2022-01-01", "2025-12-31"),
                                grant("d", "ca", "2019-06-13", "al", "a1"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void of_the_two_agrements_the_one_that_starts_later_is_reported_and_decides_which_doctrine_governs() {
        Entry al = al("a1", "centre", "2019-07-01", "2022-06-30");
        Entry granted = grant("d", "ca", "2019-06-13", "agc", "a1");

        assertThat(both(al, agc("agc", "centre", "2022-01-01", "2025-12-31"), granted)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(both(
                                al("al", "centre", "2024-01-01", "2027-12-31"),
                                agc("a1", "centre", "2027-01-01", "2030-12-31"),
                                grant("d", "ca", "2023-12-14", "al", "a1"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(both(
                                al("al", "centre", "2010-01-01", "2012-12-31"),
                                agc("a1", "centre", "2012-06-20", "2015-12-31"),
                                grant("d", "ca", "2009-12-14", "al", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_agrement_that_another_body_decided_is_held_by_nobody_and_one_that_nobody_decided_perhaps() {
        Entry al = al("al", "centre", "2019-07-01", "2022-06-30");
        Entry agc = agc("a1", "centre", "2022-01-01", "2025-12-31");
        Entry granted = grant("d", "ca", "2021-12-09", "a1");

        assertThat(both(al, agc, granted, grant("d0", "council", "2019-06-13", "al"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(both(al, agc, granted).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void an_agrement_beside_it_that_may_be_missing_from_the_list_leaves_it_open() {
        Entry agc = agc("a1", "centre", "2022-01-01", "2025-12-31");

        assertThat(both(agc).answer()).isEqualTo(SATISFIED);
        assertThat(both(agc, inventory("i", Kind.AGREMENT, CENTRE, false)).missing())
                .containsExactly("agrements/*/period");
    }

    @Test
    void a_family_agrement_is_beside_both() {
        assertThat(both(acf("a1", "centre", "2022-01-01", "2025-12-31"), al("al", "centre", "2022-01-01", "2025-12-31"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked both(Entry... entries) {
        return asked("agrement.centre-or-evs", A1, "2025-06-01", entries);
    }

    // agrement.one-structure-one-project

    @Test
    void an_agrement_of_one_structure_and_its_adopted_project_is_one_of_each() {
        assertThat(single(
                                approving(agc("a1", "centre", "2022-01-01", "2025-12-31"), "p"),
                                adopted("p", "centre", "2021"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_agrement_for_two_structures_is_one_too_many_whatever_is_known_of_the_project() {
        Agrement two = new Agrement(
                A1,
                CENTRE,
                List.of(new Id.Structure("other")),
                AgrementKind.AGC,
                DateRange.of("2022-01-01", "2025-12-31"),
                null,
                null,
                null);

        assertThat(single(two).answer()).isEqualTo(BREACHED);
        assertThat(asked(
                                "agrement.one-structure-one-project",
                                new Id.Agrement("a2"),
                                "2025-06-01",
                                two,
                                approving(agc("a2", "other", "2022-01-01", "2025-12-31"), "p"),
                                adopted("p", "other", "2021"))
                        .answer())
                .as("the agrément of its own that the other structure has")
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_project_that_nobody_recorded_or_that_nobody_is_known_to_have_adopted_is_missing() {
        Agrement agrement = agc("a1", "centre", "2022-01-01", "2025-12-31");

        assertThat(single(agrement).missing()).containsExactly("agrements/*/project");
        assertThat(single(approving(agrement, "p"), adopted("p", "centre", null))
                        .missing())
                .containsExactly("structureProjects/*/adoptedOn");
    }

    @Test
    void it_holds_from_20_june_2012_on_and_past_2026() {
        assertThat(single(agc("a1", "centre", "2012-06-19", "2015-12-31")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(single(agc("a1", "centre", "2012-06-20", "2015-12-31")).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(single(agc("a1", "centre", "2027-01-01", "2030-12-31")).answer())
                .isEqualTo(UNDETERMINED);
    }

    private static Asked single(Entry... entries) {
        return asked("agrement.one-structure-one-project", A1, "2025-06-01", entries);
    }

    private static Asked asked(String rule, Id subject, String on, Entry... entries) {
        TerritorialProject project = ales(
                centreSocial("centre"), centreSocial("other"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL));
        return Asked.of(rule, subject, project.with(entries), on);
    }
}
