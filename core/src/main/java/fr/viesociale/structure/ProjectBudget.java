package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le budget d'un projet social pour une année.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param budgetYear the year, never null
 * @param income the income, null when not recorded
 * @param expenditure the expenditure, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectBudget(
        Id.ProjectBudget id,
        Id.StructureProject project,
        Integer budgetYear,
        @Nullable Money income,
        @Nullable Money expenditure,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectBudget {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        faults.need("budgetYear", budgetYear);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project);
    }
}
