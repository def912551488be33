package fr.viesociale.examples.deadlines;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar, as RFC 5545 wants them on the wire: at most 75 octets of UTF-8, a longer one going on after a line
 * break and a space. Libraries count characters, and a line of French is longer than that in octets. No character is cut.
 */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private ContentLines() {}

    /**
     * Folds.
     *
     * @param text lines that end in CR LF, none of them folded
     * @return the same, folded, in UTF-8
     */
    static byte[] folded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        int room = OCTETS;
        for (int character : text.codePoints().toArray()) {
            byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (character == '\n') {
                room = OCTETS;
            } else if (character != '\r') {
                if (octets.length > room) {
                    out.writeBytes(FOLD);
                    room = OCTETS - 1;
                }
                room -= octets.length;
            }
            out.writeBytes(octets);
        }
        return out.toByteArray();
    }
}
