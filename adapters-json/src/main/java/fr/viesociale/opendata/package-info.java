/**
 * Les données ouvertes: the formats of others, read with mercy and written strictly.
 *
 * <p>Whatever a reader repairs, keeps as it was or cannot map is told as a {@link fr.viesociale.opendata.Remark}, with the
 * row, the column and the words that it found; nothing is dropped in silence. Writing follows the format to the letter.
 */
@NullMarked
package fr.viesociale.opendata;

import org.jspecify.annotations.NullMarked;
