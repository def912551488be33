package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.StaffRules.FAMILY_OFFICERS;
import static fr.viesociale.regulation.StaffRules.FAMILY_OFFICER_TIME;
import static fr.viesociale.regulation.StaffRules.FIELD;
import static fr.viesociale.regulation.StaffRules.LEVEL;
import static fr.viesociale.regulation.StaffRules.WITHIN;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.money.Quantity;
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
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.text.Text;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le référent familles, without whom there is no agrément « animation collective familles »: presence, diploma, time. */
final class FamilyOfficerRules {

    private static final String SOCIAL_WORK = "SOCIAL_WORK";

    /** The days of the doctrine of 2016 on qualification; the last one is inferred. */
    private static final Force SINCE_2016 = Force.between("2016-03-16", "2026-12-31");

    private static final Source NATIONAL_FRAME = Sources.local(
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr), qui cite un référentiel national ; début : circulaire"
                    + " de 2016 sur la qualification (ASH 2962 (ash.tm.fr)) ; fin au 31 décembre 2026 déduite",
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr), quoting a national référentiel; start: circular of 2016"
                    + " on qualification (ASH 2962 (ash.tm.fr)); end on 31 December 2026 inferred");

    private static final Fact<Situation, Agrement, Covering> PRESENCE = fact(
            "posts/*/period",
            "poste de référent familles, jour par jour",
            "post of référent familles, day by day",
            Informant.MANAGER,
            FamilyOfficerRules::presence);
    private static final Fact<Situation, HeldPost, Integer> EXPERIENCE = fact(
            "posts/*/qualification/experienceYears",
            "années d'expérience",
            "years of experience",
            Informant.MANAGER,
            (held, situation) -> StaffRules.qualification(held, Qualification::experienceYears));
    private static final Fact<Situation, HeldPost, Boolean> TRAINING_PLAN = fact(
            "posts/*/qualification/trainingPlan",
            "plan de formation à la prise de poste",
            "training plan on taking the post",
            Informant.MANAGER,
            (held, situation) -> StaffRules.qualification(held, Qualification::trainingPlan));
    private static final Fact<Situation, HeldPost, When> CAF_AGREEMENT = fact(
            "posts/*/approval/cafAgreementOn",
            "accord de la Caf sur le poste",
            "agreement of the Caf on the post",
            Informant.CAF,
            (held, situation) -> {
                PostApproval approval = held.post().approval();
                return approval == null ? null : When.of(approval.cafAgreementOn());
            });

    private static final Parameter<Integer> LEAST_LEVEL = Parameter.<Integer>of(
                    "staff.family-officer-diploma.minLevel",
                    "niveau de diplôme minimal du référent familles",
                    "least diploma level of the référent familles")
            .value(5, SINCE_2016, NATIONAL_FRAME);
    private static final Parameter<Integer> LEVELS_BELOW = Parameter.<Integer>of(
                    "staff.family-officer-diploma.fallbackLevelsBelow",
                    "niveaux admis au-dessous du niveau minimal",
                    "levels admitted below the least one")
            .value(1, SINCE_2016, NATIONAL_FRAME);
    private static final Parameter<Boolean> FALLBACK = Parameter.<Boolean>of(
                    "staff.family-officer-diploma.fallbackAllowed",
                    "un niveau au-dessous est admis sous conditions",
                    "a level below is admitted under conditions")
            .value(true, SINCE_2016, NATIONAL_FRAME);
    private static final Parameter<Quantity> LEAST_TIME = Parameter.<Quantity>of(
                    "staff.family-officer-working-time.minFte",
                    "temps minimal de référent familles",
                    "least time of the référent familles")
            .value(Quantity.parse("0.5"), SINCE_2016, NATIONAL_FRAME);
    private static final Parameter<Quantity> MOST_TIME = Parameter.<Quantity>of(
                    "staff.family-officer-working-time.maxFte",
                    "temps maximal de référent familles",
                    "greatest time of the référent familles")
            .value(Quantity.parse("1"), SINCE_2016, NATIONAL_FRAME);

    static final List<Rule<Situation, ?>> ALL = List.of(
            Provision.national(
                            "staff.family-officer-present",
                            Severity.HARD,
                            ProjectFacts.DOCTRINE,
                            Sources.seen(
                                    "Centres sociaux Vienne, Les financements principaux (vienne.centres-sociaux.fr) ; Caf de"
                                            + " Loire-Atlantique, Obligations partenaires (caf.fr) ; fin au 31 décembre 2026"
                                            + " déduite",
                                    "Centres sociaux Vienne, Les financements principaux (vienne.centres-sociaux.fr); Caf de"
                                            + " Loire-Atlantique, Obligations partenaires (caf.fr); end on 31 December 2026"
                                            + " inferred"),
                            "Chaque jour d'un agrément ACF, un poste de référent familles est tenu dans la structure.",
                            "On every day of an ACF agrément a post of référent familles is held in the structure.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(AgrementRules.KIND, PRESENCE),
                            (agrement, q) ->
                                    ofFamilies(agrement, q, () -> q.holds(PRESENCE, agrement, Covering::holds))),
            Provision.national(
                            "staff.family-officer-diploma",
                            Severity.HARD,
                            SINCE_2016,
                            NATIONAL_FRAME,
                            "Le référent familles a un diplôme de travail social de niveau 5 (ancien niveau III) ou plus ; un"
                                    + " niveau au-dessous est admis avec de l'expérience, un plan de formation à la prise de"
                                    + " poste et l'accord de la Caf.",
                            "The référent familles has a diploma in social work of level 5 (formerly niveau III) or more; one"
                                    + " level below is admitted with experience, a training plan on taking the post and the"
                                    + " agreement of the Caf.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(
                                    AgrementRules.KIND,
                                    FAMILY_OFFICERS,
                                    WITHIN,
                                    LEVEL,
                                    FIELD,
                                    EXPERIENCE,
                                    TRAINING_PLAN,
                                    CAF_AGREEMENT,
                                    LEAST_LEVEL,
                                    LEVELS_BELOW,
                                    FALLBACK),
                            (agrement, q) -> ofFamilies(
                                    agrement,
                                    q,
                                    () -> StaffRules.each(FAMILY_OFFICERS, agrement, q, held -> diploma(held, q)))),
            Provision.national(
                            "staff.family-officer-working-time",
                            Severity.HARD,
                            SINCE_2016,
                            NATIONAL_FRAME,
                            "Les postes de référent familles d'une structure font ensemble, chaque jour où la fonction est"
                                    + " tenue, d'un demi à un équivalent temps plein, bornes comprises.",
                            "The posts of référent familles of a structure make together, on each day on which the function is"
                                    + " held, from a half to one full-time equivalent, both included.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(AgrementRules.KIND, FAMILY_OFFICERS, FAMILY_OFFICER_TIME, LEAST_TIME, MOST_TIME),
                            (agrement, q) -> ofFamilies(
                                    agrement,
                                    q,
                                    () -> q.where(
                                            FAMILY_OFFICERS,
                                            agrement,
                                            held -> Holds.of(held.any() != Holds.NO),
                                            () -> time(agrement, q)))));

    private FamilyOfficerRules() {}

    private static Answer ofFamilies(Agrement agrement, Inquiry<Situation> q, Supplier<Answer> asked) {
        return q.where(AgrementRules.KIND, agrement, kind -> Holds.of(kind.equals(AgrementKind.ACF)), asked);
    }

    private static @Nullable Covering presence(Agrement agrement, Situation situation) {
        List<DateRange> posts = HeldPost.recorded(PostFunction.FAMILY_OFFICER, agrement, situation).stream()
                .map(Post::period)
                .toList();
        boolean open = situation.open(Kind.POST, agrement.structure(), posts.isEmpty());
        AgrementDays days = AgrementDays.of(agrement, situation);
        Holds others = open ? Holds.UNDETERMINED : Holds.NO;
        return posts.isEmpty() && open
                ? null
                : DayByDay.every(
                        Stream.concat(days.ranges(), posts.stream()),
                        day -> days.so(range -> range.covers(day)),
                        day -> posts.stream().map(post -> post.covers(day)).reduce(others, Holds::or));
    }

    private static Answer diploma(HeldPost held, Inquiry<Situation> q) {
        return q.all(
                held.name(),
                () -> q.holds(FIELD, held, field -> Holds.of(field.equals(SOCIAL_WORK))),
                () -> q.any(
                        Text.of("niveau, ou ce qui le supplée", "level, or what stands in for it"),
                        () -> q.holds(
                                Reason.Shape.AT_LEAST,
                                LEVEL,
                                held,
                                LEAST_LEVEL,
                                (level, least) -> Holds.of(level >= least)),
                        () -> q.known(FALLBACK, allowed -> allowed ? fallback(held, q) : Answer.BREACHED)));
    }

    private static Answer fallback(HeldPost held, Inquiry<Situation> q) {
        return q.all(
                Text.of("au-dessous, sous conditions", "below, under conditions"),
                () -> q.known(
                        LEAST_LEVEL,
                        least -> q.known(
                                LEVELS_BELOW,
                                below -> q.holds(LEVEL, held, level -> Holds.of(level >= least - below)))),
                () -> q.holds(EXPERIENCE, held, years -> Holds.of(years > 0)),
                () -> q.holds(TRAINING_PLAN, held, Holds::of),
                () -> q.recorded(CAF_AGREEMENT, held));
    }

    private static Answer time(Agrement agrement, Inquiry<Situation> q) {
        return q.all(
                Text.of("temps de travail du référent familles", "working time of the référent familles"),
                () -> q.holds(
                        Reason.Shape.AT_LEAST,
                        FAMILY_OFFICER_TIME,
                        agrement,
                        LEAST_TIME,
                        WorkingTime::whileHeldAtLeast),
                () -> q.holds(
                        Reason.Shape.AT_MOST, FAMILY_OFFICER_TIME, agrement, MOST_TIME, WorkingTime::everyDayAtMost));
    }
}
