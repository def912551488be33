package fr.viesociale.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drawn texts that are nearly right: both doors open, or neither. Run with two validators. */
class ConstraintsLawsTest {

    @Property(tries = 300)
    void they_agree_on_numbers_with_a_digit_changed(@ForAll("nearlyRight") String text) {
        assertThat(Doors.refusedByConstraints(text)).isEqualTo(Doors.refusedByConstructors(text));
    }

    @Provide
    Arbitrary<String> nearlyRight() {
        return Arbitraries.of(Doors.texts().filter(text -> !text.isEmpty()).toList())
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> Arbitraries.of('0', '1', '5', '9', 'A', 'W', '.', ' ', '\n')
                                .map(other -> text.substring(0, at) + other + text.substring(at + 1))));
    }
}
