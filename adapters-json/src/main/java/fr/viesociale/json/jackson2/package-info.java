/**
 * What the library speaks of in a host's own mapper on Jackson 2. It needs no class of Jackson 3, which a host may leave
 * out of its class path.
 */
@NullMarked
package fr.viesociale.json.jackson2;

import org.jspecify.annotations.NullMarked;
