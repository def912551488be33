/**
 * What a project is made of: entries, each the smallest thing that a rule speaks of, that two people edit apart, or that
 * has dates of its own.
 *
 * <p>An entry has a stable id given by the host, names other entries by id only, and may say under which number others
 * file it and who says so. Whoever keeps a territorial project needs to know, of every fact, where it comes from: the
 * sources of 2019 do not agree on so much as the number of residents.
 *
 * <ul>
 *   <li>{@link Evidence}: Une preuve: that a document exists, is late or is missing; its content is not kept.
 *   <li>{@link Tolerance}: Une tolérance: a paper may come later, by whom and until when it was granted.
 *   <li>{@link Inventory}: L'état d'une liste: whether the entries of one kind that are recorded are all that there
 *       are.
 * </ul>
 *
 * <p>Source: the practice of the trade; the press kit of 2 May 2019 and the files found beside it, which are incomplete and
 * disagree.
 */
@NullMarked
package fr.viesociale.entry;

import org.jspecify.annotations.NullMarked;
