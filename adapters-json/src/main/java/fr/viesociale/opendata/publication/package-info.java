/**
 * Ce qui peut sortir: a project as it may be shown to everybody.
 */
@NullMarked
package fr.viesociale.opendata.publication;

import org.jspecify.annotations.NullMarked;
