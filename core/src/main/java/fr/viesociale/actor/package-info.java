/**
 * Who takes part: institutions and associations.
 *
 * <p>The shared vocation of a coordination brings together deciders and funders, structures and residents. Organisations
 * are named; people are not, anywhere in this model.
 */
@NullMarked
package fr.viesociale.actor;

import org.jspecify.annotations.NullMarked;
