package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed list of the kinds of entries stands once, and is whole. */
class KindTest {

    static Stream<Kind<?>> kinds() {
        return Kind.ALL.stream();
    }

    @Test
    void every_kind_that_is_declared_is_in_the_list_once() throws IllegalAccessException {
        List<Object> declared = new ArrayList<>();
        for (Field field : Kind.class.getDeclaredFields()) {
            if (field.getType() == Kind.class && Modifier.isStatic(field.getModifiers())) {
                declared.add(field.get(null));
            }
        }
        assertThat(declared).isNotEmpty();
        assertThat(Kind.ALL).doesNotHaveDuplicates().hasSameElementsAs(cast(declared));
    }

    @Test
    void no_two_kinds_share_a_list_a_record_or_a_type_of_ids() {
        assertThat(Kind.ALL).extracting(Kind::plural).doesNotHaveDuplicates();
        assertThat(Kind.ALL).extracting(Kind::type).doesNotHaveDuplicates();
        assertThat(Kind.ALL).extracting(Kind::idType).doesNotHaveDuplicates();
        assertThat(Kind.ALL).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @Test
    void every_type_of_ids_but_that_of_the_territory_has_its_kind() {
        List<Class<?>> named = new ArrayList<>(Arrays.asList(Id.class.getPermittedSubclasses()));
        named.remove(Id.Territory.class);
        assertThat(kinds().map(Kind::idType)).containsExactlyInAnyOrderElementsOf(cast(named));
        assertThat(Kind.of(new Id.Territory("ales"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_entry_is_a_record_of_at_most_eight_components_that_begins_with_its_id(Kind<?> kind) {
        assertThat(Entry.class).isAssignableFrom(kind.type());
        assertThat(kind.type().getRecordComponents()).hasSizeBetween(2, 8);
        assertThat(kind.type().getRecordComponents()[0].getName()).isEqualTo("id");
        assertThat(kind.type().getRecordComponents()[0].getType()).isEqualTo(kind.idType());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_is_found_by_the_name_of_its_list_and_by_its_ids(Kind<?> kind) {
        Id id = kind.id("caf30-12");
        assertThat(id).isInstanceOf(kind.idType()).isEqualTo(Id.of(id.kind(), "caf30-12"));
        assertThat(Kind.of(id)).contains(kind);
        assertThat(Kind.named(kind.plural())).contains(kind);
        assertThat(kind).hasToString(kind.plural());
    }

    @Test
    void a_list_that_no_kind_has_is_not_found() {
        assertThat(Kind.named("quartiers")).isEmpty();
    }

    @Test
    void what_is_no_entry_of_a_project_has_no_kind() {
        Entry stranger = new Entry() {
            @Override
            public Id id() {
                return new Id.District("d");
            }

            @Override
            public About about() {
                return null;
            }

            @Override
            public Stream<Id> references() {
                return Stream.empty();
            }
        };
        assertThatThrownBy(() -> Kind.of(stranger)).isInstanceOf(NoSuchElementException.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(List<?> list) {
        return (List<T>) list;
    }
}
