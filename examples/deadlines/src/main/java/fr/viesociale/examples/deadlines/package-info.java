/**
 * A calendar to copy from: it reads dossiers and writes, for each, a file that any calendar program takes in, with the ends of
 * agréments, what a renewal asks for, and the meetings.
 */
@NullMarked
package fr.viesociale.examples.deadlines;

import org.jspecify.annotations.NullMarked;
