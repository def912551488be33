package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;

/** The database repository keeps the contract on PostgreSQL. */
@On(Engine.POSTGRESQL)
class PostgresqlProjectsTest extends JdbcProjectsContract {}
