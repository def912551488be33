/**
 * Amounts in euros, to the cent.
 *
 * <p>A prestation de service is a rate of a cost under a ceiling, a subsidy is shared between beneficiaries: amounts are
 * computed exactly and rounded once, at the end, to the cent, half up.
 */
@NullMarked
package fr.viesociale.money;

import org.jspecify.annotations.NullMarked;
