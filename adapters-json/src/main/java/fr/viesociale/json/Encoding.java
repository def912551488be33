package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import fr.viesociale.fault.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a document: UTF-8 without a mark at its beginning, and nothing else. */
final class Encoding {

    private static final char MARK = '\uFEFF';

    /** In eight bytes, the bits that ASCII leaves alone. */
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private Encoding() {}

    /**
     * The same bytes.
     *
     * @throws Refused when there are too many, or they are in another encoding, or broken
     */
    static byte[] checked(byte[] document) {
        if (document.length > Dossiers.LARGEST) {
            throw new Refused(List.of(Messages.limit()));
        }
        if (utf16(document)) {
            throw new Refused(List.of(Messages.anotherEncoding("UTF-16").at(new Place(1, 1))));
        }
        int broken = broken(document);
        if (broken >= 0) {
            throw new Refused(List.of(broken(document, broken)));
        }
        plain(new String(document, 0, Math.min(document.length, 3), StandardCharsets.UTF_8));
        return document;
    }

    /**
     * The text of a document.
     *
     * @throws Refused as {@link #checked} does
     */
    static String text(byte[] document) {
        return new String(checked(document), StandardCharsets.UTF_8);
    }

    /** Two bytes for a character: a mark that says so, or a zero beside the first brace. */
    private static boolean utf16(byte[] document) {
        if (document.length < 2) {
            return false;
        }
        int first = document[0] & 0xFF;
        int second = document[1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    /** Where the first byte stands that begins no character, -1 when every one does or belongs to one. */
    static int broken(byte[] document) {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        int at = 0;
        while (at < document.length) {
            if (at + Long.BYTES <= document.length && (bytes.getLong(at) & BEYOND_ASCII) == 0) {
                at += Long.BYTES;
            } else if (document[at] >= 0) {
                at++;
            } else {
                int length = length(document, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /**
     * How many bytes a character beyond ASCII has, 0 when it is none: the table of well-formed sequences of Unicode (3.9), which
     * leaves out what could be written shorter, halves of characters and what is beyond the last plane.
     */
    private static int length(byte[] document, int at) {
        int first = document[at] & 0xFF;
        int second = at + 1 < document.length ? document[at + 1] & 0xFF : 0;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first < 0xC2 || first > 0xF4 || second < least || second > most) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int next = at + 2; next < at + length; next++) {
            if (next >= document.length || (document[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Fault broken(byte[] document, int offset) {
        String before = new String(document, 0, offset, StandardCharsets.UTF_8);
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            column = before.charAt(i) == '\n' ? 1 : column + 1;
            line += before.charAt(i) == '\n' ? 1 : 0;
        }
        return Messages.encoding(offset).at(new Place(line, column));
    }

    /**
     * The same text.
     *
     * @throws Refused when it begins with a byte order mark
     */
    static String plain(String document) {
        if (!document.isEmpty() && document.charAt(0) == MARK) {
            throw new Refused(List.of(Messages.anotherEncoding("UTF-8 + BOM").at(new Place(1, 1))));
        }
        return document;
    }
}
