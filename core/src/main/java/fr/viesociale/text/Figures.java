package fr.viesociale.text;

import java.math.BigDecimal;

/** Les chiffres: numbers as each language writes them. */
public final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /**
     * A number, its thousands apart: « 59 360,5 », with narrow spaces that do not break, or «59,360.5».
     *
     * @param number the number, with as many decimals as it has
     * @param language the language
     * @return its figures, never null
     */
    public static String of(BigDecimal number, Language language) {
        boolean french = language == Language.FRENCH;
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var written = new StringBuilder(whole);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            written.insert(i, french ? "\u202f" : ",");
        }
        if (point >= 0) {
            written.append(french ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + written;
    }
}
