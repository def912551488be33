package fr.viesociale.entry;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Le nom d'une rubrique: what a person calls a component of an entry. One word has one name wherever it stands, but for
 * those that mean something else inside a certain part.
 */
public final class ComponentName {

    /** Inside a part, whose own word comes first: what its word alone would not say. */
    private static final Map<String, Text> WITHIN = table("""
            dates/actualOn | date de dépôt du réel | date of filing of the actual figures
            dates/forecastOn | date de dépôt du prévisionnel | date of filing of the forecast
            terms/source | source de financement | source of funding
            vertices/place | rang sur l'anneau | place in the ring
            """);

    private static final Map<String, Text> NAMES = merged(FigureNames.TABLE, SubjectNames.TABLE);

    private ComponentName() {}

    /**
     * The name of a component; of a part and a component in it, both: «contenu, thèmes».
     *
     * @param path where it stands in the entry, as {@link Component#path()} writes it
     * @return the name, never null
     * @throws NoSuchElementException when no entry has such a component
     */
    public static Text of(String path) {
        List<String> words = List.of(path.split("/", -1));
        List<Text> names = Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .map(at -> named(at == 0 ? "" : words.get(at - 1), words.get(at)))
                .toList();
        return Text.of(joined(names, Language.FRENCH), joined(names, Language.ENGLISH));
    }

    private static Text named(String part, String word) {
        Text name = WITHIN.getOrDefault(part + "/" + word, NAMES.get(word));
        if (name == null) {
            throw new NoSuchElementException("a component without a name: " + word);
        }
        return name;
    }

    private static String joined(List<Text> names, Language language) {
        return names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    /** The words that have a name by themselves. */
    static Set<String> words() {
        return NAMES.keySet();
    }

    /** The words that have another name inside a part, both separated by «/». */
    static Set<String> wordsWithin() {
        return WITHIN.keySet();
    }

    private static Map<String, Text> merged(String... tables) {
        Map<String, Text> names = new HashMap<>();
        for (String table : tables) {
            names.putAll(table(table));
        }
        return Map.copyOf(names);
    }

    /** A line for each word: the word, its French name, its English one. */
    private static Map<String, Text> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" \\| ", -1))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Text.of(cells[1], cells[2])));
    }
}
