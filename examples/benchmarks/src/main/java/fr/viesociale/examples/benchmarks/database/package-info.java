/**
 * What the database costs, beside Hibernate ORM and beside statements written by hand: equal data, one server, one
 * connection, and only then a clock.
 */
@NullMarked
package fr.viesociale.examples.benchmarks.database;

import org.jspecify.annotations.NullMarked;
