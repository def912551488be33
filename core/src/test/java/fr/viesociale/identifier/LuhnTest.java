package fr.viesociale.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** What Luhn's key is for: one wrong digit is always seen. */
class LuhnTest {

    @Property
    void exactly_one_key_suits_any_eight_digits(@ForAll @NumericChars @StringLength(8) String digits) {
        int keys = 0;
        for (int key = 0; key <= 9; key++) {
            keys += Siren.valid(digits + key) ? 1 : 0;
        }
        assertThat(keys).isEqualTo(1);
    }

    @Property
    void one_wrong_digit_is_always_seen(
            @ForAll @NumericChars @StringLength(8) String digits,
            @ForAll @IntRange(max = 8) int at,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder siren = new StringBuilder(digits);
        for (int key = 0; siren.length() == 8; key++) {
            if (Siren.valid(digits + key)) {
                siren.append(key);
            }
        }
        int wrong = (siren.charAt(at) - '0' + shift) % 10;
        siren.setCharAt(at, (char) ('0' + wrong));
        assertThat(Siren.valid(siren.toString())).isFalse();
    }
}
