/**
 * The coordination of the actors, and what it is for.
 *
 * <p>The convention of 2 May 2019 gives it a triple vocation: experimental, shared, innovative.
 */
@NullMarked
package fr.viesociale.coordination;

import org.jspecify.annotations.NullMarked;
