package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;
import static fr.viesociale.regulation.SubsidyFacts.FILED_ON;
import static fr.viesociale.regulation.SubsidyFacts.PRIVATE_BODY;

import fr.viesociale.actor.Commitment;
import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.CommitmentKind;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
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
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le contrat d'engagement républicain: who subscribes to it, what it holds, what a breach costs. */
final class EngagementRules {

    private static final Force SINCE_2022 = Force.from("2022-01-02");

    private static final Source MEMBERS_AND_BREACHES =
            Sources.seen("openasso.org ; airbuech.fr", "openasso.org; airbuech.fr");
    private static final Source SEVEN =
            Sources.seen("décret 2021-1947 (Légifrance) ; vedesi.fr", "décret 2021-1947 (Légifrance); vedesi.fr");

    private static final Fact<Situation, Subsidy, Listed<Named>> WITHOUT_CONTRACT = fact(
            "commitments/*/subscribedOn",
            "demandeurs sans contrat d'engagement républicain au jour du dépôt",
            "applicants without a contrat d'engagement républicain on the day of filing",
            Informant.BENEFICIARY,
            (subsidy, situation) -> applicants(
                    subsidy,
                    situation,
                    applicant -> subscribed(applicant, subsidy, situation).not()));
    private static final Fact<Situation, Subsidy, Holds> CONTRACT = fact(
            "commitments/*/kind",
            "contrat d'engagement républicain souscrit",
            "contrat d'engagement républicain subscribed",
            Informant.BENEFICIARY,
            EngagementRules::anyContract);
    private static final Fact<Situation, Subsidy, Listed<CommitmentCode>> HELD = fact(
            "commitments/*/commitments",
            "engagements que le contrat contient",
            "commitments that the contract holds",
            Informant.BENEFICIARY,
            EngagementRules::held);
    private static final Fact<Situation, Subsidy, Listed<Named>> NOT_TOLD = paper(
            DocumentKind.MEMBERS_INFORMED,
            "evidence/*/state",
            "associations sans preuve de l'information de leurs membres",
            "associations without a proof that their members were informed",
            Informant.BENEFICIARY,
            (subsidy, situation) -> applicants(
                    subsidy, situation, applicant -> told(applicant, situation).not()));
    private static final Fact<Situation, Subsidy, OrganisationKind> GRANTOR = fact(
            "organisations/*/kind",
            "organisme qui subventionne",
            "body that grants the subsidy",
            Informant.GRANTOR,
            (subsidy, situation) ->
                    situation.get(Kind.ORGANISATION, subsidy.grantor()).kind());
    private static final Fact<Situation, Subsidy, Boolean> PUBLIC_RULES = fact(
            "subsidies/*/terms/publicRules",
            "demande traitée comme adressée à une autorité administrative",
            "treated as asked of an administrative authority",
            Informant.CAF,
            (subsidy, situation) -> subsidy.terms().publicRules());
    private static final Fact<Situation, SubsidyBreach, When> BREACH_FILED_ON = fact(
            "subsidySteps/*/reachedOn",
            "date de dépôt de la demande de subvention",
            "date on which the subsidy was applied for",
            Informant.BENEFICIARY,
            (breach, situation) -> SubsidyFacts.first(breach.subsidy(), SubsidyStepKind.FILED, situation));
    private static final Fact<Situation, SubsidyBreach, Money> TOTAL = fact(
            "subsidies/*/total",
            "montant de la subvention",
            "amount of the subsidy",
            Informant.GRANTOR,
            (breach, situation) -> subsidy(breach, situation).total());
    private static final Fact<Situation, SubsidyBreach, Days> PERIOD = fact(
            "subsidies/*/period",
            "premier et dernier jour de la subvention",
            "first and last day of the subsidy",
            Informant.GRANTOR,
            (breach, situation) -> Days.of(subsidy(breach, situation).period()));
    private static final Fact<Situation, SubsidyBreach, LocalDate> BREACHED_ON = fact(
            "subsidyBreaches/*/occurredOn",
            "jour du manquement",
            "day of the breach",
            Informant.GRANTOR,
            (breach, situation) -> Days.known(When.of(breach.occurredOn())));
    private static final Fact<Situation, SubsidyBreach, Money> WITHDRAWN = fact(
            "subsidyBreaches/*/withdrawn",
            "montant retiré",
            "amount withdrawn",
            Informant.GRANTOR,
            (breach, situation) -> breach.withdrawn());

