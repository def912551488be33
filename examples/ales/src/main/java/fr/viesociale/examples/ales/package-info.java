/**
 * The first program to copy from: it reads a dossier, keeps it in a database file, loads it back, assesses it on three
 * dates, and tells in French what a coordinator wants to know.
 */
@NullMarked
package fr.viesociale.examples.ales;

import org.jspecify.annotations.NullMarked;
