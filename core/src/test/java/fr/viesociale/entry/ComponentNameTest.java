package fr.viesociale.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a person calls the components of entries. */
class ComponentNameTest {

    /** Every path of every kind, into parts and into the items of lists. */
    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        Kind.ALL.forEach(kind -> gather("", kind.type(), paths));
        return paths;
    }

    private static void gather(String path, Class<?> type, Set<String> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "/" + component.getName();
            paths.add(at);
            if (part(component)) {
                gather(at, item(component), paths);
            }
        }
    }

    private static boolean part(RecordComponent component) {
        Class<?> type = item(component);
        return type.isRecord() && !Written.class.isAssignableFrom(type) && !Wording.class.isAssignableFrom(type);
    }

    private static Class<?> item(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static void records(Class<?> type, Set<Class<?>> records) {
        if (records.add(type)) {
            Arrays.stream(type.getRecordComponents())
                    .filter(ComponentNameTest::part)
                    .forEach(component -> records(item(component), records));
        }
    }

    @Test
    void every_component_of_every_kind_has_a_name_and_every_name_a_component() {
        Set<String> words = new HashSet<>();
        for (String path : paths()) {
            words.add(path.substring(path.lastIndexOf('/') + 1));
        }
        assertThat(ComponentName.words()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(ComponentName.wordsWithin())
                .as("a part, and a word in it")
                .allSatisfy(within ->
                        assertThat(paths()).anyMatch(path -> path.equals(within) || path.endsWith("/" + within)));
    }

    @Test
    void every_path_is_told_in_both_languages() {
        assertThat(paths()).allSatisfy(path -> {
            Text name = ComponentName.of(path);
            int parts = path.split("/", -1).length;
            assertThat(name.fr()).isEqualTo(name.fr().strip()).isNotEmpty();
            assertThat(name.en()).isEqualTo(name.en().strip()).isNotEmpty();
            assertThat(name.fr().split(", ", -1)).hasSize(parts);
            assertThat(name.en().split(", ", -1)).hasSize(parts);
        });
    }

    @Test
    void two_components_of_one_record_are_not_called_alike() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Kind.ALL.forEach(kind -> records(kind.type(), records));
        assertThat(records).allSatisfy(record -> {
            for (Language language : Language.values()) {
                assertThat(record.getRecordComponents())
                        .extracting(component ->
                                ComponentName.of(component.getName()).in(language))
                        .doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void a_component_is_called_as_the_staff_of_a_city_would() {
        assertThat(ComponentName.of("weeklyHours"))
                .isEqualTo(Text.of("heures d'ouverture par semaine", "opening hours a week"));
        assertThat(ComponentName.of("fullTimeEquivalent"))
                .isEqualTo(Text.of("équivalent temps plein", "full-time equivalent"));
        assertThat(ComponentName.of("decidedOn")).isEqualTo(Text.of("date de décision", "date of the decision"));
    }

    @Test
    void a_component_of_a_part_is_called_after_its_part() {
        assertThat(ComponentName.of("content/themes")).isEqualTo(Text.of("contenu, thèmes", "content, themes"));
        assertThat(ComponentName.of("about/provenance/source"))
                .isEqualTo(Text.of("suivi de la fiche, provenance, source", "about the entry, provenance, source"));
    }

    @Test
    void a_word_that_means_something_else_in_a_part_has_another_name_there() {
        assertThat(ComponentName.of("source")).isEqualTo(Text.of("source", "source"));
        assertThat(ComponentName.of("terms/source"))
                .isEqualTo(Text.of("conditions de l'aide, source de financement", "terms, source of funding"));
        assertThat(ComponentName.of("vertices/place").fr()).isEqualTo("sommets du contour, rang sur l'anneau");
        assertThat(ComponentName.of("dates/actualOn").fr()).isEqualTo("dates, date de dépôt du réel");
        assertThat(ComponentName.of("stages/actualOn").fr()).isEqualTo("étapes, date réelle");
    }

    @Test
    void what_no_entry_has_has_no_name() {
        assertThatThrownBy(() -> ComponentName.of("content/weather"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("a component without a name: weather");
        assertThatThrownBy(() -> ComponentName.of("")).isInstanceOf(NoSuchElementException.class);
    }
}
