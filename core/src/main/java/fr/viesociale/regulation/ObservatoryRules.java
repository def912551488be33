package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.Words;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.SurveyAnswer;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** L'observatoire: the yearly survey of the structures (SENACS), and figures that keep where they come from. */
final class ObservatoryRules {

    private static final int FIRST_CAMPAIGN = 2013;
    private static final Force SINCE_2013 = Force.from("2013-01-01");

    /** Une enquête annuelle, so many years after that of the first agrément. */
    private record Campaign(int year, int after) implements Wording {

        @Override
        public String in(Language language) {
            return String.valueOf(year);
        }
    }

    private static final Fact<Situation, Structure, Listed<Campaign>> CAMPAIGNS = fact(
            "agrements/*/period",
            "enquêtes des années où la structure est agréée",
            "surveys of the years in which the structure holds an agrément",
            Informant.CAF,
            ObservatoryRules::campaigns);
    private static final Fact<Situation, Structure, Listed<Campaign>> UNANSWERED = fact(
            "surveyAnswers/*/answered",
            "enquêtes restées sans réponse",
            "surveys without an answer",
            Informant.MANAGER,
            ObservatoryRules::unanswered);
    private static final Fact<Situation, Indicator, When> MEASURED_ON = fact(
            "indicators/*/measures",
            "date du dernier chiffre",
            "date of the last figure",
            Informant.MANAGER,
            (indicator, situation) -> When.of(recorded(indicator)
                    .map(Measure::measuredOn)
                    .filter(Objects::nonNull)
                    .max(Comparator.<PartialDate>naturalOrder())
                    .orElse(null)));
    private static final Fact<Situation, Indicator, Listed<Text>> UNSOURCED = fact(
            "indicators/*/measures",
            "chiffres sans source",
            "figures without a source",
            Informant.MANAGER,
            (indicator, situation) -> lacking(indicator, measure -> measure.source() == null));
    private static final Fact<Situation, Indicator, Listed<Text>> UNDATED = fact(
            "indicators/*/measures",
            "chiffres sans date",
            "figures without a date",
            Informant.MANAGER,
            (indicator, situation) -> lacking(indicator, measure -> measure.measuredOn() == null));
    private static final Fact<Situation, Indicator, List<Wording>> STATUSES = fact(
            "indicators/*/measures",
            "contrôle des chiffres",
            "check of the figures",
            Informant.MANAGER,
            (indicator, situation) ->
                    figures(indicator).map(ObservatoryRules::status).toList());

    private static final Source CHARTER = Sources.seen(
            "Charte d'utilisation SENACS (senacs.fr), à l'année près", "SENACS charter of use (senacs.fr), year only");

    private static final Parameter<Integer> OFFSET = Parameter.<Integer>of(
                    "observatory.senacs-invited.firstYearOffset",
                    "années entre le premier agrément et la première enquête",
                    "years between the first agrément and the first survey")
            .value(
                    1,
                    SINCE_2013,
                    Sources.local(
                            "SENACS Alpes-Maritimes 2020 (docslib.org), vu dans un seul département",
                            "SENACS Alpes-Maritimes 2020 (docslib.org), seen in one département"));
    private static final Parameter<List<ValueStatus>> ADMITTED = Parameter.<List<ValueStatus>>of(
                    "observatory.provenance-kept.statuses",
                    "états de contrôle d'un chiffre déclaré",
                    "statuses of a declared figure")
            .value(List.of(ValueStatus.ENTERED, ValueStatus.CHECKED, ValueStatus.VALIDATED), SINCE_2013, CHARTER);

