/**
 * La matrice: districts × orientations under the coordination convention of the day, and how far the roadmap has come.
 *
 * <p>{@link Matrix} tells, cell by cell, which objectives and actions there are, what is done, late, blocked or left
 * without a lead; {@link Duplicates} tells which actions may do the same twice. {@link Horizons}, {@link
 * Contributions} and {@link Access} tell what each horizon holds, who took part in the diagnosis of each district, and where
 * residents find help.
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.matrix;

import org.jspecify.annotations.NullMarked;
