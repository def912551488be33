package fr.viesociale.contract;

import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What several people do at the same time. */
final class AtOnce {

    private static final long MINUTES = 5;
    private static final int TRIES = 10_000;

    private AtOnce() {}

    /** Begins every piece of work at the same time, each in a thread of its own, and waits for all of them. */
    static <T> List<T> done(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        ExecutorService office = Executors.newFixedThreadPool(work.size());
        try {
            List<Callable<T>> together = new ArrayList<>();
            for (Callable<T> piece : work) {
                together.add(() -> {
                    start.await(MINUTES, TimeUnit.MINUTES);
                    return piece.call();
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : office.invokeAll(together, MINUTES, TimeUnit.MINUTES)) {
                results.add(result.get());
            }
            return results;
        } finally {
            office.shutdownNow();
        }
    }

    /** Does a transaction, from the start again each time that others were quicker. */
    static <T> T again(Supplier<T> transaction) {
        for (int tries = 1; tries < TRIES && !Thread.currentThread().isInterrupted(); tries++) {
            try {
                return transaction.get();
            } catch (RetryTransaction overtaken) {
                Thread.onSpinWait();
            }
        }
        return transaction.get();
    }
}
