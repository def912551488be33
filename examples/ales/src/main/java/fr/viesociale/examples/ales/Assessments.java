package fr.viesociale.examples.ales;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reform.Circular2025;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the rules answer on each date, why, what is missing and who can supply it, and what changes in between. */
final class Assessments {

    private static final Language FRENCH = Language.FRENCH;
    private static final RuleBook<Situation> BOOK = Regulation.FRENCH;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final Screen screen;
    private final TerritorialProject project;
    private final List<LocalDate> dates;
    private final LocalDate chosen;
    private final boolean whole;
    private final Map<LocalDate, Assessment<Situation>> byDate = new TreeMap<>();

    Assessments(Screen screen, TerritorialProject project, List<LocalDate> dates, LocalDate chosen, boolean whole) {
        this.screen = screen;
        this.project = project;
        this.dates = dates;
        this.chosen = chosen;
        this.whole = whole;
        dates.forEach(date -> byDate.put(date, BOOK.assess(project.on(date))));
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
        reform();
    }

    /** How many answers of each kind the rules of each theme give; themes that speak of nothing here are named together. */
    private void answers() {
        screen.title("LES " + BOOK.rules().size()
                + " RÈGLES, DATE PAR DATE   ✓ respecté   ✗ non respecté   ? indéterminé   – sans objet");
        screen.row("", dates.stream().map(SHORT::format).toList());
        List<String> silent = new ArrayList<>();
        for (String theme : themes()) {
            List<String> marks =
                    dates.stream().map(date -> marks(counts(theme, date))).toList();
            if (marks.stream().allMatch("–"::equals)) {
                silent.add(theme);
            } else {
                screen.row(theme, marks);
            }
        }
        if (!silent.isEmpty()) {
            screen.item("  – ", "Sans objet à ces dates : " + String.join(", ", silent) + ".");
        }
    }

