package fr.viesociale.standing;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Lifecycle;
import fr.viesociale.regulation.Transition;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * La permission d'un acte qui se prépare: may these bodies take these acts on this day? The acts are put into the project as
 * if they were taken, and the rules are asked again: what they then report for the first time is the reason for the answer.
 * A breach of a statute or of a requirement refuses; so does a step that the life of an agrément does not offer. Of what
 * the texts leave open, nothing is permitted by default.
 *
 * <p>Recording asks nobody: an act that was really taken is kept, and reported.
 */
public sealed interface Permission extends Told {

    /** Where a dossier tells who may decide, for which days, and what was decided. */
    List<String> OF_POWERS = List.of(
            "agrements/*/kind",
            "agrements/*/period",
            "agrements/*/structure",
            "boardDecisions/",
            "bodies/",
            "delegations/",
            "extensions/",
            "resolutions/",
            "seats/",
            "stateActs/");

    /**
     * What the answer was drawn from: the project without the acts, the day, the rules.
     *
     * @return the basis, never null
     */
    Basis basis();

    /**
     * The acts.
     *
     * @return their ids, never null
     */
    List<Id> acts();

    /**
     * Permis.
     *
     * @param basis what it was drawn from, never null
     * @param acts the acts, never null
     * @param remarks what the acts would nevertheless have reported: practice, appreciation, what is lifted, what the file
     *     does not say, never null
     */
    record Granted(Basis basis, List<Id> acts, List<Ground> remarks) implements Permission {

        /** Copies the lists. */
        public Granted {
            acts = List.copyOf(acts);
            remarks = List.copyOf(remarks);
        }

        @Override
        public List<String> lines(Language language) {
            return told(language == Language.FRENCH ? "Permis." : "Permitted.", remarks, language);
        }
    }

    /**
     * Refusé.
     *
     * @param basis what it was drawn from, never null
     * @param acts the acts, never null
     * @param grounds the texts that stand against it, the gravest first, never null, at least one
     */
    record Refusal(Basis basis, List<Id> acts, List<Ground> grounds) implements Permission {

        /** Copies the lists. */
        public Refusal {
            acts = List.copyOf(acts);
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<String> lines(Language language) {
            return told(language == Language.FRENCH ? "Refusé." : "Refused.", grounds, language);
        }
    }

    /**
     * On ne sait pas: a fact is missing, or a text is not known.
     *
     * @param basis what it was drawn from, never null
     * @param acts the acts, never null
     * @param grounds what keeps the answer open, the gravest first, never null, at least one
     */
    record Undetermined(Basis basis, List<Id> acts, List<Ground> grounds) implements Permission {

        /** Copies the lists. */
        public Undetermined {
            acts = List.copyOf(acts);
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<String> lines(Language language) {
            return told(language == Language.FRENCH ? "Non déterminé." : "Undetermined.", grounds, language);
        }
    }

    /**
     * Un motif: one text, what it says of which entry, and why.
     *
     * @param provision the text, never null
     * @param subject the entry, never null
     * @param explanation why, never null
     */
    record Ground(Provision provision, Id subject, Explanation explanation) {}

    /**
     * Asks for acts that are being prepared, all together: a decision with the agrément that it grants, a resolution, an
     * act of the State.
     *
     * @param situation the day on which they would be taken
     * @param book the rules
     * @param acts the acts as they would be recorded, with the entries that they bring along
     * @return the answer, never null
     * @throws fr.viesociale.fault.Refused when the acts name entries that are neither in the project nor among them
     */
    static Permission of(Situation situation, RuleBook<Situation> book, Entry... acts) {
        TerritorialProject planned = situation.project().with(acts);
        Basis basis = new Basis(situation, book);
        List<Id> ids = Arrays.stream(acts).map(Entry::id).toList();
        Assessment<Situation> before = book.assess(situation);
        Assessment<Situation> after = book.assess(seen(planned, situation));
        List<Ground> against = new ArrayList<>();
        List<Ground> open = new ArrayList<>();
        List<Ground> remarks = new ArrayList<>();
        for (Finding finding : after.open()) {
            if (before.open().contains(finding)) {
                continue;
            }
            Ground ground = new Ground(finding.provision(), finding.subject(), after.why(finding));
            if (finding.provision().severity().compareTo(Severity.HARD) > 0 || finding.lifted() != null) {
                remarks.add(ground);
            } else if (finding.answer() == Answer.BREACHED) {
                against.add(ground);
            } else {
                (ofTheFile(ground) ? remarks : open).add(ground);
            }
        }
        for (Entry act : acts) {
            outOfOrder(act, acts, situation)
                    .forEach(ground -> (ground.explanation().answer() == Answer.BREACHED ? against : open).add(ground));
        }
        return !against.isEmpty()
                ? new Refusal(basis, ids, against)
                : !open.isEmpty() ? new Undetermined(basis, ids, open) : new Granted(basis, ids, remarks);
    }

