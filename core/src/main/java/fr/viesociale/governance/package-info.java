/**
 * Who agreed on what, who sits where, and who may decide.
 *
 * <p>A convention binds at least a commune and its Caf. A steering committee guards the aims of the project and breaks the
 * deployment roadmap down; the Caf decides the agréments, the committee may give an opinion.
 *
 * <p>Text: the coordination convention of 2 May 2019 between the City of Alès and the Caf du Gard, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.governance;

import org.jspecify.annotations.NullMarked;
