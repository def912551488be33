package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.AmountLine;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.ReviewKind;
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
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les contrats: what a convention territoriale globale (CTG) and a contrat de ville must be. */
final class ContractRules {

    static final Force SINCE_CIRCULAR_2020 = Force.from("2020-01-16");

    private static final Source CTG_PAGE = Sources.seen(
            "caf.fr, Convention territoriale globale ; la page d'un consultant, qui ajoute le Département, n'est pas"
                    + " suivie",
            "caf.fr, Convention territoriale globale; a consultant's page, which adds the Département, is not followed");
    private static final Source CTG_DURATION = Sources.seen(
            "caf.fr, Convention territoriale globale ; Caf 44, CTG (caf.fr) ; Lettre des Allocations familiales,"
                    + " 28 février 2018 (caf.fr)",
            "caf.fr, Convention territoriale globale; Caf 44, CTG (caf.fr); Lettre des Allocations familiales,"
                    + " 28 February 2018 (caf.fr)");
    private static final Source CTG_CONTENT = Sources.seen(
            "CTG Sorbiers (caf42.fr) ; CC Pays viganais (cc-paysviganais.fr), année seule connue",
            "CTG Sorbiers (caf42.fr); CC Pays viganais (cc-paysviganais.fr), year only");
    private static final Source URBAN_LAW = Sources.seen(
            "loi 2014-173, art. 6 (copie publique sur GitHub)", "loi 2014-173 art. 6 (public copy on GitHub)");

