/** The dossier of a territory as JSON, on Jackson 3, and the open-data formats around it. */
module fr.viesociale.json {
    requires static transitive org.jspecify;
    requires transitive fr.viesociale.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.dataformat.csv;
    requires static org.locationtech.jts;
    requires static org.locationtech.jts.io;

    exports fr.viesociale.json;
    exports fr.viesociale.json.jackson2;
    exports fr.viesociale.opendata.area;
    exports fr.viesociale.opendata.inclusion;
    exports fr.viesociale.opendata.publication;
    exports fr.viesociale.opendata.sheet;
    exports fr.viesociale.opendata.subsidy;
    exports fr.viesociale.opendata;

    provides tools.jackson.databind.JacksonModule with
            fr.viesociale.json.HostModule;
}
