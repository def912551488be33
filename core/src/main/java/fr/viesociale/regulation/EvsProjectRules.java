package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.entry.Listed;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le projet d'un espace de vie sociale. */
final class EvsProjectRules {

    private static final Source LINKS_TOLD = Sources.seen(ProjectFacts.ended(
            "Kit Seine-et-Marne, Créer un EVS (avs-parentalite.kit-a-agir.fr) ; EVS 48, Modalités d'agrément et de"
                    + " financement (sites.google.com/view/evs48)",
            "Kit Seine-et-Marne, Créer un EVS (avs-parentalite.kit-a-agir.fr); EVS 48, Modalités d'agrément et de"
                    + " financement (sites.google.com/view/evs48)"));
    private static final Source PUBLICS_TOLD = Sources.seen(ProjectFacts.ended(
            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr) ; France Tiers-Lieux, vision de la Caf de"
                    + " la Creuse, 2024 (observatoire.francetierslieux.fr) ; UrbanVitaliz 396, soutien à un projet d'EVS"
                    + " (urbanvitaliz.fr)",
            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr); France Tiers-Lieux, vision de la Caf de"
                    + " la Creuse, 2024 (observatoire.francetierslieux.fr); UrbanVitaliz 396, soutien à un projet d'EVS"
                    + " (urbanvitaliz.fr)"));
    private static final Source YEAR_ROUND_TOLD = Sources.seen(ProjectFacts.ended(
            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr) ; France Tiers-Lieux, vision de la Caf de"
                    + " la Creuse, 2024 (observatoire.francetierslieux.fr) ; nombres déduits",
            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr); France Tiers-Lieux, vision de la Caf de"
                    + " la Creuse, 2024 (observatoire.francetierslieux.fr); numbers deduced"));

    private static final Fact<Situation, Agrement, Listed<PublicCode>> PUBLICS = fact(
            "projectOffers/*/publics",
            "publics que touche l'EVS",
            "publics that the EVS reaches",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.offers(agrement, situation).stated(ProjectOffer::publics));
    private static final Fact<Situation, Agrement, Listed<Theme>> FIELDS = fact(
            "projectOffers/*/fields",
            "champs d'action",
            "fields of action",
            Informant.MANAGER,
            (agrement, situation) -> ProjectFacts.offers(agrement, situation).stated(ProjectOffer::fields));
    private static final Fact<Situation, Agrement, List<ActiveYear>> ACTIVE_YEARS = fact(
            "openingHours/*/activeMonths",
            "mois d'activité, d'une année pleine de l'agrément à l'autre",
            "months of activity, from one full year of the agrément to the next",
            Informant.MANAGER,
            EvsProjectRules::activeYears);
    private static final Fact<Situation, Agrement, CollectiveShare> COLLECTIVE = fact(
            "projectActions/*/profile/collective",
            "actions collectives",
            "collective actions",
            Informant.MANAGER,
            (agrement, situation) -> {
                Held<ProjectAction> actions = ProjectFacts.actions(agrement, situation);
                return actions.unknown() ? null : CollectiveShare.of(actions);
            });
    private static final Fact<Situation, Agrement, Text> COLLECTIVE_FIRST =
            ProjectFacts.rating(CriterionCode.COLLECTIVE_FIRST);

    private static final Parameter<List<MissionCode>> MISSIONS = Parameter.<List<MissionCode>>of(
                    "project.evs-missions.evsMissions", "missions d'un EVS", "missions of an EVS")
            .value(
                    List.of(MissionCode.LINKS_AND_SOLIDARITY, MissionCode.COORDINATION_OF_INITIATIVES),
                    ProjectFacts.DOCTRINE,
                    LINKS_TOLD);
    private static final Parameter<List<PublicCode>> LEAST_PUBLICS = Parameter.<List<PublicCode>>of(
                    "project.evs-publics.minPublics", "publics à toucher au moins", "publics to be reached at least")
            .value(
                    List.of(PublicCode.FAMILIES, PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE),
                    ProjectFacts.DOCTRINE,
                    PUBLICS_TOLD);
    private static final Parameter<Integer> LEAST_MONTHS = Parameter.<Integer>of(
                    "project.evs-year-round-and-multiple.minActiveMonths",
                    "mois d'activité par an",
                    "months of activity a year")
            .value(12, ProjectFacts.DOCTRINE, YEAR_ROUND_TOLD);
    private static final Parameter<Integer> LEAST_FIELDS = Parameter.<Integer>of(
                    "project.evs-year-round-and-multiple.minFields", "nombre de champs d'action", "number of fields")
            .value(2, ProjectFacts.DOCTRINE, YEAR_ROUND_TOLD);

    private static final Rule<Situation, Agrement> SERVES_ITS_MISSIONS = Provision.national(
                    "project.evs-missions",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    LINKS_TOLD,
                    "Dans un EVS, une action au moins renforce les liens et les solidarités de voisinage, une au moins"
                            + " coordonne des initiatives d'habitants ; leur ampleur suit ses moyens et n'est pas contrôlée.",
                    "In an EVS one action at least strengthens ties and solidarity between neighbours, and one at least"
                            + " coordinates what residents start; how large they are follows its means and is not checked.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, ProjectFacts.MISSIONS, MISSIONS),
                    (agrement, q) -> ofAnEvs(
                            agrement,
                            q,
                            () -> q.holds(
                                    Reason.Shape.INCLUDES,
                                    ProjectFacts.MISSIONS,
                                    agrement,
                                    MISSIONS,
                                    Listed::includesAll)));

    private static final Rule<Situation, Agrement> REACHES_ITS_PUBLICS = Provision.national(
                    "project.evs-publics",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    PUBLICS_TOLD,
                    "Un EVS s'adresse à tous, et en tout cas aux familles, aux enfants et aux jeunes.",
                    "An EVS is for everybody, and in any case for families, children and young people.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, PUBLICS, LEAST_PUBLICS),
                    (agrement, q) -> ofAnEvs(
                            agrement,
                            q,
                            () -> q.holds(
                                    Reason.Shape.INCLUDES,
                                    PUBLICS,
                                    agrement,
                                    LEAST_PUBLICS,
                                    (publics, least) -> publics.includes(PublicCode.EVERYBODY)
                                            .or(publics.includesAll(least)))));

    private static final Rule<Situation, Agrement> ACTIVE_ALL_YEAR_IN_SEVERAL_FIELDS = Provision.national(
                    "project.evs-year-round-and-multiple",
                    Severity.HARD,
                    ProjectFacts.DOCTRINE,
                    YEAR_ROUND_TOLD,
                    "Un EVS est actif toute l'année, lu comme douze mois sur douze, et dans plusieurs champs d'action, lu comme"
                            + " deux ou plus ; les deux nombres peuvent être abaissés.",
                    "An EVS is active all year, read as twelve months of twelve, and in several fields of action, read as two"
                            + " or more; both numbers may be lowered.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, ACTIVE_YEARS, FIELDS, LEAST_MONTHS, LEAST_FIELDS),
                    (agrement, q) -> ofAnEvs(
                            agrement,
                            q,
                            () -> q.all(
                                    Text.of("activité de l'EVS", "activity of the EVS"),
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST,
                                            ACTIVE_YEARS,
                                            agrement,
                                            LEAST_MONTHS,
                                            (years, least) -> years.stream()
                                                    .map(year -> year.atLeast(least))
                                                    .reduce(Holds.YES, Holds::and)),
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST,
                                            FIELDS,
                                            agrement,
                                            LEAST_FIELDS,
                                            EvsProjectRules::atLeast))));

    private static final Rule<Situation, Agrement> COLLECTIVE_ACTIONS_FIRST = Provision.national(
                    "project.evs-collective-first",
                    Severity.APPRECIATION,
                    ProjectFacts.DOCTRINE,
                    Sources.seen(ProjectFacts.ended(
                            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr) ; UrbanVitaliz 396, soutien"
                                    + " à un projet d'EVS (urbanvitaliz.fr)",
                            "Association mode d'emploi, L'agrément EVS (associationmodeemploi.fr); UrbanVitaliz 396, soutien"
                                    + " à un projet d'EVS (urbanvitaliz.fr)")),
                    "Une personne apprécie, à une date connue, si un EVS met les actions collectives d'abord, au vu de leur"
                            + " part.",
                    "A person rates, on a known date, whether an EVS puts collective actions first, given their share.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(ProjectFacts.STRUCTURE_KIND, COLLECTIVE, COLLECTIVE_FIRST),
                    (agrement, q) -> ofAnEvs(
                            agrement,
                            q,
                            () -> q.all(
                                    Text.of("priorité aux actions collectives", "collective actions first"),
                                    () -> q.holds(COLLECTIVE, agrement, CollectiveShare::shown),
                                    () -> q.recorded(COLLECTIVE_FIRST, agrement))));

    static final List<Rule<Situation, ?>> ALL = List.of(
            SERVES_ITS_MISSIONS, REACHES_ITS_PUBLICS, ACTIVE_ALL_YEAR_IN_SEVERAL_FIELDS, COLLECTIVE_ACTIONS_FIRST);

    private EvsProjectRules() {}

    private static Answer ofAnEvs(Agrement agrement, Inquiry<Situation> q, Supplier<Answer> then) {
        return q.where(
                ProjectFacts.STRUCTURE_KIND,
                agrement,
                kind -> Holds.of(kind.equals(StructureKind.ESPACE_DE_VIE_SOCIALE)),
                then);
    }

    private static Holds atLeast(Listed<?> list, int least) {
        long counted = list.items().values().stream().filter(Holds.YES::equals).count();
        return counted >= least ? Holds.YES : list.open() ? Holds.UNDETERMINED : Holds.NO;
    }

    /** In how many months of a year there is activity: for certain, and at most. */
    private record ActiveYear(LocalDate first, long surely, long possibly) implements Wording {

        Holds atLeast(int least) {
            return surely >= least ? Holds.YES : possibly < least ? Holds.NO : Holds.UNDETERMINED;
        }

        @Override
        public String in(Language language) {
            boolean french = language == Language.FRENCH;
            return surely
                    + (possibly == surely ? "" : (french ? " à " : " to ") + possibly)
                    + (french ? " à partir du " : " from ")
                    + PartialDate.of(first).in(language);
        }
    }

    /** A full year is counted from the first day of the agrément. Not known where either end is not known to the day. */
    private static @Nullable List<ActiveYear> activeYears(Agrement agrement, Situation situation) {
        Held<OpeningHours> hours =
                Held.of(Kind.OPENING_HOURS, opening -> opening.place().id(), agrement, situation);
        LocalDate first = day(agrement.period().start());
        LocalDate last = day(agrement.period().end());
        if (hours.unknown() || first == null || last == null) {
            return null;
        }
        boolean silent = hours.open()
                || hours.entries().stream()
                        .anyMatch(opening -> opening.activeMonths().isEmpty());
        List<ActiveYear> years = new ArrayList<>();
        for (LocalDate from = first; !from.plusYears(1).minusDays(1).isAfter(last); from = from.plusYears(1)) {
            years.add(new ActiveYear(
                    from,
                    months(from, hours.entries(), Holds.YES::equals),
                    silent ? 12 : months(from, hours.entries(), holds -> holds != Holds.NO)));
        }
        return years;
    }

    private static @Nullable LocalDate day(When when) {
        LocalDate earliest = when.earliest();
        return earliest != null && earliest.equals(when.latest()) ? earliest : null;
    }

    private static long months(LocalDate from, List<OpeningHours> hours, Predicate<Holds> counts) {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(12)
                .filter(month -> hours.stream()
                        .filter(opening -> opening.activeMonths().contains(month.getMonthValue()))
                        .anyMatch(opening -> counts.test(opening.period().overlaps(days(month)))))
                .count();
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(PartialDate.of(month.atDay(1)), PartialDate.of(month.atEndOfMonth()));
    }
}
