package fr.viesociale.deadline;

import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.fault.Faults;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Une étape d'un rétroplanning, counted back from the end of the running agrément.
 *
 * @param code its code in the plan, in small letters, never null; its deadline is {@code renewal.} and the code
 * @param act what to do, never null
 * @param fromMonths how many months before the end it may begin, null where only the last day counts
 * @param byMonths by how many months before the end it is to be done, that day included
 * @param proof the milestone that proves it done, never null
 * @param actor who must act, never null
 * @param source who asks for it, never null
 */
public record BackwardStep(
        String code,
        Text act,
        @Nullable Integer fromMonths,
        int byMonths,
        MilestoneKind proof,
        Informant actor,
        Source source) {

    /** @throws fr.viesociale.fault.Refused when its months are negative or reversed */
    public BackwardStep {
        new Faults()
                .check(
                        byMonths >= 0 && (fromMonths == null || fromMonths >= byMonths),
                        "byMonths",
                        "step.months",
                        Text.of(
                                "les mois se comptent à rebours, du plus loin au plus proche",
                                "months are counted back, from the farthest to the nearest"))
                .refuse();
    }
}