    private static final Parameter<List<CommitmentCode>> COMMITMENTS = Parameter.<List<CommitmentCode>>of(
                    "engagement.seven-commitments.commitments", "engagements du contrat", "commitments of the contract")
            .value(
                    List.of(
                            CommitmentCode.LAWS_OF_THE_REPUBLIC,
                            CommitmentCode.FREEDOM_OF_CONSCIENCE,
                            CommitmentCode.FREEDOM_OF_MEMBERS,
                            CommitmentCode.EQUALITY,
                            CommitmentCode.FRATERNITY,
                            CommitmentCode.DIGNITY,
                            CommitmentCode.SYMBOLS),
                    Force.ALWAYS,
                    SEVEN);

    private static final Rule<Situation, Subsidy> SUBSCRIBED = Provision.national(
                    "engagement.subscribed-before-application",
                    Severity.LAW,
                    SINCE_2022,
                    Sources.seen(
                            "loi 2000-321 art. 10-1 et décret 2021-1947 (Légifrance, vedesi.fr, openasso.org) ; exclusion des"
                                    + " gestionnaires publics déduite du champ",
                            "loi 2000-321 art. 10-1 and décret 2021-1947 (Légifrance, vedesi.fr, openasso.org); exclusion of"
                                    + " public managers deduced from the scope"),
                    "Une association ou une fondation qui demande une subvention publique a souscrit le contrat d'engagement"
                            + " républicain le jour du dépôt au plus tard.",
                    "An association or a foundation that applies for a public subsidy has subscribed to the contrat"
                            + " d'engagement républicain by the day of filing.")
            .checked(
                    Subjects.SUBSIDIES,
                    FILED_ON,
                    Set.of(PRIVATE_BODY, WITHOUT_CONTRACT),
                    (subsidy, q) -> q.where(
                            PRIVATE_BODY, subsidy, due -> due, () -> q.holds(WITHOUT_CONTRACT, subsidy, Listed::none)));

    private static final Rule<Situation, Subsidy> SEVEN_COMMITMENTS = Provision.national(
                    "engagement.seven-commitments",
                    Severity.LAW,
                    SINCE_2022,
                    SEVEN,
                    "Le contrat d'engagement républicain qui est souscrit contient ses sept engagements.",
                    "The contrat d'engagement républicain that is subscribed to holds all its seven commitments.")
            .checked(
                    Subjects.SUBSIDIES,
                    FILED_ON,
                    Set.of(PRIVATE_BODY, CONTRACT, HELD, COMMITMENTS),
                    (subsidy, q) -> q.where(
                            PRIVATE_BODY,
                            subsidy,
                            due -> due,
                            () -> q.where(
                                    CONTRACT,
                                    subsidy,
                                    subscribed -> subscribed,
                                    () -> q.holds(
                                            Reason.Shape.INCLUDES, HELD, subsidy, COMMITMENTS, Listed::includesAll))));

    private static final Rule<Situation, Subsidy> MEMBERS_INFORMED = Provision.national(
                    "engagement.members-informed",
                    Severity.LAW,
                    SINCE_2022,
                    MEMBERS_AND_BREACHES,
                    "L'association garde une preuve qu'elle a informé ses membres du contrat, par quelque moyen que ce soit.",
                    "The association keeps a proof that it told its members of the contract, by whatever means.")
            .checked(
                    Subjects.SUBSIDIES,
                    FILED_ON,
                    Set.of(PRIVATE_BODY, NOT_TOLD),
                    (subsidy, q) ->
                            q.where(PRIVATE_BODY, subsidy, due -> due, () -> q.holds(NOT_TOLD, subsidy, Listed::none)));

