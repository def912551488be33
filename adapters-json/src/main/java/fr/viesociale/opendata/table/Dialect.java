package fr.viesociale.opendata.table;

/**
 * La manière d'écrire un tableau.
 *
 * @param separator what stands between two cells
 * @param byteOrderMark whether the file begins with the mark by which spreadsheets know UTF-8
 */
public record Dialect(char separator, boolean byteOrderMark) {}
