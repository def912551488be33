package fr.viesociale.examples.cli;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** L'avancement: what is being done, told to whoever waits for long, and again every ten seconds. */
final class Progress {

    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final Duration patience;
    private final Language language;

    Progress(PrintWriter err, Duration patience, Language language) {
        this.err = err;
        this.patience = patience;
        this.language = language;
    }

    /** Does some work. */
    <T> T during(Text what, Supplier<T> work) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        long start = System.nanoTime();
        ScheduledFuture<?> telling = watch.scheduleAtFixedRate(
                () -> err.println("… " + what.in(language) + " ("
                        + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s)"),
                patience.toMillis(),
                AGAIN.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            telling.cancel(false);
            watch.shutdown();
        }
    }
}
