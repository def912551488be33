package fr.viesociale.examples.benchmarks;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Le premier constat d'une JVM neuve: how long after an empty program of the same JVM. */
final class FirstVerdict {

    private FirstVerdict() {}

    /** A program that makes a small territory by hand, assesses it by the whole book, and tells the first finding and why. */
    @SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
    static final class Verdict {
        private Verdict() {}

        /**
         * Tells the first finding.
         *
         * @param args not read
         */
        public static void main(String[] args) {
            var project = TerritorialProject.of(new Id.Territory("territoire-fictif"), entries());
            var assessment = Regulation.FRENCH.assess(project.on(LocalDate.parse("2026-06-30")));
            var finding = assessment.open().get(0);
            System.out.println(finding.provision().statement().in(Language.FRENCH) + " "
                    + finding.answer().in(Language.FRENCH));
            assessment.why(finding).lines(Language.FRENCH).forEach(System.out::println);
        }

        /** A centre social, with an agrément that the board of the Caf gave for too long. */
        static List<Entry> entries() {
            var board = new Id.Body("ca");
            var structure = new Id.Structure("centre");
            var agrement = new Id.Agrement("agc");
            DateRange always = DateRange.from("2000");
            return List.of(
                    new Organisation(
                            new Id.Organisation("caf"),
                            "Caf fictive",
                            OrganisationKind.CAF,
                            null,
                            null,
                            null,
                            null,
                            null),
                    new Body(board, BodyKind.CAF_BOARD, "conseil fictif", null, List.of(), always, null),
                    new Structure(
                            structure,
                            "Centre social fictif",
                            StructureKind.CENTRE_SOCIAL,
                            null,
                            List.of(),
                            List.of(),
                            always,
                            null),
                    new Agrement(
                            agrement,
                            structure,
                            List.of(),
                            AgrementKind.AGC,
                            DateRange.of("2022-01-01", "2026-12-31"),
                            null,
                            null,
                            null),
                    new BoardDecision(
                            new Id.BoardDecision("decision"),
                            board,
                            DecisionNature.GRANT,
                            null,
                            List.of(agrement),
                            PartialDate.parse("2021-11-15"),
                            null,
                            null));
        }
    }

    /**
     * Starts both programs, in turn.
     *
     * @param times how many times each
     * @return by how many milliseconds the second one took longer, each time, never null
     */
    static List<Double> differences(int times) {
        return Starts.differences(times, Verdict.class, Starts.PATH, List.of());
    }

    /**
     * The same, the second program with an archive of its classes, as a host makes one when it is installed: an AOT cache
     * where the JVM makes one in one step, which links lambdas beforehand, too; else AppCDS.
     *
     * @param times how many times each
     * @return by how many milliseconds the second one took longer, each time, never null
     */
    static List<Double> differencesWithArchive(int times) {
        try {
            Path folder = Files.createTempDirectory("first-verdict");
            Path jar = folder.resolve("classes.jar");
            Path archive = folder.resolve("classes.archive");
            boolean linked = Runtime.version().feature() >= 25;
            try {
                pack(jar);
                String made = linked ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
                Starts.milliseconds(Verdict.class, jar.toString(), List.of(made + archive), List.of());
                String used = linked ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
                return Starts.differences(times, Verdict.class, jar.toString(), List.of(used + archive));
            } finally {
                Files.deleteIfExists(archive);
                Files.deleteIfExists(jar);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An archive takes classes from jars only: packs what the program needs of the class path. */
    private static void pack(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> one : List.of(Regulation.class, Verdict.class)) {
                Path from = Path.of(URI.create(
                        one.getProtectionDomain().getCodeSource().getLocation().toString()));
                if (Files.isDirectory(from)) {
                    pack(from, out);
                } else {
                    try (FileSystem inside = FileSystems.newFileSystem(from)) {
                        pack(inside.getPath("/"), out);
                    }
                }
            }
        }
    }

    private static void pack(Path from, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("fr/")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }
}
