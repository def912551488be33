/**
 * The contract kit: what every repository of territorial projects must do, and generators of every kind of entry.
 *
 * <p>An adapter proves itself by extending {@link fr.viesociale.contract.TerritorialProjectsContract} in its own tests; it
 * needs JUnit 5, jqwik 1.9.3 and AssertJ beside this jar.
 */
package fr.viesociale.contract;
