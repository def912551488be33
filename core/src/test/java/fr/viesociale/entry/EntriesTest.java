package fr.viesociale.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private record Place(Id.Site id) implements Entry {
        Place(String id) {
            this(new Id.Site(id));
        }

        @Override
        public @Nullable About about() {
            return null;
        }

        @Override
        public Stream<Id> references() {
            return Stream.empty();
        }
    }

    @Test
    void every_entry_is_found_by_its_id_and_nothing_by_another_one() {
        for (int size : List.of(0, 1, 2, 3, 4, 5, 100)) {
            List<Place> places = IntStream.range(0, size)
                    .mapToObj(number -> new Place("site-" + number))
                    .collect(Collectors.toList());
            Collections.reverse(places);
            Entries<Place> entries = Entries.of(places);
            assertThat(places)
                    .allSatisfy(place -> assertThat(entries.find(place.id())).containsSame(place));
            assertThat(entries.has(new Id.Site("site-" + size))).isFalse();
        }
    }

    @Test
    void ids_whose_hashes_are_one_name_two_entries() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        Entries<Place> entries = Entries.of(List.of(new Place("BB"), new Place("Aa")));
        assertThat(entries).containsExactly(new Place("Aa"), new Place("BB"));
        assertThat(entries.find(new Id.Site("BB"))).contains(new Place("BB"));
        assertThat(Entries.of(List.of(new Place("Aa"))).has(new Id.Site("BB"))).isFalse();
    }

    @Test
    void an_id_of_another_kind_names_nothing() {
        Entries<Place> entries = Entries.of(List.of(new Place("centre")));
        assertThat(entries.has(new Id.Structure("centre"))).isFalse();
        assertThat(entries.has(new Id.Site("centre"))).isTrue();
    }

    @Test
    void what_is_gone_is_no_longer_found() {
        Id.Site first = new Id.Site("a");
        Entries<Place> entries = Entries.of(List.of(new Place("a"), new Place("b")))
                .with(Map.of(new Id.Site("c"), new Place("c")), Set.of(first));
        assertThat(entries.find(first)).isEmpty();
        assertThat(entries.find(new Id.Site("c"))).contains(new Place("c"));
    }
}
