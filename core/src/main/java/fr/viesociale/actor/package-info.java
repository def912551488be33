/**
 * Who takes part: institutions and associations.
 *
 * <p>The shared vocation of a coordination brings together deciders and funders, structures and residents. Organisations
 * are named; people are not, anywhere in this model.
 *
 * <ul>
 *   <li>{@link Organisation}: Une organisation: an institution, an association or a body that takes part in the
 *       project. People appear only as posts held in one.
 *   <li>{@link Commitment}: Un engagement: that an organisation subscribed to the contrat d'engagement républicain
 *       or to the charte de la laïcité.
 *   <li>{@link Accounts}: Les comptes d'un exercice: the yearly accounts of an organisation that receives public
 *       subsidies.
 * </ul>
 *
 * <p>Texts: the coordination convention of 2 May 2019, as its press kit tells it; loi 2000-321 (art. 10-1), décret 2021-1947
 * (contrat d'engagement républicain); code de commerce (accounts).
 */
@NullMarked
package fr.viesociale.actor;

import org.jspecify.annotations.NullMarked;
