package fr.viesociale.examples.benchmarks;

import fr.viesociale.regulation.Regulation;
import fr.viesociale.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Le premier constat d'une JVM neuve: how long after an empty program of the same JVM. */
final class FirstVerdict {

    private FirstVerdict() {}

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

    /** A program that makes a small territory, assesses it by the whole book, and tells the first finding and why. */
    static final class Verdict {
        private Verdict() {}

        /**
         * Tells the first finding.
         *
         * @param args not read
         */
        public static void main(String[] args) {
            var assessment =
                    Regulation.FRENCH.assess(FictionalTerritory.faulty(10).on(ComparedRules.DAY));
            var finding = assessment.open().get(0);
            System.out.println(finding.provision().statement().in(Language.FRENCH) + " "
                    + finding.answer().in(Language.FRENCH));
            assessment.why(finding).lines(Language.FRENCH).forEach(System.out::println);
        }
    }

    /**
     * Starts both programs, in turn.
     *
     * @param times how many times each
     * @return by how many milliseconds the second one took longer, each time, never null
     */
    static List<Double> differences(int times) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            double nothing = milliseconds(Nothing.class);
            differences.add(milliseconds(Verdict.class) - nothing);
        }
        return differences;
    }

    private static double milliseconds(Class<?> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            long start = System.nanoTime();
            int code = command.start().waitFor();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (code != 0) {
                throw new IllegalStateException(program.getName() + " ended with " + code);
            }
            return milliseconds;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
