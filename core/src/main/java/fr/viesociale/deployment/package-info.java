/**
 * Le déploiement des structures: what a roadmap plans, what became of it, and what it would give.
 *
 * <ul>
 *   <li>{@link Deployment}: Le déploiement: planned dates against actual ones.
 *   <li>{@link Forecast}: La prévision: coverage and balance on another day under the plan.
 * </ul>
 *
 * <p>Text: the press kit of 2 May 2019, the forecast roadmap for deploying structures.
 */
@NullMarked
package fr.viesociale.deployment;

import org.jspecify.annotations.NullMarked;
