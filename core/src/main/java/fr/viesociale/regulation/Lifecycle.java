package fr.viesociale.regulation;

import static fr.viesociale.agrement.AgrementStage.ADJOURNED;
import static fr.viesociale.agrement.AgrementStage.ANNULLED;
import static fr.viesociale.agrement.AgrementStage.ENFORCEABLE;
import static fr.viesociale.agrement.AgrementStage.EXAMINED;
import static fr.viesociale.agrement.AgrementStage.EXPIRED;
import static fr.viesociale.agrement.AgrementStage.FILED;
import static fr.viesociale.agrement.AgrementStage.GIVEN_UP;
import static fr.viesociale.agrement.AgrementStage.GRANTED;
import static fr.viesociale.agrement.AgrementStage.IDENTIFIED;
import static fr.viesociale.agrement.AgrementStage.IN_FORCE;
import static fr.viesociale.agrement.AgrementStage.IN_REMEDY;
import static fr.viesociale.agrement.AgrementStage.NOT_BEGUN;
import static fr.viesociale.agrement.AgrementStage.PREFIGURATION;
import static fr.viesociale.agrement.AgrementStage.REFUSED;
import static fr.viesociale.agrement.AgrementStage.RENEWED;
import static fr.viesociale.agrement.AgrementStage.STATE_SUSPENDED;
import static fr.viesociale.agrement.AgrementStage.SUSPENDED;
import static fr.viesociale.agrement.AgrementStage.WITHDRAWN;

import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * La vie d'un agrément, étape par étape: which stage may follow which. Recording takes any act that a body really took;
 * planning offers these passages only. No single text lists them: they are put together from several.
 */
public final class Lifecycle {

    /** That planning follows these passages. */
    public static final Provision PROVISION = new Provision(
            new RuleId("agrement.lifecycle-transitions"),
            Severity.GOOD_PRACTICE,
            Reach.NATIONAL,
            Force.ALWAYS,
            Sources.inferred(Sources.LIFECYCLE),
            Text.of(
                    "La vie d'un agrément passe d'une étape à une autre dans l'ordre des textes ; un acte réellement pris"
                            + " hors de cet ordre est gardé et signalé.",
                    "The life of an agrément passes from stage to stage in the order of the texts; an act really taken"
                            + " out of that order is kept and reported."));

    private static final Text MANAGER =
            Text.of("le gestionnaire, par son instance de gouvernance", "the manager, through its governing body");
    private static final Text CAF = Text.of("les services de la Caf", "the services of the Caf");
    private static final Text BOARD = Text.of(
            "le conseil d'administration de la Caf, ou la commission qui a sa délégation",
            "the board of the Caf, or the committee that holds its delegation");
    private static final Text STATE = Text.of(
            "le service de l'État chargé du contrôle, ou le ministre", "the State service in charge, or the minister");
    private static final Text MINISTER =
            Text.of("le ministre, ou son silence pendant le délai", "the minister, or his silence during the delay");
    private static final Text TIME = Text.of("personne : la date suffit", "nobody: the date is enough");

    private static final List<BodyKind> ORGANS = List.of(BodyKind.CAF_BOARD, BodyKind.CAF_DELEGATED_COMMITTEE);

    private static final List<Transition> ALL = Stream.of(
                    manager(NOT_BEGUN, PREFIGURATION, FILED),
                    manager(IDENTIFIED, PREFIGURATION, FILED),
                    manager(PREFIGURATION, FILED),
                    passages(FILED, CAF, List.of(), PROVISION.id(), PROVISION.source(), EXAMINED),
                    board(EXAMINED, GRANTED, REFUSED, ADJOURNED),
                    passages(ADJOURNED, CAF, List.of(), PROVISION.id(), PROVISION.source(), EXAMINED),
                    time(GRANTED, IN_FORCE),
                    state(GRANTED),
                    minister(),
                    time(ENFORCEABLE, IN_FORCE),
                    board(IN_FORCE, RENEWED, WITHDRAWN),
                    time(IN_FORCE, EXPIRED),
                    manager(IN_FORCE, GIVEN_UP),
                    passages(
                            IN_FORCE,
                            BOARD,
                            ORGANS,
                            new RuleId("agrement.withdrawal-and-suspension-steps"),
                            Sources.unknown(Sources.WITHDRAWAL_STEPS),
                            SUSPENDED),
                    state(IN_FORCE),
                    remedy(REFUSED),
                    remedy(WITHDRAWN))
            .flatMap(List::stream)
            .toList();

    private static final Set<AgrementStage> UNRECORDED = Set.of(EXAMINED, ENFORCEABLE, IN_FORCE);

    private Lifecycle() {}

    /**
     * What may follow a stage.
     *
     * @param stage the stage
     * @return the passages from it, never null; empty where the life ends, or no source says how it goes on
     */
    public static List<Transition> from(AgrementStage stage) {
        return ALL.stream().filter(transition -> transition.from() == stage).toList();
    }

    /**
     * Whether one stage leads to another by a single passage, those that nobody is obliged to record being taken on the way:
     * the examination of a file, the first day of a period, the silence of the minister.
     */
    static boolean leads(AgrementStage from, AgrementStage to) {
        return from(from).stream()
                .map(Transition::to)
                .anyMatch(next -> next == to || (UNRECORDED.contains(next) && leads(next, to)));
    }

    private static List<Transition> manager(AgrementStage from, AgrementStage... to) {
        return passages(from, MANAGER, List.of(), PROVISION.id(), PROVISION.source(), to);
    }

    private static List<Transition> board(AgrementStage from, AgrementStage... to) {
        return passages(
                from, BOARD, ORGANS, new RuleId("agrement.deciding-body"), Sources.seen(Sources.AGREMENT_PAGES), to);
    }

    private static List<Transition> time(AgrementStage from, AgrementStage to) {
        return passages(
                from, TIME, List.of(), new RuleId("agrement.expires-at-end"), Sources.seen(Sources.ENDS_BY_ITSELF), to);
    }

    private static List<Transition> state(AgrementStage from) {
        return passages(
                from,
                STATE,
                List.of(),
                new RuleId("agrement.state-control-window"),
                source(StateControl.WINDOW),
                STATE_SUSPENDED,
                ANNULLED);
    }

    private static List<Transition> minister() {
        RuleId silence = new RuleId("agrement.state-control-silence");
        return passages(
                STATE_SUSPENDED, MINISTER, List.of(), silence, source(StateControl.SILENCE), ENFORCEABLE, ANNULLED);
    }

    private static List<Transition> remedy(AgrementStage from) {
        return passages(
                from,
                MANAGER,
                List.of(),
                new RuleId("agrement.remedy-court"),
                Sources.seen(Sources.ADMINISTRATIVE_COURT),
                IN_REMEDY);
    }

    private static Source source(Parameter<?> delay) {
        return delay.values().get(0).source();
    }

    private static List<Transition> passages(
            AgrementStage from, Text who, List<BodyKind> bodies, RuleId rule, Source source, AgrementStage... to) {
        return Arrays.stream(to)
                .map(stage -> new Transition(from, stage, who, bodies, rule, source))
                .toList();
    }
}
