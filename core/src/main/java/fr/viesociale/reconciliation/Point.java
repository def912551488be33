package fr.viesociale.reconciliation;

import fr.viesociale.identifier.Id;

/**
 * Un point à trancher: one component of an entry that both have, or a whole entry that one of them lacks.
 *
 * @param side in whose file the entry is called so; the City's where both have it, never null
 * @param id the entry there, never null
 * @param path the component, names separated by «/»; empty for the whole entry, never null
 */
public record Point(Side side, Id id, String path) {}
