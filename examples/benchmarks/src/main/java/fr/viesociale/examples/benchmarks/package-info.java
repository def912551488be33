/**
 * What the rule engine costs, beside a rule engine and a bean validation of general use: equal rules, equal answers, and
 * only then a clock.
 */
@NullMarked
package fr.viesociale.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
