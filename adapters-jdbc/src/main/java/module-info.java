/** Vie sociale in a relational database: every revision of every project, in tables that a person can read. */
module fr.viesociale.jdbc {
    requires transitive org.jspecify;
    requires transitive fr.viesociale.core;
    requires transitive java.sql;
    requires org.slf4j;

    exports fr.viesociale.jdbc;
}
