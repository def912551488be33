/**
 * The roadmap (feuille de route) and the orientations that it follows in every district.
 *
 * <p>The convention of 2 May 2019 sets five orientations for Alès: consolidate what exists, access to rights, collective
 * action with families, solidarity, means; objectives are set in the short, medium and long term, and structures are
 * deployed along a forecast roadmap.
 *
 * <ul>
 *   <li>{@link Orientation}: Une orientation: one of the lines that a convention sets for the roadmap of every
 *       district.
 *   <li>{@link Objective}: Un objectif de la feuille de route, for districts, along orientations, at a horizon.
 *   <li>{@link Action}: Une action de la feuille de route.
 *   <li>{@link Indicator}: Un indicateur: what is measured of an objective, an action or a place, from where,
 *       towards what.
 *   <li>{@link AccessPoint}: Un point d'accès aux droits et aux démarches en ligne.
 *   <li>{@link CarryOver}: La reprise d'une feuille de route d'une convention à la suivante.
 *   <li>{@link PlannedStructure}: Une structure prévue par la feuille de route de déploiement.
 *   <li>{@link DeploymentRoadmap}: Une version de la feuille de route prévisionnelle de déploiement, and the
 *       resolution that adopted it.
 * </ul>
 *
 * <p>Text: the coordination convention of 2 May 2019, as its press kit tells it; circulaire Cnaf 2015-017 (schéma directeur).
 */
@NullMarked
package fr.viesociale.roadmap;

import org.jspecify.annotations.NullMarked;
