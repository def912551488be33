package fr.viesociale.funding;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une subvention: its total and the shares of its beneficiaries are held apart.
 *
 * @param id what it is called, never null
 * @param grantor who grants it, never null
 * @param kind its kind, never null
 * @param total the total, before sharing, null when not recorded
 * @param period the days that it is for, both ends included, never null
 * @param terms on what terms, never null
 * @param beneficiaries who receives it, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Subsidy(
        Id.Subsidy id,
        Id.Organisation grantor,
        SubsidyKind kind,
        @Nullable Money total,
        DateRange period,
        SubsidyTerms terms,
        List<BeneficiaryShare> beneficiaries,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Subsidy {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("grantor", grantor);
        faults.need("kind", kind);
        faults.need("period", period);
        faults.need("terms", terms);
        beneficiaries = faults.list("beneficiaries", beneficiaries);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(
                grantor,
                terms.convention(),
                beneficiaries.stream().map(BeneficiaryShare::beneficiary).toList());
    }
}
