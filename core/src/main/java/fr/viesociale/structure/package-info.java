/**
 * The structures of animation de la vie sociale: centres sociaux and espaces de vie sociale.
 *
 * <p>A structure carries a projet social for a catchment. It exists before, between and after its agréments.
 *
 * <p>Texts: circulaires Cnaf 2012-013 of 20 June 2012 and 2016-005 of 16 March 2016; from 2027 the circular of
 * 18 December 2025, whose text was not read.
 */
@NullMarked
package fr.viesociale.structure;

import org.jspecify.annotations.NullMarked;
