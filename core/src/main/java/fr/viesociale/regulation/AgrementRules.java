package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.FrameCode;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** L'agrément: of which kind it is, under which frame, what 2027 leaves open. */
final class AgrementRules {

    static final Fact<Situation, Agrement, When> START = fact(
            "agrements/*/period/first",
            "premier jour de l'agrément",
            "first day of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.period().start());
    static final Fact<Situation, Agrement, When> SINCE_BOUNDARY = fact(
            "agrements/*/period/last",
            "dernier jour de l'agrément, avant ou après le 1er janvier 2027",
            "last day of the agrément, before or after 1 January 2027",
            Informant.CAF,
            (agrement, situation) -> sinceBoundary(agrement.period()));
    static final Fact<Situation, Agrement, DateRange> PERIOD = fact(
            "agrements/*/period",
            "période de l'agrément",
            "period of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.period());
    static final Fact<Situation, Agrement, AgrementKind> KIND = fact(
            "agrements/*/kind",
            "nature de l'agrément",
            "kind of the agrément",
            Informant.CAF,
            (agrement, situation) -> agrement.kind());

    /** The days on which the doctrine of 2012 and 2016 governs an agrément that starts; its end is inferred. */
    static final Force DOCTRINE = Force.between("2012-06-20", "2026-12-31");

    private static final Fact<Situation, Agrement, Listed<FrameCode>> NAMED_FRAMES = fact(
            "declaredStates/*/frame",
            "cadre de référence nommé par un registre",
            "frame of reference named by a register",
            Informant.CAF,
            (agrement, situation) -> Listed.of(
                    declared(agrement, situation)
                            .<FrameCode>map(DeclaredState::frame)
                            .filter(Objects::nonNull),
                    frame -> frame,
                    frame -> Holds.YES,
                    false));
    private static final Fact<Situation, Agrement, Listed<Named>> OTHER_STRUCTURES = fact(
            "agrements/*/otherStructures",
            "autres structures que l'agrément nomme",
            "other structures that the agrément names",
            Informant.CAF,
            (agrement, situation) -> Listed.of(
                    agrement.otherStructures().stream(),
                    other -> new Named(situation.get(Kind.STRUCTURE, other).name()),
                    other -> Holds.of(!other.equals(agrement.structure())),
                    false));
    private static final Fact<Situation, Agrement, Named> PROJECT = fact(
            "agrements/*/project",
            "projet social que l'agrément approuve",
            "projet social that the agrément approves",
            Informant.CAF,
            (agrement, situation) -> {
                Id.StructureProject project = agrement.project();
                return project == null ? null : new Named(project.value());
            });
    private static final Fact<Situation, Agrement, When> ADOPTED_ON = fact(
            "structureProjects/*/adoptedOn",
            "date d'adoption du projet social",
            "date of adoption of the projet social",
            Informant.MANAGER,
            (agrement, situation) -> {
                Id.StructureProject project = agrement.project();
                return project == null
                        ? null
                        : When.of(situation.get(Kind.STRUCTURE_PROJECT, project).adoptedOn());
            });

    private static final Source BOUNDARY_TOLD = Sources.inferred(
            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Maire-info, 13 janvier 2026 (maire-info.com) et"
                    + " Associathèque, février 2026 (associatheque.fr) : à partir de 2027, un an pour s'y préparer ; jour exact"
                    + " déduit",
            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Maire-info, 13 January 2026 (maire-info.com) and"
                    + " Associathèque, February 2026 (associatheque.fr): from 2027, a year to prepare for it; exact day"
                    + " inferred");
    private static final Source THREE_KINDS = Sources.seen(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, d'après Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) ; fin au 31 décembre 2026 déduite",
            "Circulaire Cnaf 2012-013 of 20 June 2012, as told by Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr); end on 31 December 2026 inferred");

    private static final Parameter<FrameCode> FRAME = Parameter.<FrameCode>of(
                    "agrement.regime-boundary.boundary",
                    "cadre de référence, selon le premier jour de l'agrément",
                    "frame of reference, by the first day of the agrément")
            .value(FrameCode.AVS_2012_2016, new Force(null, Regime.BOUNDARY.minusDays(1)), BOUNDARY_TOLD)
            .value(FrameCode.AVS_2025, new Force(Regime.BOUNDARY, null), BOUNDARY_TOLD);
    private static final Parameter<List<AgrementKind>> KINDS = Parameter.<List<AgrementKind>>of(
                    "agrement.kinds.kinds", "natures d'agrément", "kinds of agrément")
            .value(List.of(AgrementKind.AGC, AgrementKind.ACF, AgrementKind.AL), DOCTRINE, THREE_KINDS);

    private static final Rule<Situation, Agrement> FRAME_NAMED = Provision.national(
                    "agrement.regime-boundary",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    BOUNDARY_TOLD,
                    "Qui se prononce sur un agrément nomme le cadre que son premier jour désigne : celui de 2012 et 2016 avant"
                            + " le 1er janvier 2027, celui de la circulaire du 18 décembre 2025 à partir de ce jour.",
                    "Whoever gives a verdict on an agrément names the frame that its first day selects: that of 2012 and 2016"
                            + " before 1 January 2027, that of the circular of 18 December 2025 from then on.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(NAMED_FRAMES, START, FRAME),
                    (agrement, q) -> q.where(
                            NAMED_FRAMES,
                            agrement,
                            Listed::any,
                            () -> q.where(
                                    START,
                                    agrement,
                                    AgrementRules::onOneSide,
                                    () -> q.holds(
                                            Reason.Shape.ONE_OF,
                                            NAMED_FRAMES,
                                            agrement,
                                            FRAME,
                                            (named, frame) -> Holds.of(
                                                    named.items().keySet().equals(Set.of(frame)))))));

    private static final Rule<Situation, Agrement> TRANSITION = Provision.national(
                    "agrement.transition-2027",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown(Sources.CIRCULAR_2025_TRANSITION),
                    "Le cadre qui régit, à partir du 1er janvier 2027, un agrément commencé avant n'a pas été trouvé : à"
                            + " demander à la Caf.",
                    "Which frame governs, from 1 January 2027, an agrément that started before was not found: ask the Caf.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(PERIOD, Regime.ACROSS_BOUNDARY),
                    (agrement, q) -> q.where(
                            PERIOD, agrement, AgrementRules::straddles, () -> q.unknown(Regime.ACROSS_BOUNDARY)));

    private static final Rule<Situation, Agrement> ONE_OF_THREE_KINDS = Provision.national(
                    "agrement.kinds",
                    Severity.HARD,
                    DOCTRINE,
                    THREE_KINDS,
                    "Il y a trois natures d'agrément : AGC (animation globale et coordination), ACF (animation collective"
                            + " familles) et AL (animation locale).",
                    "There are three kinds of agrément: AGC (animation globale et coordination), ACF (animation collective"
                            + " familles) and AL (animation locale).")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(KIND, KINDS),
                    (agrement, q) -> q.holds(
                            Reason.Shape.ONE_OF,
                            KIND,
                            agrement,
                            KINDS,
                            (kind, kinds) -> Holds.of(kinds.contains(kind))));

    private static final Rule<Situation, Agrement> KINDS_SINCE_2027 = Provision.national(
                    "agrement.kinds-since-2027",
                    Severity.HARD,
                    Force.from("2027-01-01"),
                    Sources.unknown(
                            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Associathèque, février 2026"
                                    + " (associatheque.fr) ; contenu non trouvé ; jour d'effet au 1er janvier 2027 déduit",
                            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Associathèque, February 2026"
                                    + " (associatheque.fr); content not found; start day 1 January 2027 inferred"),
                    "À partir de 2027, les centres sociaux passent peu à peu à une procédure unique ; les natures d'agrément"
                            + " qui restent, le contenu du dossier et le renouvellement n'ont pas été trouvés.",
                    "From 2027 centres sociaux pass step by step to a single procedure; the kinds of agrément that remain,"
                            + " the content of the file and the renewal were not found.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(KIND, Awaited.KINDS_SINCE_2027),
                    (agrement, q) -> q.holds(
                            Reason.Shape.ONE_OF,
                            KIND,
                            agrement,
                            Awaited.KINDS_SINCE_2027,
                            (kind, kinds) -> Holds.of(kinds.contains(kind))));

    private static final Rule<Situation, Agrement> ONE_STRUCTURE_ONE_PROJECT = Provision.national(
                    "agrement.one-structure-one-project",
                    Severity.HARD,
                    Force.from("2012-06-20"),
                    Sources.seen(
                            "Réponse de la ministre au Sénat, 9 février 2016 (archive.nossenateurs.fr) ; convention du Mans,"
                                    + " 2019 (lawinsider.com) ; Centre Presse, Millau, 2019 (centrepresseaveyron.fr) ; Centre"
                                    + " social Le Verger, projet social (cs-leverger.fr)",
                            "Minister's answer, Senate, 9 February 2016 (archive.nossenateurs.fr); convention of Le Mans, 2019"
                                    + " (lawinsider.com); Centre Presse, Millau, 2019 (centrepresseaveyron.fr); Centre social"
                                    + " Le Verger, projet social (cs-leverger.fr)"),
                    "Un agrément est celui d'une seule structure et d'un seul projet social, adopté ; un gestionnaire qui a"
                            + " plusieurs structures a un agrément pour chacune.",
                    "An agrément is that of one structure alone and of one projet social alone, adopted; a manager that runs"
                            + " several structures has one agrément for each.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(OTHER_STRUCTURES, PROJECT, ADOPTED_ON),
                    (agrement, q) -> q.all(
                            Text.of("une structure, un projet social", "one structure, one projet social"),
                            () -> q.holds(OTHER_STRUCTURES, agrement, Listed::none),
                            () -> q.given(PROJECT, agrement, project -> q.recorded(ADOPTED_ON, agrement))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(FRAME_NAMED, TRANSITION, ONE_OF_THREE_KINDS, KINDS_SINCE_2027, ONE_STRUCTURE_ONE_PROJECT);

    private AgrementRules() {}

    /** The decisions on record that give an agrément, whoever took them. */
    static List<BoardDecision> grants(Agrement agrement, Situation situation) {
        List<BoardDecision> grants = new ArrayList<>(1);
        for (BoardDecision decision : situation.decisionsOn(agrement.id())) {
            if (decision.nature() == DecisionNature.GRANT) {
                grants.add(decision);
            }
        }
        return grants;
    }

    /** What registers had said of an agrément by the day. */
    static Stream<DeclaredState> declared(Agrement agrement, Situation situation) {
        return situation.project().all(Kind.DECLARED_STATE).stream()
                .filter(state -> state.subject().id().equals(agrement.id()))
                .filter(state -> When.reached(state.statedOn(), situation.on()) != Holds.NO);
    }

    /** Has a day before the boundary and one on or after it. */
    static Holds straddles(DateRange period) {
        return startsBefore(period).and(period.overlaps(Regime.SINCE_BOUNDARY));
    }

    static Holds startsBefore(DateRange period) {
        return period.overlaps(Regime.BEFORE_BOUNDARY);
    }

    private static Holds onOneSide(When start) {
        return start.before(Regime.BOUNDARY) == Holds.UNDETERMINED ? Holds.UNDETERMINED : Holds.YES;
    }

    /** The first day of the new frame that the agrément has; where it ends before, its last day. */
    private static When sinceBoundary(DateRange period) {
        return switch (period.overlaps(Regime.SINCE_BOUNDARY)) {
            case YES -> When.on(Regime.BOUNDARY);
            case NO -> period.end();
            case UNDETERMINED -> When.UNKNOWN;
        };
    }
}
