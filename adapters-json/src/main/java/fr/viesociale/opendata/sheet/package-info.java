/**
 * La table des structures: one row for each structure, as city staff open it in a spreadsheet, shaped like the public sheets
 * of the national observatory. The names of the columns are ours.
 */
@NullMarked
package fr.viesociale.opendata.sheet;

import org.jspecify.annotations.NullMarked;
