package fr.viesociale.entry;

import fr.viesociale.text.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * L'empreinte d'un contenu: equal contents have equal fingerprints, on every machine and in every release that knows the
 * same components; different ones do not, for all practical purposes. It names what an answer was drawn from; it is no
 * signature, since anybody can work it out.
 *
 * @param value 64 hexadecimal figures (SHA-256), never null
 */
public record Fingerprint(String value) implements Written {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the text is no fingerprint */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("64 hexadecimal figures: " + value);
        }
    }

    /**
     * The fingerprint of some contents, in their order.
     *
     * @param contents records, plain values, collections of them
     * @return the fingerprint, never null
     */
    public static Fingerprint of(Stream<?> contents) {
        MessageDigest digest = sha256();
        contents.forEach(content -> {
            var written = new StringBuilder();
            write(content, written);
            digest.update(written.toString().getBytes(StandardCharsets.UTF_8));
        });
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** The first figures, for a line on a screen. */
    @Override
    public String toString() {
        return value.substring(0, 12);
    }

    /** Writes each value with its length, so that no two contents run together into one text. */
    private static void write(Object content, StringBuilder written) {
        if (content instanceof Collection<?> many) {
            written.append('[').append(many.size());
            many.forEach(one -> write(one, written));
        } else if (Component.plain(content)) {
            String text = content instanceof Written word
                    ? word.value()
                    : content instanceof Enum<?> constant ? constant.name() : content.toString();
            written.append(content.getClass().getSimpleName())
                    .append(text.length())
                    .append(':')
                    .append(text);
        } else {
            written.append('{').append(content.getClass().getSimpleName());
            for (Component component : Component.of((Record) content)) {
                written.append(component.path()).append('=');
                write(component.value(), written);
            }
            written.append('}');
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
