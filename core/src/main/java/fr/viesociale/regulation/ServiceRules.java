package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les prestations de service: what they need, when they are declared. */
final class ServiceRules {

    /** The last day of the year: since each text ends with a year, one that holds on any day of it holds on that one. */
    static final Fact<Situation, ServiceClaim, When> YEAR = fact(
            "serviceClaims/*/claimYear", "année de droit", "year of the claim", Informant.CAF, (claim, situation) -> {
                Year year = year(claim);
                return year == null ? null : When.on(year.atDay(year.length()));
            });

    private static final Fact<Situation, ServiceClaim, Year> CALENDAR_YEAR = fact(
            "serviceClaims/*/claimYear",
            "année de droit",
            "year of the claim",
            Informant.CAF,
            (claim, situation) -> year(claim));
    static final Fact<Situation, ServiceClaim, FundedFunction> FUNCTION = fact(
            "serviceClaims/*/function",
            "fonction financée",
            "function funded",
            Informant.CAF,
            (claim, situation) -> claim.function());
    private static final Fact<Situation, ServiceClaim, Covering> AGREED = fact(
            "agrements/*/period",
            "agréments de même nature, jour par jour",
            "agréments of the matching kind, day by day",
            Informant.CAF,
            (claim, situation) -> agreed(claim, situation).covering(claim.period()));
    private static final Fact<Situation, ServiceClaim, Covering> FINANCED = fact(
            "conventionVersions/*/term",
            "conventions d'objectifs et de financement signées avec le gestionnaire, jour par jour",
            "conventions d'objectifs et de financement signed with the manager, day by day",
            Informant.CAF,
            (claim, situation) -> financed(claim, situation).covering(claim.period()));
    private static final Fact<Situation, ServiceClaim, Done> FORECAST = fact(
            "serviceClaims/*/dates/forecastOn",
            "dépôt des données prévisionnelles",
            "filing of the forecast",
            Informant.MANAGER,
            (claim, situation) -> Done.of(claim.dates().forecastOn(), false));
    private static final Fact<Situation, ServiceClaim, Done> ACTUAL = fact(
            "serviceClaims/*/dates/actualOn",
            "dépôt des données réelles",
            "filing of the actual figures",
            Informant.MANAGER,
            (claim, situation) -> Done.of(claim.dates().actualOn(), false));

