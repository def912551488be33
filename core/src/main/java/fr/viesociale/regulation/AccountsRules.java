package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.money.Money;
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
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Les comptes de qui reçoit des subventions: an auditor and a publication above a threshold. */
final class AccountsRules {

    private static final Source ACCOUNTS = Sources.seen(
            "code de commerce L612-4 (apedubreuil.org) ; guide 2024 (myath.athdata.net)",
            "code de commerce L612-4 (apedubreuil.org); guide 2024 (myath.athdata.net)");

    private static final Fact<Situation, Accounts, When> YEAR = fact(
            "accounts/*/fiscalYear",
            "exercice",
            "fiscal year",
            Informant.BENEFICIARY,
            (accounts, situation) ->
                    PartialDate.parse(accounts.fiscalYear().toString()).when());
    private static final Fact<Situation, Accounts, OrganisationKind> HOLDER = fact(
            "organisations/*/kind",
            "nature de l'organisme",
            "kind of the organisation",
            Informant.BENEFICIARY,
            (accounts, situation) ->
                    situation.get(Kind.ORGANISATION, accounts.organisation()).kind());
    private static final Fact<Situation, Accounts, Money> SUBSIDIES = fact(
            "accounts/*/publicSubsidies",
            "subventions publiques de l'année",
            "public subsidies of the year",
            Informant.BENEFICIARY,
            (accounts, situation) -> accounts.publicSubsidies());
    private static final Fact<Situation, Accounts, Boolean> AUDITOR = fact(
            "accounts/*/auditorAppointed",
            "commissaire aux comptes nommé",
            "auditor appointed",
            Informant.BENEFICIARY,
            (accounts, situation) -> accounts.auditorAppointed());
    private static final Fact<Situation, Accounts, When> APPROVED_ON = fact(
            "accounts/*/approvedOn",
            "date d'approbation des comptes",
            "date on which the accounts were approved",
            Informant.BENEFICIARY,
            (accounts, situation) -> When.of(accounts.approvedOn()));
    private static final Fact<Situation, Accounts, Done> PUBLISHED = fact(
            "accounts/*/publishedOn",
            "publication des comptes",
            "publication of the accounts",
            Informant.BENEFICIARY,
            (accounts, situation) -> Done.of(accounts.publishedOn(), false));

    private static final Parameter<Money> ACCOUNTS_THRESHOLD = Parameter.<Money>of(
                    "subsidy.accounts-threshold.threshold",
                    "seuil des subventions de l'année pour les comptes",
                    "threshold of the subsidies of a year for the accounts")
            .value(Money.parse("153000"), Force.ALWAYS, ACCOUNTS);
    private static final Parameter<Period> ACCOUNTS_PUBLICATION = Parameter.<Period>of(
                    "subsidy.accounts-threshold.publishWithinMonths",
                    "délai de publication des comptes",
                    "delay for publishing the accounts")
            .value(Period.ofMonths(3), Force.ALWAYS, ACCOUNTS);

    private static final Rule<Situation, Accounts> ACCOUNTS_AND_AUDITOR = Provision.national(
                    "subsidy.accounts-threshold",
                    Severity.LAW,
                    Force.ALWAYS,
                    ACCOUNTS,
                    "Une association qui reçoit dans l'année plus de 153 000 € de subventions publiques établit des comptes"
                            + " annuels, nomme un commissaire aux comptes et publie ses comptes dans les trois mois de leur"
                            + " approbation.",
                    "An association that receives more than €153,000 of public subsidies in a year draws up yearly accounts,"
                            + " appoints an auditor and publishes its accounts within three months of their approval.")
            .checked(
                    Subjects.ACCOUNTS,
                    YEAR,
                    Set.of(
                            HOLDER,
                            SUBSIDIES,
                            AUDITOR,
                            APPROVED_ON,
                            PUBLISHED,
                            ACCOUNTS_THRESHOLD,
                            ACCOUNTS_PUBLICATION,
                            Facts.ASSESSMENT_DATE),
                    (accounts, q) -> q.where(
                            HOLDER,
                            accounts,
                            AccountsRules::association,
                            () -> q.any(
                                    Text.of(
                                            "sous le seuil, ou comptes contrôlés et publiés",
                                            "under the threshold, or accounts audited and published"),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            SUBSIDIES,
                                            accounts,
                                            ACCOUNTS_THRESHOLD,
                                            (sum, most) -> Holds.of(sum.compareTo(most) <= 0)),
                                    () -> audited(accounts, q))));

    static final List<Rule<Situation, ?>> ALL = List.of(ACCOUNTS_AND_AUDITOR);

    private AccountsRules() {}

    private static Answer audited(Accounts accounts, Inquiry<Situation> q) {
        return q.all(
                Text.of("comptes contrôlés et publiés", "accounts audited and published"),
                () -> q.holds(AUDITOR, accounts, Holds::of),
                () -> q.given(
                        APPROVED_ON,
                        accounts,
                        approved -> q.known(
                                ACCOUNTS_PUBLICATION,
                                delay -> q.due(PUBLISHED, accounts, approved.plus(delay), Facts.ASSESSMENT_DATE))));
    }

    /** The text speaks of associations: what it asks of a foundation is not said. */
    private static Holds association(OrganisationKind kind) {
        return kind.equals(OrganisationKind.FOUNDATION)
                ? Holds.UNDETERMINED
                : kind.publicLaw().not();
    }
}
