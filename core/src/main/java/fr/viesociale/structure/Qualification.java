package fr.viesociale.structure;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * La qualification attachée à un poste: levels are those of the national framework (6 for a licence).
 *
 * @param level the level, 1 to 8, null when not recorded
 * @param field the field of the diploma, null when not recorded
 * @param experienceYears years of experience, null when not recorded
 * @param trainingPlan whether a training plan exists, null when not recorded
 */
public record Qualification(
        @Nullable Integer level,
        @Nullable String field,
        @Nullable Integer experienceYears,
        @Nullable Boolean trainingPlan) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Qualification {
        var faults = new Faults();
        field = faults.optionalLine("field", field);
        faults.check(
                level == null || (level >= 1 && level <= 8),
                "level",
                "post.level",
                Text.of("un niveau va de 1 à 8", "a level runs from 1 to 8"));
        faults.refuse();
    }
}
