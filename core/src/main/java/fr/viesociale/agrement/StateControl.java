package fr.viesociale.agrement;

import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Le contrôle de l'État: the delays within which the State service and the minister act on a decision of the board. A side
 * fact: it acts only where an act of the State is on record.
 */
public final class StateControl {

    private static final Source SOURCE = new Source(
            Text.of(
                    "CSS L151-1 (Légifrance) et R151-1 (juriblio.fr) ; décompte des jours déduit",
                    "CSS L151-1 (Légifrance) and R151-1 (juriblio.fr); day count deduced"),
            Certainty.SEEN,
            LocalDate.parse("2026-11-23"));

    /** How long after a decision is communicated the State service may annul or suspend it; that day is day 0. */
    public static final Parameter<Period> WINDOW = Parameter.<Period>of(
                    "agrement.state-control-window.controlDays",
                    Text.of("délai du contrôle de l'État", "delay of the State's control"))
            .value(Period.ofDays(8), Force.from("2018-06-14"), SOURCE);

    /** How long after a suspension the minister may act; on the day that follows, silence makes it enforceable. */
    public static final Parameter<Period> SILENCE = Parameter.<Period>of(
                    "agrement.state-control-silence.ministerDays",
                    Text.of("silence du ministre", "silence of the minister"))
            .value(Period.ofDays(40), Force.ALWAYS, SOURCE);

    private StateControl() {}

    /**
     * The day from which a suspended decision is enforceable when the minister stays silent.
     *
     * @param suspendedOn the day of the suspension
     * @return the day after the delay, never null
     */
    public static LocalDate enforceableFrom(LocalDate suspendedOn) {
        return suspendedOn.plus(SILENCE.values().get(0).value()).plusDays(1);
    }

    /**
     * The same, as far as the day of the suspension is known.
     *
     * @param suspendedOn the day of the suspension, null when it is not recorded
     * @return the days that it may be, never null
     */
    public static When enforceableFrom(@Nullable PartialDate suspendedOn) {
        return suspendedOn == null
                ? When.UNKNOWN
                : new When(enforceableFrom(suspendedOn.earliest()), enforceableFrom(suspendedOn.latest()));
    }
}
