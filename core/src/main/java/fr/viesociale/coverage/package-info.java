/**
 * La couverture du territoire: who is served, who is not, how much, and how evenly.
 *
 * <p>Every number is an interval: what is recorded bounds it, what is not recorded leaves it open. A caller names the
 * population figures to use; figures that disagree give the interval between them.
 *
 * <ul>
 *   <li>{@link Coverage}: La couverture: who lives in the catchment of a structure in force.
 *   <li>{@link Intensity}: L'intensité: means per 1,000 residents.
 *   <li>{@link Balance}: L'équilibre: how evenly the means are spread, by Theil's T index.
 * </ul>
 *
 * <p>Text: the press kit of 2 May 2019, the same service for all residents and a balanced development of the territory.
 */
@NullMarked
package fr.viesociale.coverage;

import org.jspecify.annotations.NullMarked;