    private static final Source NEEDS_AGREMENT = Sources.seen(
            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr) ; caf.fr, Centre social ; Les espaces de"
                    + " vie sociale, guide méthodologique d'une Caf (pdfslide.fr)",
            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr); caf.fr, Centre social; Les espaces de"
                    + " vie sociale, guide méthodologique of one Caf (pdfslide.fr)");
    private static final Source SEINE_ET_MARNE = Sources.local(
            "Caf de Seine-et-Marne : Kit Seine-et-Marne, J'anime un EVS (avs-parentalite.kit-a-agir.fr)",
            "Caf de Seine-et-Marne: Kit Seine-et-Marne, J'anime un EVS (avs-parentalite.kit-a-agir.fr)");

    private static final Parameter<List<FundedFunction>> MATCHING = Parameter.<List<FundedFunction>>of(
                    "funding.ps-needs-agrement.matching",
                    "fonctions payées sous l'agrément de même nature",
                    "functions paid under the agrément of the same kind")
            .value(List.of(FundedFunction.AGC, FundedFunction.ACF, FundedFunction.AL), Force.ALWAYS, NEEDS_AGREMENT);
    private static final Parameter<MonthDay> FORECAST_BEFORE = Parameter.<MonthDay>of(
                    "funding.ps-declaration-dates.forecastBefore",
                    "jour avant lequel déposer les données prévisionnelles",
                    "day before which the forecast is filed")
            .value(MonthDay.of(3, 1), Force.ALWAYS, SEINE_ET_MARNE);
    private static final Parameter<MonthDay> ACTUAL_BEFORE = Parameter.<MonthDay>of(
                    "funding.ps-declaration-dates.actualBefore",
                    "jour avant lequel déposer les données réelles, l'année suivante",
                    "day before which the actual figures are filed, in the next year")
            .value(MonthDay.of(4, 30), Force.ALWAYS, SEINE_ET_MARNE);

    private static final Rule<Situation, ServiceClaim> NEEDS_AN_AGREMENT = Provision.national(
                    "funding.ps-needs-agrement",
                    Severity.HARD,
                    Force.ALWAYS,
                    NEEDS_AGREMENT,
                    "Une prestation de service n'est due que pour des jours où la structure a, pour la même fonction, un"
                            + " agrément en vigueur.",
                    "A prestation de service is due only for days on which the structure holds, for the same function, an"
                            + " agrément in force.")
            .checked(
                    Subjects.CLAIMS,
                    YEAR,
                    Set.of(FUNCTION, AGREED, MATCHING),
                    (claim, q) -> q.known(
                            MATCHING,
                            functions -> q.where(
                                    FUNCTION,
                                    claim,
                                    function -> Holds.of(functions.contains(function)),
                                    () -> q.holds(AGREED, claim, Covering::holds))));

    private static final Rule<Situation, ServiceClaim> NEEDS_A_CONVENTION = Provision.national(
                    "funding.ps-needs-convention",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(
                            "Caf de la Loire, Les prestations de service revalorisées, 2011 (caf42.fr) ; Caf du Var, convention"
                                    + " d'objectifs (centres-sociaux-paca-corse.fr)",
                            "Caf de la Loire, Les prestations de service revalorisées, 2011 (caf42.fr); Caf du Var, convention"
                                    + " d'objectifs (centres-sociaux-paca-corse.fr)"),
                    "Une prestation de service n'est pas un droit : une convention d'objectifs et de financement signée couvre"
                            + " chaque jour demandé.",
                    "No one is entitled to a prestation de service: a signed convention d'objectifs et de financement covers"
                            + " each day claimed.")
            .checked(Subjects.CLAIMS, YEAR, Set.of(FINANCED), (claim, q) -> q.holds(FINANCED, claim, Covering::holds));

    private static final Rule<Situation, ServiceClaim> DECLARED = Provision.practice(
                    "funding.ps-declaration-dates",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    SEINE_ET_MARNE,
                    "Le prévisionnel est déposé avant le 1er mars de l'année, le réel avant le 30 avril de l'année suivante, ces"
                            + " deux jours exclus.",
                    "The forecast is filed before 1 March of the year, the actual figures before 30 April of the next one, both"
                            + " days excluded.")
            .checked(
                    Subjects.CLAIMS,
                    YEAR,
                    Set.of(CALENDAR_YEAR, FORECAST, ACTUAL, FORECAST_BEFORE, ACTUAL_BEFORE, Facts.ASSESSMENT_DATE),
                    (claim, q) -> q.given(
                            CALENDAR_YEAR,
                            claim,
                            year -> q.all(
                                    Text.of("déclarations de l'année", "declarations of the year"),
                                    () -> q.known(
                                            FORECAST_BEFORE,
                                            day -> q.due(FORECAST, claim, before(day, year), Facts.ASSESSMENT_DATE)),
                                    () -> q.known(
                                            ACTUAL_BEFORE,
                                            day -> q.due(
                                                    ACTUAL,
                                                    claim,
                                                    before(day, year.plusYears(1)),
                                                    Facts.ASSESSMENT_DATE)))))
            .adoptedWhere(practice -> Adoption.practised(practice, YEAR));

    static final List<Rule<Situation, ?>> ALL = List.of(NEEDS_AN_AGREMENT, NEEDS_A_CONVENTION, DECLARED);

    private ServiceRules() {}

    /** The last day before a day of the year. */
    private static When before(MonthDay day, Year year) {
        return When.on(year.atMonthDay(day).minusDays(1));
    }

    static @Nullable Year year(ServiceClaim claim) {
        int year = claim.claimYear();
        return year < 1 || year > 9999 ? null : Year.of(year);
    }

    /**
     * The days of the agréments that bear the name of the function, which is how both are called. Whether the days that an
     * extension adds count was found in no text.
     */
    static CountedDays agreed(ServiceClaim claim, Situation situation) {
        List<Agrement> all = situation.agrementsOf(claim.structure());
        List<Agrement> matching = all.stream()
                .filter(agrement ->
                        agrement.kind().value().equals(claim.function().value()))
                .toList();
        return new CountedDays(
                matching.stream()
                        .map(situation::surelyHeld)
                        .flatMap(Optional::stream)
                        .toList(),
                matching.stream()
                        .flatMap(agrement -> Stream.concat(
                                situation.possiblyHeld(agrement).stream(), extended(agrement, situation).stream()))
                        .toList(),
                situation.open(Kind.AGREMENT, claim.structure(), all.isEmpty()));
    }

    private static Optional<DateRange> extended(Agrement agrement, Situation situation) {
        return situation
                .possiblyHeld(agrement)
                .filter(agrement.period()::equals) // not cut short by a withdrawal
                .flatMap(held -> situation.extendedUntil(agrement))
                .filter(until -> agrement.period().end().after(until) == Holds.NO)
                .map(until -> new DateRange(agrement.period().first(), PartialDate.of(until)));
    }

    private static CountedDays financed(ServiceClaim claim, Situation situation) {
        List<Convention> financing = situation.project().all(Kind.CONVENTION).stream()
                .filter(convention -> convention.kind().equals(ConventionKind.FINANCING))
                .toList();
        List<ConventionVersion> versions = financing.stream()
                .flatMap(convention -> situation.versionsOf(convention.id()).stream())
                .toList();
        boolean untold = financing.stream()
                .anyMatch(convention -> situation.versionsOf(convention.id()).isEmpty());
        return new CountedDays(
                terms(versions, version -> binds(version, claim, situation) == Holds.YES),
                terms(versions, version -> binds(version, claim, situation) != Holds.NO),
                untold || situation.open(Kind.CONVENTION, claim.id(), financing.isEmpty()));
    }

    private static List<DateRange> terms(List<ConventionVersion> versions, Predicate<ConventionVersion> counts) {
        return versions.stream().filter(counts).map(ConventionVersion::term).toList();
    }

    /** Whether it is signed, and with a manager of the structure. */
    private static Holds binds(ConventionVersion version, ServiceClaim claim, Situation situation) {
        List<Id.Organisation> managers = situation.project().all(Kind.MANAGEMENT).stream()
                .filter(management -> management.structure().equals(claim.structure()))
                .flatMap(management -> management.managers().stream())
                .toList();
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = managers.isEmpty() || situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        Holds party = parties.stream().map(Party::organisation).anyMatch(managers::contains)
                ? Holds.YES
                : open ? Holds.UNDETERMINED : Holds.NO;
        return party.and(When.reached(version.signedOn(), situation.on()));
    }
}
