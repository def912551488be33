/**
 * What a project is made of: entries, each the smallest thing that a rule speaks of, that two people edit apart, or that
 * has dates of its own.
 *
 * <p>An entry has a stable id given by the host, names other entries by id only, and may say under which number others
 * file it and who says so. Whoever keeps a territorial project needs to know, of every fact, where it comes from: the
 * sources of 2019 do not agree on so much as the number of residents.
 */
@NullMarked
package fr.viesociale.entry;

import org.jspecify.annotations.NullMarked;
