package fr.viesociale.roadmap;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ce que fait une action.
 *
 * @param themes its themes, never null
 * @param publics its publics, never null
 * @param vocations the vocations of the coordination that it serves, never null
 * @param districts the districts where it takes place, never null
 * @param weight its weight in the progress of its objectives, null when not recorded
 */
public record ActionContent(
        List<Theme> themes,
        List<PublicCode> publics,
        List<Vocation> vocations,
        List<Id.District> districts,
        @Nullable Quantity weight) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ActionContent {
        var faults = new Faults();
        themes = faults.list("themes", themes);
        publics = faults.list("publics", publics);
        vocations = faults.list("vocations", vocations);
        districts = faults.list("districts", districts);
        faults.refuse();
    }
}
