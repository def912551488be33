package fr.viesociale.committee;

import static fr.viesociale.committee.Copil.TERM;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {

    private static Members ask(String on, Entry... entries) {
        return Members.of(Copil.BODY, Copil.with(TERM, entries).on(LocalDate.parse(on)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 0, BEGINS 2024-01-01",
        "2024-01-01, 1, ENDS 2024-06-30",
        "2024-06-29, 1, ENDS 2024-06-30",
        "2024-06-30, 1, ''",
        "2024-07-01, 0, ''"
    })
    void a_member_is_in_office_from_its_first_day_to_its_last(String on, int inOffice, String change) {
        Members members = ask(on, seat("copil", "caf", 2, "2024-01-01", "2024-06-30"));

        assertThat(members.inOffice()).hasSize(inOffice);
        assertThat(members.doubtful()).isEmpty();
        assertThat(members.changes().stream()
                        .map(one -> one.nature().name() + " " + one.when().earliest())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(change);
    }

    @Test
    void members_vacant_seats_and_changes_are_told_apart() {
        Seat vacant = new Seat(
                new Id.Seat("habitants"),
                Copil.BODY,
                null,
                GroupCode.INHABITANTS,
                DateRange.from("2024-01-01"),
                null,
                null);
        Members members = ask(
                "2024-03-01",
                seat("copil", "ville", 3, "2023-01-01", "2026-12-31"),
                seat("copil", "caf", 1, "2024-03", "open"),
                seat("copil", "dep", 1, "2025-01-01", "open"),
                vacant,
                inventory("i", Kind.SEAT, Copil.BODY, false));

        assertThat(members.open()).isTrue();
        assertThat(members.lines(Language.FRENCH))
                .containsExactly(
                        "instance copil, au 1er mars 2024 (la liste des sièges peut être incomplète) :",
                        "  en fonction : 3",
                        "    organisation ville (3 sièges), du 1er janvier 2023 au 31 décembre 2026",
                        "  incertains : 1",
                        "    organisation caf, de mars 2024, sans terme",
                        "  sièges vacants : 1",
                        "    collège " + GroupCode.INHABITANTS.in(Language.FRENCH)
                                + ", du 1er janvier 2024, sans terme",
                        "  à venir :",
                        "    organisation dep, premier jour : 1er janvier 2025",
                        "    organisation ville, dernier jour : 31 décembre 2026");
        assertThat(members.lines(Language.ENGLISH))
                .startsWith(
                        "instance copil, on 1 March 2024 (the list of seats may be incomplete):",
                        "  in office: 3",
                        "    organisation ville (3 seats), from 1 January 2023 to 31 December 2026")
                .contains("  doubtful: 1", "  vacant seats: 1", "  to come:")
                .endsWith("    organisation ville, last day: 31 December 2026");
    }

    @Test
    void a_body_without_seats_has_no_member_and_nobody_knows_whether_that_is_all() {
        assertThat(ask("2024-03-01").open()).isTrue();
        assertThat(ask("2024-03-01", inventory("i", Kind.SEAT, Copil.BODY, true))
                        .lines(Language.FRENCH))
                .isEqualTo(List.of(
                        "instance copil, au 1er mars 2024 :",
                        "  en fonction : 0",
                        "  incertains : 0",
                        "  sièges vacants : 0"));
    }

    @Test
    void a_body_that_nobody_recorded_is_not_an_answer() {
        assertThatThrownBy(
                        () -> Members.of(new Id.Body("autre"), Copil.with(TERM).on(LocalDate.parse("2024-01-01"))))
                .isInstanceOf(NoSuchElementException.class);
    }
}
