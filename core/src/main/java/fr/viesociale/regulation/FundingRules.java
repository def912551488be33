package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.FundingSource;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
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
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Text;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les autres financements de la Caf: territory bonus, exceptional aids, and the sanctions that are feared. */
final class FundingRules {

    /** The days since which the contrat enfance jeunesse gives way to the CTG. */
    private static final DateRange OF_THE_CTG = DateRange.from("2020-01-01");

    private static final Fact<Situation, Subsidy, When> START = fact(
            "subsidies/*/period/first",
            "premier jour de l'aide",
            "first day of the aid",
            Informant.CAF,
            (subsidy, situation) -> subsidy.period().start());
    private static final Fact<Situation, Subsidy, When> PAID_DAYS = fact(
            "subsidies/*/period/last",
            "jours pour lesquels l'aide est versée, avant ou après le 1er janvier 2020",
            "days for which the aid is paid, before or after 1 January 2020",
            Informant.CAF,
            (subsidy, situation) -> sinceTheCtg(subsidy.period()));
    private static final Fact<Situation, Subsidy, SubsidyKind> KIND = fact(
            "subsidies/*/kind",
            "nature de l'aide",
            "kind of the aid",
            Informant.CAF,
            (subsidy, situation) -> subsidy.kind());
    private static final Fact<Situation, Subsidy, FundedFunction> FUNCTION = fact(
            "subsidies/*/terms/function",
            "fonction financée",
            "function funded",
            Informant.CAF,
            (subsidy, situation) -> subsidy.terms().function());
    private static final Fact<Situation, Subsidy, FundingSource> SOURCE = fact(
            "subsidies/*/terms/source",
            "origine du financement",
            "source of the money",
            Informant.CAF,
            (subsidy, situation) -> subsidy.terms().source());
    private static final Fact<Situation, Subsidy, Money> TOTAL = fact(
            "subsidies/*/total",
            "montant de l'aide",
            "amount of the aid",
            Informant.CAF,
            (subsidy, situation) -> subsidy.total());
    private static final Fact<Situation, Subsidy, DateRange> PERIOD = fact(
            "subsidies/*/period",
            "période de l'aide",
            "period of the aid",
            Informant.CAF,
            (subsidy, situation) -> subsidy.period());
    private static final Fact<Situation, Subsidy, Covering> CTG = fact(
            "conventionVersions/*/term",
            "CTG signées qui couvrent la commune, jour par jour",
            "signed CTG that cover the commune, day by day",
            Informant.CITY,
            FundingRules::ctg);
    private static final Fact<Situation, Subsidy, Listed<Named>> FORMER_CONTRACTS = fact(
            "conventions/*/kind",
            "contrats enfance jeunesse qui courent encore",
            "contrats enfance jeunesse that still run",
            Informant.CITY,
            FundingRules::formerContracts);
    private static final Fact<Situation, Subsidy, When> GRANTED_ON = fact(
            "subsidySteps/*/reachedOn",
            "date d'octroi de l'aide",
            "date on which the aid was granted",
            Informant.CAF,
            (subsidy, situation) -> situation.project().all(Kind.SUBSIDY_STEP).stream()
                    .filter(step -> step.subsidy().equals(subsidy.id()))
                    .filter(step -> step.kind().equals(SubsidyStepKind.GRANTED))
                    .map(SubsidyStep::reachedOn)
                    .flatMap(Stream::ofNullable)
                    .min(Comparator.naturalOrder())
                    .map(PartialDate::when)
                    .orElse(null));
    private static final Fact<Situation, Subsidy, Done> RECOVERY_PLAN = paper(
            DocumentKind.RECOVERY_PLAN,
            "evidence/*/period",
            "plan de retour à l'équilibre",
            "return-to-balance plan",
            Informant.MANAGER,
            FundingRules::recoveryPlan);
    private static final Fact<Situation, StructureEvent, When> OPENED_ON = fact(
            "structureEvents/*/occurredOn",
            "date des faits",
            "date of the facts",
            Informant.CAF,
            (event, situation) -> When.of(event.occurredOn()));
    private static final Fact<Situation, StructureEvent, EventKind> EVENT = fact(
            "structureEvents/*/kind",
            "nature des faits",
            "kind of the facts",
            Informant.CAF,
            (event, situation) -> event.kind());
    private static final Fact<Situation, StructureEvent, Holds> OVER = fact(
            "structureEvents/*/closedOn",
            "faits clos",
            "facts closed",
            Informant.CAF,
            (event, situation) -> over(event, situation.on()));

