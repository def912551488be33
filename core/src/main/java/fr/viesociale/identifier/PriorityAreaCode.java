package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code d'un quartier prioritaire de la politique de la ville (QPV), of the 2015 or of the 2024 generation. Spaces around
 * it are taken out.
 *
 * <p>2015: QP, the département in three characters, three digits. 2024: QN, the département in three characters, two
 * digits, a letter. The passage from one to the other is a table, never a computation on the characters.
 *
 * @param value the eight characters, never null
 */
public record PriorityAreaCode(String value) implements Written {

    private static final String DEPARTMENT = "(0\\d\\d|02[AB]|97\\d|98\\d)";
    private static final Pattern OF_2015 = Pattern.compile("QP" + DEPARTMENT + "\\d{3}");
    private static final Pattern OF_2024 = Pattern.compile("QN" + DEPARTMENT + "\\d{2}[A-Z]");

    /** Génération: the geography that a decree drew. */
    public enum Generation {
        /** Décret 2014-1750: from 2015-01-01 to 2023-12-31 in mainland France, to 2024-12-31 overseas. */
        OF_2015,
        /** Décret 2023-1314: from 2024-01-01 in mainland France, from 2025-01-01 overseas. */
        OF_2024
    }

    /**
     * @throws fr.viesociale.fault.Refused with {@code identifier.qpv-2015} or {@code identifier.qpv-2024} when the text
     *     is no code of a priority area
     */
    public PriorityAreaCode {
        value = value == null ? null : value.strip();
        Form.require(
                value,
                formed(value),
                value != null && value.startsWith("QP") ? "identifier.qpv-2015" : "identifier.qpv-2024",
                Text.of(
                        "un code de quartier prioritaire s'écrit comme QP030001 (2015) ou QN03001I (2024)",
                        "the code of a priority area is written like QP030001 (2015) or QN03001I (2024)"));
    }

    /**
     * Tells whether a text is the code of a priority area, as the constructor reads it, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when the constructor admits it
     */
    public static boolean valid(@Nullable String text) {
        return text != null && formed(text.strip());
    }

    private static boolean formed(@Nullable String value) {
        return value != null
                && (OF_2015.matcher(value).matches() || OF_2024.matcher(value).matches());
    }

    /**
     * The geography that it belongs to.
     *
     * @return the generation, never null
     */
    public Generation generation() {
        return value.startsWith("QP") ? Generation.OF_2015 : Generation.OF_2024;
    }

    /**
     * The département, as commune codes have it: 30 for 030, 2A for 02A, 971 for 971.
     *
     * @return the code of the département, never null
     */
    public String department() {
        String three = value.substring(2, 5);
        return three.startsWith("0") ? three.substring(1) : three;
    }

    /**
     * Tells whether the last letter of a 2024 code is one that the lists use: M modified, I identical, N new, C seen in
     * Mayotte. Another letter is accepted, and worth a remark.
     *
     * @return true for a code of 2015, and for a known letter
     */
    public boolean hasKnownLetter() {
        return generation() == Generation.OF_2015 || "MINC".indexOf(value.charAt(7)) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
