/**
 * The agrément (the word stays French: English has no such thing): its request, its decisions, its period.
 *
 * <p>The Caf approves the projet social of a structure for one to four years; its board decides, or a committee holding its
 * delegation. Requests, decisions and agréments are recorded as they happened, lawful or not.
 *
 * <p>Texts: circulaire Cnaf 2012-013 of 20 June 2012; code de la sécurité sociale on the boards of the Caf.
 */
@NullMarked
package fr.viesociale.agrement;

import org.jspecify.annotations.NullMarked;
