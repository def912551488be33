/**
 * The whole: everything known about one territory, on any day, at any revision.
 *
 * <p>A city and its Caf commit themselves, for a territory and not structure by structure, to a projet social de
 * territoire. It is one immutable value here; a change is a new value, a difference tells what two of them do not share,
 * a merge brings together what two people edited apart, and a repository keeps every revision.
 *
 * <h2>Glossary</h2>
 * <table>
 * <caption>The words of the trade</caption>
 * <tr><th>here</th><th>in French</th></tr>
 * <tr><td>territory, territory part</td><td>territoire, part de sa composition (commune, EPCI)</td></tr>
 * <tr><td>district</td><td>quartier (vécu)</td></tr>
 * <tr><td>priority area</td><td>quartier prioritaire de la politique de la ville (QPV)</td></tr>
 * <tr><td>area succession</td><td>succession de quartiers prioritaires</td></tr>
 * <tr><td>population figure</td><td>chiffre de population</td></tr>
 * <tr><td>organisation</td><td>organisation (institution, association)</td></tr>
 * <tr><td>convention, convention version, party</td><td>convention, version (avenant), partie signataire</td></tr>
 * <tr><td>body, seat, resolution</td><td>instance, siège, résolution</td></tr>
 * <tr><td>orientation</td><td>orientation</td></tr>
 * <tr><td>structure</td><td>structure d'animation de la vie sociale</td></tr>
 * <tr><td>structure project</td><td>projet social de la structure</td></tr>
 * <tr><td>agrément, agrément request, board decision</td><td>agrément, demande d'agrément, décision</td></tr>
 * <tr><td>derogation</td><td>dérogation</td></tr>
 * <tr><td>inventory</td><td>état d'une liste (complète ou non)</td></tr>
 * </table>
 */
@NullMarked
package fr.viesociale.project;

import org.jspecify.annotations.NullMarked;
