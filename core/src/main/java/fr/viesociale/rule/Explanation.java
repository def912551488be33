package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
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
}