    private static final Rule<Situation, SubsidyBreach> WITHDRAWAL_AMOUNT = Provision.national(
                    "engagement.breach-withdrawal-amount",
                    Severity.LAW,
                    SINCE_2022,
                    Sources.seen(
                            "openasso.org ; airbuech.fr ; compte des jours déduit",
                            "openasso.org; airbuech.fr; day count deduced"),
                    "Après un manquement au contrat, le montant retiré est la part de la subvention qui revient aux jours restants,"
                            + " du manquement à la fin de la période, premier et dernier jour compris.",
                    "After a breach of the contract the amount withdrawn is the part of the subsidy for the days that are left,"
                            + " from the breach to the end of the period, both included.")
            .checked(
                    Subjects.SUBSIDY_BREACHES,
                    BREACH_FILED_ON,
                    Set.of(TOTAL, PERIOD, BREACHED_ON, WITHDRAWN),
                    (breach, q) -> q.given(
                            TOTAL,
                            breach,
                            total -> q.given(
                                    PERIOD,
                                    breach,
                                    period -> q.given(
                                            BREACHED_ON,
                                            breach,
                                            day -> q.against(
                                                    Reason.Shape.ONE_OF,
                                                    WITHDRAWN,
                                                    breach,
                                                    period.left(total, day),
                                                    (withdrawn, left) -> Holds.of(withdrawn.equals(left)))))));

    private static final Rule<Situation, Subsidy> CAF_IS_AUTHORITY = Provision.national(
                    "engagement.caf-is-administrative-authority",
                    Severity.LAW,
                    Force.from("2000-04-12"),
                    Sources.seen(
                            "loi 2000-321 art. 1 (ineris.fr/aida) ; qu'une Caf soit un tel organisme est déduit",
                            "loi 2000-321 art. 1 (ineris.fr/aida); that a Caf is such a body is deduced"),
                    "Une subvention demandée à une Caf suit les règles des demandes faites à une autorité administrative : la loi"
                            + " y range les organismes de sécurité sociale.",
                    "A subsidy asked of a Caf follows the rules for what is asked of an administrative authority: the law counts"
                            + " social-security bodies among them.")
            .checked(
                    Subjects.SUBSIDIES,
                    FILED_ON,
                    Set.of(GRANTOR, PUBLIC_RULES),
                    (subsidy, q) -> q.where(
                            GRANTOR,
                            subsidy,
                            grantor -> Holds.of(grantor.equals(OrganisationKind.CAF)),
                            () -> q.holds(PUBLIC_RULES, subsidy, Holds::of)));

    static final List<Rule<Situation, ?>> ALL =
            List.of(SUBSCRIBED, SEVEN_COMMITMENTS, MEMBERS_INFORMED, WITHDRAWAL_AMOUNT, CAF_IS_AUTHORITY);

    /** What a dossier does not decide. */
    static final List<Provision> REFERENCES = List.of(Provision.national(
            "engagement.acts-imputable",
            Severity.LAW,
            SINCE_2022,
            Sources.seen("vedesi.fr", "vedesi.fr"),
            "Un manquement n'est imputé à l'association que s'il est le fait d'un dirigeant, d'un salarié, d'un membre ou d'un"
                    + " bénévole agissant en cette qualité.",
            "A breach is held against the association only where a leader, an employee, a member or a volunteer committed it,"
                    + " acting in that capacity."));

    private EngagementRules() {}

    /** The days of a subsidy, both ends known to the day. */
    private record Days(LocalDate first, LocalDate last) {

        static @Nullable Days of(DateRange period) {
            LocalDate first = known(period.start());
            LocalDate last = known(period.end());
            return first == null || last == null ? null : new Days(first, last);
        }

        static @Nullable LocalDate known(@Nullable When when) {
            LocalDate day = when == null ? null : when.earliest();
            return when != null && day != null && day.equals(when.latest()) ? day : null;
        }

