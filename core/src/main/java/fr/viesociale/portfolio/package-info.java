/**
 * Le portefeuille de territoires: many at once, what a Caf that follows a département asks of all of them, read one by
 * one and let go.
 */
@NullMarked
package fr.viesociale.portfolio;

import org.jspecify.annotations.NullMarked;
