package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.roadmap.HorizonSpan;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une version de convention: the first text, or an amendment.
 *
 * <p>The day of its signature and its term are facts apart; a term that no source gives is not known, and whether the
 * convention is in force is then undetermined.
 *
 * @param id what it is called, never null
 * @param convention the convention, never null
 * @param signedOn when it was signed, null when not recorded
 * @param term from when to when it has effect, both ends included, never null
 * @param clauses the clauses that it adopts, by the id of their rule, never null
 * @param vocations what it says the coordination is for, never null
 * @param horizons which years it means by its horizons, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ConventionVersion(
        Id.ConventionVersion id,
        Id.Convention convention,
        @Nullable PartialDate signedOn,
        DateRange term,
        List<RuleId> clauses,
        List<Vocation> vocations,
        List<HorizonSpan> horizons,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ConventionVersion {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("convention", convention);
        faults.need("term", term);
        clauses = faults.list("clauses", clauses);
        vocations = faults.list("vocations", vocations);
        horizons = faults.list("horizons", horizons);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(convention);
    }
}