        /** The part of an amount for the days left from a day on, rounded once, to the cent, half up. */
        Money left(Money total, LocalDate from) {
            LocalDate begin = from.isBefore(first) ? first : from;
            BigDecimal left = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(begin, last) + 1));
            BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
            return new Money(total.euros().multiply(left).divide(all, 2, RoundingMode.HALF_UP));
        }
    }

    /** The applicants that owe a contract, each with whether something is amiss with it. */
    private static Listed<Named> applicants(Subsidy subsidy, Situation situation, Function<Organisation, Holds> amiss) {
        return Listed.of(
                SubsidyFacts.beneficiaries(subsidy, situation),
                applicant -> new Named(applicant.name()),
                applicant -> applicant.kind().publicLaw().not().and(amiss.apply(applicant)),
                false);
    }

    private static Holds subscribed(Organisation applicant, Subsidy subsidy, Situation situation) {
        List<Commitment> contracts = contracts(applicant.id(), situation).toList();
        boolean open = situation.open(Kind.COMMITMENT, applicant.id(), contracts.isEmpty());
        return contracts.stream()
                .map(contract -> byFiling(contract, subsidy, situation))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    private static Holds byFiling(Commitment contract, Subsidy subsidy, Situation situation) {
        When filed = SubsidyFacts.first(subsidy.id(), SubsidyStepKind.FILED, situation);
        return SubsidyFacts.when(contract.subscribedOn())
                .after(filed == null ? When.UNKNOWN : filed)
                .not();
    }

    private static @Nullable Holds anyContract(Subsidy subsidy, Situation situation) {
        List<Organisation> owing = owing(subsidy, situation);
        if (owing.stream()
                .anyMatch(body -> contracts(body.id(), situation).findAny().isPresent())) {
            return Holds.YES;
        }
        return owing.stream().anyMatch(body -> situation.open(Kind.COMMITMENT, body.id(), true)) ? null : Holds.NO;
    }

    /** The commitments that every applicant's contract holds; one subscribed after the filing does not count beside an earlier one. */
    private static @Nullable Listed<CommitmentCode> held(Subsidy subsidy, Situation situation) {
        Set<CommitmentCode> common = null;
        for (Organisation applicant : owing(subsidy, situation)) {
            List<Commitment> contracts = contracts(applicant.id(), situation).toList();
            List<Commitment> inTime = contracts.stream()
                    .filter(contract -> byFiling(contract, subsidy, situation) != Holds.NO)
                    .toList();
            Set<CommitmentCode> own = new LinkedHashSet<>();
            (inTime.isEmpty() ? contracts : inTime).forEach(contract -> own.addAll(contract.commitments()));
            if (own.isEmpty() && !contracts.isEmpty()) {
                return null;
            }
            if (!contracts.isEmpty()) {
                if (common != null) {
                    own.retainAll(common);
                }
                common = own;
            }
        }
        return common == null ? null : Listed.of(common.stream(), Function.identity(), code -> Holds.YES, false);
    }

    private static Holds told(Organisation applicant, Situation situation) {
        Set<Id> proven = new HashSet<>();
        proven.add(applicant.id());
        contracts(applicant.id(), situation).map(Commitment::id).forEach(proven::add);
        Holds told = Papers.of(DocumentKind.MEMBERS_INFORMED, proven, situation).exist();
        return told == null ? Holds.UNDETERMINED : told;
    }

    private static List<Organisation> owing(Subsidy subsidy, Situation situation) {
        return SubsidyFacts.beneficiaries(subsidy, situation)
                .filter(body -> body.kind().publicLaw() != Holds.YES)
                .toList();
    }

    private static Stream<Commitment> contracts(Id.Organisation organisation, Situation situation) {
        return situation.project().all(Kind.COMMITMENT).stream()
                .filter(commitment -> commitment.organisation().equals(organisation))
                .filter(commitment -> commitment.kind().equals(CommitmentKind.REPUBLICAN_COMMITMENT));
    }

    private static Subsidy subsidy(SubsidyBreach breach, Situation situation) {
        return situation.get(Kind.SUBSIDY, breach.subsidy());
    }
}
