/**
 * The structures of animation de la vie sociale: centres sociaux and espaces de vie sociale.
 *
 * <p>A structure carries a projet social for a catchment. It exists before, between and after its agréments.
 *
 * <ul>
 *   <li>{@link Structure}: Une structure d'animation de la vie sociale: a centre social or an espace de vie sociale,
 *       agréée or not.
 *   <li>{@link Management}: La gestion d'une structure: who runs it, as what, and when; several may do so together.
 *   <li>{@link Site}: Un site: where a structure receives people; an itinerant one goes round.
 *   <li>{@link OpeningHours}: L'ouverture: the hours of a structure or a site, in a usual week.
 *   <li>{@link IdentitySheet}: La fiche d'identité d'une structure: what it declares of itself to the national
 *       observatory (SENACS).
 *   <li>{@link AreaMembership}: L'appartenance à un quartier prioritaire: that a structure stands in a priority
 *       area, and on what that rests.
 *   <li>{@link Post}: Un poste: a function held in one or several structures; the person is not recorded.
 *   <li>{@link Membership}: L'adhésion d'une structure à une fédération.
 *   <li>{@link Prefiguration}: La préfiguration: the stage before a first agrément.
 *   <li>{@link StructureEvent}: Un événement de la vie d'une structure: a change, a merger, a breach, and when the
 *       Caf was told.
 *   <li>{@link HostedActivity}: Une activité accueillie dans une structure.
 *   <li>{@link SurveyAnswer}: Une réponse à l'enquête annuelle SENACS.
 *   <li>{@link StructureProject}: Le projet social d'une structure: what the structure sets out to do, and what the
 *       Caf approves.
 *   <li>{@link ProjectOffer}: L'offre d'un projet social: whom it reaches, in which fields, and how it is open to
 *       all.
 *   <li>{@link ProjectGovernance}: La gouvernance d'un projet social: the document that says how residents take
 *       part, and the bodies where they sit.
 *   <li>{@link ProjectAxis}: Un axe d'un projet social, drawn from needs that a diagnosis found.
 *   <li>{@link ProjectObjective}: Un objectif d'un projet social; a general one has operational ones under it.
 *   <li>{@link ProjectAction}: Une action d'un projet social.
 *   <li>{@link ProjectBudget}: Le budget d'un projet social pour une année.
 * </ul>
 *
 * <p>Texts: circulaires Cnaf 2012-013 of 20 June 2012 and 2016-005 of 16 March 2016; from 2027 the circular of
 * 18 December 2025, whose text was not read.
 */
@NullMarked
package fr.viesociale.structure;

import org.jspecify.annotations.NullMarked;
