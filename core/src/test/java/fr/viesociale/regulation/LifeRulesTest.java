package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.event;
import static fr.viesociale.project.RecordedActs.management;
import static fr.viesociale.project.RecordedActs.remedy;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.project.RecordedActs.stateAct;
import static fr.viesociale.regulation.ManagerChange.ENDS;
import static fr.viesociale.regulation.ManagerChange.NEEDS_DECISION;
import static fr.viesociale.regulation.ManagerChange.STAYS;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.EventKind;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages of an agrément, and what changes while it runs. */
class LifeRulesTest {

    private static final Id.Agrement A = new Id.Agrement("a");
    private static final Entry AGC = agc("a", "centre", "2022-07-01", "2026-06-30");

    private static Asked ruled(RuleBook<Situation> book, String rule, Id subject, String on, Entry... entries) {
        Entry[] common = {
            centreSocial("centre"),
            cafBoard(),
            body("conseil", BodyKind.MUNICIPAL_COUNCIL),
            organisation("one", OrganisationKind.ASSOCIATION),
            organisation("other", OrganisationKind.ASSOCIATION),
            organisation("third", OrganisationKind.ASSOCIATION)
        };
        return Asked.of(book, rule, subject, ales(and(common, entries)), on);
    }

    // agrement.lifecycle-transitions

    private static Asked stages(Entry... entries) {
        return ruled(Regulation.FRENCH, "agrement.lifecycle-transitions", A, "2026-11-23", entries);
    }

