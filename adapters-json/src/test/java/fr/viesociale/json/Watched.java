package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** Reads a document and holds the reading to its promises: refused or read, nothing else, soon, and in little memory. */
final class Watched {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long MEMORY = 64L * 1024 * 1024;

    private static final long TIME = Duration.ofSeconds(1).toNanos();

    private Watched() {}

    /** The faults of a document, none when it is read. All that was allocated counts, although most is garbage at once. */
    static List<Fault> faults(Dossiers dossiers, byte[] document) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long begun = THREADS.getCurrentThreadCpuTime(); // a busy machine makes nobody wait here
        List<Fault> faults = List.of();
        try {
            assertThat(dossiers.read(document)).isNotNull();
        } catch (Refused refused) {
            faults = refused.faults();
            assertThat(faults).as("a refusal says why").isNotEmpty();
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - begun).as("nanoseconds").isLessThan(TIME);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated)
                .as("bytes allocated")
                .isLessThan(MEMORY);
        return faults;
    }
}
