/**
 * What was found of each district, with whom, and what can be built on.
 *
 * <p>The projet social de territoire of Alès rests on a diagnosis of each district that residents, associations and public
 * policies contribute to, and that names the levers for its orientations.
 *
 * <ul>
 *   <li>{@link Diagnosis}: Un diagnostic: of districts, or of the zone of a structure, made with residents,
 *       associations and public policies.
 *   <li>{@link DiagnosisFinding}: Un constat de diagnostic, with its theme and what shows it.
 *   <li>{@link Lever}: Un levier: what a district can build on, and the orientations that it serves.
 *   <li>{@link Rating}: Une appréciation: what a person, known by function only, thinks of something on a day. The
 *       library never rates.
 * </ul>
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.diagnosis;

import org.jspecify.annotations.NullMarked;
