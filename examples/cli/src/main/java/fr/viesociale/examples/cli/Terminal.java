package fr.viesociale.examples.cli;

import fr.viesociale.fault.Refused;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import picocli.CommandLine.Help.Ansi;

/**
 * Le terminal: where a command is typed, and how its reader is spoken to.
 *
 * @param folder the folder from which paths are read
 * @param in what a dossier called «-» is read from
 * @param out where answers go
 * @param err where faults and progress go
 * @param clock what today is
 * @param language the language of the reader
 * @param ansi whether colours are shown
 * @param patience how long work is done in silence
 */
record Terminal(
        Path folder,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Language language,
        Ansi ansi,
        Duration patience) {

    private static final String STANDARD = "-";

    /** The same terminal, its reader of another language. */
    Terminal speaking(Language other) {
        return new Terminal(folder, in, out, err, clock, other, ansi, patience);
    }

    /** The words of one language out of two. */
    String in(String fr, String en) {
        return language == Language.FRENCH ? fr : en;
    }

    /** A colon as the language sets it. */
    String colon() {
        return in(" : ", ": ");
    }

    /** What follows the number of lines that are left out. */
    String more() {
        return in("de plus (--all)", "more (--all)");
    }

    Screen screen() {
        return new Screen(out, ansi);
    }

    Progress progress() {
        return new Progress(err, patience, language);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads a dossier: a file, or what is typed or piped in where it is called «-». */
    TerritorialProject dossier(String name) {
        try {
            return progress()
                    .during(Text.of("lecture de " + name, "reading " + name), () -> new Dossiers().read(bytes(name)));
        } catch (Refused refused) {
            int faults = refused.faults().size();
            throw Failure.input(
                            name + " ne peut pas être lu : " + faults + " anomalie(s).",
                            name + " cannot be read: " + faults + " fault(s).")
                    .because(refused.faults());
        }
    }

    /** Reads a file, or what is typed or piped in where it is called «-»; no more of it than a dossier may have. */
    byte[] bytes(String name) {
        try {
            if (name.equals(STANDARD)) {
                return in.readNBytes(Dossiers.LARGEST + 1);
            }
            try (InputStream file = Files.newInputStream(path(name))) {
                return file.readNBytes(Dossiers.LARGEST + 1);
            }
        } catch (NoSuchFileException none) {
            throw Failure.input(
                    "Aucun fichier " + name + " : vérifiez le chemin.", "No file " + name + ": check the path.");
        } catch (AccessDeniedException denied) {
            throw Failure.input("L'accès à " + name + " est refusé.", "Access to " + name + " is denied.");
        } catch (IOException unreadable) {
            throw Failure.input(
                    name + " ne peut pas être lu : est-ce bien un fichier ?", name + " cannot be read: is it a file?");
        }
    }

    /** Writes a file, or to the screen where it is called «-». */
    void write(String name, byte[] content, Text what) {
        if (name.equals(STANDARD)) {
            out.print(new String(content, StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        try {
            Files.write(path(name), content);
        } catch (IOException unwritable) {
            throw Failure.store(
                    name + " ne peut pas être écrit : vérifiez le dossier et les droits.",
                    name + " cannot be written: check the folder and the rights.");
        }
        err.println(what.in(language) + " → " + name);
    }

    Path path(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException wrong) {
            throw Failure.input(name + " n'est pas un chemin.", name + " is no path.");
        }
    }
}
