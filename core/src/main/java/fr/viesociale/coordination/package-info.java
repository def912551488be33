/**
 * The coordination of the actors, and what it is for.
 *
 * <p>The convention of 2 May 2019 gives it a triple vocation: experimental (cooperations with planned sharing of skills),
 * shared (deciders and funders, structures, residents), innovative (initiatives supported, consolidated and spread).
 *
 * <ul>
 *   <li>{@link Cooperation}: Une coopération entre partenaires sur un thème, with planned sharing of skills: the
 *       experimental vocation.
 *   <li>{@link Participation}: Une participation: which group took part in a body, an action, an evaluation or a
 *       projet social: the shared vocation.
 *   <li>{@link Initiative}: Une initiative locale: spotted, supported, consolidated, spread to the agglomeration:
 *       the innovative vocation.
 *   <li>{@link DuplicateDismissed}: Un doublon écarté: a dated note that two actions that look alike are not.
 * </ul>
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.coordination;

import org.jspecify.annotations.NullMarked;
