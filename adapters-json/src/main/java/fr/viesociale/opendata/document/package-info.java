/**
 * Les documents des autres: how a foreign file becomes rows or a tree, and where the remarks on it are gathered. It is no
 * part of what the module offers.
 */
@NullMarked
package fr.viesociale.opendata.document;

import org.jspecify.annotations.NullMarked;
