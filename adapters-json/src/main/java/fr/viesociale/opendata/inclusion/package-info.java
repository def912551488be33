/**
 * L'offre d'insertion au format data·inclusion: structures and services written in version 1, read in versions 0 and 1.
 *
 * <p>Version 1 says nothing of what a structure is: that it is a centre social or an espace de vie sociale is lost on the way
 * out, and never guessed on the way in.
 */
@NullMarked
package fr.viesociale.opendata.inclusion;

import org.jspecify.annotations.NullMarked;
