/**
 * The command line: what a coordinator asks of a dossier without writing a program. A command is a class; what it says goes
 * through {@link fr.viesociale.examples.cli.Terminal}, in the language of the reader.
 */
@NullMarked
package fr.viesociale.examples.cli;

import org.jspecify.annotations.NullMarked;
