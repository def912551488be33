package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Population;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Un chiffre clé.
 *
 * @param label what is counted
 * @param value how much, or that it is not known
 * @param detail its date and what goes with it
 */
record Figure(String label, String value, String detail) {

    private static final Interval ANY_SHARE = new Interval(BigDecimal.ZERO, BigDecimal.ONE);

    static List<Figure> all(Situation on, Coverage coverage, Assessment<Situation> assessment, Deadlines deadlines) {
        List<Figure> all = new ArrayList<>();
        Population residents = coverage.policy().ofTerritory(on);
        all.add(new Figure("Habitants", words(residents.residents()), dated(residents.figures(), on)));
        for (Coverage.OfGeneration of : coverage.areas()) {
            all.add(new Figure(
                    "Habitants des quartiers prioritaires de " + (of.generation() == Generation.OF_2015 ? 2015 : 2024),
                    words(of.areas().residents()),
                    dated(
                            of.areas().places().stream()
                                    .flatMap(place -> place.population().figures().stream())
                                    .toList(),
                            on)));
        }
        Interval share = coverage.districts().share();
        all.add(new Figure(
                "Habitants desservis, dans les quartiers recensés",
                share == null || unknown(share) ? words(Interval.UNKNOWN) : percent(share),
                among(coverage.districts().served(), coverage.districts().residents())));
        all.add(counted(
                "Structures ouvertes",
                Kind.STRUCTURE,
                on,
                structure -> structure.period().covers(on.on()),
                Structure::kind));
        all.add(counted("Agréments en vigueur", Kind.AGREMENT, on, on::inForce, Agrement::kind));
        conventions(on, all);
        all.add(new Figure(
                "Manquements connus",
                String.valueOf(assessment.counts().get(Answer.BREACHED)),
                assessment.counts().get(Answer.SATISFIED) + " réponses respectées, "
                        + assessment.counts().get(Answer.UNDETERMINED) + " indéterminées"));
        all.add(new Figure(
                "Retards connus",
                String.valueOf(deadlines.standing(DeadlineStatus.LATE).size()),
                deadlines.standing(DeadlineStatus.DUE).size() + " à faire, "
                        + deadlines.standing(DeadlineStatus.UPCOMING).size() + " à venir, "
                        + deadlines.standing(DeadlineStatus.UNDETERMINED).size() + " indéterminées"));
        return all;
    }

    /** Any share at all: nobody knows. */
    static boolean unknown(Interval share) {
        return share.equals(ANY_SHARE);
    }

    private static String percent(Interval share) {
        BigDecimal most = share.most();
        boolean exact = share.isExact();
        return words(new Interval(
                        tenths(share.least(), exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                        most == null ? null : tenths(most, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING)))
                + " %";
    }

    private static BigDecimal tenths(BigDecimal share, RoundingMode rounding) {
        return share.movePointRight(2).setScale(1, rounding);
    }

    private static String among(Interval served, Interval residents) {
        return "desservis : " + words(served) + " ; habitants des quartiers : " + words(residents);
    }

    /** When the figures were counted or published; those of one rank that disagree stand side by side. */
    private static String dated(List<Id.PopulationFigure> ids, Situation on) {
        Set<String> dates = new LinkedHashSet<>();
        ids.forEach(id -> dates.add(dated(on.get(Kind.POPULATION_FIGURE, id))));
        return dates.isEmpty() ? "aucun chiffre enregistré pour ce jour" : String.join(" ; ", dates);
    }

    private static String dated(PopulationFigure figure) {
        Integer census = figure.censusYear();
        PartialDate published = figure.publishedOn();
        return (census == null ? "année de recensement non connue" : "recensement de " + census)
                + (published == null ? "" : ", publié " + at(published));
    }

    static String at(PartialDate date) {
        return (date.precision() == PartialDate.Precision.DAY ? "le " : "en ") + words(date);
    }

    private static <E extends Entry> Figure counted(
            String label, Kind<E> kind, Situation on, Function<E, Holds> counts, Function<E, ?> sort) {
        List<E> sure = on.project().all(kind).stream()
                .filter(entry -> counts.apply(entry) == Holds.YES)
                .toList();
        long doubtful = on.project().all(kind).stream()
                .filter(entry -> counts.apply(entry) == Holds.UNDETERMINED)
                .count();
        boolean open = on.open(kind, null, on.project().all(kind).isEmpty());
        String sorts = sure.stream()
                .collect(Collectors.groupingBy(entry -> words(sort.apply(entry)), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " : " + entry.getValue())
                .collect(Collectors.joining(" ; "));
        List<String> details = new ArrayList<>();
        details.add(sorts);
        details.add(doubtful == 0 ? "" : doubtful + (sure.isEmpty() ? " peut-être" : " de plus, peut-être"));
        details.add(open ? "la liste peut être incomplète" : "");
        return new Figure(
                label,
                words(new Interval(BigDecimal.valueOf(sure.size()), most(sure.size() + doubtful, open))),
                details.stream().filter(detail -> !detail.isEmpty()).collect(Collectors.joining(" ; ")));
    }

    private static @Nullable BigDecimal most(long known, boolean open) {
        return open ? null : BigDecimal.valueOf(known);
    }

    private static void conventions(Situation on, List<Figure> all) {
        List<Convention> conventions = on.project().all(Kind.CONVENTION).stream()
                .filter(convention -> convention.kind().equals(ConventionKind.COORDINATION))
                .toList();
        for (Holds holds : List.of(Holds.YES, Holds.UNDETERMINED)) {
            for (Convention convention : conventions) {
                if (on.inForce(convention.id()) == holds) {
                    all.add(new Figure(
                            "Convention de coordination",
                            holds == Holds.YES ? "en vigueur" : "non connu",
                            convention.title()
                                    + on.firstSigned(convention.id())
                                            .map(day -> ", signée " + at(day))
                                            .orElse("")
                                    + (holds == Holds.YES ? "" : " : son terme n'est pas connu")));
                    return;
                }
            }
        }
        all.add(new Figure(
                "Convention de coordination",
                "aucune en vigueur",
                conventions.size() + " enregistrée(s) à d'autres dates"));
    }
}
