package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import fr.viesociale.fault.Refused;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a document as text: UTF-8 without a mark at its beginning, and nothing else. */
final class Encoding {

    private static final char MARK = '\uFEFF';

    private Encoding() {}

    /**
     * The text of a document.
     *
     * @throws Refused when it is too large, or in another encoding, or broken
     */
    static String text(byte[] document) {
        if (document.length > Dossiers.LARGEST) {
            throw new Refused(List.of(Messages.limit()));
        }
        if (utf16(document)) {
            throw new Refused(List.of(Messages.anotherEncoding("UTF-16").at(new Place(1, 1))));
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(document);
        try {
            return strict.decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(List.of(broken(document, bytes.position())));
        }
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

    private static Fault broken(byte[] document, int offset) {
        CharBuffer before = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(document, 0, offset));
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
