package fr.viesociale.opendata.table;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** L'écriture des fichiers: in which encoding a file is, and words that were read in a wrong one. */
public final class Spelling {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final String FRENCH = "éèêëàâäçîïôöûùüÿœæÉÈÊËÀÂÄÇÎÏÔÖÛÙÜŸŒÆ«»€°’‘“”–—…²·§\u00a0\u202f\u2009";

    private static final String DOS_MARKS = "‚Šˆ‡ƒ";
    private static final Pattern DOS_AS_WINDOWS =
            Pattern.compile("\\p{L}[" + DOS_MARKS + "]|[" + DOS_MARKS + "]\\p{L}");
    private static final Pattern UTF8_AS_WINDOWS =
            Pattern.compile("[ÃÂ][^\\p{L}\\p{Z}\\p{ASCII}]|Ã[ŠŒŽšœžŸƒª]|Ã\\u00a0|â€");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private Spelling() {}

    /** A file as text, with a remark where it is not in UTF-8 or has a mark that the format does not ask for. */
    static String decoded(byte[] file, boolean markExpected, List<Remark> remarks) {
        boolean marked = begins(file, 0xEF, 0xBB, 0xBF);
        if (marked && !markExpected) {
            remarks.add(file(
                    "file.byte-order-mark",
                    "EF BB BF",
                    Text.of("marque d'ordre des octets retirée", "byte order mark taken out")));
        }
        if (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE)) {
            remarks.add(encoding("UTF-16"));
            return new String(file, StandardCharsets.UTF_16);
        }
        int start = marked ? 3 : 0;
        String utf8 = strictly(ByteBuffer.wrap(file, start, file.length - start));
        if (utf8 != null) {
            return utf8;
        }
        String windows = new String(file, start, file.length - start, WINDOWS);
        String dos = new String(file, start, file.length - start, DOS);
        boolean ofDos = frenchness(dos) > frenchness(windows);
        remarks.add(encoding(ofDos ? "CP850" : "Windows-1252"));
        return ofDos ? dos : windows;
    }

    /**
     * A text without accents, capitals, spaces and signs, by which titles and words are recognised.
     *
     * @param text the text
     * @return small letters and digits, never null
     */
    public static String key(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(bare.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll("");
    }

    /** The text of a cell, with a remark for every repair. */
    static @Nullable Cell cell(int row, String column, String raw, List<Remark> remarks) {
        String stripped = stripped(raw);
        if (stripped.isEmpty()) {
            return null;
        }
        String admitted = admitted(stripped);
        String respelled = respelled(admitted);
        Cell found = new Cell(row, column, raw, respelled, remarks);
        if (!admitted.equals(raw)) {
            found.repaired(
                    "text.tidied",
                    admitted,
                    Text.of(
                            "espaces autour du texte, accents décomposés ou caractères de contrôle : retirés",
                            "spaces around the text, accents apart or control characters: taken out"));
        }
        if (!respelled.equals(admitted)) {
            found.repaired(
                    "text.encoding",
                    respelled,
                    Text.of(
                            "texte lu autrefois dans un autre encodage : rétabli",
                            "text once read in another encoding: restored"));
        }
        if (respelled.indexOf('\ufffd') >= 0) {
            found.doubtful(
                    "text.lost-character",
                    null,
                    Text.of(
                            "un caractère a été perdu avant nous : à corriger à la source",
                            "a character was lost before us: correct it at the source"));
        }
        return found;
    }

    private static String stripped(String raw) {
        int first = 0;
        int last = raw.length();
        while (first < last && empty(raw.charAt(first))) {
            first++;
        }
        while (first < last && empty(raw.charAt(last - 1))) {
            last--;
        }
        return raw.substring(first, last);
    }

    private static boolean empty(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff';
    }

    private static String admitted(String text) {
        String composed = Characters.composed(text);
        if (Characters.admitted(composed)) {
            return composed;
        }
        var kept = new StringBuilder();
        composed.replace("\r\n", "\n")
                .codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point) || point > 0x7f)
                .map(point -> Character.getType(point) == Character.SURROGATE ? '\ufffd' : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String respelled(String text) {
        String restored = null;
        if (UTF8_AS_WINDOWS.matcher(text).find()) {
            restored = again(text, null);
        } else if (DOS_AS_WINDOWS.matcher(text).find()) {
            restored = again(text, DOS);
        }
        String spelled = restored == null ? text : restored;
        return Characters.admitted(spelled)
                ? spelled
                : spelled.codePoints()
                        .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The same bytes read again, in UTF-8 where no encoding is named; null when that makes no French text. */
    private static @Nullable String again(String text, @Nullable Charset charset) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xa0) {
                bytes.write(c);
            } else {
                byte[] one = String.valueOf(c).getBytes(WINDOWS);
                if (one.length != 1 || (one[0] == '?')) {
                    return null;
                }
                bytes.write(one[0]);
            }
        }
        String again = charset == null ? strictly(ByteBuffer.wrap(bytes.toByteArray())) : bytes.toString(charset);
        return again != null && again.chars().allMatch(c -> c < 0x80 || FRENCH.indexOf(c) >= 0) ? again : null;
    }

    private static int frenchness(String text) {
        return text.chars()
                .filter(c -> c >= 0x80)
                .map(c -> FRENCH.indexOf(c) >= 0 ? 1 : -1)
                .sum();
    }

    private static @Nullable String strictly(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Remark encoding(String name) {
        return new Remark(
                Remark.Treatment.REPAIRED,
                "file.encoding",
                null,
                null,
                name,
                "UTF-8",
                Text.of(
                        "fichier dans un autre encodage, reconnu à ses accents",
                        "file in another encoding, known by its accents"));
    }

    private static Remark file(String code, String raw, Text message) {
        return new Remark(Remark.Treatment.REPAIRED, code, null, null, raw, null, message);
    }

    static Refused refused(String code, String fr, String en) {
        return new Refused(List.of(Fault.of(code, "", Text.of(fr, en))));
    }
}
