package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.YearlyAmount;
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
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La publication des données essentielles d'une subvention: when, how written, and one line for each beneficiary. */
final class PublicationRules {

    private static final Force SINCE_2017 = Force.from("2017-08-01");
    private static final int SHARE_DECIMALS = 7;

    private static final Source DECREE_2017 = Sources.seen(
            "décret 2017-779 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1 (schema.data.gouv.fr))",
            "décret 2017-779 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1 (schema.data.gouv.fr))");
    private static final Source SUM_OF_SHARES = Sources.inferred(
            "une ligne par bénéficiaire : Étalab format-subventions 1.1.1 (GitHub) ; la somme est déduite, et un exemple"
                    + " officiel ne la respecte pas",
            "one line per beneficiary: Étalab format-subventions 1.1.1 (GitHub); the sum is deduced, and one official example"
                    + " breaks it");

    private static final Fact<Situation, Subsidy, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention de subvention",
            "date of signature of the convention that grants it",
            Informant.GRANTOR,
            PublicationRules::signedOn);
    private static final Fact<Situation, Subsidy, YearlyAmount> AMOUNT = fact(
            "subsidies/*/total",
            "montant annuel de la subvention",
            "yearly amount of the subsidy",
            Informant.GRANTOR,
            (subsidy, situation) -> {
                Money total = subsidy.total();
                return total == null ? null : YearlyAmount.of(total, subsidy.period());
            });
    private static final Fact<Situation, Subsidy, OrganisationKind> GRANTOR = fact(
            "organisations/*/kind",
            "organisme qui subventionne",
            "body that grants the subsidy",
            Informant.GRANTOR,
            (subsidy, situation) ->
                    situation.get(Kind.ORGANISATION, subsidy.grantor()).kind());
    private static final Fact<Situation, Subsidy, List<Integer>> INHABITANTS = fact(
            "populationFigures/*/residents",
            "habitants de la commune qui subventionne",
            "inhabitants of the commune that grants it",
            Informant.GRANTOR,
            PublicationRules::inhabitants);
    private static final Fact<Situation, Subsidy, Done> PUBLISHED = fact(
            "publishedRecords/*/publishedOn",
            "publication des données essentielles",
            "publication of the essential data",
            Informant.GRANTOR,
            (subsidy, situation) -> SubsidyFacts.earliest(
                    publications(subsidy, situation), SubsidyFacts.open(subsidy.id(), situation)));
    private static final Fact<Situation, PublishedRecord, When> PUBLISHED_ON = fact(
            "publishedRecords/*/publishedOn",
            "date de publication de la ligne",
            "date on which the line was published",
            Informant.GRANTOR,
            (line, situation) -> When.of(line.publishedOn()));
    private static final Fact<Situation, PublishedRecord, Listed<Named>> AMISS = fact(
            "publishedRecords/*/fields",
            "champs essentiels absents, déplacés ou mal écrits",
            "essential fields left out, out of order or ill written",
            Informant.GRANTOR,
            (line, situation) -> line.fields().isEmpty() ? null : EssentialData.amiss(line.fields()));
    private static final Fact<Situation, Subsidy, Holds> LINES = fact(
            "publishedRecords/*/subsidy",
            "subvention publiée",
            "subsidy published",
            Informant.GRANTOR,
            PublicationRules::published);
    private static final Fact<Situation, Subsidy, Holds> ONE_LINE_EACH = fact(
            "publishedRecords/*/fields",
            "une ligne publiée par bénéficiaire",
            "one published line for each beneficiary",
            Informant.GRANTOR,
            PublicationRules::oneLineEach);
    private static final Fact<Situation, Subsidy, Quantity> GAP = fact(
            "publishedRecords/*/fields",
            "écart à 1 de la somme des parts publiées",
            "gap between 1 and the sum of the published shares",
            Informant.GRANTOR,
            PublicationRules::gap);

    private static final Parameter<Integer> LEAST_INHABITANTS = Parameter.<Integer>of(
                    "subsidy.publication-delay.minInhabitants",
                    "habitants à partir desquels une commune publie",
                    "inhabitants from which a commune publishes")
            .value(3500, Force.ALWAYS, DECREE_2017);
    private static final Parameter<Quantity> TOLERANCE = Parameter.<Quantity>of(
                    "subsidy.beneficiary-shares.tolerance", "écart toléré", "tolerated gap")
            .value(Quantity.parse("0.005"), Force.ALWAYS, SUM_OF_SHARES);

    private static final Rule<Situation, Subsidy> PUBLICATION_DELAY = Provision.national(
                    "subsidy.publication-delay",
                    Severity.LAW,
                    SINCE_2017,
                    DECREE_2017,
                    "Au-dessus de 23 000 € dans l'année, les données essentielles d'une convention de subvention sont publiées dans"
                            + " les trois mois de sa signature ; une commune de moins de 3 500 habitants en est dispensée.",
                    "Above €23,000 in a year, the essential data of a subsidy convention are published within three months of its"
                            + " signature; a commune under 3,500 inhabitants need not.")
            .checked(
                    Subjects.SUBSIDIES,
                    SIGNED_ON,
                    Set.of(
                            SIGNED_ON,
                            PUBLISHED,
                            AMOUNT,
                            GRANTOR,
                            INHABITANTS,
                            Delays.PUBLICATION,
                            Delays.PUBLICATION_THRESHOLD,
                            LEAST_INHABITANTS,
                            Facts.ASSESSMENT_DATE),
                    PublicationRules::publishedInTime);

    private static final Rule<Situation, PublishedRecord> ESSENTIAL_FIELDS = Provision.national(
                    "subsidy.essential-fields",
                    Severity.LAW,
                    Force.from("2017-11-17"),
                    Sources.seen(
                            "arrêté du 17 novembre 2017 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1"
                                    + " (schema.data.gouv.fr))",
                            "arrêté of 17 November 2017 (Étalab format-subventions 1.1.1 (GitHub), SCDL subventions 2.1.1"
                                    + " (schema.data.gouv.fr))"),
                    "Une ligne publiée porte dans l'ordre les quatorze champs réglementaires, écrits comme les textes le"
                            + " demandent : SIRET, dates, montant au point décimal, listes fermées, part de 0,01 à 1.",
                    "A published line holds the fourteen regulatory fields in order, written as the texts ask: SIRET, dates,"
                            + " amount with a decimal point, closed lists, share from 0.01 to 1.")
            .checked(
                    Subjects.PUBLISHED_RECORDS,
                    PUBLISHED_ON,
                    Set.of(PUBLISHED_ON, AMISS, Facts.ASSESSMENT_DATE),
                    (line, q) -> q.given(
                            Facts.ASSESSMENT_DATE,
                            line,
                            today -> q.where(
                                    PUBLISHED_ON,
                                    line,
                                    published -> published.after(today).not(),
                                    () -> q.holds(AMISS, line, Listed::none))));

    private static final Rule<Situation, Subsidy> BENEFICIARY_SHARES = Provision.national(
                    "subsidy.beneficiary-shares",
                    Severity.GOOD_PRACTICE,
                    SINCE_2017,
                    SUM_OF_SHARES,
                    "Une convention publiée a une ligne par bénéficiaire, et les parts de ses lignes font 1 au total.",
                    "A published convention has one line for each beneficiary, and the shares of its lines make 1 in all.")
            .checked(
                    Subjects.SUBSIDIES,
                    SIGNED_ON,
                    Set.of(LINES, ONE_LINE_EACH, GAP, TOLERANCE),
                    (subsidy, q) -> q.where(
                            LINES,
                            subsidy,
                            published -> published,
                            () -> q.all(
                                    Text.of("lignes de la convention", "lines of the convention"),
                                    () -> q.holds(ONE_LINE_EACH, subsidy, each -> each),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            GAP,
                                            subsidy,
                                            TOLERANCE,
                                            (gap, most) -> Holds.of(gap.compareTo(most) <= 0)))));

    static final List<Rule<Situation, ?>> ALL = List.of(PUBLICATION_DELAY, ESSENTIAL_FIELDS, BENEFICIARY_SHARES);

    private PublicationRules() {}

    /** What was published in time, or is not due yet, stands whatever the amount; only the rest is weighed by it. */
    private static Answer publishedInTime(Subsidy subsidy, Inquiry<Situation> q) {
        Answer published = q.given(
                SIGNED_ON,
                subsidy,
                signed -> q.known(
                        Delays.PUBLICATION,
                        delay -> q.due(PUBLISHED, subsidy, signed.plus(delay), Facts.ASSESSMENT_DATE)));
        return published == Answer.SATISFIED || published == Answer.NOT_APPLICABLE
                ? published
                : q.known(
                        Delays.PUBLICATION_THRESHOLD,
                        threshold -> q.where(
                                AMOUNT,
                                subsidy,
                                amount -> amount.exceeds(threshold),
                                () -> q.given(
                                        GRANTOR,
                                        subsidy,
                                        grantor -> grantor.equals(OrganisationKind.COMMUNE)
                                                ? unlessSmall(subsidy, q, published)
                                                : published)));
    }

    private static Answer unlessSmall(Subsidy subsidy, Inquiry<Situation> q, Answer published) {
        return q.known(
                LEAST_INHABITANTS,
                least -> q.where(INHABITANTS, subsidy, counts -> reach(counts, least), () -> published));
    }

    /** Where the counts disagree, it is not known. */
    private static Holds reach(List<Integer> counts, int least) {
        boolean all = counts.stream().allMatch(count -> count >= least);
        boolean any = counts.stream().anyMatch(count -> count >= least);
        return all ? Holds.YES : any ? Holds.UNDETERMINED : Holds.NO;
    }

    private static @Nullable When signedOn(Subsidy subsidy, Situation situation) {
        Id.Convention convention = subsidy.terms().convention();
        return convention == null
                ? null
                : situation.firstSigned(convention).map(PartialDate::when).orElse(null);
    }

    /** The counts of the commune, as an organisation or as a part of the territory. */
    private static @Nullable List<Integer> inhabitants(Subsidy subsidy, Situation situation) {
        Organisation grantor = situation.get(Kind.ORGANISATION, subsidy.grantor());
        Set<Id> perimeters = new HashSet<>();
        perimeters.add(grantor.id());
        situation.project().all(Kind.TERRITORY_PART).stream()
                .filter(part -> part.commune() != null && part.commune().equals(grantor.commune()))
                .map(TerritoryPart::id)
                .forEach(perimeters::add);
        List<Integer> counts = situation.project().all(Kind.POPULATION_FIGURE).stream()
                .filter(figure -> perimeters.contains(figure.perimeter().id()))
                .map(PopulationFigure::residents)
                .toList();
        return counts.isEmpty() ? null : counts;
    }

    private static Stream<When> publications(Subsidy subsidy, Situation situation) {
        return Stream.concat(
                SubsidyFacts.reached(subsidy.id(), SubsidyStepKind.PUBLISHED, situation),
                lines(subsidy, situation)
                        .map(line -> SubsidyFacts.when(line.publishedOn()))
                        .filter(when -> when.after(situation.on()) != Holds.YES));
    }

    private static Stream<PublishedRecord> lines(Subsidy subsidy, Situation situation) {
        return situation.project().all(Kind.PUBLISHED_RECORD).stream()
                .filter(line -> line.subsidy().equals(subsidy.id()));
    }

    private static @Nullable Holds published(Subsidy subsidy, Situation situation) {
        if (lines(subsidy, situation).findAny().isPresent()) {
            return Holds.YES;
        }
        boolean open = situation.open(Kind.PUBLISHED_RECORD, subsidy.id(), true);
        boolean mayBe =
                publications(subsidy, situation).findAny().isPresent() || SubsidyFacts.open(subsidy.id(), situation);
        return open && mayBe ? null : Holds.NO;
    }

    private static @Nullable Holds oneLineEach(Subsidy subsidy, Situation situation) {
        List<List<String>> named = lines(subsidy, situation)
                .map(line -> Stream.of(EssentialData.BENEFICIARY, EssentialData.BENEFICIARY_NUMBER)
                        .flatMap(name -> EssentialData.content(line.fields(), name))
                        .toList())
                .toList();
        boolean told = named.stream().noneMatch(List::isEmpty);
        if (told && new HashSet<>(named).size() < named.size()) {
            return Holds.NO;
        }
        int beneficiaries = subsidy.beneficiaries().size();
        boolean open = situation.open(Kind.PUBLISHED_RECORD, subsidy.id(), false);
        boolean counted = named.size() == beneficiaries;
        if (beneficiaries == 0 || (open && named.size() < beneficiaries) || (counted && !told)) {
            return null;
        }
        return Holds.of(counted);
    }

    private static @Nullable Quantity gap(Subsidy subsidy, Situation situation) {
        List<PublishedRecord> lines = lines(subsidy, situation).toList();
        List<BigDecimal> shares = lines.stream()
                .flatMap(line -> EssentialData.share(line.fields()))
                .toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = situation.open(Kind.PUBLISHED_RECORD, subsidy.id(), lines.isEmpty());
        boolean mayGrow = open || shares.size() < lines.size();
        return mayGrow && sum.compareTo(BigDecimal.ONE) <= 0
                ? null
                : new Quantity(sum.subtract(BigDecimal.ONE).abs().setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
