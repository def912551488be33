package fr.viesociale.examples.ales.page;

import fr.viesociale.entry.Words;
import fr.viesociale.text.Language;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** What the template says in French: any value of the library in words, and the spaces that no line may break at. */
final class French extends AbstractExtension {

    /** Escaped for HTML, its French spaces bound. */
    static final EscapingStrategy ESCAPING = text -> HtmlEscape.escapeHtml5Xml(bound(text));

    private interface Said extends Filter {
        @Override
        default List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        default Object apply(
                @Nullable Object value,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return said(value);
        }

        String said(@Nullable Object value);
    }

    @Override
    public Map<String, Filter> getFilters() {
        Said words = French::words;
        Said opening = value -> capital(words(value));
        return Map.of("mots", words, "titre", opening);
    }

    static String words(@Nullable Object value) {
        return Words.of(value, Language.FRENCH);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String bound(String text) {
        return text.replaceAll(" (?=[;:!?»%→—])", "\u00a0")
                .replace("« ", "«\u00a0")
                .replace('\'', '’')
                .replaceAll("(?<=\\d) (?=\\d{3})", "\u202f");
    }
}
