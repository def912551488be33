package fr.viesociale.jdbc.engine;

/**
 * Where a server is, and who enters.
 *
 * @param url its JDBC URL
 * @param user empty where the URL says it, or nobody asks
 * @param password likewise
 */
public record Login(String url, String user, String password) {}
