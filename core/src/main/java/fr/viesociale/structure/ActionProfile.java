package fr.viesociale.structure;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.fault.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Le profil d'une action de projet social.
 *
 * @param missions the missions that it serves, never null
 * @param publics the publics, by age or situation, never null
 * @param familyThemes the themes of the family strand that it covers, never null
 * @param collective whether it is collective, null when not recorded
 * @param mixed whether it mixes generations or publics, null when not recorded
 */
public record ActionProfile(
        List<MissionCode> missions,
        List<PublicCode> publics,
        List<FamilyTheme> familyThemes,
        @Nullable Boolean collective,
        @Nullable Boolean mixed) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ActionProfile {
        var faults = new Faults();
        missions = faults.list("missions", missions);
        publics = faults.list("publics", publics);
        familyThemes = faults.list("familyThemes", familyThemes);
        faults.refuse();
    }
}
