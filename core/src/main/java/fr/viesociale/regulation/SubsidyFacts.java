package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.Organisation;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les faits d'une subvention that more than one theme reads: who receives it, and when its steps were reached. */
final class SubsidyFacts {

    static final Fact<Situation, Subsidy, When> FILED_ON = step(
            SubsidyStepKind.FILED,
            "date de dépôt de la demande",
            "date on which it was applied for",
            Informant.BENEFICIARY);
    static final Fact<Situation, Subsidy, Holds> PRIVATE_BODY = fact(
            "subsidies/*/beneficiaries",
            "un bénéficiaire au moins de droit privé",
            "at least one beneficiary of private law",
            Informant.GRANTOR,
            (subsidy, situation) -> beneficiaries(subsidy, situation)
                    .map(body -> body.kind().publicLaw().not())
                    .reduce(Holds::or)
                    .orElse(null));

    private SubsidyFacts() {}

    static Fact<Situation, Subsidy, When> step(SubsidyStepKind kind, String fr, String en, Informant informant) {
        return fact(
                "subsidySteps/*/reachedOn",
                fr,
                en,
                informant,
                (subsidy, situation) -> first(subsidy.id(), kind, situation));
    }

    static Stream<Organisation> beneficiaries(Subsidy subsidy, Situation situation) {
        return subsidy.beneficiaries().stream().map(share -> situation.get(Kind.ORGANISATION, share.beneficiary()));
    }

    /** The first day on which a step is recorded to have been reached, null when none is. */
    static @Nullable When first(Id.Subsidy subsidy, SubsidyStepKind kind, Situation situation) {
        return steps(subsidy, situation)
                .filter(step -> step.kind().equals(kind))
                .map(SubsidyStep::reachedOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .map(PartialDate::when)
                .orElse(null);
    }

    /** The days on which a step was reached by today; one without a date may be any day. */
    static Stream<When> reached(Id.Subsidy subsidy, SubsidyStepKind kind, Situation situation) {
        return steps(subsidy, situation)
                .filter(step -> step.kind().equals(kind))
                .map(SubsidyStep::reachedOn)
                .map(SubsidyFacts::when)
                .filter(when -> when.after(situation.on()) != Holds.YES);
    }

    /** The first of some days, those that are not known last. */
    static @Nullable Done earliest(Stream<When> days, boolean open) {
        return days.min(byDay(Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Done::new)
                .orElse(open ? null : Done.NOT);
    }

    /** The last of some days, those that are not known last. */
    static @Nullable Done latest(Stream<When> days, boolean open) {
        return days.max(byDay(Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Done::new)
                .orElse(open ? null : Done.NOT);
    }

    /** Whether steps of it may not be recorded. */
    static boolean open(Id.Subsidy subsidy, Situation situation) {
        return situation.open(
                Kind.SUBSIDY_STEP, subsidy, steps(subsidy, situation).findAny().isEmpty());
    }

    static Stream<SubsidyStep> steps(Id.Subsidy subsidy, Situation situation) {
        return situation.project().all(Kind.SUBSIDY_STEP).stream()
                .filter(step -> step.subsidy().equals(subsidy));
    }

    static When when(@Nullable PartialDate date) {
        return date == null ? When.UNKNOWN : date.when();
    }

    private static Comparator<When> byDay(Comparator<LocalDate> days) {
        return Comparator.comparing(When::earliest, days);
    }
}
