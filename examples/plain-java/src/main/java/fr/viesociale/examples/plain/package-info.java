/** The shortest program there is: facts, a day, what the rules find and why. */
@NullMarked
package fr.viesociale.examples.plain;

import org.jspecify.annotations.NullMarked;
