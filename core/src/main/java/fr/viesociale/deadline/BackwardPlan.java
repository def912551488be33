package fr.viesociale.deadline;

import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.regulation.Delays;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.Period;
import java.util.List;

/**
 * Un rétroplanning: the steps of a renewal, counted back in months from the end of the running agrément. It is the practice
 * of one Caf: none applies unless the host says that the Caf concerned has it.
 *
 * @param name what it is called, never null
 * @param rule the rule that states it, never null
 * @param steps its steps, never null
 */
public record BackwardPlan(Text name, RuleId rule, List<BackwardStep> steps) {

    private static final Source KIT = Delays.RENEWAL_START.values().get(0).source();

    /** Le rétroplanning de la Caf de Seine-et-Marne, an example: another Caf has its own. */
    public static final BackwardPlan SEINE_ET_MARNE = new BackwardPlan(
            Text.of("rétroplanning de Seine-et-Marne", "backward plan of Seine-et-Marne"),
            new RuleId("agrement.renewal-clock"),
            List.of(
                    new BackwardStep(
                            "start",
                            Text.of("lancer le renouvellement", "start the renewal"),
                            null,
                            months(Delays.RENEWAL_START),
                            MilestoneKind.START,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "evaluation",
                            Text.of("évaluer le projet qui s'achève", "evaluate the project that ends"),
                            months(Delays.RENEWAL_EVALUATION_FROM),
                            months(Delays.RENEWAL_EVALUATION_TO),
                            MilestoneKind.EVALUATION,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "diagnosis",
                            Text.of("refaire le diagnostic du territoire", "assess the territory again"),
                            months(Delays.RENEWAL_EVALUATION_FROM),
                            months(Delays.RENEWAL_EVALUATION_TO),
                            MilestoneKind.DIAGNOSIS,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "stakes",
                            Text.of("partager les enjeux avec les habitants", "share the stakes with residents"),
                            null,
                            months(Delays.RENEWAL_STAKES),
                            MilestoneKind.STAKES_DEBATED,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "committee",
                            Text.of(
                                    "passer le projet en commission de la Caf",
                                    "bring the project to the Caf committee"),
                            null,
                            months(Delays.RENEWAL_COMMITTEE),
                            MilestoneKind.CAF_COMMITTEE,
                            Informant.CAF,
                            KIT)));

    /** Copies the steps. */
    public BackwardPlan {
        steps = List.copyOf(steps);
    }

    private static int months(Parameter<Period> before) {
        return Math.toIntExact(before.values().get(0).value().toTotalMonths());
    }
}
