package fr.viesociale.deadline;

import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.YearlyAmount;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Delays;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les échéances d'une subvention: publication, payment, financial report. */
record SubsidyDeadlines(Clock clock, Subsidy subsidy, List<SubsidyStep> steps) {

    private static final Missing SIGNED = Clock.fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention",
            "date of signature",
            Informant.GRANTOR);
    private static final Missing AMOUNT =
            Clock.fact("subsidies/*/total", "montant de chaque année", "amount of each year", Informant.GRANTOR);
    private static final Missing STEP =
            Clock.fact("subsidySteps/*/reachedOn", "date de l'étape", "date of the step", Informant.GRANTOR);
    private static final Missing NOTIFIED =
            Clock.fact("subsidySteps/*/reachedOn", "date de notification", "date of notification", Informant.GRANTOR);
    private static final Missing OTHER_DATES = Clock.fact(
            "subsidies/*/terms/otherPaymentDates",
            "si d'autres dates de versement sont fixées",
            "whether other payment dates are set",
            Informant.GRANTOR);
    private static final Missing EXERCISE =
            Clock.fact("subsidySteps/*/reachedOn", "fin de l'exercice", "end of the exercise", Informant.BENEFICIARY);

    static Stream<Deadline> all(Clock clock) {
        return clock.situation().project().all(Kind.SUBSIDY).stream().flatMap(subsidy -> {
            List<SubsidyStep> steps = clock.situation().project().all(Kind.SUBSIDY_STEP).stream()
                    .filter(step -> step.subsidy().equals(subsidy.id()))
                    .toList();
            var one = new SubsidyDeadlines(clock, subsidy, steps);
            return Stream.of(one.publication(), one.payment(), one.reports()).flatMap(all -> all);
        });
    }

    private Stream<Deadline> publication() {
        PartialDate signed = signed();
        Holds above = above(signed == null ? When.on(clock.on()) : signed.when());
        if (above == Holds.NO || (above == Holds.UNDETERMINED && subsidy.terms().convention() == null)) {
            return Stream.empty();
        }
        Duty duty = Duty.running(
                        "subsidy.publication",
                        subsidy.id(),
                        Informant.GRANTOR,
                        Text.of(
                                "publier les données essentielles de la subvention (une commune de moins de 3 500"
                                        + " habitants en est dispensée)",
                                "publish the essential data of the subsidy (a commune under 3,500 inhabitants need not)"))
                .lacking(above == Holds.YES ? List.of() : List.of(AMOUNT));
        Holds step = done(SubsidyStepKind.PUBLISHED);
        Holds row = Proof.any(
                clock.situation().project().all(Kind.PUBLISHED_RECORD).stream()
                        .filter(published -> published.subsidy().equals(subsidy.id())),
                published -> published.publishedOn(),
                clock.on());
        return clock.running(
                new Delay(Delays.PUBLICATION, "subsidy.publication-delay", signed, false, false),
                signed,
                SIGNED,
                duty,
                new Proof(step.or(row), open(), STEP));
    }

    /** The first signature of the convention that grants it. */
    private @Nullable PartialDate signed() {
        Id.Convention convention = subsidy.terms().convention();
        return convention == null
                ? null
                : clock.situation().firstSigned(convention).orElse(null);
    }

    /** Whether a year of it is surely above the threshold, surely not, or not known. */
    private Holds above(When day) {
        Parameter.Value<Money> threshold =
                clock.read(Delays.PUBLICATION_THRESHOLD, day).value();
        Money total = subsidy.total();
        if (threshold == null || total == null) {
            return Holds.UNDETERMINED;
        }
        return YearlyAmount.of(total, subsidy.period()).exceeds(threshold.value());
    }

    private Stream<Deadline> payment() {
        Boolean other = subsidy.terms().otherPaymentDates();
        boolean planned = subsidy.terms().payments().stream().anyMatch(payment -> payment.due() != null);
        boolean none = of(SubsidyStepKind.NOTIFIED).findAny().isEmpty()
                && of(SubsidyStepKind.GRANTED).findAny().isEmpty();
        if (Boolean.TRUE.equals(other) || planned || none) {
            return Stream.empty();
        }
        PartialDate notified = dates(SubsidyStepKind.NOTIFIED).findFirst().orElse(null);
        Duty duty = Duty.running(
                        "subsidy.payment",
                        subsidy.id(),
                        Informant.GRANTOR,
                        Text.of("verser la subvention", "pay the subsidy"))
                .lacking(other == null ? List.of(OTHER_DATES) : List.of());
        return clock.running(
                new Delay(Delays.PAYMENT, "subsidy.payment-delay", notified, false, false),
                notified,
                NOTIFIED,
                duty,
                new Proof(done(SubsidyStepKind.PAID), open(), STEP));
    }

    /** One report for each exercise: it is filed after its end, and before the end of the next one. */
    private Stream<Deadline> reports() {
        if (!Boolean.TRUE.equals(subsidy.terms().tiedToExpense()) || publicBeneficiaries()) {
            return Stream.empty();
        }
        List<PartialDate> ends = dates(SubsidyStepKind.EXERCISE_END).toList();
        if (ends.isEmpty()) {
            return report(null, Holds.NO);
        }
        return IntStream.range(0, ends.size()).boxed().flatMap(i -> {
            PartialDate next = i + 1 < ends.size() ? ends.get(i + 1) : null;
            return report(ends.get(i), reported(ends.get(i), next));
        });
    }

    private Stream<Deadline> report(@Nullable PartialDate end, Holds done) {
        Duty duty = Duty.running(
                "subsidy.report",
                subsidy.id(),
                Informant.BENEFICIARY,
                Text.of("déposer le compte rendu financier", "file the financial report"));
        return clock.running(
                new Delay(Delays.REPORT, "subsidy.financial-report", end, false, false),
                end,
                EXERCISE,
                duty,
                new Proof(done, open(), STEP));
    }

    private Holds reported(PartialDate end, @Nullable PartialDate next) {
        return of(SubsidyStepKind.REPORTED)
                .map(step -> {
                    When when = When.of(step.reachedOn());
                    return when == null
                            ? Holds.UNDETERMINED
                            : when.before(end.earliest())
                                    .not()
                                    .and(next == null ? Holds.YES : when.before(next.earliest()))
                                    .and(when.after(clock.on()).not());
                })
                .reduce(Holds.NO, Holds::or);
    }

    private boolean publicBeneficiaries() {
        Situation situation = clock.situation();
        return !subsidy.beneficiaries().isEmpty()
                && subsidy.beneficiaries().stream()
                        .allMatch(share -> situation
                                        .get(Kind.ORGANISATION, share.beneficiary())
                                        .kind()
                                        .publicLaw()
                                == Holds.YES);
    }

    private boolean open() {
        return clock.situation().open(Kind.SUBSIDY_STEP, subsidy.id(), steps.isEmpty());
    }

    private Holds done(SubsidyStepKind kind) {
        return Proof.any(of(kind), SubsidyStep::reachedOn, clock.on());
    }

    private Stream<SubsidyStep> of(SubsidyStepKind kind) {
        return steps.stream().filter(step -> step.kind().equals(kind));
    }

    private Stream<PartialDate> dates(SubsidyStepKind kind) {
        return of(kind).map(SubsidyStep::reachedOn).flatMap(Stream::ofNullable).sorted();
    }
}
