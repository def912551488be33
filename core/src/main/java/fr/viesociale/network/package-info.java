/**
 * Le réseau des acteurs: who works with whom on what, which colleges take part, and what substantiates the vocations.
 *
 * <p>{@link Network} tells the ties of a day and the form that they make; {@link Vocations} tells, for each of the three
 * vocations of the coordination, the facts that bear it out.
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.network;

import org.jspecify.annotations.NullMarked;
