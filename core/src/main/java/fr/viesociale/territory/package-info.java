/**
 * What residents live in and what decrees draw.
 *
 * <p>A projet social de territoire is declined for each district (quartier); a structure is wanted in every priority area
 * (quartier prioritaire de la politique de la ville). The two are not the same: in Alès one priority area spans six known
 * districts. Communes, areas and figures of population are dated, each with its source.
 *
 * <ul>
 *   <li>{@link TerritoryPart}: Une part de la composition du territoire: a commune or an EPCI that the territory is
 *       made of, or lies in, and when.
 *   <li>{@link District}: Un quartier vécu: a district as its residents know it, which is what a diagnosis and a
 *       roadmap speak of.
 *   <li>{@link DistrictName}: Un nom daté de quartier: how a district is or was called besides its usual name.
 *   <li>{@link DistrictSuccession}: Une succession de quartiers: districts are renamed, merged and split.
 *   <li>{@link PriorityArea}: Un quartier prioritaire de la politique de la ville (QPV): an area that a decree
 *       draws, in a vintage.
 *   <li>{@link AreaSuccession}: Une succession de quartiers prioritaires: which areas follow which, one to many or
 *       many to one.
 *   <li>{@link Outline}: Un contour: the outline of a district or a priority area, as one source draws it. It is
 *       held here, and drawn elsewhere.
 *   <li>{@link CitizenCouncil}: Un conseil citoyen: several may stand in one priority area (loi 2014-173, art. 7).
 *   <li>{@link ZoneLabel}: Un classement en zone: that a commune or a place is recorded under a zone label, on the
 *       days named.
 *   <li>{@link PopulationFigure}: Un chiffre de population: how many residents a perimeter has, as one source counts
 *       them. Residents are counted, never named.
 *   <li>{@link CoverageReport}: Un état de la couverture: a report that somebody made on how districts are served.
 * </ul>
 *
 * <p>Texts: loi 2014-173 (art. 5), décrets 2014-1750 and 2023-1314 (priority areas).
 */
@NullMarked
package fr.viesociale.territory;

import org.jspecify.annotations.NullMarked;
