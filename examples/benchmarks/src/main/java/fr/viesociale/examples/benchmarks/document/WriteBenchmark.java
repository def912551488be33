package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.database.FictionalStructures;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectWriter;

/** Écrire un dossier de 1 000 structures: indented, as a dossier is exchanged, and on one line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WriteBenchmark {

    /** Who writes what. */
    public enum Form {
        /** This library, for people. */
        INDENTED("Vie sociale", "indented"),
        /** Jackson, for people. */
        PLAIN_INDENTED("Jackson, beans", "indented"),
        /** This library, for programs. */
        LINE("Vie sociale", "one line"),
        /** Jackson, for programs. */
        PLAIN_LINE("Jackson, beans", "one line");

        private final String title;
        private final String layout;

        Form(String title, String layout) {
            this.title = title;
            this.layout = layout;
        }

        /** How it lays the document out. */
        public String layout() {
            return layout;
        }

        /** How it is called. */
        public String title() {
            return title;
        }
    }

    /** Who writes what. */
    @Param({"INDENTED", "PLAIN_INDENTED", "LINE", "PLAIN_LINE"})
    public Form form = Form.INDENTED;

    private final Dossiers dossiers = new Dossiers();
    private final TerritorialProject project = FictionalStructures.of(1_000);
    private final ObjectWriter line = Reader.mapper().writerFor(DossierBean.class);
    private final ObjectWriter indented = line.withDefaultPrettyPrinter();
    private Object bean = new DossierBean();

    /** Makes the beans, and asserts that both write the same. */
    @Setup(Level.Trial)
    public void prepare() {
        byte[] document = dossiers.bytes(project);
        EqualDocuments.assertRead(document);
        bean = Reader.PLAIN.reader().apply(document);
    }

    /**
     * One document.
     *
     * @return its bytes, never null
     */
    @Benchmark
    public byte[] write() {
        return switch (form) {
            case INDENTED -> dossiers.bytes(project);
            case PLAIN_INDENTED -> indented.writeValueAsBytes(bean);
            case LINE -> dossiers.line(project);
            case PLAIN_LINE -> line.writeValueAsBytes(bean);
        };
    }
}