    private static final Fact<Situation, ConventionVersion, DateRange> TERM = fact(
            "conventionVersions/*/term",
            "période de la convention",
            "term of the convention",
            Informant.CITY,
            (version, situation) -> version.term());
    private static final Fact<Situation, ConventionVersion, Listed<PartCode>> PARTS = fact(
            "conventionContents/*/parts",
            "parties du texte de la convention",
            "parts of the text of the convention",
            Informant.CITY,
            ContractRules::parts);
    private static final Fact<Situation, ConventionVersion, Listed<Named>> AMOUNTS = fact(
            "conventionContents/*/amounts",
            "montants inscrits dans la convention",
            "amounts written in the convention",
            Informant.CITY,
            ContractRules::amounts);
    private static final Fact<Situation, ConventionVersion, YearlyReviews> REVIEWS = fact(
            "conventionReviews/*/heldOn",
            "bilans avec indicateurs, par année civile entière et passée",
            "reviews with indicators, by full calendar year that has passed",
            Informant.CITY,
            ContractRules::reviews);
    private static final Fact<Situation, ConventionVersion, Holds> EVALUATED = fact(
            "conventionReviews/*/kind",
            "évaluation à mi-parcours tenue",
            "mid-term evaluation held",
            Informant.CITY,
            ContractRules::evaluated);

    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "convention.ctg-duration-max.maxYears", "durée maximale d'une CTG", "longest duration of a CTG")
            .value(Period.ofYears(5), SINCE_CIRCULAR_2020, CTG_DURATION);
    private static final Parameter<List<OrganisationKind>> CTG_PARTIES = Parameter.<List<OrganisationKind>>of(
                    "convention.ctg-parties.requiredParties", "signataire requis d'une CTG", "required party to a CTG")
            .value(List.of(OrganisationKind.CAF), SINCE_CIRCULAR_2020, CTG_PAGE);
    private static final Parameter<List<OrganisationKind>> CTG_AUTHORITIES = Parameter.<List<OrganisationKind>>of(
                    "convention.ctg-parties.communeOrEpci",
                    "collectivités dont une au moins signe une CTG",
                    "authorities of which one at least signs a CTG")
            .value(List.of(OrganisationKind.COMMUNE, OrganisationKind.EPCI), SINCE_CIRCULAR_2020, CTG_PAGE);
    private static final Parameter<List<PartCode>> CTG_PARTS = Parameter.<List<PartCode>>of(
                    "convention.ctg-parts.requiredParts", "parties que compte une CTG", "parts that a CTG has")
            .value(
                    List.of(PartCode.SHARED_DIAGNOSIS, PartCode.ACTION_SHEETS, PartCode.STEERING, PartCode.EVALUATION),
                    Force.from("2014-01-01"),
                    CTG_CONTENT);
    private static final Parameter<List<OrganisationKind>> CITY_CONTRACT_PARTIES = Parameter.<List<OrganisationKind>>of(
                    "convention.city-contract-parties.requiredParties",
                    "signataires requis d'un contrat de ville",
                    "required parties to a contrat de ville")
            .value(
                    List.of(
                            OrganisationKind.STATE,
                            OrganisationKind.EPCI,
                            OrganisationKind.COMMUNE,
                            OrganisationKind.DEPARTEMENT,
                            OrganisationKind.REGION),
                    Force.from("2014-02-23"),
                    URBAN_LAW);

    private static final Rule<Situation, ConventionVersion> CTG_LASTS = Provision.national(
                    "convention.ctg-duration-max",
                    Severity.HARD,
                    SINCE_CIRCULAR_2020,
                    CTG_DURATION,
                    "Une convention territoriale globale dure cinq ans au plus, dernier jour compris.",
                    "A convention territoriale globale lasts five years at most, its last day included.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, TERM, LONGEST),
                    (version, q) -> of(
                            ConventionKind.CTG,
                            version,
                            q,
                            () -> q.holds(Reason.Shape.AT_MOST, TERM, version, LONGEST, DateRange::lastsAtMost)));

    private static final Rule<Situation, ConventionVersion> CTG_SIGNED_BY = Provision.national(
                    "convention.ctg-parties",
                    Severity.HARD,
                    SINCE_CIRCULAR_2020,
                    CTG_PAGE,
                    "Une CTG est signée par une Caf et par une commune ou un EPCI au moins ; le Département et d'autres"
                            + " peuvent signer aussi.",
                    "A Caf and at least one commune or EPCI sign a CTG; the Département and others may sign too.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, ConventionRules.SIGNATORIES, CTG_PARTIES, CTG_AUTHORITIES),
                    (version, q) -> of(
                            ConventionKind.CTG,
                            version,
                            q,
                            () -> q.all(
                                    Text.of("signataires de la CTG", "parties to the CTG"),
                                    () -> signedBy(CTG_PARTIES, version, q),
                                    () -> q.holds(
                                            Reason.Shape.ONE_OF,
                                            ConventionRules.SIGNATORIES,
                                            version,
                                            CTG_AUTHORITIES,
                                            ContractRules::includesOne))));

    private static final Rule<Situation, ConventionVersion> CTG_HOLDS = Provision.national(
                    "convention.ctg-parts",
                    Severity.GOOD_PRACTICE,
                    Force.from("2014-01-01"),
                    CTG_CONTENT,
                    "Le texte d'une CTG compte un diagnostic partagé, des fiches actions, le pilotage et l'évaluation.",
                    "The text of a CTG has a shared diagnosis, action sheets, how it is steered and how it is"
                            + " evaluated.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, PARTS, CTG_PARTS),
                    (version, q) -> of(
                            ConventionKind.CTG,
                            version,
                            q,
                            () -> q.holds(Reason.Shape.INCLUDES, PARTS, version, CTG_PARTS, Listed::includesAll)));

    private static final Rule<Situation, ConventionVersion> CTG_WITHOUT_MONEY = Provision.national(
                    "convention.ctg-no-amount",
                    Severity.GOOD_PRACTICE,
                    SINCE_CIRCULAR_2020,
                    Sources.seen(
                            "Ithéa, CTG (ithea-conseil.fr) ; caf.fr, Convention territoriale globale",
                            "Ithéa, CTG (ithea-conseil.fr); caf.fr, Convention territoriale globale"),
                    "Aucun montant ne figure dans une CTG : l'argent relève des conventions d'objectifs et de"
                            + " financement.",
                    "No amount is written in a CTG: money is the matter of conventions d'objectifs et de financement.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, AMOUNTS),
                    (version, q) -> of(ConventionKind.CTG, version, q, () -> q.holds(AMOUNTS, version, Listed::none)));

    private static final Rule<Situation, ConventionVersion> CITY_CONTRACT_SIGNED_BY = Provision.national(
                    "convention.city-contract-parties",
                    Severity.LAW,
                    Force.from("2014-02-23"),
                    URBAN_LAW,
                    "Un contrat de ville est intercommunal : l'État, l'EPCI, une commune au moins, le Département et la Région"
                            + " le signent ; la Caf peut le signer.",
                    "A contrat de ville is intercommunal: the State, the EPCI, at least one commune, the Département and the"
                            + " Région sign it; the Caf may sign it.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, ConventionRules.SIGNATORIES, CITY_CONTRACT_PARTIES),
                    (version, q) -> of(
                            ConventionKind.CITY_CONTRACT,
                            version,
                            q,
                            () -> signedBy(CITY_CONTRACT_PARTIES, version, q)));

    private static final Rule<Situation, ConventionVersion> CITY_CONTRACT_REVIEWED = Provision.national(
                    "convention.city-contract-review",
                    Severity.GOOD_PRACTICE,
                    Force.between("2024-01-01", "2030-12-31"),
                    Sources.seen(
                            "circulaire du 7 novembre 2024 (irev.fr) ; lettre de la ministre du 3 avril 2023"
                                    + " (villes-et-territoires.fr)",
                            "circulaire of 7 November 2024 (irev.fr); minister's letter of 3 April 2023"
                                    + " (villes-et-territoires.fr)"),
                    "Un contrat de ville 2024-2030 fait l'objet d'une réunion de bilan avec indicateurs chaque année civile"
                            + " entière de sa période, et d'une évaluation à mi-parcours passé la moitié de celle-ci.",
                    "Of a contrat de ville 2024-2030 a review meeting looks at the indicators in every full calendar year of"
                            + " its term, and a mid-term evaluation is there once half of it is over.")
            .checked(
                    Subjects.VERSIONS,
                    ConventionRules.SIGNED_ON,
                    Set.of(ConventionRules.KIND, TERM, REVIEWS, Delays.REVIEWS, EVALUATED, Facts.ASSESSMENT_DATE),
                    (version, q) -> of(
                            ConventionKind.CITY_CONTRACT,
                            version,
                            q,
                            () -> q.where(TERM, version, ContractRules::known, () -> reviewed(version, q))));

    static final List<Rule<Situation, ?>> ALL = List.of(
            CTG_LASTS, CTG_SIGNED_BY, CTG_HOLDS, CTG_WITHOUT_MONEY, CITY_CONTRACT_SIGNED_BY, CITY_CONTRACT_REVIEWED);

    private ContractRules() {}

    private static Answer of(
            ConventionKind kind, ConventionVersion version, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(ConventionRules.KIND, version, recorded -> Holds.of(recorded.equals(kind)), then);
    }

    private static Answer signedBy(
            Parameter<List<OrganisationKind>> required, ConventionVersion version, Inquiry<Situation> q) {
        return q.holds(Reason.Shape.INCLUDES, ConventionRules.SIGNATORIES, version, required, Listed::includesAll);
    }

    private static Holds includesOne(Listed<OrganisationKind> signatories, Collection<OrganisationKind> kinds) {
        return kinds.stream().map(signatories::includes).reduce(Holds.NO, Holds::or);
    }

    /** Before a year has passed, or half of the term, that part is not due yet. */
    private static Answer reviewed(ConventionVersion version, Inquiry<Situation> q) {
        return q.all(
                Text.of("bilans et évaluation du contrat de ville", "reviews and evaluation of the contrat de ville"),
                () -> q.where(
                        REVIEWS,
                        version,
                        YearlyReviews::due,
                        () -> q.holds(Reason.Shape.AT_LEAST, REVIEWS, version, Delays.REVIEWS, YearlyReviews::atLeast)),
                () -> q.given(
                        Facts.ASSESSMENT_DATE,
                        version,
                        now -> q.where(
                                TERM,
                                version,
                                term -> now.after(firstHalf(term)),
                                () -> q.holds(EVALUATED, version, held -> held))));
    }

    /** Whether both ends are known, as closely as the source gives them; an open one is none. */
    private static Holds known(DateRange term) {
        boolean known = term.start().earliest() != null && term.end().latest() != null;
        return known ? Holds.YES : Holds.UNDETERMINED;
    }

    /** The last day of the first half, the shorter one where the days are odd. */
    private static When firstHalf(DateRange term) {
        return new When(
                middle(term.start().earliest(), term.end().earliest()),
                middle(term.start().latest(), term.end().latest()));
    }

    private static @Nullable LocalDate middle(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null
                ? null
                : first.plusDays((ChronoUnit.DAYS.between(first, last) + 1) / 2 - 1);
    }

    private static Stream<ConventionContent> contents(ConventionVersion version, Situation situation) {
        return situation.project().all(Kind.CONVENTION_CONTENT).stream()
                .filter(content -> content.version().equals(version.id()));
    }

    /** A part that nobody mentions is not known to be absent. */
    private static @Nullable Listed<PartCode> parts(ConventionVersion version, Situation situation) {
        List<StatedPart> parts = contents(version, situation)
                .flatMap(content -> content.parts().stream())
                .toList();
        return parts.isEmpty()
                ? null
                : Listed.of(parts.stream(), StatedPart::part, part -> Holds.of(part.present()), true);
    }

    /** Known to carry none only where the record of its content is said to be complete. */
    private static @Nullable Listed<Named> amounts(ConventionVersion version, Situation situation) {
        List<AmountLine> amounts = contents(version, situation)
                .flatMap(content -> content.amounts().stream())
                .toList();
        boolean open = situation.open(Kind.CONVENTION_CONTENT, version.id(), amounts.isEmpty());
        return amounts.isEmpty() && open
                ? null
                : Listed.of(amounts.stream(), line -> new Named(line.label()), line -> Holds.YES, open);
    }

    private static List<ConventionReview> held(ReviewKind kind, ConventionVersion version, Situation situation) {
        return situation.project().all(Kind.CONVENTION_REVIEW).stream()
                .filter(review -> review.convention().equals(version.convention()))
                .filter(review -> review.kind().equals(kind))
                .toList();
    }

    private static @Nullable YearlyReviews reviews(ConventionVersion version, Situation situation) {
        List<ConventionReview> reviews = held(ReviewKind.YEARLY, version, situation);
        boolean open = situation.open(Kind.CONVENTION_REVIEW, version.convention(), reviews.isEmpty());
        return YearlyReviews.of(version.term(), reviews, open, situation.on());
    }

    private static @Nullable Holds evaluated(ConventionVersion version, Situation situation) {
        List<ConventionReview> evaluations = held(ReviewKind.MID_TERM, version, situation);
        Holds held = evaluations.stream()
                .map(review -> When.reached(review.heldOn(), situation.on()))
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.CONVENTION_REVIEW, version.convention(), evaluations.isEmpty());
        return held == Holds.NO && open ? null : held;
    }
}
