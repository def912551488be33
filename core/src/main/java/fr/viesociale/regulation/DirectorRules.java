package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;
import static fr.viesociale.regulation.ProjectFacts.STRUCTURE_KIND;
import static fr.viesociale.regulation.StaffRules.DIRECTION_TIME;
import static fr.viesociale.regulation.StaffRules.DIRECTORS;
import static fr.viesociale.regulation.StaffRules.FIELD;
import static fr.viesociale.regulation.StaffRules.LEVEL;
import static fr.viesociale.regulation.StaffRules.WITHIN;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Leniency;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La direction des centres sociaux: diploma, time, and what goes with a direction that several structures share. */
final class DirectorRules {

    private static final Source DIPLOMA_PAGES = Sources.seen(
            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr) ; offre d'un poste de direction à"
                    + " Croix, 2021 (cmjc-hdf.fr) ; Le Média social, 2019 (lemediasocial-emploi.fr) ; anciens niveaux I, III"
                    + " et IV de mémoire ; fin au 31 décembre 2026 déduite",
            "Centres sociaux Vienne, Les 8 critères d'agrément (vienne.centres-sociaux.fr); director's post at Croix, 2021"
                    + " (cmjc-hdf.fr); Le Média social, 2019 (lemediasocial-emploi.fr); old levels I, III and IV recalled;"
                    + " end on 31 December 2026 inferred");
    private static final Source MINISTER_2016 = Sources.seen(
            "réponse ministérielle, Sénat, 9 février 2016 (archive.nossenateurs.fr) ; Centres sociaux Vienne, Les 8 critères"
                    + " d'agrément (vienne.centres-sociaux.fr) ; fin au 31 décembre 2026 déduite",
            "minister's answer, Senate, 9 February 2016 (archive.nossenateurs.fr); Centres sociaux Vienne, Les 8 critères"
                    + " d'agrément (vienne.centres-sociaux.fr); end on 31 December 2026 inferred");

    private static final Fact<Situation, Agrement, Listed<HeldPost>> SHARED_POSTS = fact(
            "posts/*/structures",
            "postes de direction partagés entre plusieurs structures",
            "posts of director that several structures share",
            Informant.MANAGER,
            DirectorRules::sharedPosts);
    private static final Fact<Situation, HeldPost, Holds> AUTHORISED = paper(
            DocumentKind.CAF_AUTHORISATION,
            "evidence/*/state",
            "autorisation écrite de la Caf",
            "written authorisation of the Caf",
            Informant.CAF,
            DirectorRules::authorised);
    private static final Fact<Situation, HeldPost, Listed<Named>> WITHOUT_DEPUTY = fact(
            "posts/*/period",
            "structures sans direction adjointe à un moment du partage",
            "structures without a deputy director on some day of the sharing",
            Informant.MANAGER,
            DirectorRules::withoutDeputy);
    private static final Fact<Situation, HeldPost, Holds> EXPERIENCED_OR_TRAINED = fact(
            "posts/*/qualification/experienceYears",
            "expérience ou plan de formation",
            "experience or training plan",
            Informant.MANAGER,
            DirectorRules::experiencedOrTrained);

    private static final Parameter<Integer> LEAST_LEVEL = Parameter.<Integer>of(
                    "staff.director-diploma.minLevel",
                    "niveau de diplôme minimal de la direction",
                    "least diploma level of the director")
            .value(6, ProjectFacts.DOCTRINE, DIPLOMA_PAGES);
    private static final Parameter<List<String>> FIELDS = Parameter.<List<String>>of(
                    "staff.director-diploma.fields",
                    "domaines de diplôme admis pour la direction",
                    "fields of diploma admitted for the director")
            .value(
                    List.of("SOCIAL_CAREERS", "ANIMATION", "LOCAL_DEVELOPMENT", "SOCIAL_ENGINEERING"),
                    ProjectFacts.DOCTRINE,
                    DIPLOMA_PAGES);
    private static final Parameter<Quantity> LEAST_TIME = Parameter.<Quantity>of(
                    "staff.director-full-time.minFte", "temps de direction minimal", "least time of direction")
            .value(Quantity.parse("1"), ProjectFacts.DOCTRINE, MINISTER_2016);

    private static final Rule<Situation, Agrement> DIPLOMA = Provision.national(
                    "staff.director-diploma",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    DIPLOMA_PAGES,
                    "Qui dirige un centre social a un diplôme de niveau 6 (ancien niveau II) ou plus, en carrières sociales,"
                            + " animation, développement local ou ingénierie sociale ; compte le niveau que le diplôme avait"
                            + " à sa date.",
                    "Whoever directs a centre social has a diploma of level 6 (formerly niveau II) or more, in social careers,"
                            + " animation, local development or social engineering; what counts is the level that the"
                            + " diploma had on its date.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(STRUCTURE_KIND, DIRECTORS, WITHIN, LEVEL, FIELD, LEAST_LEVEL, FIELDS),
                    (agrement, q) -> ofCentreSocial(agrement, q, held -> diploma(held, q)));

    private static final Rule<Situation, Agrement> DIPLOMA_DEROGATION = Provision.national(
                    "staff.director-diploma-derogation",
                    Severity.LOCAL,
                    ProjectFacts.DOCTRINE,
                    Sources.unknown(
                            "Circulaire Cnaf 2016-005 du 16 mars 2016, qui traite de la qualification (ASH 2962 (ash.tm.fr)) ;"
                                    + " contenu non trouvé ; fin au 31 décembre 2026 déduite",
                            "Circulaire Cnaf 2016-005 of 16 March 2016, which deals with qualification (ASH 2962 (ash.tm.fr));"
                                    + " content not found; end on 31 December 2026 inferred"),
                    "Qu'une expérience ou une formation puisse tenir lieu du diplôme de la direction n'a pas été trouvé : à"
                            + " demander à la Caf.",
                    "Whether experience or training may stand in for the diploma of the director was not found: ask the Caf.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(
                            STRUCTURE_KIND,
                            DIRECTORS,
                            WITHIN,
                            LEVEL,
                            FIELD,
                            LEAST_LEVEL,
                            FIELDS,
                            EXPERIENCED_OR_TRAINED,
                            Awaited.DIPLOMA_DEROGATION),
                    (agrement, q) -> ofCentreSocial(agrement, q, held -> instead(diploma(held, q), held, q)));

    private static final Rule<Situation, Agrement> SHARED = Provision.national(
                    "staff.director-shared",
                    Severity.HARD,
                    Force.between("2016-02-09", "2026-12-31"),
                    Sources.seen(
                            "réponse ministérielle, Sénat, 9 février 2016 (archive.nossenateurs.fr) ; une fonction partagée"
                                    + " entre direction et direction adjointe existe aussi, sa condition est coupée dans la"
                                    + " page ; fin au 31 décembre 2026 déduite",
                            "minister's answer, Senate, 9 February 2016 (archive.nossenateurs.fr); a function shared by"
                                    + " director and deputy exists too, its condition is cut in the page; end on 31 December"
                                    + " 2026 inferred"),
                    "Un poste de direction partagé entre plusieurs structures va avec une autorisation écrite de la Caf et,"
                            + " tant qu'il est partagé, un poste de direction adjointe dans chacune.",
                    "A post of director that several structures share goes with a written authorisation of the Caf and, as"
                            + " long as it is shared, a post of deputy director in each.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(SHARED_POSTS, WITHIN, AUTHORISED, WITHOUT_DEPUTY),
                    (agrement, q) -> StaffRules.each(
                            SHARED_POSTS,
                            agrement,
                            q,
                            held -> q.all(
                                    held.name(),
                                    () -> q.holds(AUTHORISED, held, authorised -> authorised),
                                    () -> q.holds(WITHOUT_DEPUTY, held, Listed::none))));

    private static final RuleBook<Situation> ON_SHARING =
            new RuleBook<>(List.of(SHARED), List.of(), Map.of(), Leniency.none());

    private static final Fact<Situation, Agrement, Holds> COUNTED_ALONE = fact(
            "posts/*/structures",
            "direction à compter structure par structure, faute d'un partage admis",
            "direction to be counted structure by structure, no sharing being admitted",
            Informant.MANAGER,
            DirectorRules::countedAlone);

    private static final Rule<Situation, Agrement> FULL_TIME = Provision.national(
                    "staff.director-full-time",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    MINISTER_2016,
                    "La direction d'un centre social compte au moins un équivalent temps plein chaque jour de l'agrément, sauf"
                            + " partage admis.",
                    "The direction of a centre social counts at least one full-time equivalent on each day of the agrément,"
                            + " unless it is shared as admitted.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(STRUCTURE_KIND, COUNTED_ALONE, DIRECTION_TIME, LEAST_TIME),
                    (agrement, q) -> q.where(
                            STRUCTURE_KIND,
                            agrement,
                            StaffRules::isCentreSocial,
                            () -> q.underway(
                                    COUNTED_ALONE,
                                    agrement,
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST,
                                            DIRECTION_TIME,
                                            agrement,
                                            LEAST_TIME,
                                            WorkingTime::everyDayAtLeast))));

    static final List<Rule<Situation, ?>> ALL = List.of(DIPLOMA, DIPLOMA_DEROGATION, SHARED, FULL_TIME);

    private DirectorRules() {}

    private static Answer ofCentreSocial(Agrement agrement, Inquiry<Situation> q, Function<HeldPost, Answer> asked) {
        return q.where(
                STRUCTURE_KIND,
                agrement,
                StaffRules::isCentreSocial,
                () -> StaffRules.each(DIRECTORS, agrement, q, asked));
    }

    private static Answer diploma(HeldPost held, Inquiry<Situation> q) {
        return q.all(
                held.name(),
                () -> q.holds(
                        Reason.Shape.AT_LEAST, LEVEL, held, LEAST_LEVEL, (level, least) -> Holds.of(level >= least)),
                () -> q.holds(
                        Reason.Shape.ONE_OF, FIELD, held, FIELDS, (field, fields) -> Holds.of(fields.contains(field))));
    }

    /** What may stand in for a diploma that falls short. */
    private static Answer instead(Answer diploma, HeldPost held, Inquiry<Situation> q) {
        return switch (diploma) {
            case BREACHED ->
                q.holds(
                        Reason.Shape.IS,
                        EXPERIENCED_OR_TRAINED,
                        held,
                        Awaited.DIPLOMA_DEROGATION,
                        (stands, allowed) -> Holds.of(allowed).and(stands));
            case UNDETERMINED -> Answer.UNDETERMINED;
            case SATISFIED, NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
        };
    }

    private static @Nullable Holds experiencedOrTrained(HeldPost held, Situation situation) {
        Integer years = StaffRules.qualification(held, Qualification::experienceYears);
        Boolean trained = StaffRules.qualification(held, Qualification::trainingPlan);
        if ((years != null && years > 0) || Boolean.TRUE.equals(trained)) {
            return Holds.YES;
        }
        return years == null || trained == null ? null : Holds.NO;
    }

    private static @Nullable Listed<HeldPost> sharedPosts(Agrement agrement, Situation situation) {
        Listed<HeldPost> directors = HeldPost.of(PostFunction.DIRECTOR, agrement, situation);
        return directors == null
                ? null
                : Listed.of(
                        directors.items().keySet().stream()
                                .filter(held -> held.post().structures().size() > 1),
                        Function.identity(),
                        HeldPost::within,
                        directors.open());
    }

    /** Recorded of the post or of a structure that it serves; a paper that is known to be missing is no authorisation. */
    private static @Nullable Holds authorised(HeldPost held, Situation situation) {
        Post post = held.post();
        List<Id> subjects = new ArrayList<>(post.structures());
        subjects.add(post.id());
        List<EvidenceState> papers = StaffRules.papers(DocumentKind.CAF_AUTHORISATION, subjects, situation)
                .map(Evidence::state)
                .toList();
        if (papers.contains(EvidenceState.EXISTS)) {
            return Holds.YES;
        }
        boolean open = papers.contains(EvidenceState.LATE)
                || (papers.isEmpty() && situation.open(Kind.EVIDENCE, post.id(), true));
        return open ? null : Holds.NO;
    }

    private static Listed<Named> withoutDeputy(HeldPost held, Situation situation) {
        return Listed.of(
                held.post().structures().stream(),
                structure -> new Named(situation.get(Kind.STRUCTURE, structure).name()),
                structure -> deputised(held, structure, situation).not(),
                false);
    }

    /** A deputy in a structure on each day of the agrément on which the post is shared. */
    private static Holds deputised(HeldPost held, Id.Structure structure, Situation situation) {
        AgrementDays days = AgrementDays.of(held.agrement(), situation);
        DateRange sharing = held.post().period();
        List<DateRange> deputies = situation.postsOf(structure).stream()
                .filter(post -> post.function().equals(PostFunction.DEPUTY_DIRECTOR))
                .map(Post::period)
                .toList();
        Holds others = situation.open(Kind.POST, structure, deputies.isEmpty()) ? Holds.UNDETERMINED : Holds.NO;
        return DayByDay.every(
                        Stream.of(days.ranges(), Stream.of(sharing), deputies.stream())
                                .flatMap(ranges -> ranges),
                        day -> days.so(range -> range.covers(day)).and(sharing.covers(day)),
                        day -> deputies.stream()
                                .map(deputy -> deputy.covers(day))
                                .reduce(others, Holds::or))
                .holds();
    }

    /** Asks the rule on shared directions, under its own dates, where there is such a post. */
    private static Holds countedAlone(Agrement agrement, Situation situation) {
        Listed<HeldPost> shared = sharedPosts(agrement, situation);
        if (shared == null || shared.items().isEmpty()) {
            return Holds.YES;
        }
        return switch (ON_SHARING
                .explain(SHARED.provision().id(), agrement.id(), situation)
                .answer()) {
            case SATISFIED -> Holds.NO;
            case UNDETERMINED -> Holds.UNDETERMINED;
            case BREACHED, NOT_APPLICABLE -> Holds.YES;
        };
    }
}
