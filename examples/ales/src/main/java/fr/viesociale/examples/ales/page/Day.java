package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.identifier.Id;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.network.Network;
import fr.viesociale.project.Situation;
import fr.viesociale.reform.Circular2025;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Un jour: everything that the page tells of the territory as it was, or will be, on it. */
record Day(
        Situation on,
        List<Figure> figures,
        Ground ground,
        Grid grid,
        Timeline timeline,
        Balance balance,
        List<Weight> weights,
        Web web,
        List<Grave> findings,
        List<Due> deadlines,
        Circular2025 reform,
        List<Asked> asked,
        List<Assessment.Gap> texts,
        String facts,
        String law) {

    private static final Agenda EIGHTEEN_MONTHS = Agenda.of(Period.ofMonths(3), Period.ofMonths(18));

    /** The means of a district per 1,000 residents: in words, and what is sure and what may be on top, in percent of the most. */
    record Weight(String district, String residents, String told, BigDecimal least, BigDecimal more) {}

    /** The deadlines that stand somewhere. */
    record Due(DeadlineStatus status, List<Deadline> all) {}

    /** Whom to ask, and for what. */
    record Asked(String whom, List<Assessment.Gap> gaps) {}

    static Day of(Situation on, RuleBook<Situation> book) {
        Coverage coverage = Coverage.of(on, PopulationPolicy.latest());
        Balance balance = Balance.of(Intensity.of(coverage, Means.FTE, null));
        Assessment<Situation> assessment = book.assess(on);
        Deadlines deadlines = Deadlines.of(on, book, EIGHTEEN_MONTHS);
        Map<Informant, List<Assessment.Gap>> gaps = assessment.gapsByInformant();
        Circular2025 reform = Circular2025.of(on, book);
        return new Day(
                on,
                Figure.all(on, coverage, assessment, deadlines),
                Ground.of(on, coverage),
                Grid.of(Matrix.of(on)),
                Timeline.of(on),
                balance,
                weights(balance, on),
                Web.of(Network.of(on)),
                Grave.all(assessment),
                Stream.of(DeadlineStatus.values())
                        .map(status -> new Due(status, deadlines.standing(status)))
                        .filter(due -> !due.all().isEmpty())
                        .toList(),
                reform,
                gaps.entrySet().stream()
                        .map(entry -> new Asked(words(entry.getKey()), lacking(entry.getValue(), false)))
                        .filter(asked -> !asked.gaps().isEmpty())
                        .toList(),
                gaps.values().stream()
                        .flatMap(all -> lacking(all, true).stream())
                        .toList(),
                reform.basis().facts().value(),
                words(reform.basis().law()));
    }

    private static List<Weight> weights(Balance balance, Situation on) {
        BigDecimal most = balance.parts().stream()
                .map(Balance.Part::perThousand)
                .map(interval -> interval.most() == null ? interval.least() : interval.most())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Weight> weights = new ArrayList<>();
        for (Balance.Part part : balance.parts()) {
            Interval of = part.perThousand();
            BigDecimal upper = of.most();
            weights.add(new Weight(
                    on.nameOf(part.district()).fr(),
                    words(part.residents()),
                    words(of),
                    percent(of.least(), most),
                    upper == null
                            ? BigDecimal.valueOf(100).subtract(percent(of.least(), most))
                            : percent(upper.subtract(of.least()), most)));
        }
        return weights;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** What is missing for want of a text, or of a fact or a document. */
    private static List<Assessment.Gap> lacking(List<Assessment.Gap> gaps, boolean text) {
        return gaps.stream()
                .filter(gap -> (gap.missing().lack() == Lack.TEXT) == text)
                .toList();
    }

    /** What a person calls an entry on the day, or the territory itself. */
    public String name(Id id) {
        return id.equals(on.project().territory())
                ? "le territoire"
                : on.nameOf(id).fr();
    }

    /** The subjects of a gap, the first of them named. */
    public String subjects(Assessment.Gap gap) {
        List<String> names = gap.findings().stream()
                .map(finding -> name(finding.subject()))
                .distinct()
                .toList();
        return String.join(", ", names.subList(0, Math.min(2, names.size())))
                + (names.size() > 2 ? " et " + (names.size() - 2) + " de plus" : "");
    }
}
