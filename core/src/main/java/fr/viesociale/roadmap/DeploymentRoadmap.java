package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une version de la feuille de route prévisionnelle de déploiement, and the resolution that adopted it.
 *
 * @param id what it is called, never null
 * @param version the number of the version, from 1, never null
 * @param effectiveOn from when it holds, null when not recorded
 * @param resolution the resolution of the committee, null when not recorded
 * @param plannedStructures what it plans, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DeploymentRoadmap(
        Id.DeploymentRoadmap id,
        Integer version,
        @Nullable PartialDate effectiveOn,
        Id.@Nullable Resolution resolution,
        List<Id.PlannedStructure> plannedStructures,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DeploymentRoadmap {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("version", version);
        plannedStructures = faults.list("plannedStructures", plannedStructures);
        faults.check(
                version == null || version >= 1,
                "version",
                "roadmap.version",
                Text.of("une version se compte à partir de 1", "a version counts from 1"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(resolution, plannedStructures);
    }
}
