package fr.viesociale.opendata.publication;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Difference;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Export;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La garde de la publication: makes of a project what everybody may see of it. Entries for some eyes only stay behind; a
 * count of people under the floor is left out or rounded; a text that seems to tell something of a person stays behind, and
 * so does what tells of the one holder of a post. Then the rules on publications are asked of what is left.
 *
 * <p>The floors are those of the book of rules, with their sources; a host states its own with
 * {@link RuleBook#stating}, under {@code privacy.small-counts-masked.floor} and
 * {@code privacy.small-counts-masked.floorTaxHouseholds}. It searches for what looks like personal data and may miss some; a
 * count that a difference between two others gives away is not found, but for the perimeters of 2015 and 2024.
 */
public final class PublicationGuard {

    private final RuleBook<Export> book;
    private final SmallCounts small;

    /**
     * A guard with the floors that the texts give.
     *
     * @param small what becomes of a count under its floor
     */
    public PublicationGuard(SmallCounts small) {
        this(Regulation.EXPORTS, small);
    }

    /**
     * A guard with the floors of a host.
     *
     * @param book the rules on publications, with their floors
     * @param small what becomes of a count under its floor
     */
    public PublicationGuard(RuleBook<Export> book, SmallCounts small) {
        this.book = book;
        this.small = small;
    }

    /**
     * What everybody may see of a project.
     *
     * @param project the project
     * @param on the day of the publication
     * @param warningAcceptedBy the post that accepts that one indicator goes out on two perimeters, null when none does
     * @return the project that may go out, and what was done to it, never null
     * @throws fr.viesociale.fault.Refused when the book has no floor on that day
     */
    public Converted<TerritorialProject> published(
            TerritorialProject project, LocalDate on, @Nullable String warningAcceptedBy) {
        Floors floors = Floors.of(book, on, small);
        List<Remark> remarks = new ArrayList<>();
        TerritorialProject seen = project.seenBy(null);
        long withheld = project.entries().count() - seen.entries().count();
        if (withheld > 0) {
            remarks.add(new Remark(
                    Remark.Treatment.LOST,
                    "audience",
                    null,
                    null,
                    Long.toString(withheld),
                    null,
                    Text.of(
                            "fiches réservées à d'autres yeux, ou qui les nomment : retirées",
                            "entries for others' eyes, or that name them: left out")));
        }
        List<String> texts = new ArrayList<>();
        Map<Id, Entry> put = new TreeMap<>();
        Set<Id> gone = new TreeSet<>();
        seen.entries().forEach(entry -> {
            Entry rewritten = Rewriting.of(entry, floors, texts, remarks);
            if (rewritten == null) {
                gone.add(entry.id());
            } else if (!rewritten.equals(entry)) {
                put.put(entry.id(), rewritten);
            }
        });
        goneToo(seen, gone, remarks);
        put.keySet().removeAll(gone);
        TerritorialProject safe = seen.apply(new Difference(put, gone));
        book.assess(export(safe, on, texts, warningAcceptedBy))
                .open(Answer.BREACHED)
                .forEach(finding -> remarks.add(told(finding)));
        return new Converted<>(safe, remarks);
    }

    /** What names an entry that stays behind stays behind with it. */
    private static void goneToo(TerritorialProject project, Set<Id> gone, List<Remark> remarks) {
        boolean more = !gone.isEmpty();
        while (more) {
            List<Id> naming = project.entries()
                    .filter(entry -> !gone.contains(entry.id()) && entry.named().anyMatch(gone::contains))
                    .map(Entry::id)
                    .toList();
            naming.forEach(id -> remarks.add(new Remark(
                    Remark.Treatment.LOST,
                    "entry.left-out",
                    null,
                    id.kind() + ":" + id.value(),
                    null,
                    null,
                    Text.of("nomme une fiche retirée : retirée aussi", "names an entry left out: left out, too"))));
            more = gone.addAll(naming);
        }
    }

    private static Remark told(Finding finding) {
        return new Remark(
                Remark.Treatment.DOUBTFUL,
                finding.provision().id().value(),
                null,
                finding.subject().kind() + ":" + finding.subject().value(),
                null,
                null,
                finding.provision().statement());
    }

    /** What goes out, as the rules on publications see it: one figure for all indicators of one name and unit. */
    private static Export export(
            TerritorialProject project, LocalDate on, List<String> texts, @Nullable String warningAcceptedBy) {
        Map<Measured, List<Indicator>> figures = new LinkedHashMap<>();
        project.all(Kind.INDICATOR)
                .forEach(indicator -> figures.computeIfAbsent(
                                new Measured(indicator.name(), indicator.unit()), none -> new ArrayList<>())
                        .add(indicator));
        return new Export(
                project.territory(),
                on,
                figures.entrySet().stream()
                        .map(figure -> new Export.Figure(
                                figure.getValue().get(0).id(),
                                figure.getKey().unit(),
                                figure.getValue().stream()
                                        .flatMap(indicator -> counts(indicator, project))
                                        .toList()))
                        .toList(),
                texts,
                true,
                null,
                warningAcceptedBy);
    }

    private record Measured(String name, UnitCode unit) {}

    private static Stream<Export.Count> counts(Indicator indicator, TerritorialProject project) {
        PriorityAreaCode perimeter = project.find(
                        Kind.PRIORITY_AREA, indicator.subject().id())
                .map(PriorityArea::code)
                .orElse(null);
        return Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.measures().stream())
                .map(Measure::measured)
                .map(count -> new Export.Count(count, false, perimeter));
    }
}
