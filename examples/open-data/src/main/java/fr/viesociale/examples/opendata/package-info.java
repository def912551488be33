/** Données ouvertes: from a dossier to the files that a city publishes, and from the files that it is given to a dossier. */
@NullMarked
package fr.viesociale.examples.opendata;

import org.jspecify.annotations.NullMarked;
