/** Dossiers en JSON: reading and writing, beside Jackson alone and Jackson followed by Hibernate Validator. */
@NullMarked
package fr.viesociale.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
