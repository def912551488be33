/**
 * What structures are paid: prestations de service and subsidies.
 *
 * <p>The Caf pays a prestation de service to a structure that holds the matching agrément; cities, départements and the
 * State grant subsidies. Totals and shares, forecast and actual figures are facts apart.
 *
 * <p>Texts: loi 2000-321 (art. 10), décrets 2001-495 and 2017-779, the barèmes of the Cnaf.
 */
@NullMarked
package fr.viesociale.funding;

import org.jspecify.annotations.NullMarked;
