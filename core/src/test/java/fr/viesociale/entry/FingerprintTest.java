package fr.viesociale.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a content is in one word. */
class FingerprintTest {

    private static final String SIXTY_FOUR = "0123456789abcdef".repeat(4);
    private static final Inventory COMPLETE = inventory("i1", true, "2026-11-23");

    @Test
    void equal_contents_have_equal_fingerprints() {
        assertThat(of(COMPLETE, List.of("a", "b")))
                .isEqualTo(of(inventory("i1", true, "2026-11-23"), List.of("a", "b")));
    }

    @Test
    void one_other_statement_makes_another_fingerprint() {
        assertThat(of(COMPLETE))
                .isNotEqualTo(of(inventory("i2", true, "2026-11-23")))
                .isNotEqualTo(of(inventory("i1", false, "2026-11-23")))
                .isNotEqualTo(of(inventory("i1", true, "2026-11-24")))
                .isNotEqualTo(of(inventory("i1", true, null)))
                .isNotEqualTo(of(COMPLETE, COMPLETE));
    }

    @Test
    void a_date_known_to_the_month_is_not_its_first_day() {
        assertThat(of(PartialDate.parse("2026-11"))).isNotEqualTo(of(PartialDate.parse("2026-11-01")));
    }

    @Test
    void the_order_of_contents_counts() {
        assertThat(of("a", "b")).isNotEqualTo(of("b", "a"));
        assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
    }

    @Test
    void two_contents_never_run_together_into_one() {
        assertThat(of("a", "b")).isNotEqualTo(of("ab")).isNotEqualTo(of(List.of("a", "b")));
        assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b")));
        assertThat(of(new DocumentReference("a", "b"), "c"))
                .isNotEqualTo(of(new DocumentReference("a", null), "b", "c"));
    }

    @Test
    void a_word_of_one_kind_is_not_the_same_word_of_another() {
        assertThat(of(new Id.District("centre"))).isNotEqualTo(of(new Id.Structure("centre")));
        assertThat(of(EvidenceState.LATE)).isNotEqualTo(of("LATE"));
        assertThat(of(new StatedPart(PartCode.DIAGNOSIS, true))).isNotEqualTo(of(PartCode.DIAGNOSIS, true));
    }

    @Test
    void nothing_has_a_fingerprint_too() {
        assertThat(of().value()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_content_keeps_its_fingerprint_from_one_release_to_the_next() {
        assertThat(of(
                                new Id.Territory("ales"),
                                COMPLETE,
                                new StatedPart(PartCode.DIAGNOSIS, true),
                                List.of(EvidenceState.LATE),
                                "été")
                        .value())
                .isEqualTo("2fcd4cb7c17916feaa6f9ee6f08b4b753794922b63bb01ee181513a8949d9e1b");
    }

    @Test
    void a_screen_shows_the_first_twelve_figures() {
        assertThat(new Fingerprint(SIXTY_FOUR)).hasToString("0123456789ab");
    }

    @Test
    void a_fingerprint_has_sixty_four_hexadecimal_figures() {
        assertThat(new Fingerprint(SIXTY_FOUR).value()).isEqualTo(SIXTY_FOUR);
        for (String other : List.of("", SIXTY_FOUR.substring(1), SIXTY_FOUR + "0", SIXTY_FOUR.replace('f', 'F'))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fingerprint(other))
                    .withMessage("64 hexadecimal figures: " + other);
        }
    }

    private static Fingerprint of(Object... contents) {
        return Fingerprint.of(Stream.of(contents));
    }

    private static Inventory inventory(String id, boolean complete, String asOf) {
        return new Inventory(
                new Id.Inventory(id),
                "structures",
                null,
                complete,
                asOf == null ? null : PartialDate.parse(asOf),
                null);
    }
}
