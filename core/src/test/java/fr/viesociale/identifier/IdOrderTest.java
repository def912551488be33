package fr.viesociale.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Ids stand in one total order, the same on every machine and in every language. */
class IdOrderTest {

    @Test
    void ids_are_ordered_by_kind_then_by_value() {
        Id area = new Id.PriorityArea("1");
        Id ten = new Id.District("10");
        Id two = new Id.District("2");
        assertThat(Stream.of(area, two, ten).sorted()).containsExactly(ten, two, area);
    }

    @Property
    void two_ids_are_equal_exactly_when_neither_comes_first(@ForAll("ids") Id a, @ForAll("ids") Id b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void the_order_of_three_ids_has_no_circle(@ForAll("ids") Id a, @ForAll("ids") Id b, @ForAll("ids") Id c) {
        List<Id> sorted = Stream.of(a, b, c).sorted().toList();
        assertThat(sorted.get(0).compareTo(sorted.get(1))).isNotPositive();
        assertThat(sorted.get(1).compareTo(sorted.get(2))).isNotPositive();
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isNotPositive();
        assertThat(Stream.of(c, b, a).sorted().toList()).isEqualTo(sorted);
    }

    @Property
    void an_id_is_made_again_from_its_kind_and_its_value(@ForAll("ids") Id id) {
        assertThat(Id.of(id.kind(), id.value())).isEqualTo(id);
        assertThat(Mention.parse(new Mention(id).value()).id()).isEqualTo(id);
    }

    @Provide
    Arbitrary<Id> ids() {
        Arbitrary<String> kind = Arbitraries.of("district", "agrement", "agrementRequest", "party", "territory");
        Arbitrary<String> value =
                Arbitraries.strings().withChars("aAbZ09é-:_").ofMinLength(1).ofMaxLength(3);
        return Combinators.combine(kind, value).as(Id::of);
    }
}
