package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.List;

/**
 * Une explication: why a rule answers as it does for one subject; the same code, asked again with someone listening.
 *
 * @param provision what the text says, never null
 * @param subject the entry concerned, never null
 * @param answer the answer, never null
 * @param reasons the motives, never null
 */
public record Explanation(Provision provision, Id subject, Answer answer, List<Reason> reasons) implements Told {

    /** Copies the motives. */
    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /**
     * Everything without which the answer stays undetermined, each once.
     *
     * @return what is missing, never null; empty for another answer
     */
    public List<Missing> missing() {
        return answer != Answer.UNDETERMINED
                ? List.of()
                : reasons.stream()
                        .flatMap(reason -> reason.missingFacts().stream())
                        .distinct()
                        .toList();
    }

    @Override
    public List<String> lines(Language language) {
        return reasons.stream()
                .flatMap(reason -> reason.lines(language).stream())
                .toList();
    }

    /**
     * The whole tree: the answer and what the text says, why, the text itself with its dates and how sure we are, what to do
     * next.
     *
     * @param language the language
     * @return the lines, what belongs to another line two spaces deeper under it, never null
     */
    public List<String> tree(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        lines.add(answer.in(language)
                + (french ? " : " : ": ")
                + provision.statement().in(language));
        lines(language).forEach(line -> lines.add("  " + line));
        lines.add("  " + provision.cited(language));
        next().forEach(step -> lines.add((french ? "  à faire : " : "  to do: ") + step.in(language)));
        return lines;
    }

    /**
     * What to do next: supply what is missing, put right what is breached; nothing where the answer stands.
     *
     * @return the steps, never null
     */
    public List<Text> next() {
        return switch (answer) {
            case SATISFIED, NOT_APPLICABLE -> List.of();
            case BREACHED -> List.of(provision.severity().remedy());
            case UNDETERMINED -> missing().stream().map(Missing::request).toList();
        };
    }
}
