/**
 * L'éligibilité avant dépôt: what the rules would say of an agrément that is being asked for, and what is missing to tell.
 * It is a report, never a decision: only the board of the Caf gives an agrément, and meeting every rule gives no right to one.
 */
@NullMarked
package fr.viesociale.eligibility;

import org.jspecify.annotations.NullMarked;
