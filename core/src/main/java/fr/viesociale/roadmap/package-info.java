/**
 * The roadmap (feuille de route) and the orientations that it follows in every district.
 *
 * <p>The convention of 2 May 2019 sets five orientations for Alès: consolidate what exists, access to rights, collective
 * action with families, solidarity, means.
 */
@NullMarked
package fr.viesociale.roadmap;

import org.jspecify.annotations.NullMarked;
