/**
 * Les données essentielles des subventions, in the common format of local authorities (SCDL subventions 2.1.1): read from
 * files as they are, written as the format asks, made of the entries of a project and into entries.
 */
@NullMarked
package fr.viesociale.opendata.subsidy;

import org.jspecify.annotations.NullMarked;