    private static List<String> themes() {
        return BOOK.rules().stream()
                .map(rule -> rule.provision().id().theme())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<Answer, Integer> counts(String theme, LocalDate date) {
        return on(date).tallies().stream()
                .filter(tally -> tally.provision().id().theme().equals(theme))
                .flatMap(tally -> tally.counts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static String marks(Map<Answer, Integer> counts) {
        String marks = mark("✓", counts, Answer.SATISFIED)
                + mark("✗", counts, Answer.BREACHED)
                + mark("?", counts, Answer.UNDETERMINED);
        return marks.isEmpty() ? "–" : marks.strip();
    }

    private static String mark(String mark, Map<Answer, Integer> counts, Answer answer) {
        int count = counts.getOrDefault(answer, 0);
        return count == 0 ? "" : mark + count + " ";
    }

    private void breaches() {
        screen.title("NON RESPECTÉ au " + Situations.day(chosen));
        List<Finding> breached = on(chosen).open(Answer.BREACHED);
        if (breached.isEmpty()) {
            screen.item("  ", "Rien de connu.");
        }
        some(breached, 8, finding -> {
            screen.item("  ✗ ", named(finding));
            on(chosen).why(finding).tree(FRENCH).stream().skip(1).forEach(line -> screen.item("    ", line));
        });
    }

    /** The facts that are missing, by who can supply them, those that settle most first. */
    private void gaps() {
        screen.title("INDÉTERMINÉ au " + Situations.day(chosen) + " : CE QUI MANQUE, ET QUI PEUT LE DIRE");
        on(chosen).gapsByInformant().forEach((informant, gaps) -> {
            List<Assessment.Gap> facts = gaps.stream()
                    .filter(gap -> gap.missing().lack() != Lack.TEXT)
                    .toList();
            if (!facts.isEmpty()) {
                screen.item("  ", "À demander à : " + informant.in(FRENCH));
                some(facts, 3, gap -> screen.item("    ? ", gap.missing().name().in(FRENCH) + " → " + settled(gap)));
            }
        });
    }

    private String settled(Assessment.Gap gap) {
        String subjects = gap.findings().stream()
                .map(Finding::subject)
                .distinct()
                .limit(2)
                .map(this::name)
                .collect(Collectors.joining(", "));
        long others = gap.findings().stream().map(Finding::subject).distinct().count() - 2;
        return subjects + (others > 0 ? " et " + others + " autre(s)" : "") + " ; "
                + gap.findings().size() + " réponse(s) l'attendent";
    }

    private void unknownTexts() {
        screen.title("TEXTES DONT LE CONTENU N'EST PAS CONNU (demander à la Caf, qui interroge la Cnaf)");
        List<Assessment.Gap> texts = on(chosen).gaps().stream()
                .filter(gap -> gap.missing().lack() == Lack.TEXT)
                .toList();
        if (texts.isEmpty()) {
            screen.item("  ", "Aucun dont une réponse dépende ce jour-là.");
        }
        some(
                texts,
                6,
                gap -> screen.item(
                        "  ? ",
                        gap.missing().name().in(FRENCH) + " (" + gap.missing().path() + ") ; réponses : "
                                + gap.findings().size()));
    }

    private void changes() {
        for (int i = 1; i < dates.size(); i++) {
            LocalDate before = dates.get(i - 1);
            LocalDate after = dates.get(i);
            screen.title("CE QUI CHANGE entre le " + Situations.day(before) + " et le " + Situations.day(after));
            Comparison<Situation> comparison = Comparison.of(on(before), on(after));
            some(comparison.shifts(), 4, shift -> {
                Finding finding = shift.after() == null ? shift.before() : shift.after();
                if (finding != null) {
                    String mark = shift.before() == null ? "  + " : shift.after() == null ? "  – " : "  ~ ";
                    screen.item(
                            mark,
                            named(finding) + " : "
                                    + (shift.after() == null
                                            ? "ne se pose plus"
                                            : finding.answer().in(FRENCH))
                                    + " ; "
                                    + comparison.because(shift).lines(FRENCH).get(0));
                }
            });
            provisions("  § entrent en vigueur : ", BOOK.beginning(before, after));
            provisions("  § cessent de s'appliquer : ", BOOK.ending(before, after));
            if (comparison.isEmpty()
                    && BOOK.beginning(before, after).isEmpty()
                    && BOOK.ending(before, after).isEmpty()) {
                screen.item("  ", "Rien de connu.");
            }
        }
    }

    private void provisions(String mark, List<Provision> provisions) {
        if (!provisions.isEmpty()) {
            int shown = whole ? provisions.size() : Math.min(3, provisions.size());
            String ids = provisions.stream()
                    .limit(shown)
                    .map(Provision::id)
                    .map(RuleId::value)
                    .collect(Collectors.joining(", "));
            screen.item(
                    mark, ids + (shown < provisions.size() ? " et " + (provisions.size() - shown) + " autres" : ""));
        }
    }

    private void reform() {
        screen.title("CE QUE CHANGE LA CIRCULAIRE DU 18 DÉCEMBRE 2025");
        List<String> lines = Circular2025.of(project.on(chosen), BOOK).lines(FRENCH);
        some(lines, 12, line -> screen.item("  ", line));
    }

    /** The first ones, and how many there are besides; or all of them. */
    private <T> void some(List<T> all, int first, Consumer<T> tell) {
        int shown = whole ? all.size() : Math.min(first, all.size());
        all.subList(0, shown).forEach(tell);
        if (shown < all.size()) {
            screen.item("  … ", "et " + (all.size() - shown) + " de plus (--tout)");
        }
    }

    /** The subject and the rule, and what lifts the finding where something does. */
    private String named(Finding finding) {
        Id.Derogation lifted = finding.lifted();
        return name(finding.subject()) + " (" + finding.provision().statement().in(FRENCH) + ")"
                + (lifted == null ? "" : " [levé par la dérogation " + lifted.value() + "]");
    }

    /** What a person calls an entry: its name where it has one. */
    private String name(Id id) {
        if (id.equals(project.territory())) {
            return "territoire";
        }
        Kind<?> kind = Kind.of(id).orElseThrow();
        Entry entry = project.find(kind, id).orElseThrow();
        String name = Names.of(entry, project);
        return kind.name().in(FRENCH) + " " + name;
    }
}
