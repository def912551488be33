package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;
import static fr.viesociale.regulation.ProjectFacts.STRUCTURE_KIND;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
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
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les postes: what rules on directors and référents familles share, reception, recruitments, and what 2027 leaves open. */
final class StaffRules {

    private static final Source PARTNERS_DUTIES = Sources.local(
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr), qui dit « sans délai »",
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr), which says « at once »");

    static final Fact<Situation, Agrement, Listed<HeldPost>> DIRECTORS = fact(
            "posts/*/function",
            "postes de direction pendant l'agrément",
            "posts of director during the agrément",
            Informant.MANAGER,
            (agrement, situation) -> HeldPost.of(PostFunction.DIRECTOR, agrement, situation));
    static final Fact<Situation, Agrement, WorkingTime> DIRECTION_TIME = fact(
            "posts/*/fullTimeEquivalent",
            "temps de direction, en équivalents temps plein",
            "time of direction, in full-time equivalents",
            Informant.MANAGER,
            (agrement, situation) -> WorkingTime.of(PostFunction.DIRECTOR, agrement, situation));
    static final Fact<Situation, Agrement, Listed<HeldPost>> FAMILY_OFFICERS = fact(
            "posts/*/function",
            "postes de référent familles pendant l'agrément",
            "posts of référent familles during the agrément",
            Informant.MANAGER,
            (agrement, situation) -> HeldPost.of(PostFunction.FAMILY_OFFICER, agrement, situation));
    static final Fact<Situation, Agrement, WorkingTime> FAMILY_OFFICER_TIME = fact(
            "posts/*/fullTimeEquivalent",
            "temps de référent familles, en équivalents temps plein",
            "time of référent familles, in full-time equivalents",
            Informant.MANAGER,
            (agrement, situation) -> WorkingTime.of(PostFunction.FAMILY_OFFICER, agrement, situation));
    static final Fact<Situation, HeldPost, Holds> WITHIN = fact(
            "posts/*/period",
            "poste tenu pendant l'agrément",
            "post held during the agrément",
            Informant.MANAGER,
            (held, situation) -> held.within());
    static final Fact<Situation, HeldPost, Integer> LEVEL = fact(
            "posts/*/qualification/level",
            "niveau du diplôme",
            "level of the diploma",
            Informant.MANAGER,
            (held, situation) -> qualification(held, Qualification::level));
    static final Fact<Situation, HeldPost, String> FIELD = fact(
            "posts/*/qualification/field",
            "domaine du diplôme",
            "field of the diploma",
            Informant.MANAGER,
            (held, situation) -> qualification(held, Qualification::field));
    private static final Fact<Situation, Agrement, Listed<Quantity>> RECEPTION_HOURS = fact(
            "openingHours/*/receptionHours",
            "heures d'accueil par semaine",
            "hours of reception a week",
            Informant.MANAGER,
            StaffRules::receptionHours);
    private static final Fact<Situation, Agrement, List<Quantity>> OPENING_HOURS = fact(
            "openingHours/*/weeklyHours",
            "heures d'ouverture par semaine",
            "hours of opening a week",
            Informant.MANAGER,
            StaffRules::openingHours);
    private static final Fact<Situation, Agrement, Text> RECEPTION_RATED = ProjectFacts.rating(PostFunction.RECEPTION);
    private static final Fact<Situation, Post, PostFunction> FUNCTION = fact(
            "posts/*/function",
            "fonction du poste",
            "function of the post",
            Informant.MANAGER,
            (post, situation) -> post.function());
    private static final Fact<Situation, Post, When> TAKEN_UP = fact(
            "posts/*/period/first",
            "premier jour du poste",
            "first day of the post",
            Informant.MANAGER,
            (post, situation) -> post.period().start());
    private static final Fact<Situation, Post, Done> NOTIFIED = paper(
            DocumentKind.NOTIFICATION,
            "posts/*/approval/notifiedOn",
            "notification du recrutement à la Caf",
            "notification of the recruitment to the Caf",
            Informant.MANAGER,
            StaffRules::notified);
    private static final Fact<Situation, Post, When> VALIDATED = fact(
            "posts/*/approval/profileValidatedOn",
            "validation du profil par le conseiller de la Caf",
            "validation of the profile by the Caf adviser",
            Informant.CAF,
            (post, situation) -> {
                PostApproval approval = post.approval();
                return approval == null ? null : When.of(approval.profileValidatedOn());
            });

    private static final Parameter<List<PostFunction>> FUNDED = Parameter.<List<PostFunction>>of(
                    "staff.change-notified.fundedFunctions",
                    "fonctions financées par une prestation de service",
                    "functions funded by a prestation de service")
            .value(
                    List.of(PostFunction.DIRECTOR, PostFunction.RECEPTION, PostFunction.FAMILY_OFFICER),
                    Force.ALWAYS,
                    Sources.inferred(
                            "déduit : la prestation AGC porte sur le pilotage et l'accueil, la prestation ACF sur le"
                                    + " référent familles ; la liste de la Caf n'a pas été lue",
                            "deduced: the AGC prestation is for pilotage and reception, the ACF one for the référent"
                                    + " familles; the list of the Caf was not read"));
    private static final Parameter<Period> NOTICE = Parameter.<Period>of(
                    "staff.change-notified.maxDays",
                    "délai pour signaler un recrutement",
                    "delay for notifying a recruitment")
            .value(Period.ZERO, Force.ALWAYS, PARTNERS_DUTIES);

    private static final Rule<Situation, Agrement> RECEPTION = Provision.national(
                    "staff.reception-coverage",
                    Severity.APPRECIATION,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; PRIJ, Centres"
                                    + " sociaux (prij.fr)",
                            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); PRIJ, Centres"
                                    + " sociaux (prij.fr)")),
                    "Les heures d'accueil sont montrées à côté des heures d'ouverture, et une personne les apprécie ; ni temps"
                            + " minimal ni diplôme ne sont connus.",
                    "The hours of reception are shown beside those of opening, and a person rates them; neither a least time"
                            + " nor a diploma is known.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(RECEPTION_HOURS, OPENING_HOURS, RECEPTION_RATED),
                    (agrement, q) -> q.all(
                            Text.of("fonction accueil", "reception"),
                            () -> q.holds(RECEPTION_HOURS, agrement, Listed::any),
                            () -> q.recorded(OPENING_HOURS, agrement),
                            () -> q.recorded(RECEPTION_RATED, agrement)));

    private static final Rule<Situation, Post> CHANGE_NOTIFIED = Provision.practice(
                    "staff.change-notified",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    PARTNERS_DUTIES,
                    "Un recrutement sur une fonction que finance une prestation de service est signalé à la Caf dès la prise"
                            + " de poste, avec la fonction, la date et un contact ; le conseiller de la Caf valide le profil.",
                    "A recruitment on a function that a prestation de service funds is told to the Caf as soon as the post is"
                            + " taken up, with the function, the date and a contact; the Caf adviser validates the profile.")
            .checked(
                    Subjects.POSTS,
                    TAKEN_UP,
                    Set.of(FUNCTION, FUNDED, TAKEN_UP, NOTICE, NOTIFIED, VALIDATED, Facts.ASSESSMENT_DATE),
                    (post, q) -> q.known(
                            FUNDED,
                            funded -> q.where(
                                    FUNCTION,
                                    post,
                                    function -> Holds.of(funded.contains(function)),
                                    () -> notifiedAndValidated(post, q))))
            .adoptedWhere(practice -> Adoption.practised(practice, TAKEN_UP));

    private static final Rule<Situation, Agrement> SINCE_2027 = Provision.national(
                    "staff.requirements-since-2027",
                    Severity.HARD,
                    Force.from("2027-01-01"),
                    Sources.unknown(
                            "Circulaire Cnaf du 18 décembre 2025 (texte non lu) : disposition non trouvée ; jour d'effet au"
                                    + " 1er janvier 2027 déduit",
                            "Circulaire Cnaf of 18 December 2025 (text not read): provision not found; start day 1 January 2027"
                                    + " inferred"),
                    "Le temps et le diplôme de la direction et du référent familles, pour un agrément qui commence en 2027 ou"
                            + " après, n'ont pas été trouvés : à demander à la Caf.",
                    "Time and diploma of the director and of the référent familles, for an agrément that starts in 2027 or"
                            + " later, were not found: ask the Caf.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(
                            STRUCTURE_KIND,
                            DIRECTORS,
                            DIRECTION_TIME,
                            FAMILY_OFFICERS,
                            FAMILY_OFFICER_TIME,
                            WITHIN,
                            LEVEL,
                            Awaited.DIRECTOR_TIME_SINCE_2027,
                            Awaited.DIRECTOR_LEVEL_SINCE_2027,
                            Awaited.FAMILY_OFFICER_TIME_SINCE_2027,
                            Awaited.FAMILY_OFFICER_LEVEL_SINCE_2027),
                    (agrement, q) -> q.all(
                            Text.of("exigences à partir de 2027", "requirements from 2027"),
                            () -> timeSince2027(Awaited.DIRECTOR_TIME_SINCE_2027, DIRECTION_TIME, agrement, q),
                            () -> levelSince2027(Awaited.DIRECTOR_LEVEL_SINCE_2027, DIRECTORS, agrement, q),
                            () -> timeSince2027(
                                    Awaited.FAMILY_OFFICER_TIME_SINCE_2027, FAMILY_OFFICER_TIME, agrement, q),
                            () -> levelSince2027(
                                    Awaited.FAMILY_OFFICER_LEVEL_SINCE_2027, FAMILY_OFFICERS, agrement, q)));

    static final List<Rule<Situation, ?>> ALL = List.of(RECEPTION, CHANGE_NOTIFIED, SINCE_2027);

    private StaffRules() {}

    /** Asks something of each post held during an agrément; where nobody holds one, there is nothing to ask. */
    @SuppressWarnings("unchecked") // an array of suppliers of answers, and of nothing else
    static Answer each(
            Fact<Situation, Agrement, Listed<HeldPost>> posts,
            Agrement agrement,
            Inquiry<Situation> q,
            Function<HeldPost, Answer> asked) {
        return q.where(
                posts,
                agrement,
                held -> Holds.of(held.any() != Holds.NO),
                () -> q.given(posts, agrement, held -> {
                    List<Supplier<Answer>> parts = new ArrayList<>();
                    if (held.open()) { // another one may be missing from the list
                        parts.add(() -> q.holds(posts, agrement, listed -> Holds.UNDETERMINED));
                    }
                    held.items()
                            .keySet()
                            .forEach(post -> parts.add(() -> q.underway(WITHIN, post, () -> asked.apply(post))));
                    return q.all(posts.name(), parts.toArray(Supplier[]::new));
                }));
    }

    /** For centres sociaux: that a value binds an espace de vie sociale too is nowhere said. */
    private static Answer timeSince2027(
            Parameter<Quantity> least,
            Fact<Situation, Agrement, WorkingTime> time,
            Agrement agrement,
            Inquiry<Situation> q) {
        return q.known(
                least,
                bound -> q.where(
                        STRUCTURE_KIND,
                        agrement,
                        StaffRules::isCentreSocial,
                        () -> q.holds(time, agrement, worked -> worked.everyDayAtLeast(bound))));
    }

    private static Answer levelSince2027(
            Parameter<Integer> least,
            Fact<Situation, Agrement, Listed<HeldPost>> posts,
            Agrement agrement,
            Inquiry<Situation> q) {
        return q.known(
                least,
                bound -> q.where(
                        STRUCTURE_KIND,
                        agrement,
                        StaffRules::isCentreSocial,
                        () -> each(
                                posts, agrement, q, held -> q.holds(LEVEL, held, level -> Holds.of(level >= bound)))));
    }

    static Holds isCentreSocial(StructureKind kind) {
        return Holds.of(kind.equals(StructureKind.CENTRE_SOCIAL));
    }

    static <T> @Nullable T qualification(HeldPost held, Function<Qualification, @Nullable T> part) {
        Qualification qualification = held.post().qualification();
        return qualification == null ? null : part.apply(qualification);
    }

    private static Answer notifiedAndValidated(Post post, Inquiry<Situation> q) {
        return q.all(
                Text.of("signalement du recrutement", "notification of the recruitment"),
                () -> q.given(
                        TAKEN_UP,
                        post,
                        start -> q.known(
                                NOTICE, notice -> q.due(NOTIFIED, post, start.plus(notice), Facts.ASSESSMENT_DATE))),
                () -> q.recorded(VALIDATED, post));
    }

    private static @Nullable Done notified(Post post, Situation situation) {
        PostApproval approval = post.approval();
        boolean knownAbsent = papers(DocumentKind.NOTIFICATION, List.of(post.id()), situation)
                .anyMatch(paper -> paper.state() == EvidenceState.MISSING);
        return Done.of(approval == null ? null : approval.notifiedOn(), knownAbsent);
    }

    /** The papers of one kind about any of some entries, whatever their state. */
    static Stream<Evidence> papers(DocumentKind kind, List<? extends Id> subjects, Situation situation) {
        return situation.project().all(Kind.EVIDENCE).stream()
                .filter(paper -> paper.kind().equals(kind))
                .filter(paper -> paper.subjects().stream().map(Mention::id).anyMatch(subjects::contains));
    }

    /** The hours of the projet social and of its structure while the agrément runs. */
    private static List<OpeningHours> hours(Agrement agrement, Situation situation) {
        return situation.project().all(Kind.OPENING_HOURS).stream()
                .filter(hours -> hours.place().id().equals(agrement.project())
                        || hours.place().id().equals(agrement.structure()))
                .filter(hours -> hours.period().overlaps(agrement.period()) != Holds.NO)
                .toList();
    }

    /** Hours of opening without hours of reception beside them show that there are none; where no hours are on record, it is not known. */
    private static @Nullable Listed<Quantity> receptionHours(Agrement agrement, Situation situation) {
        List<OpeningHours> hours = hours(agrement, situation);
        boolean open = situation.open(Kind.OPENING_HOURS, agrement.structure(), hours.isEmpty());
        return hours.isEmpty() && open
                ? null
                : Listed.of(
                        hours.stream().map(OpeningHours::receptionHours).filter(Objects::nonNull),
                        Function.identity(),
                        shown -> Holds.YES,
                        open);
    }

    private static @Nullable List<Quantity> openingHours(Agrement agrement, Situation situation) {
        List<Quantity> hours = hours(agrement, situation).stream()
                .map(OpeningHours::weeklyHours)
                .filter(Objects::nonNull)
                .toList();
        return hours.isEmpty() ? null : hours;
    }
}
