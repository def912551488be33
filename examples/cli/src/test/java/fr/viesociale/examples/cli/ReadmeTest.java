package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README shows what the commands print; {@code -Dreadme.write} writes it anew. A line {@code […]} stands for the rest of
 * an output, {@code […6]} asks for its first six lines when it is written.
 */
class ReadmeTest {

    private static final Path README = Path.of(System.getProperty("project.root"), "examples", "cli", "README.md");
    private static final Pattern REST = Pattern.compile("\\[…(\\d*)]");

    @TempDir
    Path folder = Path.of("");

    private int code;

    @Test
    void the_readme_shows_what_every_command_prints() throws IOException {
        String readme = Files.readString(README);
        String told = told(readme);
        if (System.getProperty("readme.write") != null) {
            Files.writeString(README, told);
        }
        assertThat(told).contains("$ vie-sociale db load").isEqualTo(Files.readString(README));
    }

    private String told(String readme) throws IOException {
        Typed typed = Typed.in(folder);
        Files.writeString(
                typed.file("quartiers.csv"), "code_qp;lib_qp;insee_com\nqn03001i;Quartier;30007.0\nQP9;illisible;\n");
        Matcher fences = Pattern.compile("(?s)```console\n(.*?)```").matcher(readme);
        StringBuilder told = new StringBuilder();
        while (fences.find()) {
            StringBuilder block = new StringBuilder();
            for (String command : fences.group(1).split("(?m)^(?=\\$ )", -1)) {
                block.append(command.isEmpty() ? "" : command(command.lines().toList(), typed));
            }
            fences.appendReplacement(told, Matcher.quoteReplacement("```console\n" + block + "```"));
        }
        return fences.appendTail(told).toString();
    }

    /** A line that is typed, and what comes back; as many lines of it as are shown so far. */
    private String command(List<String> shown, Typed typed) throws IOException {
        String line = shown.get(0).substring(2);
        List<String> output = output(line, typed);
        String last = shown.get(shown.size() - 1);
        Matcher rest = REST.matcher(last);
        if (rest.matches()) {
            int some = rest.group(1).isEmpty() ? shown.size() - 2 : Integer.parseInt(rest.group(1));
            assertThat(output).as(line).hasSizeGreaterThan(some);
            output =
                    Stream.concat(output.stream().limit(some), Stream.of("[…]")).toList();
        }
        return "$ " + line + "\n"
                + String.join("", output.stream().map(one -> one + "\n").toList());
    }

    /** What stands on a screen: the answer, then what is said on the error output. */
    private List<String> output(String line, Typed typed) throws IOException {
        if (line.equals("echo $?")) {
            return List.of(String.valueOf(code));
        }
        if (line.startsWith("cat ")) {
            return typed.read(line.substring(4)).lines().toList();
        }
        Typed.Back back = typed.type(line.substring("vie-sociale ".length()));
        code = back.code();
        return (back.out() + back.err()).lines().toList();
    }
}
