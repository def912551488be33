package fr.viesociale.eligibility;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Derogation;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Un examen avant dépôt: the agréments that a request asks for are taken in thought, with the structure's project, and the
 * rules are asked of them. What belongs to the decision itself is left out: there is none yet.
 *
 * @param basis the facts, the day and the law, never null
 * @param request the request, never null
 * @param against what stands against it: statutes and requirements that are breached and that nothing lifts, never null
 * @param remarks what else is breached: practice, appreciation, what a derogation lifts, never null
 * @param open what is undetermined, never null
 * @param satisfied how many rules are met
 */
public record Eligibility(
        Basis basis,
        Id.AgrementRequest request,
        List<Explanation> against,
        List<Explanation> remarks,
        List<Explanation> open,
        int satisfied)
        implements Told {

    /** Copies the lists. */
    public Eligibility {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
        open = List.copyOf(open);
    }

    /**
     * Asks.
     *
     * @param request the request, of this project
     * @param project the structure's project that goes with it, null where none is written yet
     * @param situation the day of the question
     * @param book the rules
     * @return the report, never null
     * @throws java.util.NoSuchElementException when the territory has no such request
     */
    public static Eligibility of(
            Id.AgrementRequest request,
            Id.@Nullable StructureProject project,
            Situation situation,
            RuleBook<Situation> book) {
        AgrementRequest asked = situation.get(Kind.AGREMENT_REQUEST, request);
        Agrement[] inThought = inThought(asked, project);
        Situation planned = situation
                .project()
                .with((Entry[]) inThought)
                .with(derogations(asked, inThought, situation))
                .on(situation.on());
        Set<Id> subjects = new HashSet<>(Set.of(request, asked.structure()));
        for (Agrement agrement : inThought) {
            subjects.add(agrement.id());
        }
        Assessment<Situation> assessment = book.assess(planned);
        List<Finding> findings = assessment.open(
                finding -> subjects.contains(finding.subject()) && !ofTheDecision(finding.provision(), book));
        long satisfied = book.about(subjects, planned).stream()
                .filter(why -> why.answer() == Answer.SATISFIED && !ofTheDecision(why.provision(), book))
                .count();
        return new Eligibility(
                new Basis(situation, book),
                request,
                told(findings, Eligibility::stands, assessment),
                told(findings, finding -> finding.answer() == Answer.BREACHED && !stands(finding), assessment),
                told(findings, finding -> finding.answer() == Answer.UNDETERMINED, assessment),
                Math.toIntExact(satisfied));
    }

    private static Agrement[] inThought(AgrementRequest asked, Id.@Nullable StructureProject project) {
        DateRange period = asked.asked();
        DateRange days = period == null ? new DateRange(Edge.UNKNOWN, Edge.UNKNOWN) : period;
        return asked.kinds().stream()
                .map(kind -> new Agrement(
                        new Id.Agrement(asked.id().value() + "-" + kind.value()),
                        asked.structure(),
                        List.of(),
                        kind,
                        days,
                        asked.id(),
                        project,
                        null))
                .toArray(Agrement[]::new);
    }

    /** A derogation granted for the request holds for what it asks for. */
    private static Entry[] derogations(AgrementRequest asked, Agrement[] inThought, Situation situation) {
        return situation.project().all(Kind.DEROGATION).stream()
                .filter(derogation -> derogation.subject().id().equals(asked.id()))
                .flatMap(derogation -> Arrays.stream(inThought)
                        .map(agrement -> new Derogation(
                                new Id.Derogation(derogation.id().value() + "-"
                                        + agrement.kind().value()),
                                derogation.rule(),
                                new Mention(agrement.id()),
                                derogation.grantedOn(),
                                derogation.grantedBy(),
                                derogation.reason(),
                                null)))
                .toArray(Entry[]::new);
    }

    /** Rules that the day of the decision dates: nobody has decided yet. */
    private static boolean ofTheDecision(Provision provision, RuleBook<Situation> book) {
        return book.rule(provision.id()).at().path().startsWith("boardDecisions/");
    }

    private static boolean stands(Finding finding) {
        return finding.answer() == Answer.BREACHED
                && finding.provision().severity().compareTo(Severity.HARD) <= 0
                && finding.lifted() == null;
    }

    private static List<Explanation> told(
            List<Finding> findings, Predicate<Finding> chosen, Assessment<Situation> assessment) {
        return findings.stream().filter(chosen).map(assessment::why).toList();
    }

    /**
     * The shortest list of facts and documents that, once supplied, leave nothing undetermined that they can settle: where
     * one of several is enough, the one that adds least. To supply one may bring up the next.
     *
     * @return what is missing, each once, never null
     */
    public List<Missing> shortestWay() {
        return WaysOut.shortest(open);
    }

    /**
     * The texts that nobody found: no fact settles what hangs on them, the Caf has to be asked.
     *
     * @return the texts, each once, never null
     */
    public List<Missing> unknownTexts() {
        return open.stream()
                .flatMap(why -> why.missing().stream())
                .filter(missing -> missing.lack() == Lack.TEXT)
                .distinct()
                .toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        lines.add(
                french
                        ? "Examen avant dépôt ; seule la décision de la Caf donne un agrément"
                        : "Examination before filing; only a decision of the Caf gives an agrément");
        tell(french ? "s'y opposent" : "against", against, lines, language);
        tell(french ? "remarques" : "remarks", remarks, lines, language);
        lines.add("  " + (french ? "respecté : " : "satisfied: ") + satisfied);
        lines.add("  " + (french ? "indéterminé : " : "undetermined: ") + open.size());
        shortestWay().forEach(missing -> lines.add("    " + missing.request().in(language)));
        unknownTexts().forEach(missing -> lines.add("    " + missing.request().in(language)));
        return lines;
    }

    private static void tell(String title, List<Explanation> answers, List<String> lines, Language language) {
        lines.add("  " + title + (language == Language.FRENCH ? " : " : ": ") + answers.size());
        answers.forEach(why -> lines.add("    " + why.provision().statement().in(language)));
    }
}
