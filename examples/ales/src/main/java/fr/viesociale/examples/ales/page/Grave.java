package fr.viesociale.examples.ales.page;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Les constats d'une portée: what is breached, provision by provision, and how many answers nobody can give.
 *
 * @param severity the kind of requirement
 * @param breached the provisions that are not kept
 * @param breaches how many times
 * @param undetermined how many answers are undetermined
 */
record Grave(Severity severity, List<Breached> breached, int breaches, long undetermined) {

    /** A provision, its source in one line, and what does not keep it. */
    record Breached(Provision provision, String cited, String remedy, List<Case> cases) {}

    /** One subject and why, line by line; the derogation that lifts it, or nothing. */
    record Case(String subject, List<String> why, String lifted) {}

    static List<Grave> all(Assessment<Situation> assessment) {
        List<Grave> all = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = assessment.open(
                    finding -> finding.provision().severity() == severity && finding.answer() == Answer.BREACHED);
            Map<Provision, List<Case>> cases = new LinkedHashMap<>();
            findings.forEach(finding -> cases.computeIfAbsent(finding.provision(), none -> new ArrayList<>())
                    .add(told(finding, assessment)));
            all.add(new Grave(
                    severity,
                    cases.entrySet().stream()
                            .map(entry -> new Breached(
                                    entry.getKey(),
                                    entry.getKey().cited(Language.FRENCH),
                                    severity.remedy().fr(),
                                    entry.getValue()))
                            .toList(),
                    findings.size(),
                    assessment
                            .open(finding -> finding.provision().severity() == severity
                                    && finding.answer() == Answer.UNDETERMINED)
                            .size()));
        }
        return all;
    }

    private static Case told(Finding finding, Assessment<Situation> assessment) {
        Explanation why = assessment.why(finding);
        return new Case(
                assessment.world().nameOf(finding.subject()).fr(),
                why.lines(Language.FRENCH),
                finding.lifted() == null
                        ? ""
                        : "levé par la dérogation " + finding.lifted().value());
    }
}
