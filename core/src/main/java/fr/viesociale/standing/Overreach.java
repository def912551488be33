package fr.viesociale.standing;

import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Les actes sans autorité: the acts on record that a body took without the power to take them, and those of which it is not
 * known, with the text that says so. They are kept as they were taken.
 *
 * @param basis the facts, the day and the law, never null
 * @param acts the findings of the rules on authority, breached ones first, never null
 */
public record Overreach(Basis basis, List<Permission.Ground> acts) implements Told {

    /** The rules that say which body may take which act, where a book has them. */
    private static final Set<RuleId> ON_AUTHORITY = Set.of(
            new RuleId("agrement.deciding-body"),
            new RuleId("agrement.delegation-valid"),
            new RuleId("governance.steering-committee-never-decides-agrement"),
            new RuleId("governance.technical-committee-executes"),
            new RuleId("governance.deployment-roadmap-by-committee"));

    /** Copies the list. */
    public Overreach {
        acts = List.copyOf(acts);
    }

    /**
     * Looks at every act on record.
     *
     * @param situation the day
     * @param book the rules
     * @return the acts without authority, and the doubtful ones, never null
     */
    public static Overreach of(Situation situation, RuleBook<Situation> book) {
        Assessment<Situation> assessment = book.assess(situation);
        List<Permission.Ground> acts = new ArrayList<>();
        for (Answer answer : List.of(Answer.BREACHED, Answer.UNDETERMINED)) {
            for (Finding finding : assessment.open(answer)) {
                if (ON_AUTHORITY.contains(finding.provision().id())) {
                    acts.add(new Permission.Ground(finding.provision(), finding.subject(), assessment.why(finding)));
                }
            }
        }
        return new Overreach(new Basis(situation, book), acts);
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        if (acts.isEmpty()) {
            return List.of(french ? "Aucun acte sans autorité." : "No act without authority.");
        }
        List<String> lines = new ArrayList<>();
        for (Permission.Ground act : acts) {
            boolean sure = act.explanation().answer() == Answer.BREACHED;
            lines.add((sure
                            ? (french ? "Sans autorité : " : "Without authority: ")
                            : (french ? "Autorité non déterminée : " : "Authority undetermined: "))
                    + basis.situation().nameOf(act.subject()).in(language));
            lines.add("  " + act.provision().statement().in(language) + " ("
                    + act.provision().source().citation().in(language) + ")");
            act.explanation().lines(language).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }
}