    private static final Rule<Situation, Structure> SURVEY_ANSWERED = Provision.national(
                    "observatory.senacs-invited",
                    Severity.GOOD_PRACTICE,
                    SINCE_2013,
                    Sources.seen(
                            "Centres sociaux Dordogne, Observatoire Senacs (dordogne.centres-sociaux.fr) ; ASH 2815"
                                    + " (ash.tm.fr) ; première enquête l'année suivante vue dans un département (SENACS"
                                    + " Alpes-Maritimes 2020, docslib.org) ; à l'année près",
                            "Centres sociaux Dordogne, Observatoire Senacs (dordogne.centres-sociaux.fr); ASH 2815"
                                    + " (ash.tm.fr); first survey in the year after seen in one département (SENACS"
                                    + " Alpes-Maritimes 2020, docslib.org); year only"),
                    "Tant qu'elle est agréée, une structure est invitée à répondre chaque printemps à l'enquête SENACS, dès"
                            + " l'année qui suit son premier agrément ; elle n'y est pas tenue.",
                    "As long as it holds an agrément, a structure is invited to answer the SENACS survey every spring, from"
                            + " the year after its first agrément; it is under no duty to.")
            .checked(
                    Subjects.STRUCTURES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(CAMPAIGNS, OFFSET, UNANSWERED),
                    (structure, q) -> q.known(
                            OFFSET,
                            offset -> q.where(
                                    CAMPAIGNS,
                                    structure,
                                    campaigns -> since(offset, campaigns).any(),
                                    () -> q.holds(
                                            UNANSWERED,
                                            structure,
                                            campaigns ->
                                                    since(offset, campaigns).none()))));

    private static final Rule<Situation, Indicator> PROVENANCE_KEPT = Provision.national(
                    "observatory.provenance-kept",
                    Severity.GOOD_PRACTICE,
                    SINCE_2013,
                    CHARTER,
                    "Un chiffre déclaré garde sa source, sa date et l'état de son contrôle ; le corriger, c'est en ajouter un"
                            + " autre, daté, et non le remplacer en silence.",
                    "A declared figure keeps its source, its date and how far it was checked; to correct it is to add another"
                            + " one, dated, and not to replace it in silence.")
            .checked(
                    Subjects.INDICATORS,
                    MEASURED_ON,
                    Set.of(UNSOURCED, UNDATED, STATUSES, ADMITTED),
                    (indicator, q) -> q.all(
                            Text.of("tenue des chiffres", "how figures are kept"),
                            () -> q.holds(UNSOURCED, indicator, Listed::none),
                            () -> q.holds(UNDATED, indicator, Listed::none),
                            () -> q.holds(
                                    Reason.Shape.ONE_OF,
                                    STATUSES,
                                    indicator,
                                    ADMITTED,
                                    (statuses, admitted) -> Holds.of(admitted.containsAll(statuses)))));

    static final List<Rule<Situation, ?>> ALL = List.of(SURVEY_ANSWERED, PROVENANCE_KEPT);

    private ObservatoryRules() {}

    /** Those of the years after the first one that are over, and of the current one once an answer to it is on record. */
    private static @Nullable Listed<Campaign> campaigns(Structure structure, Situation situation) {
        List<Agrement> agrements = situation.agrementsOf(structure.id());
        boolean open = situation.open(Kind.AGREMENT, structure.id(), agrements.isEmpty());
        List<DateRange> sure = held(agrements, situation::surelyHeld);
        List<DateRange> possible = held(agrements, situation::possiblyHeld);
        Integer first = firstYear(structure, possible, situation);
        if (first == null) {
            return possible.isEmpty() && !open ? new Listed<>(Map.of(), false) : null;
        }
        int current = situation.on().getYear();
        boolean told = answersOf(structure, situation).anyMatch(answer -> answer.campaignYear() == current);
        Map<Campaign, Holds> campaigns = new LinkedHashMap<>();
        IntStream.rangeClosed(Math.max(FIRST_CAMPAIGN, first + 1), told ? current : current - 1)
                .forEach(year -> {
                    Holds asked = agreed(year, sure, possible);
                    campaigns.put(
                            new Campaign(year, year - first), asked == Holds.NO && open ? Holds.UNDETERMINED : asked);
                });
        return new Listed<>(campaigns, false);
    }

