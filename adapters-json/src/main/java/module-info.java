/** The dossier of a territory as JSON, on Jackson 3. */
module fr.viesociale.json {
    requires static transitive org.jspecify;
    requires transitive fr.viesociale.core;
    requires transitive tools.jackson.databind;

    exports fr.viesociale.json;
}
