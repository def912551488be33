package fr.viesociale.examples.ales;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Provision;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rules answer on each date, why, what is missing and who can supply it, and what changes in between. */
final class Assessments {

    private static final Language FRENCH = Language.FRENCH;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final Screen screen;
    private final TerritorialProject project;
    private final List<LocalDate> dates;
    private final LocalDate chosen;
    private final Map<LocalDate, Assessment<Situation>> byDate = new TreeMap<>();
    private final Map<Provision, Integer> numbers = new HashMap<>();

    Assessments(Screen screen, TerritorialProject project, List<LocalDate> dates, LocalDate chosen) {
        this.screen = screen;
        this.project = project;
        this.dates = dates;
        this.chosen = chosen;
        dates.forEach(date -> byDate.put(date, Regulation.FRENCH.assess(project.on(date))));
    }

    private Assessment<Situation> on(LocalDate date) {
        Assessment<Situation> assessment = byDate.get(date);
        if (assessment == null) {
            throw new IllegalArgumentException("not assessed: " + date);
        }
        return assessment;
    }

    void tell() {
        answers();
        breaches();
        gaps();
        unknownTexts();
        changes();
    }

    private void answers() {
        screen.title("LES RÈGLES, DATE PAR DATE   ✓ respecté   ✗ non respecté   ? indéterminé   – sans objet");
        screen.item(
                "  ", dates.stream().map(date -> padded(SHORT.format(date), 11)).collect(Collectors.joining()));
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < Regulation.FRENCH.rules().size(); i++) {
            int rule = i;
            Provision provision = Regulation.FRENCH.rules().get(i).provision();
            List<String> marks = dates.stream()
                    .map(date -> marks(on(date).tallies().get(rule).counts()))
                    .toList();
            if (marks.stream().allMatch("–"::equals)) {
                silent.add(provision.id().value());
            } else {
                numbers.put(provision, numbers.size() + 1);
                screen.item(
                        "  " + marks.stream().map(each -> padded(each, 11)).collect(Collectors.joining())
                                + number(provision) + ". ",
                        provision.statement().in(FRENCH));
            }
        }
        if (!silent.isEmpty()) {
            screen.item(
                    "  – ",
                    "Sans objet à ces dates, faute de fiches ou hors de leurs dates : " + String.join(", ", silent)
                            + ".");
        }
    }

    /** The number of a rule in the list above; a rule that is not in it is told in full. */
    private String told(Provision provision) {
        return numbers.containsKey(provision)
                ? "règle " + number(provision)
                : provision.statement().in(FRENCH);
    }

    private int number(Provision provision) {
        return numbers.getOrDefault(provision, 0);
    }

    private static String marks(Map<Answer, Integer> counts) {
        String marks = mark("✓", counts, Answer.SATISFIED)
                + mark("✗", counts, Answer.BREACHED)
                + mark("?", counts, Answer.UNDETERMINED);
        return marks.isEmpty() ? "–" : marks.strip();
    }

    private static String mark(String mark, Map<Answer, Integer> counts, Answer answer) {
        int count = counts.getOrDefault(answer, 0);
        return count == 0 ? "" : mark + (count == 1 ? "" : count) + " ";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void breaches() {
        screen.title("NON RESPECTÉ au " + Situations.day(chosen));
        List<Finding> breached = on(chosen).open(Answer.BREACHED);
        if (breached.isEmpty()) {
            screen.item("  ", "Rien de connu.");
        }
        for (Finding finding : breached) {
            screen.item("  ✗ ", named(finding));
            on(chosen).why(finding).lines(FRENCH).forEach(line -> screen.item("      ", line));
            source(finding.provision());
        }
    }

    private void source(Provision provision) {
        screen.item(
                "      ",
                "(" + provision.severity().in(FRENCH) + ", "
                        + provision.source().certainty().in(FRENCH) + " : "
                        + provision.source().citation().in(FRENCH) + ")");
    }

    /** The facts that are missing on any of the dates, by who can supply them; each fact once. */
    private void gaps() {
        screen.title("INDÉTERMINÉ : CE QUI MANQUE, ET QUI PEUT LE DIRE");
        Map<Missing, Set<Finding>> waiting = new LinkedHashMap<>();
        for (LocalDate date : dates) {
            for (Assessment.Gap gap : on(date).gaps()) {
                if (gap.missing().lack() != Lack.TEXT) {
                    waiting.computeIfAbsent(gap.missing(), none -> new LinkedHashSet<>())
                            .addAll(gap.findings());
                }
            }
        }
        if (waiting.isEmpty()) {
            screen.item("  ", "Rien.");
        }
        Map<Informant, List<Missing>> byInformant = waiting.keySet().stream()
                .collect(Collectors.groupingBy(Missing::informant, LinkedHashMap::new, Collectors.toList()));
        byInformant.forEach((informant, missing) -> {
            screen.item("  ", "À demander à : " + informant.in(FRENCH));
            for (Missing fact : missing) {
                Set<Finding> findings = waiting.getOrDefault(fact, Set.of());
                String subjects = findings.stream()
                        .map(Finding::subject)
                        .distinct()
                        .map(this::name)
                        .collect(Collectors.joining(", "));
                String rules = findings.stream()
                        .map(Finding::provision)
                        .distinct()
                        .map(this::told)
                        .collect(Collectors.joining(", "));
                screen.item("    ? ", fact.name().in(FRENCH) + " → " + subjects + " (" + rules + ")");
            }
        });
    }

    private void unknownTexts() {
        screen.title("TEXTES DONT LE CONTENU N'EST PAS CONNU (demander à la Caf, qui interroge la Cnaf)");
        for (Provision provision : unknown()) {
            long subjects = byDate.values().stream()
                    .flatMap(assessment -> assessment.open(Answer.UNDETERMINED).stream())
                    .filter(finding -> finding.provision().equals(provision))
                    .map(Finding::subject)
                    .distinct()
                    .count();
            screen.item("  ? ", provision.statement().in(FRENCH) + " Fiches concernées ici : " + subjects + ".");
            source(provision);
        }
    }

    private static List<Provision> unknown() {
        return Regulation.FRENCH.rules().stream()
                .map(rule -> rule.provision())
                .filter(provision -> provision.source().certainty() == Certainty.UNKNOWN_PROVISION)
                .toList();
    }

    private void changes() {
        for (int i = 1; i < dates.size(); i++) {
            LocalDate before = dates.get(i - 1);
            LocalDate after = dates.get(i);
            screen.title("CE QUI CHANGE entre le " + Situations.day(before) + " et le " + Situations.day(after));
            Comparison<Situation> comparison = Comparison.of(on(before), on(after));
            comparison.appeared().forEach(finding -> told("  + apparaît : ", finding));
            comparison.gone().forEach(finding -> told("  – disparaît : ", finding));
            comparison.changed().forEach(change -> told("  ~ devient : ", change.after()));
            Regulation.FRENCH
                    .beginning(before, after)
                    .forEach(provision -> screen.item(
                            "  § entre en vigueur : ",
                            provision.statement().in(FRENCH) + " ("
                                    + provision.source().certainty().in(FRENCH) + " : "
                                    + provision.source().citation().in(FRENCH) + ")"));
            Regulation.FRENCH
                    .ending(before, after)
                    .forEach(provision -> screen.item(
                            "  § cesse de s'appliquer : ", provision.statement().in(FRENCH)));
            if (comparison.isEmpty()
                    && Regulation.FRENCH.beginning(before, after).isEmpty()
                    && Regulation.FRENCH.ending(before, after).isEmpty()) {
                screen.item("  ", "Rien de connu.");
            }
        }
    }

    private void told(String mark, Finding finding) {
        screen.item(mark, finding.answer().in(FRENCH) + ", " + named(finding));
    }

    /** The subject and the rule, and what lifts the finding where something does. */
    private String named(Finding finding) {
        Id.Derogation lifted = finding.lifted();
        return name(finding.subject()) + " (" + told(finding.provision()) + ")"
                + (lifted == null ? "" : " [levé par la dérogation " + lifted.value() + "]");
    }

    /** What a person calls an entry: its name where it has one. */
    private String name(Id id) {
        Kind<?> kind = Kind.of(id).orElseThrow();
        Entry entry = project.find(kind, id).orElseThrow();
        String name = Names.of(entry, project);
        return kind.name().in(FRENCH) + " " + name;
    }
}
