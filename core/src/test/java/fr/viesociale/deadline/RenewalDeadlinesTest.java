package fr.viesociale.deadline;

import static fr.viesociale.deadline.Due.PLAN;
import static fr.viesociale.deadline.Due.centre;
import static fr.viesociale.deadline.Due.milestone;
import static fr.viesociale.deadline.Due.on;
import static fr.viesociale.deadline.Due.renewal;
import static fr.viesociale.deadline.Due.told;
import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.project.RecordedActs.stateAct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.Renewal;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.RecordedActs;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Awaited;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalDeadlinesTest {

    private static final DateRange NEXT = DateRange.of("2026-01-01", "2029-12-31");
    private static final RuleBook<Situation> FOUR_MONTHS = Regulation.FRENCH.with(Awaited.FILING.value(
            Period.ofMonths(4),
            Force.ALWAYS,
            new Source(Text.same("note de la Caf"), Certainty.SEEN_LOCAL, LocalDate.parse("2026-01-01"))));

    @ParameterizedTest
    @CsvSource({
        "2024-12-30, none",
        "2024-12-31, UPCOMING 2025-12-31",
        "2025-11-29, UPCOMING 2025-12-31",
        "2025-11-30, UPCOMING 2025-12-31",
        "2025-12-01, DUE 2025-12-31",
        "2025-12-31, DUE 2025-12-31",
        "2026-01-01, LATE 2025-12-31",
        "2031-01-01, LATE 2025-12-31"
    })
    void the_end_of_an_agrement_in_force_is_a_deadline(String day, String expected) {
        assertThat(told(on(day, centre("2025-12-31")), "agrement.end")).isEqualTo(expected);
    }

    @Test
    void an_agrement_that_is_followed_needs_no_renewal() {
        Entry[] granted =
                centre("2025-12-31", agc("b", "c", "2026-01-01", "2029-12-31"), grant("h", "ca", "2025-06-01", "b"));
        Entry[] named = centre(
                "2025-12-31",
                agc("b", "c", "unknown", "2029-12-31"),
                grant("h", "ca", "2025-06-01", "b"),
                new Renewal(new Id.Renewal("n"), new Id.Agrement("a"), new Id.Agrement("b"), null));
        Entry[] undecided = centre("2025-12-31", agc("b", "c", "2026-01-01", "2029-12-31"));

        assertThat(on("2025-10-01", PLAN, FOUR_MONTHS, granted).deadlines()).isEmpty();
        assertThat(on("2025-10-01", named).deadlines())
                .noneMatch(one -> one.subject().equals(new Id.Agrement("a")));
        assertThat(told(on("2025-10-01", undecided), "agrement.end")).isEqualTo("UNDETERMINED 2025-12-31");
    }

    @Test
    void an_end_that_an_extension_may_have_moved_is_an_interval() {
        Entry[] extended = centre(
                "2025-12-31",
                new Extension(
                        new Id.Extension("e"),
                        new Id.Agrement("a"),
                        null,
                        Due.date("2025-10-01"),
                        Due.date("2026-03-31"),
                        null));

        assertThat(told(on("2025-11-01", extended), "agrement.end")).isEqualTo("UNDETERMINED 2025-12-31/2026-03-31");
        assertThat(told(on("2026-02-01", extended), "agrement.end")).isEqualTo("UNDETERMINED 2025-12-31/2026-03-31");
        assertThat(Due.find(on("2025-11-01", extended), "agrement.end")
                        .orElseThrow()
                        .missing())
                .extracting(Missing::path)
                .containsExactly("extensions");
    }

    @Test
    void an_agrement_that_ended_without_a_follower_stays_late_while_its_structure_exists() {
        Deadlines late = on("2026-01-01", PLAN, FOUR_MONTHS, centre("2025-12-31"));

        assertThat(late.deadlines()).extracting(Deadline::code).containsExactly("agrement.end");
        assertThat(ended(inventory("i", Kind.AGREMENT, new Id.Structure("c"), false)))
                .isEqualTo("UNRECORDED 2025-12-31");
        assertThat(ended(agc("b", "c", "2026-01-01", "2029-12-31"), grant("h", "ca", "2025-12-01", "b")))
                .isEqualTo("none");
        assertThat(ended(agc("b", "c", "2026-01-01", "2029-12-31"))).isEqualTo("UNDETERMINED 2025-12-31");
        assertThat(ended(agc("b", "c", "2021-12-31", "2023-12-31"), grant("h", "ca", "2021-12-01", "b")))
                .isEqualTo("LATE 2025-12-31");
        assertThat(ended(extension("e", "a", "2025-10-01", "2026-01-31")))
                .as("the extension is over on 1 February")
                .isEqualTo("LATE 2025-12-31/2026-01-31");
        assertThat(ended(al("b", "c", "2026-01-01", "2029-12-31"), grant("h", "ca", "2025-12-01", "b")))
                .as("another kind of animation takes its place")
                .isEqualTo("none");
        assertThat(ended(acf("b", "c", "2026-01-01", "2029-12-31"), grant("h", "ca", "2025-12-01", "b")))
                .as("a family agrément alone takes no place")
                .isEqualTo("LATE 2025-12-31");
    }

    @Test
    void a_family_agrement_that_nobody_renewed_leaves_no_structure_without_an_agrement() {
        Deadlines deadlines = on(
                "2026-06-01",
                centre("2027-12-31", acf("f", "c", "2022-01-01", "2025-12-31"), grant("gf", "ca", "2021-12-01", "f")));

        assertThat(deadlines.deadlines()).extracting(Deadline::subject).doesNotContain(new Id.Agrement("f"));
    }

    @ParameterizedTest
    @CsvSource({
        "open, 2026-01-31, none",
        "open, 2026-02-01, LATE",
        "open, 2026, UNDETERMINED",
        "unknown, unknown, UNDETERMINED"
    })
    void a_structure_that_has_closed_needs_no_agrement(String first, String last, String expected) {
        Deadlines deadlines = on(
                "2026-02-01",
                new Structure(
                        new Id.Structure("c"),
                        "structure c",
                        StructureKind.CENTRE_SOCIAL,
                        null,
                        List.of(),
                        List.of(),
                        DateRange.of(first, last),
                        null),
                cafBoard(),
                agc("a", "c", "2022-01-01", "2025-12-31"),
                grant("g", "ca", "2021-12-01", "a"));

        assertThat(told(deadlines, "agrement.end")).startsWith(expected);
        assertThat(deadlines.deadlines())
                .allMatch(one -> one.status() == DeadlineStatus.LATE
                        || one.missing().get(0).path().equals("structures/*/period"));
    }

    @Test
    void an_agrement_that_was_withdrawn_or_annulled_is_not_told_as_late() {
        assertThat(ended(withdrawal("w", "ca", "2025-06-01", "a"))).isEqualTo("none");
        assertThat(ended(withdrawal("w", "ca", "2022-01-01", "a"))).isEqualTo("none");
        assertThat(ended(withdrawal("w", "ca", "2026-01-01", "a"))).isEqualTo("LATE 2025-12-31");
        assertThat(ended(withdrawal("w", null, "2025-06-01", "a"))).isEqualTo("UNDETERMINED 2025-12-31");
        assertThat(ended(stateAct("s", "g", StateActKind.ANNULMENT, "2021-12-05")))
                .isEqualTo("none");
        Deadlines never = on("2026-02-01", centreSocial("c"), agc("a", "c", "2022-01-01", "2025-12-31"));
        assertThat(told(never, "agrement.end")).isEqualTo("UNDETERMINED 2025-12-31");
        assertThat(never.deadlines().get(0).missing())
                .extracting(missing -> missing.name().fr())
                .containsExactly("si l'agrément a été accordé, et n'a pas été retiré");
    }

    private static String ended(Entry... more) {
        return told(on("2026-02-01", centre("2025-12-31", more)), "agrement.end");
    }

    @Test
    void an_agrement_to_come_has_no_end_to_watch() {
        assertThat(on(
                                "2021-12-31",
                                new Agenda(Period.ZERO, Period.ofYears(9), List.of()),
                                Regulation.FRENCH,
                                centre("2025-12-31"))
                        .deadlines())
                .isEmpty();
    }

    @Test
    void an_agrement_that_the_state_suspends_is_still_to_be_renewed() {
        Entry[] suspended = centre("2025-12-31", stateAct("s", "g", StateActKind.SUSPENSION, "2025-11-20"));

        assertThat(told(on("2025-12-01", Due.YEAR, FOUR_MONTHS, suspended), "agrement.end"))
                .isEqualTo("DUE 2025-12-31");
        assertThat(told(on("2025-12-01", PLAN, FOUR_MONTHS, suspended), "renewal.committee"))
                .isEqualTo("UNRECORDED 2025-09-30");
        assertThat(told(on("2026-01-01", Due.YEAR, FOUR_MONTHS, suspended), "agrement.end"))
                .isEqualTo("LATE 2025-12-31");
    }

    @Test
    void a_request_without_a_filing_date_may_have_been_filed_in_time() {
        Deadlines deadlines = on("2025-09-01", Due.YEAR, FOUR_MONTHS, centre("2025-12-31", renewal(null, NEXT)));

        assertThat(told(deadlines, "renewal.filing")).isEqualTo("UNDETERMINED 2025-08-31");
        assertThat(Due.find(deadlines, "renewal.filing").orElseThrow().missing())
                .extracting(Missing::path)
                .containsExactly("agrementRequests");
    }

    @Test
    void an_end_known_to_the_month_and_one_that_is_not_known_are_undetermined_only_where_they_must_be() {
        assertThat(told(on("2025-06-01", centre("2025-12")), "agrement.end"))
                .isEqualTo("UPCOMING 2025-12-01/2025-12-31");
        assertThat(told(on("2025-12-15", centre("2025-12")), "agrement.end"))
                .isEqualTo("UNDETERMINED 2025-12-01/2025-12-31");
        assertThat(told(on("2025-06-01", centre("unknown")), "agrement.end")).startsWith("UNDETERMINED");
    }

    @Test
    void an_agrement_that_nobody_is_known_to_have_granted_is_undetermined() {
        Deadlines deadlines = on("2025-11-01", centreSocial("c"), agc("a", "c", "2022-01-01", "2025-12-31"));

        assertThat(told(deadlines, "agrement.end")).isEqualTo("UNDETERMINED 2025-12-31");
        assertThat(Due.find(deadlines, "agrement.end").orElseThrow().missing())
                .extracting(Missing::path)
                .containsExactly("boardDecisions");
    }

    @Test
    void without_a_plan_nor_a_local_delay_the_renewal_shows_its_end_and_an_undetermined_filing() {
        Deadlines deadlines = on("2025-06-01", centre("2025-12-31"));

        assertThat(deadlines.deadlines()).extracting(Deadline::code).containsExactly("agrement.end", "renewal.filing");
        assertThat(told(deadlines, "renewal.filing")).isEqualTo("UNDETERMINED null");
        Deadline filing = Due.find(deadlines, "renewal.filing").orElseThrow();
        assertThat(filing.missing())
                .containsExactly(new Missing(Awaited.FILING.code(), Awaited.FILING.name(), Informant.CAF, Lack.TEXT));
        assertThat(filing.ground().source().certainty()).isEqualTo(Certainty.UNKNOWN_PROVISION);
        assertThat(filing.ground().rule().value()).isEqualTo("agrement.filing-deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-30, UPCOMING 2025-08-31",
        "2025-07-31, DUE 2025-08-31",
        "2025-08-31, DUE 2025-08-31",
        "2025-09-01, UNRECORDED 2025-08-31"
    })
    void a_delay_that_the_host_adds_fills_the_filing(String day, String expected) {
        assertThat(told(on(day, Due.YEAR, FOUR_MONTHS, centre("2025-12-31")), "renewal.filing"))
                .isEqualTo(expected);
    }

    @Test
    void a_request_that_is_filed_is_no_more_due_and_one_that_nobody_filed_is_late_where_the_list_is_complete() {
        Entry[] filed = centre("2025-12-31", renewal("2025-08-01", NEXT));
        Entry[] complete = centre("2025-12-31", inventory("i", Kind.AGREMENT_REQUEST, new Id.Structure("c"), true));
        Entry[] former = centre("2025-12-31", renewal("2021-08-01", DateRange.of("2022-01-01", "2025-12-31")));
        Entry[] undated = centre("2025-12-31", renewal("2025-08-01", null));

        assertThat(told(on("2025-09-01", Due.YEAR, FOUR_MONTHS, filed), "renewal.filing"))
                .isEqualTo("none");
        assertThat(told(on("2025-07-31", Due.YEAR, FOUR_MONTHS, filed), "renewal.filing"))
                .isEqualTo("DUE 2025-08-31");
        assertThat(told(on("2025-09-01", Due.YEAR, FOUR_MONTHS, complete), "renewal.filing"))
                .isEqualTo("LATE 2025-08-31");
        assertThat(told(on("2025-09-01", Due.YEAR, FOUR_MONTHS, former), "renewal.filing"))
                .isEqualTo("LATE 2025-08-31");
        assertThat(told(on("2025-09-01", Due.YEAR, FOUR_MONTHS, undated), "renewal.filing"))
                .isEqualTo("none");
    }

    @Test
    void the_plan_of_seine_et_marne_is_counted_back_from_the_end() {
        Deadlines deadlines = on("2024-06-01", PLAN, Regulation.FRENCH, centre("2025-12-31"));

        assertThat(deadlines.deadlines())
                .extracting(one -> one.code() + " " + one.window().closes().earliest() + " " + one.status())
                .containsExactly(
                        "renewal.start 2024-10-31 UPCOMING",
                        "renewal.diagnosis 2025-04-30 UPCOMING",
                        "renewal.evaluation 2025-04-30 UPCOMING",
                        "renewal.stakes 2025-06-30 UPCOMING",
                        "renewal.committee 2025-09-30 UPCOMING",
                        "agrement.end 2025-12-31 UPCOMING",
                        "renewal.filing null UNDETERMINED");
        Deadline evaluation = Due.find(deadlines, "renewal.evaluation").orElseThrow();
        assertThat(evaluation.window().opens()).isEqualTo(When.on(LocalDate.parse("2024-12-31")));
        assertThat(evaluation.ground().source().certainty()).isEqualTo(Certainty.SEEN_LOCAL);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-30, UPCOMING", "2024-12-31, DUE", "2025-04-30, DUE", "2025-05-01, UNRECORDED"})
    void a_step_is_due_as_soon_as_its_window_opens(String day, String expected) {
        assertThat(told(on(day, PLAN, Regulation.FRENCH, centre("2025-12-31")), "renewal.diagnosis"))
                .startsWith(expected);
    }

    @Test
    void a_step_is_done_by_its_milestone_and_late_where_others_are_recorded_and_it_is_not() {
        Entry[] one = centre("2025-12-31", renewal(null, NEXT), milestone(MilestoneKind.START, "2024-10-01"));
        Entry[] undated = centre("2025-12-31", renewal(null, NEXT), milestone(MilestoneKind.START, null));

        Deadlines deadlines = on("2025-10-01", PLAN, Regulation.FRENCH, one);
        assertThat(told(deadlines, "renewal.start")).isEqualTo("none");
        assertThat(told(deadlines, "renewal.committee")).isEqualTo("LATE 2025-09-30");
        assertThat(told(on("2025-09-30", PLAN, Regulation.FRENCH, one), "renewal.committee"))
                .isEqualTo("DUE 2025-09-30");
        assertThat(told(on("2025-10-01", PLAN, Regulation.FRENCH, undated), "renewal.start"))
                .isEqualTo("UNDETERMINED 2024-10-31");
        assertThat(told(
                        on("2025-10-01", PLAN, Regulation.FRENCH, centre("2025-12-31", renewal(null, NEXT))),
                        "renewal.committee"))
                .isEqualTo("UNRECORDED 2025-09-30");
    }

    @Test
    void what_is_due_is_told_with_the_text_that_sets_it() {
        Deadlines deadlines = on("2025-12-15", centre("2025-12-31"));

        assertThat(deadlines.lines(Language.FRENCH))
                .containsExactly(
                        "31 décembre 2025 : AGC de structure c, du 1er janvier 2022 au 31 décembre 2025 — faire renouveler"
                                + " l'agrément : aucun jour n'est agréé après sa fin sans nouvelle décision (à faire)",
                        "  qui : le gestionnaire de la structure",
                        "  d'après : Question au Sénat de 2008 sur Annapes (senat.fr) ; Marsactu, La Rouguière, 2017"
                                + " (marsactu.fr) ; Centre social Le Verger, projet social (cs-leverger.fr) (source lue)",
                        "date non connue : AGC de structure c, du 1er janvier 2022 au 31 décembre 2025 — déposer la demande"
                                + " de renouvellement (indéterminée)",
                        "  qui : le gestionnaire de la structure",
                        "  d'après : aucun délai national de dépôt n'a été trouvé (contenu non trouvé)",
                        "  il manque : délai de dépôt d'un renouvellement avant la fin de l'agrément (à demander à : la"
                                + " Caf)");
        assertThat(deadlines.lines(Language.ENGLISH))
                .contains(
                        "  who: the manager of the structure",
                        "  set by: no national delay for filing was found (content not found)",
                        "  missing: delay for filing a renewal before the end of the agrément (ask: the Caf)");
        assertThat(on("2025-12-15").lines(Language.FRENCH)).containsExactly("Aucune échéance.");
        assertThat(on("2025-12-15").lines(Language.ENGLISH)).containsExactly("No deadline.");
        assertThat(deadlines.standing(DeadlineStatus.DUE))
                .extracting(Deadline::code)
                .containsExactly("agrement.end");
        assertThat(Due.find(on("2025-01-15", PLAN, Regulation.FRENCH, centre("2025-12-31")), "renewal.diagnosis")
                        .orElseThrow()
                        .window()
                        .in(Language.FRENCH))
                .isEqualTo("premier jour : 31 décembre 2024 ; dernier jour : 30 avril 2025");
    }

    @Test
    void an_agenda_looks_ahead_and_a_plan_counts_back() {
        assertThatThrownBy(() -> Agenda.of(Period.ofMonths(-1), Period.ofYears(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Agenda.of(Period.ofMonths(1), Period.ofDays(-1)))
                .isInstanceOf(Refused.class);
        BackwardStep start = BackwardPlan.SEINE_ET_MARNE.steps().get(0);
        assertThatThrownBy(() -> new BackwardStep("x", start.act(), 2, 3, start.proof(), start.actor(), start.source()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        new BackwardStep("x", start.act(), null, -1, start.proof(), start.actor(), start.source()))
                .isInstanceOf(Refused.class);
    }

    @Property(tries = 100)
    void the_order_of_the_entries_changes_nothing(@ForAll long seed) {
        Entry[] entries = centre(
                "2025-12-31",
                renewal("2025-08-01", NEXT),
                milestone(MilestoneKind.START, "2024-10-01"),
                milestone(MilestoneKind.DIAGNOSIS, null));
        List<Entry> shuffled = Arrays.asList(entries.clone());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(on("2025-09-01", PLAN, FOUR_MONTHS, shuffled.toArray(new Entry[0])))
                .isEqualTo(on("2025-09-01", PLAN, FOUR_MONTHS, entries));
    }

    @Property(tries = 200)
    void a_deadline_that_is_late_is_never_upcoming_later(
            @ForAll @IntRange(max = 1400) int day, @ForAll @IntRange(max = 400) int later) {
        Entry[] entries = centre("2025-12-31", renewal(null, NEXT), milestone(MilestoneKind.START, "2024-10-01"));
        LocalDate first = LocalDate.parse("2022-01-01").plusDays(day);
        List<String> late = codes(on(first.toString(), PLAN, FOUR_MONTHS, entries), DeadlineStatus.LATE);
        Deadlines after = on(first.plusDays(later).toString(), PLAN, FOUR_MONTHS, entries);

        assertThat(codes(after, DeadlineStatus.UPCOMING)).noneMatch(late::contains);
        assertThat(codes(after, DeadlineStatus.DUE)).noneMatch(late::contains);
    }

    @Property(tries = 300)
    void months_are_counted_back_as_java_time_does(@ForAll @IntRange(max = 1500) int days) {
        LocalDate end = LocalDate.parse("2023-06-01").plusDays(days);
        Deadlines deadlines = on(
                "2023-01-01",
                new Agenda(Period.ZERO, Period.ofYears(9), List.of(BackwardPlan.SEINE_ET_MARNE)),
                Regulation.FRENCH,
                centre(end.toString()));

        assertThat(Stream.of("renewal.committee", "renewal.stakes", "renewal.diagnosis", "renewal.start")
                        .map(code -> Due.find(deadlines, code)
                                .orElseThrow()
                                .window()
                                .closes()
                                .latest()))
                .containsExactly(end.minusMonths(3), end.minusMonths(6), end.minusMonths(8), end.minusMonths(14));
    }

    private static List<String> codes(Deadlines deadlines, DeadlineStatus status) {
        return deadlines.standing(status).stream().map(Deadline::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, none",
        "2025-09-01, UPCOMING 2026-01-01",
        "2025-12-01, DUE 2026-01-01",
        "2026-01-01, DUE 2026-01-01",
        "2026-01-02, LATE 2026-01-01"
    })
    void a_request_that_was_filed_awaits_the_board_until_the_first_day_that_it_asks_for(String day, String expected) {
        assertThat(told(on(day, centre("2025-12-31", renewal("2025-09-01", NEXT))), "request.decision"))
                .isEqualTo(expected);
    }

    @Test
    void only_a_decision_of_the_board_that_ends_the_matter_is_no_more_awaited() {
        assertThat(awaited(renewal("2025-09-01", NEXT), "ca", DecisionNature.GRANT))
                .isEqualTo("none");
        assertThat(awaited(renewal("2025-09-01", NEXT), "ca", DecisionNature.REFUSE))
                .isEqualTo("none");
        assertThat(awaited(renewal("2025-09-01", NEXT), "ca", DecisionNature.ADJOURN))
                .isEqualTo("LATE 2026-01-01");
        assertThat(awaited(renewal("2025-09-01", NEXT), null, DecisionNature.GRANT))
                .isEqualTo("UNDETERMINED 2026-01-01");
        assertThat(awaited(renewal(null, NEXT), "ca", DecisionNature.ADJOURN)).isEqualTo("UNDETERMINED 2026-01-01");
        assertThat(awaited(renewal("2025-09-01", null), "ca", DecisionNature.ADJOURN))
                .isEqualTo("none");
    }

    private static String awaited(Entry request, String body, DecisionNature nature) {
        Entry decision = RecordedActs.decision("h", body, nature, "r", "2025-11-20", null);
        return told(on("2026-02-01", centre("2025-12-31", request, decision)), "request.decision");
    }
}
