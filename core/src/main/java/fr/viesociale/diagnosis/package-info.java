/**
 * What was found of each district, with whom, and what can be built on.
 *
 * <p>The projet social de territoire of Alès rests on a diagnosis of each district that residents, associations and public
 * policies contribute to, and that names the levers for its orientations.
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.diagnosis;

import org.jspecify.annotations.NullMarked;
