package fr.viesociale.committee;

import static fr.viesociale.committee.Copil.TERM;
import static fr.viesociale.committee.Copil.meeting;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTest {

    private static Sitting ask(Entry... entries) {
        return Sitting.of(Copil.MEETING, Copil.with(TERM, entries).on(LocalDate.parse("2025-01-01")));
    }

    private static List<Id.Resolution> ids(String... ids) {
        return List.of(ids).stream().map(Id.Resolution::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01, YES",
        "2024-03-02, 2024-03-01, NO",
        "2024-02-29, 2024-03-01, NO",
        "2024-03, 2024-03-01, UNDETERMINED",
        "2024-03-01, 2024-03, UNDETERMINED",
        "2024-02, 2024-03, NO",
        ", 2024-03-01, UNDETERMINED",
        "2024-03-01, , UNDETERMINED"
    })
    void a_resolution_is_dated_on_the_day_of_the_meeting_or_otherwise(String taken, String held, Holds expected) {
        Sitting sitting = ask(
                meeting(held, ids("r1")),
                resolution("r1", "copil", taken, ResolutionObject.AGREMENT, ResolutionNature.OPINION));

        assertThat(sitting.resolved()).hasSize(1);
        assertThat(sitting.resolved().get(0).onTheDay()).isEqualTo(expected);
        assertThat(sitting.bodyKind()).isEqualTo(BodyKind.STEERING_COMMITTEE);
    }

    @Test
    void what_was_resolved_is_told_with_its_votes() {
        Vote counted = new Vote(
                new Id.Vote("v1"), new Id.Resolution("r1"), false, List.of(new Id.Organisation("caf")), 5, 1, 2, null);
        Vote consensus = new Vote(new Id.Vote("v2"), new Id.Resolution("r2"), true, List.of(), null, null, null, null);
        Vote bare = new Vote(new Id.Vote("v3"), new Id.Resolution("r2"), null, List.of(), null, null, null, null);
        Sitting sitting = ask(
                meeting("2024-03-01", ids("r3", "r2", "r1")),
                body("ctech", BodyKind.TECHNICAL_COMMITTEE),
                resolution("r1", "copil", "2024-03-01", ResolutionObject.AGREMENT, ResolutionNature.OPINION),
                resolution("r2", "copil", "2024-03-02", ResolutionObject.OTHER, null),
                resolution("r3", "ctech", null, ResolutionObject.OTHER, ResolutionNature.DECISION),
                counted,
                consensus,
                bare);

        String agrement = ResolutionObject.AGREMENT.in(Language.FRENCH);
        String other = ResolutionObject.OTHER.in(Language.FRENCH);
        assertThat(sitting.lines(Language.FRENCH))
                .containsExactly(
                        "instance copil (comité de pilotage), 1er mars 2024 :",
                        "  " + agrement + ", avis",
                        "    sans consensus ; pour : 5 ; contre : 1 ; abstentions : 2 ; ont approuvé : organisation caf",
                        "  " + other + ", nature non connue, datée autrement que la réunion : 2 mars 2024",
                        "    par consensus",
                        "    vote sans détail",
                        "  " + other + ", décision, date non connue, prise par : instance ctech");
        assertThat(sitting.lines(Language.ENGLISH))
                .containsExactly(
                        "instance copil (steering committee), 1 March 2024:",
                        "  " + ResolutionObject.AGREMENT.in(Language.ENGLISH) + ", opinion",
                        "    without consensus; in favour: 5; against: 1; abstentions: 2; agreed: organisation caf",
                        "  " + ResolutionObject.OTHER.in(Language.ENGLISH)
                                + ", nature not known, dated otherwise than the meeting: 2 March 2024",
                        "    by consensus",
                        "    vote without details",
                        "  " + ResolutionObject.OTHER.in(Language.ENGLISH)
                                + ", decision, date not known, taken by: instance ctech");
    }

    @Test
    void a_meeting_without_resolutions_says_so() {
        assertThat(ask(meeting(null)).lines(Language.FRENCH))
                .containsExactly(
                        "instance copil (comité de pilotage), date non connue : aucune résolution enregistrée.");
        assertThat(ask(
                                meeting("2024-03", ids("r1")),
                                resolution("r1", "copil", "2024-03-05", ResolutionObject.OTHER, null))
                        .lines(Language.ENGLISH))
                .last()
                .asString()
                .endsWith(", nature not known, dated: 5 March 2024");
    }
}
