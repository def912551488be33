/**
 * What is wrong with an input, all of it at once.
 *
 * <p>A person who types in a dossier wants every mistake in one pass, each with its place and what to do. A value that
 * cannot exist is refused; what really happened, lawful or not, is never refused here: the rules report it.
 */
@NullMarked
package fr.viesociale.fault;

import org.jspecify.annotations.NullMarked;
