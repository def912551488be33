/**
 * What structures are paid: prestations de service and subsidies.
 *
 * <p>The Caf pays a prestation de service to a structure that holds the matching agrément; cities, départements and the
 * State grant subsidies. Totals and shares, forecast and actual figures are facts apart.
 *
 * <ul>
 *   <li>{@link ServiceClaim}: Une prestation de service: what a structure claims of the Caf for a year, forecast and
 *       actual.
 *   <li>{@link Subsidy}: Une subvention: its total and the shares of its beneficiaries are held apart.
 *   <li>{@link SubsidyStep}: Une étape datée d'une subvention.
 *   <li>{@link PublishedRecord}: Les données essentielles d'une subvention, telles que publiées, field by field and
 *       to the letter.
 *   <li>{@link SubsidyBreach}: Un manquement au contrat d'engagement, and what was withdrawn for it; the author is a
 *       role, never a name.
 * </ul>
 *
 * <p>Texts: loi 2000-321 (art. 10), décrets 2001-495 and 2017-779, the barèmes of the Cnaf.
 */
@NullMarked
package fr.viesociale.funding;

import org.jspecify.annotations.NullMarked;
