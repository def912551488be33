package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;

/**
 * Un doublon écarté: a candidate that was looked at, and found not to be one, by the day.
 *
 * @param candidate the two actions and what they share, never null
 * @param note the dated note, never null
 * @param reason why it is none, never null
 */
public record Dismissed(Candidate candidate, Id.DuplicateDismissed note, String reason) {}
