package fr.viesociale.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference is drawn from the rules; one that no longer says what they say fails the build. With
 * {@code -Dreference.write} it is written anew.
 */
@Tag("reads-sources")
class ReferencePagesTest {

    private static final Path CORE = Path.of(System.getProperty("project.root")).resolve("core");
    private static final Path MARKDOWN = CORE.resolve("reference");
    private static final Path JAVADOC = CORE.resolve("src/main/javadoc/fr/viesociale/regulation/doc-files");

    private static final Map<RuleId, Cases.Case> MET =
            Cases.ALL.stream().collect(Collectors.toMap(Cases.Case::rule, Function.identity()));

    private static final ReferencePage.Examples EXAMPLES = new ReferencePage.Examples() {
        @Override
        public List<Explanation> met(Rule<Situation, ?> rule) {
            Cases.Case met = MET.get(rule.provision().id());
            return List.of(Regulation.FRENCH.explain(met.rule(), met.subject(), met.situation()));
        }

        @Override
        public List<Explanation> breached(Rule<Situation, ?> rule) {
            return Cases.hasFailing(rule.provision().id())
                    ? breaches(
                            Regulation.FRENCH,
                            rule,
                            Cases.failing(rule.provision().id()))
                    : List.of();
        }
    };

    private static <S> List<Explanation> breaches(
            RuleBook<Situation> book, Rule<Situation, S> rule, Situation failing) {
        return rule.scope().subjects().apply(failing).stream()
                .map(subject -> rule.scope().id().apply(subject))
                .map((Id subject) -> book.explain(rule.provision().id(), subject, failing))
                .filter(why -> why.answer() == Answer.BREACHED)
                .toList();
    }

    static Stream<String> themes() {
        return Regulation.FRENCH.provisions().stream()
                .map(Provision::id)
                .map(RuleId::theme)
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_page_of_a_theme_says_what_its_rules_say(String theme) throws IOException {
        ReferencePage page = ReferencePage.of(theme, EXAMPLES);

        assertWritten(MARKDOWN.resolve(theme + ".md"), page.markdown());
        assertWritten(JAVADOC.resolve(theme + ".html"), page.html());
    }

    @Test
    void the_index_counts_the_rules_of_each_theme() throws IOException {
        Map<String, Long> counts = Regulation.FRENCH.provisions().stream()
                .collect(Collectors.groupingBy(
                        provision -> provision.id().theme(), TreeMap::new, Collectors.counting()));
        String index = "# Les règles, thème par thème\n\n| thème | dispositions |\n|---|---|\n"
                + counts.entrySet().stream()
                        .map(theme ->
                                "| [" + theme.getKey() + "](" + theme.getKey() + ".md) | " + theme.getValue() + " |\n")
                        .collect(Collectors.joining());

        assertWritten(MARKDOWN.resolve("README.md"), index);
    }

    @Test
    void no_page_is_left_of_a_theme_that_is_gone() throws IOException {
        List<String> themes = themes().toList();
        try (Stream<Path> pages = Stream.concat(Files.list(MARKDOWN), Files.list(JAVADOC))) {
            assertThat(pages.map(page -> page.getFileName().toString().replaceAll("\\.(md|html)$", "")))
                    .allMatch(name -> name.equals("README") || themes.contains(name));
        }
    }

    private static void assertWritten(Path file, String text) throws IOException {
        if (System.getProperty("reference.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("written anew by ./mvnw -pl core test -Dtest=ReferencePagesTest -Dreference.write")
                .exists()
                .content()
                .isEqualTo(text);
    }
}
