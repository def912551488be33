package fr.viesociale.json;

import java.util.regex.Pattern;

/** The versions of the format: a newer minor one is read as far as it says nothing that this one does not know. */
final class Version {

    private static final Pattern NEWER = Pattern.compile(Pattern.quote(Dossiers.FORMAT) + "\\.[1-9]\\d{0,3}");

    private Version() {}

    static boolean known(String format) {
        return format.equals(Dossiers.FORMAT) || newer(format);
    }

    static boolean newer(String format) {
        return NEWER.matcher(format).matches();
    }
}
