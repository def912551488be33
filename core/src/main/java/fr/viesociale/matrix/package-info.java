/**
 * The matrix: districts × orientations under the coordination convention of the day, and how far the roadmap has come.
 *
 * <p>{@link Matrix} tells, cell by cell, which objectives and actions there are, what is done, late, blocked or left
 * without a lead; {@link Duplicates} tells which actions may do the same twice.
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.matrix;

import org.jspecify.annotations.NullMarked;
