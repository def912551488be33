package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Les conditions d'une subvention.
 *
 * @param purpose what it is for, null when not recorded
 * @param function the function that it pays for, null when not recorded
 * @param source where the money comes from, null when not recorded
 * @param convention the convention that grants it, null when not recorded
 * @param tiedToExpense whether it is tied to a given expense, null when not recorded
 * @param otherPaymentDates whether other payment dates are set, null when not recorded
 * @param publicRules whether it was treated as asked of an administrative authority, null when not recorded
 * @param payments the payments that are planned, never null; empty when none is recorded
 */
public record SubsidyTerms(
        @Nullable String purpose,
        @Nullable FundedFunction function,
        @Nullable FundingSource source,
        Id.@Nullable Convention convention,
        @Nullable Boolean tiedToExpense,
        @Nullable Boolean otherPaymentDates,
        @Nullable Boolean publicRules,
        List<PlannedPayment> payments) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public SubsidyTerms {
        var faults = new Faults();
        purpose = faults.optionalLine("purpose", purpose);
        payments = faults.list("payments", payments);
        faults.refuse();
    }
}
