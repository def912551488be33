package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.SubsidyFacts.PRIVATE_BODY;

import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.YearlyAmount;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
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
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les subventions: the convention, the payment and the financial report. What is published is in {@link PublicationRules}, the
 * accounts of who receives them in {@link AccountsRules}.
 */
final class SubsidyRules {

    private static final Source LAW_2000 = Sources.seen(
            "loi 2000-321 art. 10 (copie publique ; institut-isbl.fr) ; décret 2001-495 (dépôt DataSubvention (GitHub), guide"
                    + " 2024 (myath.athdata.net))",
            "loi 2000-321 art. 10 (public copy; institut-isbl.fr); décret 2001-495 (DataSubvention repository (GitHub), guide"
                    + " 2024 (myath.athdata.net))");
    private static final Fact<Situation, Subsidy, When> GRANTED_ON = SubsidyFacts.step(
            SubsidyStepKind.GRANTED, "date d'octroi", "date on which it was granted", Informant.GRANTOR);
    private static final Fact<Situation, Subsidy, YearlyAmount> RECEIVED = fact(
            "subsidies/*/total",
            "montant annuel versé à un bénéficiaire de droit privé",
            "yearly amount for one beneficiary of private law",
            Informant.GRANTOR,
            SubsidyRules::received);
    private static final Fact<Situation, Subsidy, Listed<PartCode>> CONVENTION = fact(
            "subsidies/*/terms/convention",
            "contenu de la convention écrite",
            "content of the written convention",
            Informant.GRANTOR,
            SubsidyRules::convention);
    private static final Fact<Situation, Subsidy, Boolean> TIED = fact(
            "subsidies/*/terms/tiedToExpense",
            "subvention affectée à une dépense déterminée",
            "tied to a given expense",
            Informant.GRANTOR,
            (subsidy, situation) -> subsidy.terms().tiedToExpense());
    private static final Fact<Situation, Subsidy, When> LAST_EXERCISE = fact(
            "subsidySteps/*/reachedOn",
            "fin du dernier exercice",
            "end of the last exercise",
            Informant.BENEFICIARY,
            (subsidy, situation) -> Exercise.of(subsidy, situation)
                    .reduce((one, next) -> next)
                    .map(last -> last.end().when())
                    .orElse(null));
    private static final Fact<Situation, Subsidy, List<Exercise>> EXERCISES = fact(
            "subsidySteps/*/reachedOn",
            "fins d'exercice",
            "ends of the exercises",
            Informant.BENEFICIARY,
            (subsidy, situation) -> {
                List<Exercise> exercises = Exercise.of(subsidy, situation).toList();
                return exercises.isEmpty() ? null : exercises;
            });
    private static final Fact<Situation, Exercise, Done> REPORTED = fact(
            "subsidySteps/*/reachedOn",
            "compte rendu financier",
            "financial report",
            Informant.BENEFICIARY,
            Exercise::reported);
    private static final Fact<Situation, Subsidy, When> NOTIFIED_ON = SubsidyFacts.step(
            SubsidyStepKind.NOTIFIED,
            "date de notification de l'octroi",
            "date on which the grant was notified",
            Informant.GRANTOR);
    private static final Fact<Situation, Subsidy, Holds> GRANTED = fact(
            "subsidySteps/*/kind", "subvention accordée", "subsidy granted", Informant.GRANTOR, SubsidyRules::granted);
    private static final Fact<Situation, Subsidy, Boolean> OTHER_DATES = fact(
            "subsidies/*/terms/otherPaymentDates",
            "autres dates de versement fixées",
            "other payment dates set",
            Informant.GRANTOR,
            (subsidy, situation) -> subsidy.terms().payments().stream().anyMatch(payment -> payment.due() != null)
                    ? Boolean.TRUE
                    : subsidy.terms().otherPaymentDates());
    private static final Fact<Situation, Subsidy, Done> PAID = fact(
            "subsidySteps/*/reachedOn",
            "versement de la subvention",
            "payment of the subsidy",
            Informant.GRANTOR,
            (subsidy, situation) -> SubsidyFacts.latest(
                    SubsidyFacts.reached(subsidy.id(), SubsidyStepKind.PAID, situation),
                    SubsidyFacts.open(subsidy.id(), situation)));
    private static final Parameter<Money> CONVENTION_THRESHOLD = Parameter.<Money>of(
                    "subsidy.convention-threshold.threshold",
                    "seuil annuel de la convention obligatoire",
                    "yearly threshold of the compulsory convention")
            .value(Money.parse("23000"), Force.from("2001-06-06"), LAW_2000);
    private static final Parameter<List<PartCode>> CONVENTION_PARTS = Parameter.<List<PartCode>>of(
                    "subsidy.convention-threshold.parts", "ce que la convention précise", "what the convention states")
            .value(
                    List.of(PartCode.PURPOSE, PartCode.AMOUNT, PartCode.CONDITIONS_OF_USE),
                    Force.from("2001-06-06"),
                    LAW_2000);
    private static final Rule<Situation, Subsidy> NEEDS_CONVENTION = Provision.national(
                    "subsidy.convention-threshold",
                    Severity.LAW,
                    Force.from("2001-06-06"),
                    LAW_2000,
                    "Au-dessus de 23 000 € dans l'année, une subvention à un organisme de droit privé a une convention écrite qui"
                            + " en dit l'objet, le montant et les conditions d'utilisation.",
                    "Above €23,000 in a year, a subsidy to a private-law body has a written convention that states what it is"
                            + " for, how much it is and how it may be used.")
            .checked(
                    Subjects.SUBSIDIES,
                    GRANTED_ON,
                    Set.of(PRIVATE_BODY, RECEIVED, CONVENTION, CONVENTION_THRESHOLD, CONVENTION_PARTS),
                    (subsidy, q) -> q.where(
                            PRIVATE_BODY,
                            subsidy,
                            concerned -> concerned,
                            () -> q.any(
                                    Text.of(
                                            "sous le seuil, ou convention complète",
                                            "under the threshold, or a complete convention"),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            RECEIVED,
                                            subsidy,
                                            CONVENTION_THRESHOLD,
                                            (amount, most) ->
                                                    amount.exceeds(most).not()),
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES,
                                            CONVENTION,
                                            subsidy,
                                            CONVENTION_PARTS,
                                            Listed::includesAll))));

    private static final Rule<Situation, Subsidy> FINANCIAL_REPORT = Provision.national(
                    "subsidy.financial-report",
                    Severity.LAW,
                    Force.from("2000-04-12"),
                    Sources.seen(
                            "loi 2000-321 art. 10 (copie publique ; institut-isbl.fr) ; Cerfa 15059 (studylibfr.com)",
                            "loi 2000-321 art. 10 (public copy; institut-isbl.fr); Cerfa 15059 (studylibfr.com)"),
                    "Quand la subvention est affectée à une dépense déterminée, le compte rendu financier est déposé dans les"
                            + " six mois qui suivent la fin de l'exercice.",
                    "Where the subsidy is tied to a given expense, the financial report is filed within six months of the end of"
                            + " the exercise.")
            .checked(
                    Subjects.SUBSIDIES,
                    LAST_EXERCISE,
                    Set.of(TIED, PRIVATE_BODY, EXERCISES, REPORTED, Delays.REPORT, Facts.ASSESSMENT_DATE),
                    (subsidy, q) -> q.where(
                            TIED,
                            subsidy,
                            Holds::of,
                            () -> q.where(
                                    PRIVATE_BODY,
                                    subsidy,
                                    concerned -> concerned,
                                    () -> q.given(EXERCISES, subsidy, exercises -> reported(exercises, q)))));

    private static final Rule<Situation, Subsidy> PAYMENT_DELAY = Provision.national(
                    "subsidy.payment-delay",
                    Severity.LAW,
                    Force.from("2021-07-01"),
                    Sources.seen(
                            "loi 2021-875 (votre-expert-des-associations.fr) ; départ à la notification d'après le débat"
                                    + " (nosdeputes.fr 710986) ; exception de mémoire",
                            "loi 2021-875 (votre-expert-des-associations.fr); start at notification in the debate"
                                    + " (nosdeputes.fr 710986); exception recalled"),
                    "Une subvention est versée dans les soixante jours de la notification de son octroi, sauf si la décision ou la"
                            + " convention fixe d'autres dates.",
                    "A subsidy is paid within sixty days of the notification of the grant, unless the decision or the convention"
                            + " sets other dates.")
            .checked(
                    Subjects.SUBSIDIES,
                    NOTIFIED_ON,
                    Set.of(OTHER_DATES, GRANTED, NOTIFIED_ON, PAID, Delays.PAYMENT, Facts.ASSESSMENT_DATE),
                    (subsidy, q) -> q.where(
                            OTHER_DATES,
                            subsidy,
                            other -> Holds.of(!other),
                            () -> q.where(
                                    GRANTED,
                                    subsidy,
                                    granted -> granted,
                                    () -> q.given(
                                            NOTIFIED_ON,
                                            subsidy,
                                            notified -> q.known(
                                                    Delays.PAYMENT,
                                                    delay -> q.due(
                                                            PAID,
                                                            subsidy,
                                                            notified.plus(delay),
                                                            Facts.ASSESSMENT_DATE))))));

    static final List<Rule<Situation, ?>> ALL = List.of(NEEDS_CONVENTION, FINANCIAL_REPORT, PAYMENT_DELAY);

    private SubsidyRules() {}

    /** An exercise of a subsidy: its end, and the end of the next one. */
    private record Exercise(
            Id.Subsidy subsidy, PartialDate end, @Nullable PartialDate next) {

        static Stream<Exercise> of(Subsidy subsidy, Situation situation) {
            List<PartialDate> ends = SubsidyFacts.steps(subsidy.id(), situation)
                    .filter(step -> step.kind().equals(SubsidyStepKind.EXERCISE_END))
                    .flatMap(step -> Stream.ofNullable(step.reachedOn()))
                    .sorted()
                    .toList();
            List<Exercise> exercises = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                PartialDate next = i + 1 < ends.size() ? ends.get(i + 1) : null;
                exercises.add(new Exercise(subsidy.id(), ends.get(i), next));
            }
            return exercises.stream();
        }

        /** A report filed after its end, and before the end of the next one. */
        @Nullable
        Done reported(Situation situation) {
            return SubsidyFacts.earliest(
                    SubsidyFacts.reached(subsidy, SubsidyStepKind.REPORTED, situation)
                            .filter(day ->
                                    day.before(end.earliest()) != Holds.YES && day.before(following()) != Holds.NO),
                    SubsidyFacts.open(subsidy, situation));
        }

        private LocalDate following() {
            return next == null ? LocalDate.MAX : next.earliest();
        }
    }

    private static Answer reported(List<Exercise> exercises, Inquiry<Situation> q) {
        return q.known(
                Delays.REPORT,
                delay -> exercises.stream()
                        .map(exercise ->
                                q.due(REPORTED, exercise, exercise.end().when().plus(delay), Facts.ASSESSMENT_DATE))
                        .reduce(Answer.NOT_APPLICABLE, Answer::and));
    }

    /** Where it is shared, what the one that receives most has of it; where the shares are not known, all of it at most. */
    private static @Nullable YearlyAmount received(Subsidy subsidy, Situation situation) {
        Money total = subsidy.total();
        if (total == null) {
            return null;
        }
        List<BeneficiaryShare> shares = subsidy.beneficiaries().stream()
                .filter(share -> situation
                                .get(Kind.ORGANISATION, share.beneficiary())
                                .kind()
                                .publicLaw()
                        != Holds.YES)
                .toList();
        if (subsidy.beneficiaries().size() == 1) {
            return YearlyAmount.of(total, subsidy.period());
        }
        List<Money> amounts = shares.stream()
                .flatMap(share -> Stream.ofNullable(amount(share, total)))
                .sorted()
                .toList();
        Money least = amounts.isEmpty() ? Money.ZERO : amounts.get(amounts.size() - 1);
        return new YearlyAmount(least, amounts.size() == shares.size() ? least : total, subsidy.period());
    }

    private static @Nullable Money amount(BeneficiaryShare share, Money total) {
        Quantity part = share.share();
        boolean partOfOne =
                part != null && part.number().signum() >= 0 && part.number().compareTo(BigDecimal.ONE) <= 0;
        return share.amount() != null || part == null || !partOfOne ? share.amount() : total.times(part.number());
    }

    /** What its convention states; nothing, where it is known that there is none. */
    private static @Nullable Listed<PartCode> convention(Subsidy subsidy, Situation situation) {
        Id.Convention convention = subsidy.terms().convention();
        if (convention == null) {
            boolean open = situation.open(Kind.CONVENTION, subsidy.id(), true);
            return open ? null : Listed.of(Stream.<PartCode>empty(), part -> part, part -> Holds.YES, false);
        }
        Set<Id> versions = Set.copyOf(situation.versionsOf(convention).stream()
                .map(ConventionVersion::id)
                .toList());
        List<PartCode> stated = new ArrayList<>();
        List<PartCode> absent = new ArrayList<>();
        situation.project().all(Kind.CONVENTION_CONTENT).stream()
                .filter(content -> versions.contains(content.version()))
                .forEach(content -> {
                    content.parts().forEach(part -> (part.present() ? stated : absent).add(part.part()));
                    content.amounts().stream().limit(1).forEach(line -> stated.add(PartCode.AMOUNT));
                });
        return stated.isEmpty() && absent.isEmpty()
                ? null
                : Listed.of(
                        Stream.concat(stated.stream(), absent.stream()),
                        part -> part,
                        part -> Holds.of(stated.contains(part)),
                        true);
    }

    private static @Nullable Holds granted(Subsidy subsidy, Situation situation) {
        boolean granted = SubsidyFacts.steps(subsidy.id(), situation)
                .anyMatch(step -> step.kind().equals(SubsidyStepKind.GRANTED)
                        || step.kind().equals(SubsidyStepKind.NOTIFIED));
        return granted ? Holds.YES : SubsidyFacts.open(subsidy.id(), situation) ? null : Holds.NO;
    }
}
