package fr.viesociale.structure;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'offre d'un projet social: whom it reaches, in which fields, and how it is open to all.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param publics the publics that it reaches, never null
 * @param fields its fields of action, never null
 * @param disabilityAccess how people with a disability have access, null when not recorded
 * @param tariffs how prices are set, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectOffer(
        Id.ProjectOffer id,
        Id.StructureProject project,
        List<PublicCode> publics,
        List<Theme> fields,
        @Nullable String disabilityAccess,
        @Nullable String tariffs,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectOffer {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        publics = faults.list("publics", publics);
        fields = faults.list("fields", fields);
        disabilityAccess = faults.optionalLine("disabilityAccess", disabilityAccess);
        tariffs = faults.optionalLine("tariffs", tariffs);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project);
    }
}