    /** The states of a register in their order, on the first day of one month after another. */
    private static Entry[] register(String... states) {
        return and(
                new Entry[] {AGC, inventory("i", Kind.BOARD_DECISION, A, true)},
                IntStream.range(0, states.length)
                        .mapToObj(i -> declared("e" + i, "a", new StateCode(states[i]), "2022-" + (10 + i) + "-01"))
                        .toArray(Entry[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "DEPOSE EN_INSTRUCTION AGREE, SATISFIED",
        "IDENTIFIE PREFIGURATION DEPOSE, SATISFIED",
        "DEPOSE AGREE EN_VIGUEUR, SATISFIED", // nobody is obliged to record the examination
        "AJOURNE EN_INSTRUCTION AGREE, SATISFIED",
        "AGREE EXPIRE, SATISFIED", // its first day needs no act
        "AGREE SUSPENDU_TUTELLE EN_VIGUEUR, SATISFIED", // the minister was silent
        "EN_VIGUEUR EN_VIGUEUR RENOUVELE, SATISFIED",
        "REFUSE EN_RECOURS, SATISFIED",
        "EN_VIGUEUR, SATISFIED",
        "REFUSE EN_VIGUEUR, BREACHED",
        "DEPOSE EN_VIGUEUR, BREACHED", // no decision
        "AGREE DEPOSE, BREACHED",
        "EXPIRE EN_VIGUEUR, BREACHED",
        "RETIRE RENOUVELE, BREACHED"
    })
    void stages_follow_one_another_by_the_passages_that_the_texts_list(String states, Answer expected) {
        assertThat(stages(register(states.split(" "))).answer()).isEqualTo(expected);
    }

    @Test
    void where_a_decision_may_be_missing_from_the_record_a_passage_that_is_not_listed_is_undetermined() {
        Entry filed = declared("e1", "a", StateCode.DEPOSE, "2022-03-01");
        Entry inForce = declared("e2", "a", StateCode.EN_VIGUEUR, "2022-07-01");

        assertThat(stages(AGC, filed, inForce).answer()).isEqualTo(UNDETERMINED);
        assertThat(stages(AGC, filed, inForce, grant("d", "ca", "2022-06-10", "a"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(AGC, filed, inForce, grant("d", "conseil", "2022-06-10", "a"))
                        .answer())
                .as("a municipal council grants nothing")
                .isEqualTo(BREACHED);
    }

    @Test
    void acts_are_held_against_the_same_passages() {
        Entry asked = asked(agc("a", "centre", "2022-07-01", "2026-06-30"), "r");
        Entry grant = grant("d", "ca", "2022-06-10", "a");

        assertThat(stages(asked, request("r", "centre", "2022-03-01", AgrementKind.AGC), grant)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(asked, request("r", "centre", "2022-06-11", AgrementKind.AGC), grant)
                        .answer())
                .as("decided before it was filed")
                .isEqualTo(BREACHED);
        assertThat(stages(AGC, grant, withdrawal("w", "ca", "2023-05-01", "a"), remedy("c", "w", "2023-06-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(
                                AGC,
                                decision("x", "ca", DecisionNature.REFUSE, null, "2022-06-10", null, "a"),
                                withdrawal("w", "ca", "2023-05-01", "a"))
                        .answer())
                .as("what was refused cannot be withdrawn")
                .isEqualTo(BREACHED);
        assertThat(stages(
                                AGC,
                                decision("x", "ca", DecisionNature.ADJOURN, null, "2022-05-10", null, "a"),
                                grant,
                                decision("y", "ca", DecisionNature.EXTEND, null, "2022-06-11", null, "a"),
                                stateAct("s", "d", StateActKind.SUSPENSION, "2022-06-12"),
                                stateAct("m", "d", StateActKind.MINISTER_CONFIRMS, "2022-06-30"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(
                                AGC,
                                grant,
                                stateAct("s", "d", StateActKind.ANNULMENT, "2022-06-12"),
                                declared("e", "a", StateCode.EN_VIGUEUR, "2022-07-01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(stages(
                                AGC,
                                decision("x", "ca", DecisionNature.REFUSE, null, "2022-06-10", null, "a"),
                                remedy("c", "x", "2022-07-01"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_withdrawal_stands_when_it_is_decided_and_has_its_effect() {
        Entry grant = grant("d", "ca", "2022-06-10", "a");
        Entry inForce = declared("e", "a", StateCode.EN_VIGUEUR, "2023-06-01");

        assertThat(stages(AGC, grant, inForce, withdrawn("2023-05-01", "2023-09-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(AGC, grant, inForce, withdrawn("2023-09-01", "2022-07-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(stages(AGC, grant, inForce, withdrawn("2023-05-01", null)).answer())
                .isEqualTo(BREACHED);
    }

    private static Entry withdrawn(String decidedOn, String effectiveOn) {
        return decision("w", "ca", DecisionNature.WITHDRAW, null, decidedOn, effectiveOn, "a");
    }

    @Test
    void where_the_order_of_two_days_is_not_known_neither_is_that_of_the_stages() {
        Entry filed = declared("e1", "a", StateCode.DEPOSE, "2022");
        Entry granted = declared("e2", "a", StateCode.AGREE, "2022-06-10");

        assertThat(stages(AGC, filed, granted).answer()).isEqualTo(UNDETERMINED);
        assertThat(stages(AGC, declared("e1", "a", StateCode.DEPOSE, null), granted)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(stages(AGC, declared("e1", "a", StateCode.DEPOSE, "2022-06-10"), granted)
                        .answer())
                .as("both on one day")
                .isEqualTo(SATISFIED);
    }

    @Test
    void without_a_stage_on_record_by_the_day_nothing_is_asked_and_the_stages_are_told_by_their_days() {
        assertThat(stages(AGC).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(stages(AGC, declared("e", "a", StateCode.EXPIRE, "2026-11-24"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(stages(AGC, declared("e", "a", new StateCode("EN_SOMMEIL"), "2026-11-01"))
                        .answer())
                .as("a word that names no stage")
                .isEqualTo(NOT_APPLICABLE);
        assertThat(stages(register("REFUSE", "EN_VIGUEUR")).explanation().lines(Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("refused (1 October 2022), in force (1 November 2022)"));
    }

    // agrement.change-notification

    @Test
    void a_duty_to_tell_the_caf_of_a_change_is_not_known_and_a_merger_is_none_of_those_changes() {
        String rule = "agrement.change-notification";
        Id e = new Id.StructureEvent("e");

        assertThat(ruled(
                                Regulation.FRENCH,
                                rule,
                                e,
                                "2026-11-23",
                                event("e", "centre", EventKind.MANAGER_CHANGE, "2021-03-01", "2021-05-01"))
                        .missing())
                .containsExactly("agrement.change-notification.maxDays");
        assertThat(ruled(
                                Regulation.FRENCH,
                                rule,
                                e,
                                "2026-11-23",
                                event("e", "centre", EventKind.MERGER, "2021-03-01", null))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER_CHANGE, 2021-03-01, 2021-05-01, 2026-11-23, SATISFIED",
        "STATUS_CHANGE, 2021-03-01, 2021-05-02, 2026-11-23, BREACHED",
        "ZONE_CHANGE, 2021-03-01, , 2021-05-01, NOT_APPLICABLE",
        "PROJECT_CHANGE, 2021-03-01, , 2021-05-02, UNDETERMINED",
        "PROJECT_CHANGE, , 2021-05-01, 2026-11-23, UNDETERMINED"
    })
    void once_a_host_states_the_delay_a_change_is_told_by_then(
            String kind, String occurredOn, String notifiedOn, String on, Answer expected) {
        RuleBook<Situation> twoMonths =
                Regulation.FRENCH.with(Asked.stated(Awaited.CHANGE_NOTIFICATION, Period.ofMonths(2)));

        assertThat(ruled(
                                twoMonths,
                                "agrement.change-notification",
                                new Id.StructureEvent("e"),
                                on,
                                event("e", "centre", new EventKind(kind), occurredOn, notifiedOn))
                        .answer())
                .isEqualTo(expected);
    }

    // agrement.manager-change: an agrément from 2022-07-01 to 2026-06-30

    private static final Entry[] CHANGED = {
        AGC,
        management("m1", "centre", "2020-01-01", "2023-12-31", "one"),
        management("m2", "centre", "2024-01-01", "open", "other")
    };

    private static Asked changed(String on, Entry... entries) {
        return ruled(Regulation.FRENCH, "agrement.manager-change", A, on, entries);
    }

    private static Answer changed(ManagerChange effect, Entry... more) {
        RuleBook<Situation> stated = Regulation.FRENCH.with(Asked.stated(Awaited.MANAGER_CHANGE, effect));
        return ruled(stated, "agrement.manager-change", A, "2026-01-01", and(CHANGED, more))
                .answer();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_APPLICABLE", "2024-01-01, UNDETERMINED", "2026-11-23, UNDETERMINED"})
    void what_a_change_of_manager_does_is_undetermined_from_its_day_on(String on, Answer expected) {
        assertThat(changed(on, CHANGED).answer()).isEqualTo(expected);
    }

    @Test
    void it_is_the_text_that_is_missing() {
        assertThat(changed("2024-01-01", CHANGED).missing()).containsExactly("agrement.manager-change.effect");
        assertThat(changed("2024-01-01", AGC, event("e", "centre", EventKind.MANAGER_CHANGE, "2023-05-01", null))
                        .missing())
                .as("a change recorded as an event")
                .containsExactly("agrement.manager-change.effect");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, NOT_APPLICABLE", // the new manager comes with the agrément
        "2022-07-01, UNDETERMINED",
        "2026-06-29, UNDETERMINED",
        "2026-06-30, NOT_APPLICABLE" // and here, after it
    })
    void a_change_counts_from_the_second_day_of_the_agrement_to_its_last(String lastOfTheFirst, Answer expected) {
        String next = LocalDate.parse(lastOfTheFirst).plusDays(1).toString();
        assertThat(changed(
                                "2026-11-23",
                                AGC,
                                management("m1", "centre", "open", lastOfTheFirst, "one"),
                                management("m2", "centre", next, "open", "other"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_same_managers_under_a_new_entry_are_no_change_and_one_more_or_one_less_is() {
        Entry first = management("m1", "centre", "open", "2023-12-31", "one", "other");

        assertThat(changed("2026-11-23", AGC, first, management("m2", "centre", "2024-01-01", "open", "other", "one"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(changed("2026-11-23", AGC, first, management("m2", "centre", "2024-01-01", "open", "one"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(changed("2026-11-23", AGC, first).answer())
                .as("nobody manages any more")
                .isEqualTo(UNDETERMINED);
        assertThat(changed("2026-11-23", AGC, management("m1", "centre", "open", "open", "one"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void managers_that_nobody_recorded_closely_enough_are_what_is_missing() {
        assertThat(changed("2026-11-23", AGC).missing()).containsExactly("managements/*/period");
        assertThat(changed("2026-11-23", AGC, management("m1", "centre", "open", "unknown", "one"))
                        .missing())
                .containsExactly("managements/*/period");
        assertThat(changed(
                                "2026-11-23",
                                AGC,
                                management("m1", "centre", "open", "2023-12-31"),
                                management("m2", "centre", "2024-01-01", "open"))
                        .missing())
                .as("entries that name nobody")
                .containsExactly("managements/*/period");
        assertThat(changed("2022-06-30", AGC).answer())
                .as("the agrément has not begun")
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void once_a_host_states_the_effect_the_record_bears_it_out_or_not() {
        assertThat(changed(STAYS, grant("d", "ca", "2022-06-10", "a"))).isEqualTo(SATISFIED);
        assertThat(changed(NEEDS_DECISION, grant("d", "ca", "2023-12-31", "a"))).isEqualTo(BREACHED);
        assertThat(changed(NEEDS_DECISION, grant("d", "ca", "2024-01-01", "a"))).isEqualTo(SATISFIED);
        assertThat(changed(NEEDS_DECISION, grant("d", "conseil", "2024-01-01", "a")))
                .isEqualTo(BREACHED);
        assertThat(changed(NEEDS_DECISION, decision("d", "ca", DecisionNature.EXTEND, null, "2024-02-01", null, "a")))
                .isEqualTo(SATISFIED);
        assertThat(changed(NEEDS_DECISION, grant("d", "ca", null, "a"))).isEqualTo(UNDETERMINED);
        assertThat(changed(
                        NEEDS_DECISION,
                        grant("d", "ca", "2022-06-10", "a"),
                        inventory("i", Kind.BOARD_DECISION, A, false)))
                .isEqualTo(UNDETERMINED);
        assertThat(changed(ENDS, grant("d", "ca", "2022-06-10", "a"))).isEqualTo(BREACHED);
        assertThat(changed(ENDS, withdrawal("w", "ca", "2024-01-01", "a"))).isEqualTo(SATISFIED);
        assertThat(changed(ENDS, withdrawal("w", "ca", "2024-01-02", "a"))).isEqualTo(BREACHED);
    }
}
