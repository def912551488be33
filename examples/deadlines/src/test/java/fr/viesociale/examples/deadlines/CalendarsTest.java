package fr.viesociale.examples.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, as a newcomer runs it, and its files, read back by another library. */
class CalendarsTest {

    private static final Path DOSSIERS =
            Path.of(System.getProperty("project.root"), "examples/ales/src/main/resources/fr/viesociale/examples/ales");
    private static final String ALES = DOSSIERS.resolve("ales-2019.json").toString();
    private static final String VALOMBRE = DOSSIERS.resolve("valombre.json").toString();
    private static final String NOVEMBER = "2026-11-23T09:00:00Z";

    @TempDir
    Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--dans", folder.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Calendars.run(new PrintWriter(out), new PrintWriter(err), all.toArray(new String[0]));
        return new Run(code, out.toString(), err.toString());
    }

    private byte[] file(String dossier, String... args) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add(dossier);
        assertThat(run(all.toArray(new String[0])).code()).isZero();
        String name = String.valueOf(Path.of(dossier).getFileName()).replace(".json", ".ics");
        return Files.readAllBytes(folder.resolve(name));
    }

    private List<VEvent> events(String dossier, String... args) throws IOException {
        return read(file(dossier, args)).getEvents();
    }

    private static ICalendar read(byte[] bytes) {
        return Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).first();
    }

    private static LocalDate day(java.util.Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static List<String> summaries(List<VEvent> events) {
        return events.stream().map(event -> event.getSummary().getValue()).toList();
    }

    @Test
    void another_library_reads_the_file_and_finds_no_fault_with_it() throws IOException {
        ICalendar calendar = read(file(VALOMBRE, "--instant", NOVEMBER, "--revision", "12"));

        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSizeGreaterThan(5).allSatisfy(event -> {
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOVEMBER);
            assertThat(event.getSequence().getValue()).isEqualTo(12);
            assertThat(event.getClassification().getValue()).isEqualTo("CONFIDENTIAL");
        });
        assertThat(calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct())
                .hasSameSizeAs(calendar.getEvents());
    }

    @Test
    void the_end_of_an_agrement_is_one_whole_day_and_says_who_must_do_what_by_which_text() throws IOException {
        VEvent end = events(VALOMBRE, "--instant", NOVEMBER).stream()
                .filter(event -> event.getSummary()
                        .getValue()
                        .equals("fin de l'agrément (à faire) : AGC de Centre social fictif de Montcalme,"
                                + " du 1er janvier 2023 au 31 décembre 2026"))
                .findFirst()
                .orElseThrow();

        assertThat(day(end.getDateStart().getValue())).isEqualTo("2026-12-31");
        assertThat(end.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(end.getDateEnd().getValue())).isEqualTo("2027-01-01");
        assertThat(end.getDescription().getValue())
                .contains("\nQui : le gestionnaire de la structure\n")
                .contains("D'après : Question au Sénat de 2008");
        assertThat(end.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_in_cr_lf() throws IOException {
        String file = new String(file(VALOMBRE, "--instant", NOVEMBER), StandardCharsets.UTF_8);

        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("\ufffd");
        assertThat(file.split("\r\n"))
                .hasSizeGreaterThan(100)
                .anyMatch(line -> line.startsWith(" "))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
    }

    @Test
    void a_fold_cuts_no_character_of_two_three_or_four_octets() {
        for (String letter : List.of("a", "é", "—", "\uD83C\uDF33")) {
            for (int before = 60; before < 76; before++) {
                String line = "X:" + "a".repeat(before) + letter.repeat(90) + "\r\n";
                String folded = new String(ContentLines.folded(line), StandardCharsets.UTF_8);
                assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
                assertThat(folded.split("\r\n")).allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length <= 75);
            }
        }
    }

    @Test
    void the_same_instant_gives_the_same_bytes_and_another_day_the_same_uids() throws IOException {
        byte[] first = file(VALOMBRE, "--instant", NOVEMBER);
        byte[] again = file(VALOMBRE, "--instant", NOVEMBER);
        byte[] later = file(VALOMBRE, "--instant", "2026-11-24T09:00:00Z");

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(read(later).getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactlyElementsOf(read(first).getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
    }

    @Test
    void the_day_of_the_question_is_that_of_paris() throws IOException {
        assertThat(summaries(events(VALOMBRE, "--instant", "2027-01-18T23:30:00Z")))
                .as("at half past midnight of the day of the meeting")
                .contains("réunion : Comité de pilotage fictif");
        assertThat(summaries(events(VALOMBRE, "--instant", "2027-01-19T23:30:00Z")))
                .as("at half past midnight of the day after")
                .doesNotContain("réunion : Comité de pilotage fictif");
    }

    @Test
    void the_start_of_a_renewal_is_shown_where_a_backward_plan_is_chosen_and_only_there() throws IOException {
        String start = "lancer le renouvellement";
        assertThat(summaries(events(VALOMBRE, "--instant", "2025-06-01T09:00:00Z")))
                .noneMatch(summary -> summary.startsWith(start));
        assertThat(events(VALOMBRE, "--instant", "2025-06-01T09:00:00Z", "--retroplanning"))
                .filteredOn(event -> event.getSummary().getValue().startsWith(start))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains("D'après : "));
    }

    @Test
    void a_meeting_planned_for_a_month_lasts_the_month_and_is_tentative() throws IOException {
        var body = new Body(
                new Id.Body("copil"),
                BodyKind.STEERING_COMMITTEE,
                "Comité fictif",
                null,
                List.of(),
                DateRange.from("2020"),
                null);
        var meeting = new Meeting(
                new Id.Meeting("mars"), body.id(), PartialDate.parse("2027-02"), null, List.of(), List.of(), null);
        var project =
                TerritorialProject.empty(new Id.Territory("ville-fictive")).with(body, meeting);
        Path dossier = Files.write(folder.resolve("ville.json"), new Dossiers().bytes(project));

        assertThat(events(dossier.toString(), "--instant", NOVEMBER))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getSummary().getValue()).isEqualTo("réunion : Comité fictif (jour à préciser)");
                    assertThat(day(event.getDateStart().getValue())).isEqualTo("2027-02-01");
                    assertThat(day(event.getDateEnd().getValue())).isEqualTo("2027-03-01");
                    assertThat(event.getStatus().getValue()).isEqualTo("TENTATIVE");
                });
    }

    @Test
    void a_public_calendar_says_that_it_is_public() throws IOException {
        assertThat(events(VALOMBRE, "--instant", NOVEMBER, "--public"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.getClassification().getValue()).isEqualTo("PUBLIC"));
    }

    @Test
    void for_the_real_ales_file_nothing_is_dated_and_who_can_supply_the_dates_is_told() {
        Run run = run(ALES, "--instant", NOVEMBER);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("ales-2019.json : aucun événement, rien n'est écrit")
                .contains("sans jour connu — fin de la convention")
                .contains("à demander à : ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_read_is_told_with_exit_code_2_and_no_stack_trace() throws IOException {
        Path broken = Files.writeString(folder.resolve("casse.json"), "{\"format\": \"vie-sociale/1\"}");

        assertThat(run(broken.toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("casse.json ne peut pas être lu").doesNotContain("\tat ");
        });
        assertThat(run(folder.resolve("absent.json").toString()).code()).isEqualTo(2);
        assertThat(run(VALOMBRE, "--instant", "hier").code()).isEqualTo(2);
        assertThat(run().code()).isEqualTo(2);
    }
}
