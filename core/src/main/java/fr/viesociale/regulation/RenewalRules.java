package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.RequestRules.ASKED_FROM;
import static fr.viesociale.regulation.RequestRules.NATURE;
import static fr.viesociale.regulation.RequestRules.RUNNING_END;
import static fr.viesociale.regulation.RequestRules.ofRenewal;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La préparation d'un renouvellement: what two Cafs ask of it beyond the national texts. */
final class RenewalRules {

    private static final Set<GroupCode> MIXED_TEAM = Set.of(GroupCode.CAF_BOARD_MEMBERS, GroupCode.CAF_STAFF);

    private static final Fact<Situation, AgrementRequest, Done> STARTED =
            milestone(MilestoneKind.START, "lancement du renouvellement", "start of the renewal");
    private static final Fact<Situation, AgrementRequest, Done> EVALUATED =
            milestone(MilestoneKind.EVALUATION, "évaluation du projet qui s'achève", "evaluation of the project");
    private static final Fact<Situation, AgrementRequest, Done> DIAGNOSED =
            milestone(MilestoneKind.DIAGNOSIS, "diagnostic du territoire", "diagnosis of the territory");
    private static final Fact<Situation, AgrementRequest, Done> STAKES_SHARED =
            milestone(MilestoneKind.STAKES_DEBATED, "enjeux partagés", "stakes shared");
    private static final Fact<Situation, AgrementRequest, Done> COMMITTEE_SAT =
            milestone(MilestoneKind.CAF_COMMITTEE, "passage en commission de la Caf", "committee of the Caf");
    private static final Fact<Situation, AgrementRequest, Holds> PRESENTED = fact(
            "requestMilestones/*/groups",
            "présentation devant des administrateurs et des agents de la Caf réunis",
            "presentation to board members and staff of the Caf together",
            Informant.MANAGER,
            RenewalRules::presented);
    private static final Fact<Situation, AgrementRequest, Period> SINCE_LAST = fact(
            "requestMilestones/*/reachedOn",
            "années civiles depuis la présentation précédente, s'il y en a une",
            "calendar years since the presentation before, if there is one",
            Informant.MANAGER,
            RenewalRules::sinceLast);

    private static final Source PRESENTATION = Sources.local(
            "Caf des Deux-Sèvres, lettre 16, 2013 (cafdeux-sevres.cafpcl.fr)",
            "Caf Deux-Sèvres, letter 16," + " 2013 (cafdeux-sevres.cafpcl.fr)");

    private static final Parameter<Period> CYCLE = Parameter.<Period>of(
                    "agrement.renewal-presentation.cycleYears",
                    "cycle des présentations à la Caf",
                    "cycle of the presentations to the Caf")
            .value(Period.ofYears(4), Force.ALWAYS, PRESENTATION);

    private static final Rule<Situation, AgrementRequest> CLOCK = Provision.practice(
                    "agrement.renewal-clock",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Delays.RENEWAL_START.values().get(0).source(),
                    "Le renouvellement se prépare à rebours de la fin de l'agrément : lancement, évaluation et diagnostic,"
                            + " enjeux partagés, commission de la Caf, chacun en son temps, dernier jour compris.",
                    "A renewal is prepared backwards from the end of the agrément: start, evaluation and diagnosis, stakes"
                            + " shared, committee of the Caf, each in its time, the last day included.")
            .checked(
                    Subjects.REQUESTS,
                    ASKED_FROM,
                    Set.of(
                            NATURE,
                            RUNNING_END,
                            Facts.ASSESSMENT_DATE,
                            STARTED,
                            EVALUATED,
                            DIAGNOSED,
                            STAKES_SHARED,
                            COMMITTEE_SAT,
                            Delays.RENEWAL_START,
                            Delays.RENEWAL_EVALUATION_FROM,
                            Delays.RENEWAL_EVALUATION_TO,
                            Delays.RENEWAL_STAKES,
                            Delays.RENEWAL_COMMITTEE),
                    (request, q) -> ofRenewal(request, q, () -> whileItRunsOut(request, q)))
            .adoptedWhere(practice -> Adoption.practised(practice, ASKED_FROM));