    /** The latest year that the first agrément may be of, by what the structure declares and by what is on record. */
    private static @Nullable Integer firstYear(Structure structure, List<DateRange> held, Situation situation) {
        Stream<When> declared = situation.project().all(Kind.IDENTITY_SHEET).stream()
                .filter(sheet -> sheet.structure().equals(structure.id()))
                .map(IdentitySheet::firstAgrementOn)
                .map(When::of)
                .filter(Objects::nonNull);
        return Stream.concat(declared, held.stream().map(DateRange::start))
                .map(When::latest)
                .filter(Objects::nonNull)
                .min(Comparator.<LocalDate>naturalOrder())
                .map(LocalDate::getYear)
                .orElse(null);
    }

    private static List<DateRange> held(List<Agrement> agrements, Function<Agrement, Optional<DateRange>> held) {
        return agrements.stream().map(held).flatMap(Optional::stream).toList();
    }

    /** All through the year; in a year of which only part is covered, the survey may have come in the other one. */
    private static Holds agreed(int year, List<DateRange> sure, List<DateRange> possible) {
        DateRange whole = DateRange.of(year + "-01-01", year + "-12-31");
        boolean touched = possible.stream().anyMatch(period -> period.overlaps(whole) != Holds.NO);
        return !touched
                ? Holds.NO
                : Covering.of(whole, sure, possible).holds() == Holds.YES ? Holds.YES : Holds.UNDETERMINED;
    }

    private static Stream<SurveyAnswer> answersOf(Structure structure, Situation situation) {
        return situation.project().all(Kind.SURVEY_ANSWER).stream()
                .filter(answer -> answer.structure().equals(structure.id()));
    }

    private static @Nullable Listed<Campaign> unanswered(Structure structure, Situation situation) {
        Listed<Campaign> campaigns = campaigns(structure, situation);
        if (campaigns == null) {
            return null;
        }
        List<SurveyAnswer> answers = answersOf(structure, situation).toList();
        boolean open = situation.open(Kind.SURVEY_ANSWER, structure.id(), answers.isEmpty());
        Map<Campaign, Holds> unanswered = new LinkedHashMap<>();
        campaigns.items().forEach((campaign, asked) -> {
            Holds answered = answers.stream()
                    .filter(answer -> answer.campaignYear() == campaign.year())
                    .map(answer -> Holds.of(answer.answered()))
                    .reduce(Holds::or)
                    .orElse(open ? Holds.UNDETERMINED : Holds.NO);
            unanswered.put(campaign, asked.and(answered.not()));
        });
        return new Listed<>(unanswered, false);
    }

    private static Listed<Campaign> since(int offset, Listed<Campaign> campaigns) {
        Map<Campaign, Holds> left = new LinkedHashMap<>(campaigns.items());
        left.keySet().removeIf(campaign -> campaign.after() < offset);
        return new Listed<>(left, campaigns.open());
    }

    /** Where it starts and what was measured. */
    private static Stream<Measure> recorded(Indicator indicator) {
        return Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.measures().stream());
    }

    /** Without those from before the text. */
    private static Stream<Measure> figures(Indicator indicator) {
        return recorded(indicator).filter(measure -> {
            PartialDate on = measure.measuredOn();
            return on == null || SINCE_2013.at(on.when()) != Force.At.NOT_YET;
        });
    }

    private static Listed<Text> lacking(Indicator indicator, Predicate<Measure> lacks) {
        return Listed.of(
                figures(indicator),
                measure -> Text.of(told(measure, Language.FRENCH), told(measure, Language.ENGLISH)),
                measure -> Holds.of(lacks.test(measure)),
                false);
    }

    private static String told(Measure measure, Language language) {
        String figure = Words.of(measure.measured(), language);
        return measure.measuredOn() == null ? figure : figure + " (" + Words.of(measure.measuredOn(), language) + ")";
    }

    private static Wording status(Measure measure) {
        ValueStatus status = measure.status();
        return status == null ? Text.of("non renseigné", "not recorded") : status;
    }
}
