/**
 * The deployment of structures: what a roadmap plans, what became of it, and what it would give.
 *
 * <ul>
 *   <li>{@link Deployment}: Le déploiement: planned dates against actual ones.
 *   <li>{@link Forecast}: La prévision: coverage and balance on another day under the plan.
 * </ul>
 */
@NullMarked
package fr.viesociale.deployment;

import org.jspecify.annotations.NullMarked;
