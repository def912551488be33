package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;

/** Faults of the driver on an H2 file. */
@On(Engine.H2)
class H2FaultsTest extends FaultsContract {}
