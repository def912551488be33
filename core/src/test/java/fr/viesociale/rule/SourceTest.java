package fr.viesociale.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Text DECREE = Text.of("décret 2014-1750", "décret 2014-1750");
    private static final LocalDate CHECKED = LocalDate.parse("2026-11-23");

    @Test
    void a_source_without_citation_certainty_and_day_of_checking_is_refused_with_all_three() {
        assertThatRefused(() -> new Source(null, null, null), "citation", "certainty", "checkedOn");
    }

    @Test
    void a_source_cites_in_both_languages() {
        assertThatRefused(() -> new Source(Text.of(" ", "decree"), Certainty.SEEN, CHECKED), "citation");
        assertThatRefused(() -> new Source(Text.of("décret", ""), Certainty.SEEN, CHECKED), "citation");
    }

    @Test
    void a_complete_source_is_kept_as_it_was_given() {
        Source source = new Source(DECREE, Certainty.RECALLED, CHECKED);

        assertThat(source.citation()).isEqualTo(DECREE);
        assertThat(source.certainty()).isEqualTo(Certainty.RECALLED);
        assertThat(source.checkedOn()).isEqualTo(CHECKED);
    }

    @Test
    void a_provision_of_which_nothing_is_given_is_refused_with_every_part() {
        assertThatRefused(
                () -> new Provision(null, null, null, null, null, null),
                "id",
                "severity",
                "reach",
                "force",
                "source",
                "statement");
    }

    @Test
    void there_is_no_provision_without_its_source() {
        assertThatRefused(
                () -> new Provision(
                        new RuleId("hall.heated"), Severity.LAW, Reach.NATIONAL, Force.ALWAYS, null, DECREE),
                "source");
    }

    private static void assertThatRefused(ThrowingCallable door, String... paths) {
        assertThatThrownBy(door)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactly(paths));
    }
}
