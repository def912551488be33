package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.mostSeats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeniencyTest {

    private static final Id.Derogation GRANTED = new Id.Derogation("d1");
    private static final Town.Hall OF_400 = hall("of-400", 400, null, Holds.YES);
    private static final Town.Hall UNCOUNTED = hall("uncounted", null, null, Holds.YES);

    @ParameterizedTest
    @EnumSource(value = Severity.class, mode = EnumSource.Mode.EXCLUDE, names = "LAW")
    void a_derogation_shows_beside_a_breach_of_anything_but_a_statute_and_the_answer_stays(Severity severity) {
        assertThat(granting(severity).assess(Town.of(OF_400)).open())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.lifted()).isEqualTo(GRANTED);
                    assertThat(finding.answer()).isEqualTo(BREACHED);
                });
    }

    @Test
    void nothing_lifts_the_breach_of_a_statute() {
        assertThat(granting(Severity.LAW).assess(Town.of(OF_400)).open())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.lifted()).isNull();
                    assertThat(finding.answer()).isEqualTo(BREACHED);
                });
    }

    @Test
    void there_is_nothing_to_lift_while_the_answer_is_undetermined() {
        assertThat(granting(Severity.HARD).assess(Town.of(UNCOUNTED)).open())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.lifted()).isNull();
                    assertThat(finding.answer()).isEqualTo(UNDETERMINED);
                });
    }

    @Test
    void a_lifted_breach_is_counted_as_a_breach() {
        assertThat(granting(Severity.HARD).assess(Town.of(OF_400)).counts()).containsEntry(BREACHED, 1);
    }

    private static RuleBook<Town> granting(Severity severity) {
        return new RuleBook<>(
                List.of(mostSeats("hall.most-seats", severity)), List.of(), Map.of(), Town.granting(GRANTED));
    }
}
