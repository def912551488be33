package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Money;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Un versement prévu: when a part of a subsidy is to be paid.
 *
 * @param due the day, or the days in which it is to be paid, both included, null when not recorded
 * @param amount how much, null when not recorded
 */
public record PlannedPayment(
        @Nullable DateRange due, @Nullable Money amount) {

    /** @throws fr.viesociale.fault.Refused when neither is given */
    public PlannedPayment {
        new Faults()
                .check(
                        due != null || amount != null,
                        "",
                        "payment.empty",
                        Text.of("un versement a une date ou un montant", "a payment has a date or an amount"))
                .refuse();
    }
}
