package fr.viesociale.regulation;

import static fr.viesociale.regulation.AgrementRules.DOCTRINE;
import static fr.viesociale.regulation.AgrementRules.KIND;
import static fr.viesociale.regulation.AgrementRules.PERIOD;
import static fr.viesociale.regulation.AgrementRules.START;
import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReason;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.Listed;
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
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La durée d'un agrément: how long it lasts, when it is decided, and why it is short. */
final class DurationRules {

    private static final Fact<Situation, Agrement, When> DECIDED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la dernière décision qui donne l'agrément",
            "date of the last decision that gives the agrément",
            Informant.CAF,
            DurationRules::decidedOn);
    private static final Fact<Situation, Agrement, Listed<ReasonCode>> REASONS = fact(
            "decisionReasons/*/reasons",
            "motifs de la décision qui donne l'agrément",
            "reasons of the decision that gives the agrément",
            Informant.CAF,
            DurationRules::reasons);
    private static final Fact<Situation, Agrement, Listed<Named>> EXTENSIONS = fact(
            "extensions/*/agrement",
            "prorogations de l'agrément",
            "extensions of the agrément",
            Informant.CAF,
            DurationRules::extensions);
    private static final Fact<Situation, Agrement, When> EXTENDED_ON = fact(
            "extensions/*/extendedOn",
            "date de la prorogation",
            "date of the extension",
            Informant.CAF,
            (agrement, situation) -> Stream.concat(
                            recorded(agrement, situation).map(Extension::extendedOn),
                            decided(agrement, situation).map(BoardDecision::decidedOn))
                    .<PartialDate>map(date -> date)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .map(PartialDate::when)
                    .orElse(null));
    private static final Fact<Situation, Agrement, DateRange> WITH_EXTENSION = fact(
            "extensions/*/until",
            "durée de l'agrément, prorogations comprises",
            "duration of the agrément with its extensions",
            Informant.CAF,
            DurationRules::withExtension);

    private static final Source ONE_TO_FOUR = Sources.seen(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, d'après Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) et le guide d'une Caf sur les espaces de vie sociale (pdfslide.fr) ;"
                    + " Centre social Le Verger, projet social (cs-leverger.fr) ; début un jour quelconque : fiches publiques"
                    + " SENACS (senacs.fr) ; arrondi du 29 février et fin au 31 décembre 2026 déduits",
            "Circulaire Cnaf 2012-013 of 20 June 2012, as told by Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) and one Caf's guide on espaces de vie sociale (pdfslide.fr); Centre"
                    + " social Le Verger, projet social (cs-leverger.fr); start on any day: public SENACS sheets (senacs.fr);"
                    + " rounding of 29 February and end on 31 December 2026 inferred");
    private static final Source ONE_TO_THREE = Sources.seen(
            "ASH 2250, animation locale, 2002 (ash.tm.fr)", "ASH 2250, animation locale, 2002 (ash.tm.fr)");
    private static final Source GUISE = Sources.seen(
            "blog local sur le centre social de Guise, 2017 (un cas) ; fin au 31 décembre 2026 déduite",
            "local blog on the centre social of Guise, 2017 (one case); end on 31 December 2026 inferred");
    private static final Force LOCAL_LIFE = Force.between("2002-01-01", "2012-06-19");

    private static final Parameter<Period> SHORTEST = Parameter.<Period>of(
                    "agrement.duration.minYears", "durée minimale", "shortest duration")
            .value(Period.ofYears(1), DOCTRINE, ONE_TO_FOUR);
    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "agrement.duration.maxYears", "durée maximale", "longest duration")
            .value(Period.ofYears(4), DOCTRINE, ONE_TO_FOUR);
    private static final Parameter<Period> SHORTEST_BEFORE_2012 = Parameter.<Period>of(
                    "agrement.duration-evs-2002-2012.minYears",
                    "durée minimale d'un agrément AL avant juin 2012",
                    "shortest duration of an AL agrément before June 2012")
            .value(Period.ofYears(1), LOCAL_LIFE, ONE_TO_THREE);
    private static final Parameter<Period> LONGEST_BEFORE_2012 = Parameter.<Period>of(
                    "agrement.duration-evs-2002-2012.maxYears",
                    "durée maximale d'un agrément AL avant juin 2012",
                    "longest duration of an AL agrément before June 2012")
            .value(Period.ofYears(3), LOCAL_LIFE, ONE_TO_THREE);
    private static final Parameter<Period> USUAL = Parameter.<Period>of(
                    "agrement.short-duration-reasoned.usualYears", "durée habituelle", "usual duration")
            .value(Period.ofYears(4), DOCTRINE, GUISE);

    private static final Rule<Situation, Agrement> DURATION = Provision.national(
                    "agrement.duration",
                    Severity.HARD,
                    DOCTRINE,
                    ONE_TO_FOUR,
                    "Un agrément dure d'un an à quatre ans, dernier jour compris.",
                    "An agrément lasts from one year to four, its last day included.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(PERIOD, SHORTEST, LONGEST),
                    (agrement, q) -> lasts(agrement, SHORTEST, LONGEST, q));

    private static final Rule<Situation, Agrement> DURATION_OF_AN_EVS_BEFORE_2012 = Provision.national(
                    "agrement.duration-evs-2002-2012",
                    Severity.HARD,
                    LOCAL_LIFE,
                    ONE_TO_THREE,
                    "De 2002 à juin 2012, un agrément AL dure d'un an à trois ans, dernier jour compris.",
                    "From 2002 to June 2012 an AL agrément lasts from one year to three, its last day included.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(KIND, PERIOD, SHORTEST_BEFORE_2012, LONGEST_BEFORE_2012),
                    (agrement, q) -> q.where(
                            KIND,
                            agrement,
                            kind -> Holds.of(kind.equals(AgrementKind.AL)),
                            () -> lasts(agrement, SHORTEST_BEFORE_2012, LONGEST_BEFORE_2012, q)));

    private static final Rule<Situation, Agrement> DURATION_SINCE_2027 = Provision.national(
                    "agrement.duration-since-2027",
                    Severity.HARD,
                    Force.from("2027-01-01"),
                    Sources.unknown(
                            "Circulaire Cnaf du 18 décembre 2025 (texte non lu) : disposition non trouvée ; jour d'effet au"
                                    + " 1er janvier 2027 déduit",
                            "Circulaire Cnaf of 18 December 2025 (text not read): provision not found; start day 1 January"
                                    + " 2027 inferred"),
                    "La durée minimale et la durée maximale d'un agrément qui commence à partir de 2027 n'ont pas été"
                            + " trouvées.",
                    "How short and how long an agrément that starts from 2027 may be was not found.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(PERIOD, Awaited.SHORTEST_SINCE_2027, Awaited.LONGEST_SINCE_2027),
                    (agrement, q) -> lasts(agrement, Awaited.SHORTEST_SINCE_2027, Awaited.LONGEST_SINCE_2027, q));

    private static final Rule<Situation, Agrement> DECIDED_BEFORE_START = Provision.national(
                    "agrement.decided-before-start",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.seen(
                            "Convention de Rouen et de la Caf (doczz.fr) ; blog local sur le centre social de Guise, 2017 (cas)",
                            "Convention of Rouen and the Caf (doczz.fr); local blog on the centre social of Guise, 2017"
                                    + " (cases)"),
                    "Le conseil d'administration décide de l'agrément au plus tard son premier jour ; une décision postérieure"
                            + " est rétroactive.",
                    "The board decides the agrément on its first day at the latest; a decision taken after it is"
                            + " retroactive.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(START, DECIDED_ON),
                    (agrement, q) -> begun(
                            agrement,
                            q,
                            start -> q.holds(
                                    DECIDED_ON,
                                    agrement,
                                    decided -> decided.after(start).not())));

    private static final Rule<Situation, Agrement> SHORT_DURATION_REASONED = Provision.national(
                    "agrement.short-duration-reasoned",
                    Severity.GOOD_PRACTICE,
                    DOCTRINE,
                    GUISE,
                    "Un agrément plus court que la durée habituelle de quatre ans est motivé.",
                    "An agrément shorter than the usual four years is given with a reason.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(PERIOD, REASONS, USUAL),
                    (agrement, q) -> q.known(
                            USUAL,
                            usual -> q.where(
                                    PERIOD,
                                    agrement,
                                    period -> lastsExactly(period, usual).not(),
                                    () -> q.any(
                                            Text.of("durée habituelle, ou motif", "usual duration, or a reason"),
                                            () -> q.holds(
                                                    Reason.Shape.AT_LEAST,
                                                    PERIOD,
                                                    agrement,
                                                    USUAL,
                                                    DateRange::lastsAtLeast),
                                            () -> q.holds(REASONS, agrement, Listed::any)))));

    private static final Rule<Situation, Agrement> EXTENSION = Provision.national(
                    "agrement.extension",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(
                            "les pages lues sur 2020 parlent de financements maintenus, non d'agréments prolongés (FEHAP et"
                                    + " ASH 3176 : fehap.fr, ash.tm.fr)",
                            "the pages read on 2020 speak of funding kept, not of longer agréments (FEHAP and ASH 3176:"
                                    + " fehap.fr, ash.tm.fr)"),
                    "Aucune règle sur la prorogation d'un agrément en cours n'a été trouvée ; elle est enregistrée comme acte"
                            + " de l'instance qui l'a prise.",
                    "No rule on extending a running agrément was found; the extension is recorded as an act of the body that"
                            + " took it.")
            .checked(
                    Subjects.AGREMENTS,
                    EXTENDED_ON,
                    Set.of(EXTENSIONS, WITH_EXTENSION, Awaited.LONGEST_WITH_EXTENSION),
                    (agrement, q) -> q.where(
                            EXTENSIONS,
                            agrement,
                            Listed::any,
                            () -> q.holds(
                                    Reason.Shape.AT_MOST,
                                    WITH_EXTENSION,
                                    agrement,
                                    Awaited.LONGEST_WITH_EXTENSION,
                                    DateRange::lastsAtMost)));

    static final List<Rule<Situation, ?>> ALL = List.of(
            DURATION,
            DURATION_OF_AN_EVS_BEFORE_2012,
            DURATION_SINCE_2027,
            DECIDED_BEFORE_START,
            SHORT_DURATION_REASONED,
            EXTENSION);

    private DurationRules() {}

    private static Answer lasts(
            Agrement agrement, Parameter<Period> shortest, Parameter<Period> longest, Inquiry<Situation> q) {
        return q.all(
                Text.of("durée d'agrément", "duration of the agrément"),
                () -> q.holds(Reason.Shape.AT_LEAST, PERIOD, agrement, shortest, DateRange::lastsAtLeast),
                () -> q.holds(Reason.Shape.AT_MOST, PERIOD, agrement, longest, DateRange::lastsAtMost));
    }

    /** Goes on with the first day; where nothing is known of it, that is what is missing. */
    static Answer begun(Agrement agrement, Inquiry<Situation> q, Function<When, Answer> then) {
        return q.where(
                START,
                agrement,
                start -> start.equals(When.UNKNOWN) ? Holds.UNDETERMINED : Holds.YES,
                () -> q.given(START, agrement, then));
    }

    private static Holds lastsExactly(DateRange period, Period duration) {
        return period.lastsAtLeast(duration).and(period.lastsAtMost(duration));
    }

    /** A decision of no known body, or of no known date, may be the last. */
    private static @Nullable When decidedOn(Agrement agrement, Situation situation) {
        LocalDate earliest = null;
        LocalDate latest = LocalDate.MIN;
        for (BoardDecision grant : AgrementRules.grants(agrement, situation)) {
            PartialDate on = grant.decidedOn();
            Holds gives = situation.competent(grant).and(situation.counts(on));
            if (gives == Holds.YES
                    && on != null
                    && (earliest == null || on.earliest().isAfter(earliest))) {
                earliest = on.earliest();
            }
            if (gives != Holds.NO && latest != null) {
                latest = on == null ? null : on.latest().isAfter(latest) ? on.latest() : latest;
            }
        }
        return LocalDate.MIN.equals(latest) || (earliest == null && latest == null) ? null : new When(earliest, latest);
    }

    /** Not known where a decision that gives it has no reasons on record, nor is known to have none. */
    private static @Nullable Listed<ReasonCode> reasons(Agrement agrement, Situation situation) {
        List<BoardDecision> grants = AgrementRules.grants(agrement, situation).stream()
                .filter(grant -> situation.competent(grant) != Holds.NO)
                .toList();
        List<DecisionReasons> reasons = situation.project().all(Kind.DECISION_REASONS).stream()
                .filter(one -> grants.stream().anyMatch(grant -> grant.id().equals(one.decision())))
                .toList();
        boolean open = grants.isEmpty()
                || grants.stream()
                        .anyMatch(grant -> situation.open(
                                Kind.DECISION_REASONS,
                                grant.id(),
                                reasons.stream().noneMatch(one -> one.decision().equals(grant.id()))));
        return reasons.isEmpty() && open
                ? null
                : Listed.of(
                        reasons.stream().flatMap(one -> one.reasons().stream()),
                        DecisionReason::code,
                        reason -> Holds.YES,
                        open);
    }

    private static Stream<Extension> recorded(Agrement agrement, Situation situation) {
        return situation.project().all(Kind.EXTENSION).stream()
                .filter(extension -> extension.agrement().equals(agrement.id()))
                .filter(extension -> situation.counts(extension.extendedOn()) != Holds.NO);
    }

    private static Stream<BoardDecision> decided(Agrement agrement, Situation situation) {
        return situation.decisionsOn(agrement.id()).stream()
                .filter(decision -> decision.nature() == DecisionNature.EXTEND)
                .filter(decision -> situation.counts(decision.decidedOn()) != Holds.NO);
    }

    /** Acts and the decisions behind them; a decision may be recorded without the last day that it sets. */
    static Listed<Named> extensions(Agrement agrement, Situation situation) {
        return Listed.of(
                Stream.concat(recorded(agrement, situation), decided(agrement, situation)),
                act -> new Named(act.id().value()),
                act -> Holds.YES,
                false);
    }

    /** From its first day to the latest last day on record; not known where no extension says until when. */
    private static @Nullable DateRange withExtension(Agrement agrement, Situation situation) {
        DateRange period = agrement.period();
        return recorded(agrement, situation)
                .map(Extension::until)
                .filter(until -> period.start().after(until.when()) != Holds.YES)
                .max(Comparator.comparing(PartialDate::latest))
                .map(until ->
                        period.end().after(until.when()) == Holds.YES ? period : new DateRange(period.first(), until))
                .orElse(null);
    }
}
