/**
 * Dates as the law and its sources count them: inclusive ends, and bounds that may be imprecise, open or not known.
 *
 * <p>From 2020-01-01 to 2023-12-31 is four years. A source that says « novembre 2018 » is kept as a month, not as its
 * first day; a term that nobody found is kept as not known, and what depends on it is undetermined. There are no
 * sentinel dates, no clock and no zone: a day is a day of the calendar.
 */
@NullMarked
package fr.viesociale.time;

import org.jspecify.annotations.NullMarked;
