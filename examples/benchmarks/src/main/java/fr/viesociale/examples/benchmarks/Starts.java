package fr.viesociale.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Des JVM neuves: how much longer a program takes than an empty one, both started anew each time, in turn. */
public final class Starts {

    /** The classes of this program. */
    public static final String PATH = System.getProperty("java.class.path");

    private Starts() {}

    /** A program that does nothing. */
    static final class Nothing {
        private Nothing() {}

        /**
         * Does nothing.
         *
         * @param args not read
         */
        public static void main(String[] args) {}
    }

    /**
     * Starts both programs, in turn.
     *
     * @param times how many times each
     * @param program the one that does something
     * @param path where the classes of both are found
     * @param options what its JVM is told
     * @param arguments what it is told itself
     * @return by how many milliseconds it took longer, each time, never null
     */
    public static List<Double> differences(
            int times, Class<?> program, String path, List<String> options, String... arguments) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            double nothing = milliseconds(Nothing.class, path, List.of(), List.of());
            differences.add(milliseconds(program, path, options, List.of(arguments)) - nothing);
        }
        return differences;
    }

    static double milliseconds(Class<?> program, String path, List<String> options, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-cp", path, program.getName()));
        words.addAll(arguments);
        var command = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            long start = System.nanoTime();
            int code = command.start().waitFor();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (code != 0) {
                throw new IllegalStateException(program.getName() + " ended with " + code);
            }
            return milliseconds;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
