package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;

/** Faults of the driver on PostgreSQL. */
@On(Engine.POSTGRESQL)
class PostgresqlFaultsTest extends FaultsContract {}
