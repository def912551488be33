/**
 * Les échéances: what is due, by whom, by which day, and which text or clause sets the day.
 *
 * <p>A delay is a dated value with its source, which the rule book of the host may replace. Months are added and taken away
 * as {@code java.time} does: where the day does not exist, the last day of the month. What is done is not listed; a right
 * whose delay has run out unused is not listed either, for nothing is late. An obligation past its day with nothing recorded
 * is late only where the record is said, or taken, to be complete.
 *
 * <p>The end of an agrément stays in the list after it has passed, as long as no other follows and the structure exists,
 * unless the agrément was withdrawn or annulled: a structure without agrément is what a coordinator must see first. It is
 * late, or past with nothing recorded where the list of the agréments of the structure may lack entries.
 */
@NullMarked
package fr.viesociale.deadline;

import org.jspecify.annotations.NullMarked;
