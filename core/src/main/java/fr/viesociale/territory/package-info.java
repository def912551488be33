/**
 * What residents live in and what decrees draw.
 *
 * <p>A projet social de territoire is declined for each district (quartier); a structure is wanted in every priority area
 * (quartier prioritaire de la politique de la ville). The two are not the same: in Alès one priority area spans six known
 * districts. Communes, areas and figures of population are dated, each with its source.
 *
 * <p>Texts: loi 2014-173 (art. 5), décrets 2014-1750 and 2023-1314 (priority areas).
 */
@NullMarked
package fr.viesociale.territory;

import org.jspecify.annotations.NullMarked;
