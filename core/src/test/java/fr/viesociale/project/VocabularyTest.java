package fr.viesociale.project;

import static fr.viesociale.text.Language.ENGLISH;
import static fr.viesociale.text.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Wording;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of every list that an entry uses, open or closed. */
class VocabularyTest {

    private static final Set<Class<?>> LISTS = lists();

    @Test
    void every_code_is_written_as_itself_and_named_in_words() {
        assertThat(codes()).hasSizeGreaterThan(200).allSatisfy(code -> {
            assertThat(code).hasToString(code.value());
            assertThat(code.in(FRENCH)).isNotBlank().doesNotContain("_");
            assertThat(code.in(ENGLISH)).isNotBlank().doesNotContain("_");
            assertThat(code.name().fr()).isEqualTo(code.in(FRENCH));
        });
    }

    @Test
    void no_two_codes_of_a_list_have_one_name() {
        for (Class<?> list : LISTS) {
            assertThat(codes().filter(list::isInstance).map(code -> code.in(FRENCH)))
                    .as(list.getSimpleName())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_code_that_this_release_does_not_know_names_itself() {
        assertThat(LISTS.stream().filter(Code.class::isAssignableFrom).map(list -> coded(list, "DEMAIN_PEUT_ETRE")))
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(code.in(FRENCH)).isEqualTo("DEMAIN_PEUT_ETRE");
                    assertThat(code.in(ENGLISH)).isEqualTo("DEMAIN_PEUT_ETRE");
                });
    }

    @Test
    void every_word_of_a_closed_list_differs_from_the_others_in_both_languages() {
        List<Class<?>> closed = LISTS.stream().filter(Class::isEnum).toList();
        assertThat(closed).isNotEmpty();
        for (Class<?> list : closed) {
            List<Wording> words =
                    Stream.of(list.getEnumConstants()).map(Wording.class::cast).toList();
            assertThat(words)
                    .extracting(word -> word.in(FRENCH))
                    .doesNotHaveDuplicates()
                    .allSatisfy(VocabularyTest::isAWord);
            assertThat(words)
                    .extracting(word -> word.in(ENGLISH))
                    .doesNotHaveDuplicates()
                    .allSatisfy(VocabularyTest::isAWord);
        }
    }

    private static void isAWord(String word) {
        assertThat(word).isNotBlank().doesNotContain("_");
    }

    private static Stream<Code> codes() {
        return LISTS.stream()
                .flatMap(list -> Stream.of(list.getFields())
                        .filter(field -> field.getType() == list && Code.class.isAssignableFrom(list))
                        .map(VocabularyTest::constant));
    }

    private static Code constant(Field field) {
        try {
            return (Code) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static Code coded(Class<?> list, String value) {
        try {
            return (Code) list.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Set<Class<?>> lists() {
        Set<Class<?>> lists = new TreeSet<>(Comparator.comparing(Class::getName));
        Kind.ALL.forEach(kind -> gather(kind.type(), lists, new ArrayList<>()));
        return lists;
    }

    private static void gather(Class<?> type, Set<Class<?>> lists, List<Class<?>> seen) {
        if (seen.contains(type)) {
            return;
        }
        seen.add(type);
        if (Code.class.isAssignableFrom(type) || (type.isEnum() && Wording.class.isAssignableFrom(type))) {
            lists.add(type);
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                gather(
                        component.getGenericType() instanceof ParameterizedType list
                                ? (Class<?>) list.getActualTypeArguments()[0]
                                : component.getType(),
                        lists,
                        seen);
            }
        }
    }
}
