package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.Starts;
import fr.viesociale.examples.benchmarks.database.FictionalStructures;
import fr.viesociale.json.Dossiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** La première lecture d'une JVM neuve: a dossier of ten structures, beyond an empty program of the same JVM. */
public final class FirstRead {

    private static final int STRUCTURES = 10;

    private FirstRead() {}

    /** A program that reads one dossier. */
    static final class Once {
        private Once() {}

        /**
         * Reads a dossier.
         *
         * @param args who reads, and the file
         * @throws IOException when there is no such file
         */
        public static void main(String[] args) throws IOException {
            Object read = Reader.valueOf(args[0]).reader().apply(Files.readAllBytes(Path.of(args[1])));
            System.out.println(read.getClass().getSimpleName());
        }
    }

    /**
     * Starts each reader.
     *
     * @param times how many times each
     * @return by how many milliseconds each took longer than an empty program, ours first, never null
     */
    public static Map<String, List<Double>> differences(int times) {
        try {
            Path document = Files.createTempFile("first-read", ".json");
            try {
                Files.write(document, new Dossiers().bytes(FictionalStructures.of(STRUCTURES)));
                Map<String, List<Double>> differences = new LinkedHashMap<>();
                for (Reader reader : Reader.values()) {
                    differences.put(
                            reader.title(),
                            Starts.differences(
                                    times,
                                    Once.class,
                                    Starts.PATH,
                                    List.of("-Dorg.jboss.logging.provider=slf4j"),
                                    reader.name(),
                                    document.toString()));
                }
                return differences;
            } finally {
                Files.delete(document);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
