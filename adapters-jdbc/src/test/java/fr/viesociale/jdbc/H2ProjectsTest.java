package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;

/** The database repository keeps the contract on an H2 file. */
@On(Engine.H2)
class H2ProjectsTest extends JdbcProjectsContract {}
