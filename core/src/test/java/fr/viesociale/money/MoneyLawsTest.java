package fr.viesociale.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of all amounts; a long counts the cents beside it. */
class MoneyLawsTest {

    private static final long MOST = 4_999_999_999_999L;

    @Property
    void taking_away_what_was_added_leaves_what_there_was(@ForAll("cents") long a, @ForAll("cents") long b) {
        assertThat(money(a).plus(money(b))).isEqualTo(money(a + b));
        assertThat(money(a).plus(money(b)).minus(money(b))).isEqualTo(money(a));
        assertThat(money(a).minus(money(a))).isEqualTo(Money.ZERO);
    }

    @Property
    void an_amount_is_read_back_from_what_it_writes(@ForAll("cents") long cents) {
        Money amount = money(cents);
        assertThat(Money.parse(amount.value())).isEqualTo(amount).hasSameHashCodeAs(amount);
        assertThat(amount.value()).matches("-?\\d+\\.\\d{2}");
    }

    @Property
    void amounts_are_ordered_as_their_cents_are(@ForAll("cents") long a, @ForAll("cents") long b) {
        assertThat(Integer.signum(money(a).compareTo(money(b)))).isEqualTo(Long.compare(a, b));
        assertThat(money(a).equals(money(b))).isEqualTo(a == b);
    }

    @Property
    void a_share_is_the_nearest_cent_and_never_further_than_half_a_cent(
            @ForAll("cents") long cents, @ForAll @IntRange(max = 1000) int thousandths) {
        BigInteger exact = BigInteger.valueOf(cents).abs().multiply(BigInteger.valueOf(thousandths));
        BigInteger nearest =
                exact.multiply(BigInteger.TWO).add(BigInteger.valueOf(1000)).divide(BigInteger.valueOf(2000));
        long expected = Long.signum(cents) * nearest.longValueExact();
        assertThat(money(cents).times(BigDecimal.valueOf(thousandths, 3))).isEqualTo(money(expected));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(-MOST, MOST);
    }

    private static Money money(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
