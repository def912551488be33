package fr.viesociale.regulation;

import fr.viesociale.money.Money;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.Period;

/**
 * Les délais: the dated values that deadlines are reckoned with, which a host replaces in its rule book. Those of the
 * State's control are in {@link fr.viesociale.agrement.StateControl}.
 */
public final class Delays {

    private static final Source COURT = Sources.seen(
            "CJA R421-1, R421-2 et R421-5 (alexia.fr, doctrine.fr)",
            "CJA R421-1, R421-2 and R421-5 (alexia.fr, doctrine.fr)");
    private static final Source PUBLISHED = Sources.seen(
            "décret 2017-779 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1 (schema.data.gouv.fr))",
            "décret 2017-779 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1 (schema.data.gouv.fr))");
    private static final Force SINCE_2017 = Force.from("2017-08-01");

    /** How long after its notification a decision may be brought before the administrative court: a free period. */
    public static final Parameter<Period> REMEDY = Parameter.<Period>of(
                    "agrement.remedy-deadline.months",
                    Text.of(
                            "délai de recours devant le tribunal administratif",
                            "delay for going to the administrative court"))
            .value(Period.ofMonths(2), Force.ALWAYS, COURT);

    /** How long after the signature the essential data of a subsidy are to be published. */
    public static final Parameter<Period> PUBLICATION = Parameter.<Period>of(
                    "subsidy.publication-delay.maxMonths",
                    Text.of("délai de publication des données essentielles", "delay for publishing the essential data"))
            .value(Period.ofMonths(3), SINCE_2017, PUBLISHED);

    /** The yearly amount strictly above which they are. */
    public static final Parameter<Money> PUBLICATION_THRESHOLD = Parameter.<Money>of(
                    "subsidy.publication-delay.threshold",
                    Text.of("seuil annuel de publication", "yearly threshold of publication"))
            .value(Money.parse("23000"), Force.ALWAYS, PUBLISHED);

    /** How many days after the notification of the grant a subsidy is to be paid. */
    public static final Parameter<Period> PAYMENT = Parameter.<Period>of(
                    "subsidy.payment-delay.maxDays", Text.of("délai de versement", "delay of payment"))
            .value(
                    Period.ofDays(60),
                    Force.from("2021-07-01"),
                    Sources.seen(
                            "loi 2021-875 (votre-expert-des-associations.fr) ; départ à la notification d'après le débat"
                                    + " (nosdeputes.fr 710986)",
                            "loi 2021-875 (votre-expert-des-associations.fr); start at notification in the debate"
                                    + " (nosdeputes.fr 710986)"));

    /** How long after the end of the exercise the financial report of a subsidy tied to an expense is to be filed. */
    public static final Parameter<Period> REPORT = Parameter.<Period>of(
                    "subsidy.financial-report.maxMonths",
                    Text.of("délai du compte rendu financier", "delay of the financial report"))
            .value(
                    Period.ofMonths(6),
                    Force.from("2000-04-12"),
                    Sources.seen(
                            "loi 2000-321 art. 10 (institut-isbl.fr) ; Cerfa 15059 (studylibfr.com)",
                            "loi 2000-321 art. 10 (institut-isbl.fr); Cerfa 15059 (studylibfr.com)"));

    /** How long before the end of an agrément the work on its renewal starts, at one Caf. */
    public static final Parameter<Period> RENEWAL_START = renewal(
            "startMonths", 14, "lancement du renouvellement avant la fin de l'agrément", "start before the end");

    /** How long before it the evaluation and the diagnosis begin at the earliest, at that Caf. */
    public static final Parameter<Period> RENEWAL_EVALUATION_FROM = renewal(
            "evaluationFromMonths",
            12,
            "évaluation et diagnostic, au plus tôt avant la fin de l'agrément",
            "evaluation and diagnosis, at the earliest before the end");

    /** How long before it both are done, at that Caf. */
    public static final Parameter<Period> RENEWAL_EVALUATION_TO = renewal(
            "evaluationToMonths",
            8,
            "évaluation et diagnostic, au plus tard avant la fin de l'agrément",
            "evaluation and diagnosis, at the latest before the end");

    /** How long before it the stakes are shared, at that Caf. */
    public static final Parameter<Period> RENEWAL_STAKES =
            renewal("stakesMonths", 6, "enjeux partagés avant la fin de l'agrément", "stakes shared before the end");

    /** How long before it the committee of the Caf sits, at that Caf. */
    public static final Parameter<Period> RENEWAL_COMMITTEE = renewal(
            "committeeMonths",
            3,
            "commission de la Caf avant la fin de l'agrément",
            "committee of the Caf before the end");

    /** How many reviews with indicators a contrat de ville has in each full calendar year of its term. */
    public static final Parameter<Integer> REVIEWS = Parameter.<Integer>of(
                    "convention.city-contract-review.reviewsPerCalendarYear",
                    Text.of("bilans annuels d'un contrat de ville", "yearly reviews of a contrat de ville"))
            .value(
                    1,
                    Force.between("2024-01-01", "2030-12-31"),
                    Sources.seen(
                            "circulaire du 7 novembre 2024 (irev.fr) ; lettre de la ministre du 3 avril 2023"
                                    + " (villes-et-territoires.fr)",
                            "circulaire of 7 November 2024 (irev.fr); minister's letter of 3 April 2023"
                                    + " (villes-et-territoires.fr)"));

    private Delays() {}

    private static Parameter<Period> renewal(String name, int months, String fr, String en) {
        return Parameter.<Period>of("agrement.renewal-clock." + name, fr, en)
                .value(
                        Period.ofMonths(months),
                        Force.ALWAYS,
                        Sources.local(
                                "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), Caf de"
                                        + " Seine-et-Marne",
                                "Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), Caf of"
                                        + " Seine-et-Marne"));
    }
}
