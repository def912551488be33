/**
 * What the library speaks of in a host's own mapper on Jackson 2. It needs no class of Jackson 3, which a host may leave
 * out of its class path.
 *
 * <p>On the class path the module is found by service loading. A host on the module path adds {@code HostModule} by hand: a
 * named module cannot offer a service of a library that may be absent.
 */
@NullMarked
package fr.viesociale.json.jackson2;

import org.jspecify.annotations.NullMarked;