    private static final Source SANCTIONS = Sources.local(
            "Caf 92, 16 décembre 2025 (caf.fr) ; Caf 06, janvier 2026 (caf.fr)",
            "Caf 92, 16 December 2025 (caf.fr); Caf 06, January 2026 (caf.fr)");
    private static final Source LOIRE_ATLANTIQUE = Sources.local(
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr)",
            "Caf de Loire-Atlantique, Obligations partenaires (caf.fr)");

    private static final Parameter<List<EventKind>> BREACHES = Parameter.<List<EventKind>>of(
                    "funding.partner-breach-flag.breaches",
                    "manquements qui exposent à une sanction",
                    "breaches that may bring a sanction")
            .value(
                    List.of(EventKind.DATA_NOT_SENT, EventKind.COMMITMENT_NOT_MET, EventKind.CONTROL_REFUSED),
                    Force.ALWAYS,
                    SANCTIONS);
    private static final Parameter<FundingSource> OFFICER_SOURCE = Parameter.<FundingSource>of(
                    "funding.cooperation-officer-by-bonus.source",
                    "origine du financement d'un chargé de coopération",
                    "source of the funding of a chargé de coopération")
            .value(FundingSource.BONUS_TERRITOIRE, Force.ALWAYS, LOIRE_ATLANTIQUE);

    private static final Rule<Situation, StructureEvent> PARTNER_BREACH = Provision.practice(
                    "funding.partner-breach-flag",
                    Severity.GOOD_PRACTICE,
                    Force.from("2025-12-16"),
                    SANCTIONS,
                    "Données non transmises, engagement non tenu, contrôle refusé : tant que ces faits ne sont pas clos, la"
                            + " structure risque une sanction.",
                    "Data not sent, a commitment unmet, a control refused: as long as such facts are not closed, the structure"
                            + " risks a sanction.")
            .checked(
                    Subjects.STRUCTURE_EVENTS,
                    OPENED_ON,
                    Set.of(EVENT, OVER, BREACHES),
                    (event, q) -> q.known(
                            BREACHES,
                            kinds -> q.where(
                                    EVENT,
                                    event,
                                    kind -> Holds.of(kinds.contains(kind)),
                                    () -> q.holds(OVER, event, over -> over))))
            .adoptedWhere(practice -> Adoption.practised(practice, OPENED_ON));

    private static final Rule<Situation, Subsidy> BONUS_NEEDS_CTG = Provision.national(
                    "funding.territory-bonus-needs-ctg",
                    Severity.HARD,
                    Force.from("2020-01-01"),
                    Sources.seen(
                            "Caf de la Moselle, Les bonus territoire (caf.fr) ; Maire-info sur la CTG (maire-info.com)",
                            "Caf de la Moselle, Les bonus territoire (caf.fr); Maire-info on the CTG (maire-info.com)"),
                    "Un bonus territoire n'est versé que pour des jours où une CTG qui couvre la commune est en vigueur, et où le"
                            + " contrat enfance jeunesse, s'il y en a eu un, a pris fin.",
                    "A territory bonus is paid only for days on which a CTG that covers the commune is in force and the contrat"
                            + " enfance jeunesse, if there ever was one, has ended.")
            .checked(
                    Subjects.SUBSIDIES,
                    PAID_DAYS,
                    Set.of(KIND, CTG, FORMER_CONTRACTS),
                    (subsidy, q) -> q.where(
                            KIND,
                            subsidy,
                            kind -> Holds.of(kind.equals(SubsidyKind.BONUS_TERRITOIRE)),
                            () -> q.all(
                                    Text.of("conditions du bonus territoire", "conditions of the territory bonus"),
                                    () -> q.holds(CTG, subsidy, Covering::holds),
                                    () -> q.holds(FORMER_CONTRACTS, subsidy, Listed::none))));

    private static final Rule<Situation, Subsidy> BONUS_OF_A_FUNCTION = Provision.national(
                    "funding.territory-bonus-for-avs",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown("aucune disposition dans les pages lues", "no provision in the pages read"),
                    "Qu'un bonus territoire s'attache aux fonctions AGC, ACF ou AL n'a pas été trouvé : à demander à la Caf.",
                    "Whether a territory bonus attaches to the functions AGC, ACF or AL was not found: ask the Caf.")
            .checked(
                    Subjects.SUBSIDIES,
                    START,
                    Set.of(KIND, FUNCTION, TOTAL, PERIOD, Awaited.TERRITORY_BONUS),
                    (subsidy, q) -> q.where(
                            KIND,
                            subsidy,
                            kind -> Holds.of(kind.equals(SubsidyKind.BONUS_TERRITOIRE)),
                            () -> q.where(
                                    FUNCTION,
                                    subsidy,
                                    function -> Holds.of(ServiceAmountRules.RATED.contains(function)),
                                    () -> q.given(
                                            FUNCTION,
                                            subsidy,
                                            function -> q.all(
                                                    Text.of("bonus de la fonction", "bonus of the function"),
                                                    () -> q.holds(
                                                            Reason.Shape.ONE_OF,
                                                            FUNCTION,
                                                            subsidy,
                                                            Awaited.TERRITORY_BONUS,
                                                            (funded, table) -> Holds.of(FundingCeiling.of(table, funded)
                                                                    .isPresent())),
                                                    () -> q.known(
                                                            Awaited.TERRITORY_BONUS,
                                                            table -> FundingCeiling.of(table, function),
                                                            most -> q.given(
                                                                    PERIOD,
                                                                    subsidy,
                                                                    period -> q.against(
                                                                            Reason.Shape.AT_MOST,
                                                                            TOTAL,
                                                                            subsidy,
                                                                            most,
                                                                            (total, bound) -> inAYear(
                                                                                    total, period, bound)))))))));

    private static final Rule<Situation, Subsidy> OFFICER_BY_BONUS = Provision.practice(
                    "funding.cooperation-officer-by-bonus",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    LOIRE_ATLANTIQUE,
                    "Le poste d'un chargé de coopération est financé par le bonus territoire.",
                    "The post of a chargé de coopération is funded by the territory bonus.")
            .checked(
                    Subjects.SUBSIDIES,
                    START,
                    Set.of(FUNCTION, SOURCE, OFFICER_SOURCE),
                    (subsidy, q) -> q.where(
                            FUNCTION,
                            subsidy,
                            function -> Holds.of(function.equals(FundedFunction.COOPERATION_OFFICER)),
                            () -> q.holds(
                                    Reason.Shape.ONE_OF,
                                    SOURCE,
                                    subsidy,
                                    OFFICER_SOURCE,
                                    (source, expected) -> Holds.of(source.equals(expected)))))
            .adoptedWhere(practice -> Adoption.practised(practice, START));

    private static final Rule<Situation, Subsidy> AID_NEEDS_PLAN = Provision.practice(
                    "funding.exceptional-aid-needs-recovery-plan",
                    Severity.LOCAL,
                    Force.from("2024-01-01"),
                    Sources.local(
                            "Caf des Alpes-Maritimes, novembre 2025 (caf.fr) ; année d'effet seule",
                            "Caf des Alpes-Maritimes, November 2025 (caf.fr); year only"),
                    "Une aide exceptionnelle à une structure en difficulté s'appuie sur un plan de retour à l'équilibre daté du"
                            + " jour de l'octroi au plus tard.",
                    "An exceptional aid to a structure in difficulty rests on a return-to-balance plan dated on the day of the"
                            + " grant at the latest.")
            .checked(
                    Subjects.SUBSIDIES,
                    GRANTED_ON,
                    Set.of(KIND, GRANTED_ON, RECOVERY_PLAN, Facts.ASSESSMENT_DATE),
                    (subsidy, q) -> q.where(
                            KIND,
                            subsidy,
                            kind -> Holds.of(kind.equals(SubsidyKind.EXCEPTIONAL_AID)),
                            () -> q.given(
                                    GRANTED_ON,
                                    subsidy,
                                    granted -> q.due(RECOVERY_PLAN, subsidy, granted, Facts.ASSESSMENT_DATE))))
            .adoptedWhere(practice -> Adoption.practised(practice, GRANTED_ON));

    static final List<Rule<Situation, ?>> ALL =
            List.of(PARTNER_BREACH, BONUS_NEEDS_CTG, BONUS_OF_A_FUNCTION, OFFICER_BY_BONUS, AID_NEEDS_PLAN);

    private FundingRules() {}

    /** An event without a day of closing is still open; one that has not come yet opens nothing. */
    private static Holds over(StructureEvent event, LocalDate on) {
        Holds closed = event.closedOn() == null ? Holds.NO : When.reached(event.closedOn(), on);
        return closed.or(When.reached(event.occurredOn(), on).not());
    }

    /** The first day of the CTG that the aid is paid for; where it ends before, its last day. */
    private static When sinceTheCtg(DateRange period) {
        return switch (period.overlaps(OF_THE_CTG)) {
            case YES -> OF_THE_CTG.start();
            case NO -> period.end();
            case UNDETERMINED -> When.UNKNOWN;
        };
    }

    /** Whether each year of it stays under a bound: of several years, the total alone does not tell unless it does too. */
    private static Holds inAYear(Money total, DateRange period, Money most) {
        return total.compareTo(most) <= 0
                ? Holds.YES
                : period.lastsAtMost(Period.ofYears(1)) == Holds.YES ? Holds.NO : Holds.UNDETERMINED;
    }

    private static @Nullable Covering ctg(Subsidy subsidy, Situation situation) {
        List<ConventionVersion> versions = versions(ConventionKind.CTG, situation);
        return new CountedDays(
                        terms(versions, version -> binds(version, situation) == Holds.YES),
                        terms(versions, version -> binds(version, situation) != Holds.NO),
                        situation.open(Kind.CONVENTION, null, versions.isEmpty()))
                .covering(governed(subsidy.period()));
    }

    private static List<DateRange> terms(List<ConventionVersion> versions, Predicate<ConventionVersion> counts) {
        return versions.stream().filter(counts).map(ConventionVersion::term).toList();
    }

    /** The days of it from 1 January 2020 on. */
    private static DateRange governed(DateRange period) {
        boolean before =
                period.first() == Edge.OPEN || period.start().before(LocalDate.parse("2020-01-01")) == Holds.YES;
        return before && period.overlaps(OF_THE_CTG) != Holds.NO
                ? new DateRange(OF_THE_CTG.first(), period.last())
                : period;
    }

    private static List<ConventionVersion> versions(ConventionKind kind, Situation situation) {
        return situation.project().all(Kind.CONVENTION_VERSION).stream()
                .filter(version -> situation
                        .get(Kind.CONVENTION, version.convention())
                        .kind()
                        .equals(kind))
                .toList();
    }

    private static Holds binds(ConventionVersion version, Situation situation) {
        return When.reached(version.signedOn(), situation.on()).and(coversTheCommune(version, situation));
    }

    /** As far as its perimeter is recorded: where it names some communes of the territory only, it is not known. */
    private static Holds coversTheCommune(ConventionVersion version, Situation situation) {
        List<CommuneCode> named = situation.project().all(Kind.CONVENTION_SCOPE).stream()
                .filter(scope -> scope.version().equals(version.id()))
                .flatMap(scope -> scope.communes().stream())
                .toList();
        List<CommuneCode> own = situation.project().all(Kind.TERRITORY_PART).stream()
                .map(TerritoryPart::commune)
                .flatMap(Stream::ofNullable)
                .toList();
        if (named.isEmpty() || own.isEmpty() || named.containsAll(own)) {
            return Holds.YES;
        }
        return own.stream().noneMatch(named::contains) ? Holds.NO : Holds.UNDETERMINED;
    }

    /** A territory that never had such a contract counts as one whose contract has ended. */
    private static Listed<Named> formerContracts(Subsidy subsidy, Situation situation) {
        DateRange days = governed(subsidy.period());
        return Listed.of(
                versions(ConventionKind.CHILD_AND_YOUTH_CONTRACT, situation).stream(),
                version -> new Named(
                        situation.get(Kind.CONVENTION, version.convention()).title()),
                version -> version.term().overlaps(days),
                situation.open(Kind.CONVENTION, null, false));
    }

    /** The earliest plan for the aid, or for a structure that one of its beneficiaries runs. */
    private static @Nullable Done recoveryPlan(Subsidy subsidy, Situation situation) {
        List<Id.Organisation> beneficiaries = subsidy.beneficiaries().stream()
                .map(BeneficiaryShare::beneficiary)
                .toList();
        Set<Mention> concerned = situation.project().all(Kind.MANAGEMENT).stream()
                .filter(management -> management.managers().stream().anyMatch(beneficiaries::contains))
                .map(management -> new Mention(management.structure()))
                .collect(Collectors.toCollection(HashSet::new));
        concerned.add(new Mention(subsidy.id()));
        List<Evidence> plans = situation.project().all(Kind.EVIDENCE).stream()
                .filter(paper -> paper.kind().equals(DocumentKind.RECOVERY_PLAN))
                .filter(paper -> paper.subjects().stream().anyMatch(concerned::contains))
                .toList();
        List<When> dated = plans.stream()
                .filter(plan -> plan.state() == EvidenceState.EXISTS)
                .map(plan ->
                        plan.period() == null ? When.UNKNOWN : plan.period().start())
                .toList();
        if (!dated.isEmpty()) {
            return new Done(earliest(dated));
        }
        return plans.stream().anyMatch(plan -> plan.state() == EvidenceState.MISSING) ? Done.NOT : null;
    }

    private static When earliest(List<When> dated) {
        boolean unbounded = dated.stream().anyMatch(when -> when.earliest() == null);
        return new When(unbounded ? null : first(dated, When::earliest), first(dated, When::latest));
    }

    private static @Nullable LocalDate first(List<When> dated, Function<When, @Nullable LocalDate> bound) {
        return dated.stream()
                .map(bound)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
