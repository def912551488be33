package fr.viesociale.chronicle;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Un événement: one thing that happened, or one change of an entry.
 *
 * @param code its nature, never null
 * @param subject the entry that states it, never null
 * @param when the days on which it may have happened, null for a change of the record
 * @param change what it changed, null where nothing was replaced
 * @param holds yes where it surely happened in the time asked about; undetermined where it may have
 * @param told what a person reads, the date left out, never null
 */
public record Event(
        EventCode code,
        Id subject,
        @Nullable When when,
        @Nullable Change change,
        Holds holds,
        Text told) implements Wording {

    /** By date, what has none last; then by subject, code and what changed. */
    static final Comparator<Event> ORDER = Comparator.comparing(
                    Event::earliest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Event::subject)
            .thenComparing(Event::code)
            .thenComparing(event -> event.change == null ? "" : event.change.path())
            .thenComparing(event -> event.told.fr());

    /**
     * Un changement: what stood there before, and what stands there after.
     *
     * @param path where it stands in the entry, names separated by «/», never null
     * @param before what stood there, null for nothing
     * @param after what stands there, null for nothing
     */
    public record Change(
            String path, @Nullable Object before, @Nullable Object after) {}

    private @Nullable LocalDate earliest() {
        return when == null ? null : when.earliest();
    }

    /** A sentence begins with its date where it has one: «3 mars 2021 : la Mission locale rejoint le comité». */
    @Override
    public String in(Language language) {
        String sentence = told.in(language);
        if (when == null) {
            return sentence;
        }
        String date = Words.of(when, language);
        String colon = language == Language.FRENCH ? " : " : ": ";
        return date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1) + colon + sentence;
    }
}
