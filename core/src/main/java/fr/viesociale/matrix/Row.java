package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;

/**
 * Une ligne: a district of the day.
 *
 * @param district the district, never null
 * @param holds yes, or undetermined where its period is not known closely, never null, never no
 */
public record Row(Id.District district, Holds holds) {}
