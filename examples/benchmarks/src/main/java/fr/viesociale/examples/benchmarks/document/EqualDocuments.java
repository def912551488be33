package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Les mêmes documents: nothing is measured before all have read and written the same. */
final class EqualDocuments {

    private EqualDocuments() {}

    /** Asserts that what each reader read, when it is written again, has the values of the document. */
    static void assertRead(byte[] document) {
        JsonMapper mapper = Reader.mapper();
        JsonNode values = mapper.readTree(document);
        for (Reader reader : Reader.values()) {
            Object read = reader.reader().apply(document);
            byte[] written = read instanceof TerritorialProject project
                    ? new Dossiers().bytes(project)
                    : mapper.writeValueAsBytes(read);
            if (!mapper.readTree(written).equals(values)) {
                throw new IllegalStateException(reader + " does not read what is written");
            }
        }
    }
}
