/**
 * The dossier of a territory as JSON: what a city and its Caf exchange.
 *
 * <p>One object: the format, the territory, then a list for each kind of entry, in which every property is a component of
 * the entry. It is strict and lossless: what is not known to the format is refused, every fault is told at once with its
 * place, and a project that is written and read again is equal, byte for byte in the canonical order.
 */
@NullMarked
package fr.viesociale.json;

import org.jspecify.annotations.NullMarked;
