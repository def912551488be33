package fr.viesociale.text;

import java.text.Normalizer;

/** Les caractères admis: which characters a line of text may hold, and how accents are composed. */
public final class Characters {

    private Characters() {}

    /**
     * Composes accents (Unicode NFC), so that two spellings of « Alès » that look alike are alike.
     *
     * @param text any text
     * @return the composed text, never null
     */
    public static String composed(String text) {
        return precomposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether there is nothing to compose: the first accent that stands alone is U+0300, and dashes and quotation marks
     * (U+2010 to U+2027) are what they are.
     */
    private static boolean precomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text holds only characters that every reader, file and database keeps: no control character other
     * than tabulation and line feed, no half of a surrogate pair.
     *
     * @param text any text
     * @return true when every character is admitted
     */
    public static boolean admitted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text holds nothing but spaces, those that do not break included.
     *
     * @param text any text
     * @return true when nobody would see anything of it
     */
    public static boolean blank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!space(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text begins or ends with a space, those that do not break included.
     *
     * @param text any text
     * @return true when it does
     */
    public static boolean padded(String text) {
        return !text.isEmpty() && (space(text.codePointAt(0)) || space(text.codePointBefore(text.length())));
    }

    private static boolean space(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /**
     * Shortens a value for a message, so that a fault never repeats a whole document; what cannot be printed becomes a dot.
     *
     * @param value any value
     * @return at most forty characters of it, in French quotation marks, never null
     */
    public static String quoted(Object value) {
        String text = value.toString();
        var shown = new StringBuilder();
        text.codePoints()
                .limit(40)
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? '\u00b7'
                        : point)
                .forEach(shown::appendCodePoint);
        return "« " + shown + (text.codePointCount(0, text.length()) > 40 ? "…" : "") + " »";
    }
}
