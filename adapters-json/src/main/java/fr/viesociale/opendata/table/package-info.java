/**
 * Les tableaux: comma-separated files as people really save them, under the columns of a format. Shared by the formats that
 * are tables, and open to nobody else.
 */
@NullMarked
package fr.viesociale.opendata.table;

import org.jspecify.annotations.NullMarked;
