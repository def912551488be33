package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.structure.HostedActivity;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La laïcité: the charter in conventions, what a structure may not host, the opinion before a breach is held against it. */
final class LaiciteRules {

    private static final Fact<Situation, ConventionVersion, Holds> CHARTER = paper(
            DocumentKind.LAICITE_CHARTER,
            "conventionContents/*/annexes",
            "charte de la laïcité citée ou annexée",
            "laïcité charter referred to or annexed",
            Informant.CAF,
            LaiciteRules::charter);
    private static final Fact<Situation, Agrement, Listed<ActivityNature>> HOSTED = fact(
            "hostedActivities/*/nature",
            "natures des activités accueillies pendant l'agrément",
            "natures of the activities hosted during the agrément",
            Informant.MANAGER,
            LaiciteRules::hosted);
    private static final Fact<Situation, BoardDecision, When> DECIDED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la décision",
            "date of the decision",
            Informant.CAF,
            (decision, situation) -> When.of(decision.decidedOn()));
    private static final Fact<Situation, BoardDecision, Holds> GROUNDED = fact(
            "decisionReasons/*/ground",
            "décision fondée sur un manquement à la charte",
            "decision grounded on a breach of the charter",
            Informant.CAF,
            LaiciteRules::grounded);
    private static final Fact<Situation, BoardDecision, Done> OPINION = paper(
            DocumentKind.COMMITTEE_OPINION,
            "decisionReasons/*/opinionOn",
            "avis du comité national",
            "opinion of the national committee",
            Informant.CAF,
            LaiciteRules::opinion);

    private static final Source FORBIDDING = Sources.seen(
            "Les espaces de vie sociale, guide méthodologique d'une Caf (pdfslide.fr) ; Caf de Seine-et-Marne, Centre social et"
                    + " EVS (caf.fr) ; fin au 31 décembre 2026 déduite",
            "Les espaces de vie sociale, handbook of one Caf (pdfslide.fr); Caf de Seine-et-Marne, Centre social et EVS"
                    + " (caf.fr); end on 31 December 2026 inferred");

    private static final Parameter<List<ActivityNature>> FORBIDDEN = Parameter.<List<ActivityNature>>of(
                    "laicite.no-partisan-activity.forbidden",
                    "natures d'activité exclues",
                    "natures of activity that are excluded")
            .value(
                    List.of(ActivityNature.POLITICAL, ActivityNature.TRADE_UNION, ActivityNature.RELIGIOUS),
                    Force.ALWAYS,
                    FORBIDDING);

    private static final Rule<Situation, ConventionVersion> CHARTER_REFERENCED = Provision.national(
                    "laicite.charter-referenced",
                    Severity.HARD,
                    Force.from("2015-09-01"),
                    Sources.seen(
                            "Caf de l'Orne, Charte (caf.fr) ; caf.fr, La Charte de la laïcité ; jour de généralisation non"
                                    + " trouvé",
                            "Caf de l'Orne, Charte (caf.fr); caf.fr, La Charte de la laïcité; day of full roll-out not"
                                    + " found"),
                    "Une convention de financement qu'une Caf signe avec un partenaire cite ou annexe la charte de la laïcité"
                            + " de la branche Famille.",
                    "A financing convention that a Caf signs with a partner refers to the charte de la laïcité of the Family"
                            + " branch, or annexes it.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, ConventionRules.SIGNATORIES, CHARTER),
                    (version, q) -> q.where(
                            ConventionRules.KIND,
                            version,
                            kind -> Holds.of(kind.equals(ConventionKind.FINANCING)),
                            () -> q.where(
                                    ConventionRules.SIGNATORIES,
                                    version,
                                    signatories -> signatories.includes(OrganisationKind.CAF),
                                    () -> q.holds(CHARTER, version, referred -> referred))));

    private static final Rule<Situation, Agrement> NO_PARTISAN_ACTIVITY = Provision.national(
                    "laicite.no-partisan-activity",
                    Severity.HARD,
                    Force.between("2012-06-20", "2026-12-31"),
                    FORBIDDING,
                    "Une structure agréée n'accueille pas d'activité politique, syndicale ou confessionnelle.",
                    "A structure under agrément hosts no political, trade-union or religious activity.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(HOSTED, FORBIDDEN),
                    (agrement, q) -> q.known(
                            FORBIDDEN,
                            forbidden -> q.holds(
                                    HOSTED,
                                    agrement,
                                    hosted -> forbidden.stream()
                                            .map(hosted::includes)
                                            .reduce(Holds.NO, Holds::or)
                                            .not())));

    private static final Rule<Situation, BoardDecision> BREACH_OPINION = Provision.national(
                    "laicite.breach-opinion",
                    Severity.GOOD_PRACTICE,
                    Force.from("2015-09-01"),
                    Sources.seen("caf.fr, La Charte de la laïcité", "caf.fr, La Charte de la laïcité"),
                    "Avant de fonder une décision sur un manquement à la charte, la Caf a l'avis daté du comité national"
                            + " restreint.",
                    "Before a Caf grounds a decision on a breach of the charter, it has the dated opinion of the restricted"
                            + " national committee.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(GROUNDED, OPINION, DECIDED_ON),
                    (decision, q) -> q.where(
                            GROUNDED,
                            decision,
                            grounded -> grounded,
                            () -> q.given(
                                    DECIDED_ON,
                                    decision,
                                    decided -> q.holds(OPINION, decision, opinion -> given(opinion.on(), decided)))));

    static final List<Rule<Situation, ?>> ALL = List.of(CHARTER_REFERENCED, NO_PARTISAN_ACTIVITY, BREACH_OPINION);

    /** What no dossier could show. */
    static final List<Provision> REFERENCES = List.of(Provision.national(
            "laicite.proportionate-limits",
            Severity.APPRECIATION,
            Force.from("2015-09-01"),
            Sources.seen(
                    "Le Parisien, 23 octobre 2015, repris par laicite-republique.org (presse)",
                    "Le Parisien, 23 October 2015, relayed by laicite-republique.org (press)"),
            "Un règlement intérieur qui limite les signes religieux des salariés ou des bénévoles dit quelle tâche le justifie,"
                    + " reste proportionné de l'avis d'une personne, et exclut le prosélytisme.",
            "House rules that limit the religious signs of staff or volunteers say which task calls for it, stay proportionate"
                    + " as a person rates them, and bar proselytism."));

    private LaiciteRules() {}

    private static @Nullable Holds charter(ConventionVersion version, Situation situation) {
        List<DocumentKind> annexes = situation.project().all(Kind.CONVENTION_CONTENT).stream()
                .filter(content -> content.version().equals(version.id()))
                .flatMap(content -> content.annexes().stream())
                .toList();
        Papers charters = Papers.of(DocumentKind.LAICITE_CHARTER, Set.of(version.id()), situation);
        if (annexes.contains(DocumentKind.LAICITE_CHARTER)) {
            return Holds.YES;
        }
        boolean annexedOthersOnly = !annexes.isEmpty() && charters.found().isEmpty();
        return annexedOthersOnly ? Holds.NO : charters.exist();
    }

    private static @Nullable Listed<ActivityNature> hosted(Agrement agrement, Situation situation) {
        List<HostedActivity> activities = situation.project().all(Kind.HOSTED_ACTIVITY).stream()
                .filter(activity -> activity.structure().equals(agrement.structure())
                        || agrement.otherStructures().contains(activity.structure()))
                .toList();
        boolean open = situation.open(Kind.HOSTED_ACTIVITY, agrement.structure(), activities.isEmpty());
        return activities.isEmpty() && open
                ? null
                : Listed.of(
                        activities.stream(),
                        HostedActivity::nature,
                        activity -> activity.period().overlaps(agrement.period()),
                        open);
    }

    /** A decision that gives what was asked is held against nobody: it has no such ground. */
    private static @Nullable Holds grounded(BoardDecision decision, Situation situation) {
        List<DecisionReasons> reasons = reasons(decision, situation).toList();
        List<ReasonCode> grounds = reasons.stream()
                .flatMap(one -> Stream.concat(
                        Stream.ofNullable(one.ground()), one.reasons().stream().map(DecisionReason::code)))
                .toList();
        if (grounds.contains(ReasonCode.CHARTER_BREACH)) {
            return Holds.YES;
        }
        boolean gives = decision.nature() == DecisionNature.GRANT || decision.nature() == DecisionNature.EXTEND;
        boolean restrictive = reasons.stream().anyMatch(one -> Boolean.TRUE.equals(one.restrictive()));
        return !grounds.isEmpty() || (gives && !restrictive) ? Holds.NO : null;
    }

    private static @Nullable Done opinion(BoardDecision decision, Situation situation) {
        Papers opinions = Papers.of(DocumentKind.COMMITTEE_OPINION, Set.of(decision.id()), situation);
        return reasons(decision, situation)
                .map(DecisionReasons::opinionOn)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(date -> new Done(date.when()))
                .or(() -> opinions.found().stream()
                        .filter(paper -> paper.state() == EvidenceState.EXISTS)
                        .map(LaiciteRules::dated)
                        .findFirst())
                .orElse(opinions.exist() == Holds.NO ? Done.NOT : null);
    }

    private static Done dated(Evidence paper) {
        DateRange period = paper.period();
        return new Done(period == null ? When.UNKNOWN : period.start());
    }

    private static Stream<DecisionReasons> reasons(BoardDecision decision, Situation situation) {
        return situation.project().all(Kind.DECISION_REASONS).stream()
                .filter(reasons -> reasons.decision().equals(decision.id()));
    }

    private static Holds given(@Nullable When opinion, When decided) {
        return opinion == null ? Holds.NO : opinion.after(decided).not();
    }
}
