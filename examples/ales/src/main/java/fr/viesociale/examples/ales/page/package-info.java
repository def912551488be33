/**
 * A report worth looking at: one page of HTML that needs no network, of one territory on the days that the caller names.
 */
@NullMarked
package fr.viesociale.examples.ales.page;

import org.jspecify.annotations.NullMarked;
