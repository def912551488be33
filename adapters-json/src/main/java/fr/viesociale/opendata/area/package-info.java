/**
 * Les quartiers prioritaires et leurs contours: the official lists of 2015 and 2024, tables of passage between them, and
 * outlines in GeoJSON (RFC 7946).
 *
 * <p>Which area follows which is never computed from the characters of the codes: it comes from a table or is not known.
 * Lists in CSV need {@code jackson-dataformat-csv}, outlines need {@code jts-io-common}; lists in GeoJSON need neither.
 */
@NullMarked
package fr.viesociale.opendata.area;

import org.jspecify.annotations.NullMarked;
