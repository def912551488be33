package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;

/** Faults of the driver on MariaDB. */
@On(Engine.MARIADB)
class MariadbFaultsTest extends FaultsContract {}
