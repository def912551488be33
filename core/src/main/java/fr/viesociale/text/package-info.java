/**
 * What is said to people, in French and English side by side.
 *
 * <p>A coordinator, a Caf adviser and a developer read the same answer each in their language; both sentences stand at
 * the place where they are needed, so that nobody looks for the other one in a bundle.
 */
@NullMarked
package fr.viesociale.text;

import org.jspecify.annotations.NullMarked;
