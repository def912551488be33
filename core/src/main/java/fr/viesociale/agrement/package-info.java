/**
 * The agrément (the word stays French: English has no such thing): its request, its decisions, its period.
 *
 * <p>The Caf approves the projet social of a structure for one to four years; its board decides, or a committee holding its
 * delegation. Requests, decisions and agréments are recorded as they happened, lawful or not.
 *
 * <ul>
 *   <li>{@link AgrementRequest}: Une demande d'agrément: what a structure asks of the Caf.
 *   <li>{@link CriterionEvidence}: Un élément d'appréciation: what a request brings for one criterion; a person
 *       rates it apart.
 *   <li>{@link Siting}: L'implantation demandée pour un espace de vie sociale, and what supports it.
 *   <li>{@link RequestMilestone}: Une étape de la préparation d'une demande, or of its examination.
 *   <li>{@link Agrement}: Un agrément: the approval of a structure's projet social by the Caf, for a period.
 *   <li>{@link BoardDecision}: Une décision sur un agrément: an act, of whatever body really took it, about a
 *       request or about agréments.
 *   <li>{@link DecisionReasons}: La motivation d'une décision: its reasons, its conditions, the ground of a
 *       withdrawal. Reasons that are known to be missing are recorded as an empty list.
 *   <li>{@link DecisionSteps}: Les démarches qui entourent une décision: decided, notified, signed and communicated
 *       are days apart.
 *   <li>{@link Extension}: La prorogation d'un agrément en cours: an act, recorded as it was taken.
 *   <li>{@link Renewal}: Un renouvellement: which agrément follows which; a change of kind is a new one.
 *   <li>{@link DeclaredState}: Un état déclaré: what somebody's register says of an agrément or a decision, held
 *       beside the acts.
 *   <li>{@link StateAct}: Un acte de l'État sur une décision: a side fact, which matters only where it is recorded
 *       (CSS L151-1, R151-1).
 *   <li>{@link Remedy}: Un recours contre une décision.
 * </ul>
 *
 * <p>Texts: circulaire Cnaf 2012-013 of 20 June 2012; code de la sécurité sociale on the boards of the Caf.
 */
@NullMarked
package fr.viesociale.agrement;

import org.jspecify.annotations.NullMarked;
