/**
 * La situation d'un agrément et l'autorité des instances: where an agrément stands on a day, because of which act, what may
 * follow and by whom; whether a body may take an act; which acts on record were taken without authority.
 *
 * <p>States are answers. They are worked out from dated acts each time they are asked for, <em>as recorded</em> or <em>as
 * decided</em> by the day ({@link fr.viesociale.project.Situation#asDecided}), and held against what registers declare.
 */
@NullMarked
package fr.viesociale.standing;

import org.jspecify.annotations.NullMarked;
