/**
 * Projects in a relational database.
 *
 * <p>One table for each kind of entry, real columns, a child table for each list. A row holds one entry for a range of
 * revisions; a save closes that range and writes what differs, so that every past revision can be loaded. The id of the
 * territory stands in every key.
 */
@NullMarked
package fr.viesociale.jdbc;

import org.jspecify.annotations.NullMarked;
