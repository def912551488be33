package fr.viesociale.contract;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import java.util.List;

/** Small cases that the contract tells its stories with. Every name is fictional and says so. */
final class Cases {

    static final DateRange SINCE_2019 = DateRange.from("2019-05-02");

    private Cases() {}

    static District district(String id, String name) {
        return new District(new Id.District(id), name, SINCE_2019, List.of(), null);
    }

    static Structure structureIn(String id, String... districts) {
        return new Structure(
                new Id.Structure(id),
                "Structure fictive " + id,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(districts).stream().map(Id.District::new).toList(),
                List.of(),
                SINCE_2019,
                null);
    }

    /** How many residents a territory has. */
    static PopulationFigure figure(Id.Territory territory, String id, int residents) {
        return new PopulationFigure(
                new Id.PopulationFigure(id), new Mention(territory), residents, null, null, null, null);
    }

    static Organisation association(String id, String name) {
        return new Organisation(
                new Id.Organisation(id), name, OrganisationKind.ASSOCIATION, null, null, null, null, null);
    }

    /** Three districts and a structure in the first two. */
    static TerritorialProject city(String territory) {
        return TerritorialProject.empty(new Id.Territory(territory))
                .with(
                        district("nord", "Quartier nord fictif"),
                        district("sud", "Quartier sud fictif"),
                        district("est", "Quartier est fictif"),
                        structureIn("maison", "nord", "sud"));
    }
}
