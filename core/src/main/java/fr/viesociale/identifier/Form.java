package fr.viesociale.identifier;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/** La forme d'un code: what the public codes share. */
final class Form {

    private Form() {}

    /** Takes out the separators that registers print inside numbers: spaces of any width, breaking or not, and dots. */
    static @Nullable String withoutSeparators(@Nullable String text) {
        return text == null ? null : text.replaceAll("[\\h.]", "");
    }

    /** Refuses a code that is missing or has not the form. */
    static void require(@Nullable String value, boolean holds, String code, Text expected) {
        var faults = new Faults();
        faults.need("", value);
        if (value != null && !holds) {
            faults.add(Fault.of(
                    code,
                    "",
                    Text.of(
                            Characters.quoted(value) + " : " + expected.fr(),
                            Characters.quoted(value) + ": " + expected.en())));
        }
        faults.refuse();
    }

    static boolean digits(@Nullable String value, int length) {
        return value != null && value.length() == length && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Luhn's sum: from the right, every second digit is doubled, digits of the results are added up. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
