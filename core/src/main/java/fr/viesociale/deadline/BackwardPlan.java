package fr.viesociale.deadline;

import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.LocalDate;
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

    private static final Source KIT = new Source(
            Text.of(
                    "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), Caf de Seine-et-Marne",
                    "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), Caf of Seine-et-Marne"),
            Certainty.SEEN_LOCAL,
            LocalDate.parse("2026-11-23"));

    /** Le rétroplanning de la Caf de Seine-et-Marne, an example: another Caf has its own. */
    public static final BackwardPlan SEINE_ET_MARNE = new BackwardPlan(
            Text.of("rétroplanning de Seine-et-Marne", "backward plan of Seine-et-Marne"),
            new RuleId("agrement.renewal-clock"),
            List.of(
                    new BackwardStep(
                            "start",
                            Text.of("lancer le renouvellement", "start the renewal"),
                            null,
                            14,
                            MilestoneKind.START,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "evaluation",
                            Text.of("évaluer le projet qui s'achève", "evaluate the project that ends"),
                            12,
                            8,
                            MilestoneKind.EVALUATION,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "diagnosis",
                            Text.of("refaire le diagnostic du territoire", "assess the territory again"),
                            12,
                            8,
                            MilestoneKind.DIAGNOSIS,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "stakes",
                            Text.of("partager les enjeux avec les habitants", "share the stakes with residents"),
                            null,
                            6,
                            MilestoneKind.STAKES_DEBATED,
                            Informant.MANAGER,
                            KIT),
                    new BackwardStep(
                            "committee",
                            Text.of(
                                    "passer le projet en commission de la Caf",
                                    "bring the project to the Caf committee"),
                            null,
                            3,
                            MilestoneKind.CAF_COMMITTEE,
                            Informant.CAF,
                            KIT)));

    /** Copies the steps. */
    public BackwardPlan {
        steps = List.copyOf(steps);
    }
}
