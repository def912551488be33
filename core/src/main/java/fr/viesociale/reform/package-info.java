/**
 * La réforme de 2027: what the circular of 18 December 2025 changes for a territory.
 *
 * <p>The text itself was not read; the day on which it takes effect, 1 January 2027, is inferred. What nobody found stays
 * undetermined, with whom to ask, until a host states it ({@link fr.viesociale.regulation.Awaited}).
 */
@NullMarked
package fr.viesociale.reform;

import org.jspecify.annotations.NullMarked;