    private static final Rule<Situation, AgrementRequest> PRESENTED_TO_THE_CAF = Provision.practice(
                    "agrement.renewal-presentation",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    PRESENTATION,
                    "Le projet à renouveler est présenté à une équipe mixte de la Caf, administrateurs et agents réunis, une"
                            + " fois par cycle d'années civiles.",
                    "The project to be renewed is presented to a mixed team of the Caf, board members and staff together,"
                            + " once in each cycle of calendar years.")
            .checked(
                    Subjects.REQUESTS,
                    ASKED_FROM,
                    Set.of(NATURE, PRESENTED, SINCE_LAST, CYCLE),
                    (request, q) -> ofRenewal(
                            request,
                            q,
                            () -> q.all(
                                    Text.of("présentation à la Caf", "presentation to the Caf"),
                                    () -> q.holds(PRESENTED, request, held -> held),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            SINCE_LAST,
                                            request,
                                            CYCLE,
                                            (years, cycle) -> Holds.of(years.getYears() <= cycle.getYears())))))
            .adoptedWhere(practice -> Adoption.practised(practice, ASKED_FROM));

    static final List<Rule<Situation, ?>> ALL = List.of(CLOCK, PRESENTED_TO_THE_CAF);

    private RenewalRules() {}

    /** Asked between the month in which the work starts and the last day of the agrément that runs out. */
    private static Answer whileItRunsOut(AgrementRequest request, Inquiry<Situation> q) {
        return q.known(
                Delays.RENEWAL_START,
                start -> q.given(
                        Facts.ASSESSMENT_DATE,
                        request,
                        today -> q.where(
                                RUNNING_END,
                                request,
                                end -> end.plus(start.negated())
                                        .after(today)
                                        .not()
                                        .and(today.after(end).not()),
                                () -> q.given(RUNNING_END, request, end -> steps(request, end, q)))));
    }

    private static Answer steps(AgrementRequest request, When end, Inquiry<Situation> q) {
        return q.all(
                Text.of("rétroplanning du renouvellement", "backward plan of the renewal"),
                () -> by(STARTED, Delays.RENEWAL_START, request, end, q),
                () -> between(EVALUATED, request, end, q),
                () -> between(DIAGNOSED, request, end, q),
                () -> by(STAKES_SHARED, Delays.RENEWAL_STAKES, request, end, q),
                () -> by(COMMITTEE_SAT, Delays.RENEWAL_COMMITTEE, request, end, q));
    }

    private static Answer by(
            Fact<Situation, AgrementRequest, Done> step,
            Parameter<Period> before,
            AgrementRequest request,
            When end,
            Inquiry<Situation> q) {
        return q.known(before, months -> q.due(step, request, end.plus(months.negated()), Facts.ASSESSMENT_DATE));
    }

    /** What is done in time is not done too early either. */
    private static Answer between(
            Fact<Situation, AgrementRequest, Done> step, AgrementRequest request, When end, Inquiry<Situation> q) {
        Answer inTime = by(step, Delays.RENEWAL_EVALUATION_TO, request, end, q);
        return inTime != Answer.SATISFIED
                ? inTime
                : q.holds(
                        Reason.Shape.AT_MOST,
                        step,
                        request,
                        Delays.RENEWAL_EVALUATION_FROM,
                        (done, months) -> end.plus(months.negated())
                                .after(Objects.requireNonNullElse(done.on(), When.UNKNOWN))
                                .not());
    }

    private static Fact<Situation, AgrementRequest, Done> milestone(MilestoneKind kind, String fr, String en) {
        return fact(
                "requestMilestones/*/reachedOn",
                fr,
                en,
                Informant.MANAGER,
                (request, situation) -> reached(kind, request, situation));
    }

    private static List<RequestMilestone> milestones(AgrementRequest request, Situation situation) {
        return situation.project().all(Kind.REQUEST_MILESTONE).stream()
                .filter(milestone -> milestone.request().equals(request.id()))
                .toList();
    }

    /** Those of a kind that have, or may have, come by the day. */
    private static List<RequestMilestone> milestones(MilestoneKind kind, AgrementRequest request, Situation situation) {
        return milestones(request, situation).stream()
                .filter(milestone -> milestone.kind().equals(kind))
                .filter(milestone -> When.reached(milestone.reachedOn(), situation.on()) != Holds.NO)
                .toList();
    }

    private static boolean open(AgrementRequest request, Situation situation) {
        return situation.open(
                Kind.REQUEST_MILESTONE,
                request.id(),
                milestones(request, situation).isEmpty());
    }

    private static Optional<PartialDate> first(List<RequestMilestone> milestones) {
        return milestones.stream()
                .map(RequestMilestone::reachedOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
    }

    private static @Nullable Done reached(MilestoneKind kind, AgrementRequest request, Situation situation) {
        List<RequestMilestone> milestones = milestones(kind, request, situation);
        return Done.of(first(milestones).orElse(null), milestones.isEmpty() && !open(request, situation));
    }

    private static @Nullable Holds presented(AgrementRequest request, Situation situation) {
        Holds presented = milestones(MilestoneKind.PRESENTATION, request, situation).stream()
                .map(meeting -> mixed(meeting.groups()).and(When.reached(meeting.reachedOn(), situation.on())))
                .reduce(Holds.NO, Holds::or);
        return presented == Holds.NO && open(request, situation) ? null : presented;
    }

    /** That the Caf was there does not say who of it. */
    private static Holds mixed(List<GroupCode> groups) {
        boolean told = !groups.isEmpty() && !groups.contains(GroupCode.CAF);
        return groups.containsAll(MIXED_TEAM) ? Holds.YES : told ? Holds.NO : Holds.UNDETERMINED;
    }

    /** None where no presentation of another request of the structure came before. */
    private static @Nullable Period sinceLast(AgrementRequest request, Situation situation) {
        PartialDate presented = first(milestones(MilestoneKind.PRESENTATION, request, situation))
                .orElse(null);
        return presented == null
                ? null
                : situation.project().all(Kind.AGREMENT_REQUEST).stream()
                        .filter(other -> other.structure().equals(request.structure()) && !other.equals(request))
                        .flatMap(other -> milestones(MilestoneKind.PRESENTATION, other, situation).stream())
                        .map(RequestMilestone::reachedOn)
                        .flatMap(Stream::ofNullable)
                        .filter(date -> date.latest().isBefore(presented.earliest()))
                        .max(Comparator.naturalOrder())
                        .map(last -> Period.ofYears(
                                presented.earliest().getYear() - last.earliest().getYear()))
                        .orElse(Period.ZERO);
    }
}
