package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;

/**
 * Un objectif ou une action, et s'il est certain qu'il en soit.
 *
 * @param of the objective or the action, never null
 * @param holds yes, or undetermined where a date is missing or imprecise, or where a district was merged, never null, never no
 */
public record Noted(Id of, Holds holds) {}
