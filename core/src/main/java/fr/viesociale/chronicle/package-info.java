/**
 * La chronique du projet: what changed, between two days of one project, as things happened; between two revisions of
 * it, as they were recorded.
 */
@NullMarked
package fr.viesociale.chronicle;

import org.jspecify.annotations.NullMarked;