    /**
     * Whether all that is missing are facts or papers of the file of an agrément, its project, its posts: whoever decides
     * looks at them, and they settle neither who may decide nor what may follow.
     */
    private static boolean ofTheFile(Ground ground) {
        return ground.subject() instanceof Id.Agrement
                && ground.explanation().missing().stream()
                        .noneMatch(missing ->
                                (missing.lack() == Lack.TEXT && missing.path().startsWith("agrement."))
                                        || OF_POWERS.stream().anyMatch(missing.path()::startsWith));
    }

    /** What the life of an agrément does not offer at the stage that it is in without the act. */
    private static List<Ground> outOfOrder(Entry act, Entry[] acts, Situation situation) {
        if (act instanceof BoardDecision decision) {
            return switch (decision.nature()) {
                case GRANT -> outOfOrder(decision, AgrementStage.GRANTED, acts, situation);
                case REFUSE -> outOfOrder(decision, AgrementStage.REFUSED, acts, situation);
                case ADJOURN -> outOfOrder(decision, AgrementStage.ADJOURNED, acts, situation);
                case WITHDRAW -> outOfOrder(decision, AgrementStage.WITHDRAWN, acts, situation);
                case EXTEND -> List.of();
            };
        }
        return act instanceof StateAct state ? outOfOrder(state, acts, situation) : List.of();
    }

    private static List<Ground> outOfOrder(StateAct act, Entry[] acts, Situation situation) {
        AgrementStage to = switch (act.kind()) {
            case SUSPENSION -> AgrementStage.STATE_SUSPENDED;
            case ANNULMENT, MINISTER_ANNULS -> AgrementStage.ANNULLED;
            case MINISTER_CONFIRMS -> AgrementStage.ENFORCEABLE;
        };
        TerritorialProject without = without(act, acts, situation);
        return without.find(Kind.BOARD_DECISION, act.decision()).stream()
                .flatMap(decision -> decision.agrements().stream())
                .flatMap(agrement -> judged(act.id(), agrement, to, seen(without, situation)).stream())
                .toList();
    }

    private static List<Ground> outOfOrder(
            BoardDecision decision, AgrementStage to, Entry[] acts, Situation situation) {
        Situation without = seen(without(decision, acts, situation), situation);
        return decision.agrements().stream()
                .flatMap(agrement -> judged(decision.id(), agrement, to, without).stream())
                .toList();
    }

    /** On the same day, in the same view: two views of one project differ by more than an act. */
    private static Situation seen(TerritorialProject project, Situation situation) {
        Situation recorded = project.on(situation.on());
        return situation.decided() ? recorded.asDecided() : recorded;
    }

    /** The project with what comes along with an act, and without the act and what follows from it. */
    private static TerritorialProject without(Entry act, Entry[] acts, Situation situation) {
        return situation
                .project()
                .with(Arrays.stream(acts)
                        .filter(other ->
                                !other.id().equals(act.id()) && other.named().noneMatch(act.id()::equals))
                        .toArray(Entry[]::new));
    }

    /** A file that was deposited is taken to be examined: nothing obliges anybody to record the examination. */
    private static List<Ground> judged(Id act, Id.Agrement agrement, AgrementStage to, Situation situation) {
        Set<AgrementStage> offered = new TreeSet<>();
        int refusing = 0;
        List<Step> possible = possible(agrement, situation);
        for (Step step : possible) {
            List<Transition> next = new ArrayList<>(Lifecycle.from(step.stage()));
            if (step.stage() == AgrementStage.FILED) {
                next.addAll(Lifecycle.from(AgrementStage.EXAMINED));
            }
            next.forEach(transition -> offered.add(transition.to()));
            if (next.stream().noneMatch(transition -> transition.to() == to)) {
                refusing++;
            }
        }
        if (refusing == 0) {
            return List.of();
        }
        Answer answer = refusing == possible.size() ? Answer.BREACHED : Answer.UNDETERMINED;
        var reason = new Reason(
                Reason.Shape.ONE_OF,
                Text.of("étape après l'acte", "stage after the act"),
                to,
                List.copyOf(offered),
                answer,
                null,
                List.of());
        return List.of(new Ground(
                Lifecycle.PROVISION, act, new Explanation(Lifecycle.PROVISION, act, answer, List.of(reason))));
    }

    /** Whoever is about to decide takes it that nobody has decided yet where no decision is on record. */
    private static List<Step> possible(Id.Agrement id, Situation situation) {
        boolean undecided =
                situation.decisionsOn(id).stream().noneMatch(decision -> decision.nature() == DecisionNature.GRANT);
        Agrement agrement = situation.get(Kind.AGREMENT, id);
        return undecided
                ? new Beginnings(agrement.structure(), situation).before(agrement)
                : Standing.of(id, situation).possible();
    }

    private static List<String> told(String first, List<Ground> grounds, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        for (Ground ground : grounds) {
            Provision provision = ground.provision();
            lines.add("  " + provision.statement().in(language) + " ("
                    + provision.source().citation().in(language) + ")");
            lines.addAll(ground.explanation().lines(language).stream()
                    .map(line -> "    " + line)
                    .collect(Collectors.toList()));
        }
        return lines;
    }
}
