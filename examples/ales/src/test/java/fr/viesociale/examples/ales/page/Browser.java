package fr.viesociale.examples.ales.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window: the one that {@code -Dviesociale.browser} names, or the first on the path. */
record Browser(Path program) {

    /** What a page became, and what its console said. */
    record Look(String document, String console) {}

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");

    static Optional<Browser> find() {
        String named = System.getProperty("viesociale.browser");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    Look look(Path page, String anchor, int width, Path folder) throws IOException, InterruptedException {
        Path document = folder.resolve("document.html");
        Path console = folder.resolve("console.txt");
        run(page, anchor, document, console, folder, "--window-size=" + width + ",1600", "--dump-dom");
        return new Look(Files.readString(document), Files.readString(console));
    }

    void picture(Path page, String anchor, int width, int height, Path picture, Path folder)
            throws IOException, InterruptedException {
        Path console = folder.resolve("console.txt");
        String size = "--window-size=" + width + "," + height;
        run(page, anchor, console, console, folder, size, "--hide-scrollbars", "--screenshot=" + picture);
    }

    private void run(Path page, String anchor, Path out, Path err, Path folder, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri() + anchor);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.to(out.toFile()))
                .redirectError(ProcessBuilder.Redirect.to(err.toFile()))
                .start();
        if (!browser.waitFor(2, TimeUnit.MINUTES)) {
            browser.destroyForcibly();
            throw new IOException(program + " did not answer within two minutes");
        }
        if (browser.exitValue() != 0) {
            throw new IOException(program + " ended with " + browser.exitValue() + ": " + Files.readString(err));
        }
    }
}
