/**
 * Le rapprochement de deux dossiers: two files on one territory, the City's and the Caf's, side by side: what agrees,
 * what differs, what one of them lacks, and who can settle it. Entries are matched by their numbers with others;
 * nothing is guessed, nothing withheld is shown.
 */
@NullMarked
package fr.viesociale.reconciliation;

import org.jspecify.annotations.NullMarked;
