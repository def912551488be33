package fr.viesociale.json;

import static fr.viesociale.json.Viewing.basis;
import static fr.viesociale.json.Viewing.cited;
import static fr.viesociale.json.Viewing.counts;
import static fr.viesociale.json.Viewing.day;
import static fr.viesociale.json.Viewing.each;
import static fr.viesociale.json.Viewing.label;
import static fr.viesociale.json.Viewing.labels;
import static fr.viesociale.json.Viewing.lacking;
import static fr.viesociale.json.Viewing.number;
import static fr.viesociale.json.Viewing.numberIfAny;
import static fr.viesociale.json.Viewing.policy;
import static fr.viesociale.json.Viewing.rule;
import static fr.viesociale.json.Viewing.whys;
import static fr.viesociale.json.Viewing.wordsIfAny;

import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Place;
import fr.viesociale.coverage.Served;
import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.entry.Component;
import fr.viesociale.entry.ComponentName;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Difference;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.reconciliation.Item;
import fr.viesociale.reconciliation.Point;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Cause;
import fr.viesociale.rule.Comparison;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Informant;
import fr.viesociale.standing.Standing;
import fr.viesociale.text.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les réponses en JSON: what a screen shows of an answer, written and never read back. Each says its name and version, what
 * it was drawn from, stable codes with their words in French and in English, where entries stand in the dossier, which text
 * says so, and who can supply what is missing.
 *
 * <p>The file {@code ANSWERS.md} describes every property; {@link #schema} gives the JSON Schema of each answer. A version
 * changes when a property is taken away or comes to mean something else, not when one is added.
 */
public final class Answers {

    /** The name of every answer, such as {@code assessment}. */
    public static final List<String> NAMES = List.of(
            "assessment",
            "finding",
            "comparison",
            "coverage",
            "intensity",
            "balance",
            "deadlines",
            "difference",
            "reconciliation",
            "standing");

    private static final List<Class<?>> SPOKEN = List.of(
            Document.class,
            Assessment.class,
            Comparison.class,
            Coverage.class,
            Intensity.class,
            Balance.class,
            Deadlines.class,
            Reconciliation.class,
            Standing.class);

    private Answers() {}

    /**
     * Une réponse, ready to be written: by itself, or by the mapper of a host that has the module.
     *
     * @param properties its properties in order, as plain maps, lists, texts, numbers and booleans, never null
     */
    public record Document(Map<String, Object> properties) {

        /** Copies the properties. */
        public Document {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        /**
         * Writes it with Jackson 3, laid out as a dossier is.
         *
         * @return the document, which ends with a line feed, never null
         */
        public String json() {
            return PlainJson.text(properties);
        }
    }

    private static Document document(Record view) {
        return new Document(PlainForm.properties(view, true));
    }

    private static String version(String name) {
        return "vie-sociale/" + name + "/1";
    }

    /**
     * The JSON Schema (2020-12) of an answer.
     *
     * @param name one of {@link #NAMES}
     * @return the schema, never null
     * @throws IllegalArgumentException when there is no such answer
     */
    public static String schema(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("not the name of an answer: " + name);
        }
        try (InputStream schema = Answers.class.getResourceAsStream("answers/" + name + "-1.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    static boolean speaks(Class<?> type) {
        return SPOKEN.contains(type);
    }

    @SuppressWarnings("unchecked") // the world is looked at
    static Document of(Object answer) {
        if (answer instanceof Assessment<?> assessment && assessment.world() instanceof Situation) {
            return assessment((Assessment<Situation>) assessment);
        }
        if (answer instanceof Comparison<?> comparison && comparison.first().world() instanceof Situation) {
            return comparison((Comparison<Situation>) comparison);
        }
        if (answer instanceof Coverage coverage) {
            return coverage(coverage);
        }
        if (answer instanceof Intensity intensity) {
            return intensity(intensity);
        }
        if (answer instanceof Balance balance) {
            return balance(balance);
        }
        if (answer instanceof Deadlines deadlines) {
            return deadlines(deadlines);
        }
        if (answer instanceof Reconciliation reconciliation) {
            return reconciliation(reconciliation);
        }
        if (answer instanceof Standing standing) {
            return standing(standing);
        }
        if (answer instanceof Document document) {
            return document;
        }
        throw new IllegalArgumentException("no answer about a territory: " + answer.getClass());
    }

    private static Basis basisOf(Assessment<Situation> assessment) {
        return new Basis(assessment.world(), assessment.book());
    }

    /**
     * Every rule asked of every entry: what is open, what is missing and who can supply it.
     *
     * @param assessment the assessment
     * @return the answer, never null
     */
    public static Document assessment(Assessment<Situation> assessment) {
        var viewing = new Viewing(assessment.world());
        return document(new Views.Assessment(
                version("assessment"),
                basis(basisOf(assessment)),
                assessment.counts(),
                each(assessment.open(), viewing::finding),
                each(assessment.gaps(), gap -> gap(gap, viewing)),
                each(assessment.tallies(), tally -> rule(tally.provision(), tally.counts()))));
    }

    private static Views.Gap gap(Assessment.Gap gap, Viewing viewing) {
        return new Views.Gap(
                lacking(gap.missing()),
                gap.alone().size(),
                each(
                        gap.findings(),
                        finding -> new Views.Waiting(
                                finding.provision().id().value(), viewing.subject(finding.subject()))));
    }

    /**
     * One finding, with the tree that explains it.
     *
     * @param assessment the assessment
     * @param finding one of its findings
     * @return the answer, never null
     */
    public static Document finding(Assessment<Situation> assessment, Finding finding) {
        Explanation why = assessment.why(finding);
        return document(new Views.Explained(
                version("finding"),
                basis(basisOf(assessment)),
                new Viewing(assessment.world()).finding(finding),
                rule(why.provision(), null),
                whys(why.reasons()),
                lacking(why.missing()),
                why.next()));
    }

    /**
     * What two assessments answer differently, and why.
     *
     * @param comparison the comparison
     * @return the answer, never null
     */
    public static Document comparison(Comparison<Situation> comparison) {
        var first = new Viewing(comparison.first().world());
        var second = new Viewing(comparison.second().world());
        return document(new Views.Comparison(
                version("comparison"),
                basis(basisOf(comparison.first())),
                basis(basisOf(comparison.second())),
                each(comparison.shifts(), shift -> shift(comparison, shift, first, second))));
    }

    private static Views.Shift shift(
            Comparison<Situation> comparison, Comparison.Shift shift, Viewing first, Viewing second) {
        Finding before = shift.before();
        Finding after = shift.after();
        Cause cause = comparison.because(shift);
        return new Views.Shift(
                shift.rule().value(),
                (after == null ? first : second).subject(shift.subject()),
                before == null ? Views.Shifted.APPEARED : after == null ? Views.Shifted.GONE : Views.Shifted.CHANGED,
                before == null ? null : first.finding(before),
                after == null ? null : second.finding(after),
                new Views.Because(labels(cause.by()), whys(cause.before()), whys(cause.after())));
    }

    /**
     * Who is served, who is not.
     *
     * @param coverage the coverage
     * @return the answer, never null
     */
    public static Document coverage(Coverage coverage) {
        var viewing = new Viewing(coverage.basis().situation());
        return document(new Views.Coverage(
                version("coverage"),
                basis(coverage.basis()),
                policy(coverage.policy()),
                served(coverage.districts(), viewing),
                new Views.Elsewhere(
                        number(coverage.elsewhere().residents()),
                        coverage.elsewhere().districtsMissing()),
                each(coverage.areas(), of -> new Views.Generation(of.generation(), served(of.areas(), viewing))),
                each(coverage.kinds(), of -> new Views.OfKind(label(of.kind()), served(of.districts(), viewing))),
                each(
                        coverage.orientations(),
                        of -> new Views.OfOrientation(
                                viewing.subject(of.orientation()), served(of.districts(), viewing))),
                each(
                        coverage.services(),
                        service -> new Views.Service(
                                viewing.subject(service.id()),
                                label(service.kind()),
                                label(service.inForce()),
                                number(service.fte()),
                                number(service.weeklyOpeningHours())))));
    }

    private static Views.Served served(Served served, Viewing viewing) {
        return new Views.Served(
                number(served.residents()),
                number(served.served()),
                numberIfAny(served.share()),
                each(served.places(), place -> place(place, viewing)));
    }

    private static Views.Place place(Place place, Viewing viewing) {
        return new Views.Place(
                viewing.subject(place.id()),
                number(place.population().residents()),
                each(place.population().figures(), Written::value),
                label(place.served()),
                viewing.subjects(place.surely()),
                viewing.subjects(place.possibly()));
    }

    /**
     * The means per 1,000 residents.
     *
     * @param intensity the intensity
     * @return the answer, never null
     */
    public static Document intensity(Intensity intensity) {
        var viewing = new Viewing(intensity.basis().situation());
        var kind = intensity.kind();
        return document(new Views.Intensity(
                version("intensity"),
                basis(intensity.basis()),
                policy(intensity.policy()),
                label(intensity.means()),
                kind == null ? null : label(kind),
                each(intensity.districts(), place -> intense(place, viewing)),
                each(intensity.areas(), place -> intense(place, viewing)),
                viewing.subjects(intensity.unattributed())));
    }

    private static Views.Intense intense(Intensity.OfPlace place, Viewing viewing) {
        return new Views.Intense(
                viewing.subject(place.id()),
                number(place.residents()),
                number(place.perThousand()),
                each(
                        place.shares(),
                        share -> new Views.Share(viewing.subject(share.service()), number(share.perThousand()))));
    }

    /**
     * How evenly means are spread.
     *
     * @param balance the balance
     * @return the answer, never null
     */
    public static Document balance(Balance balance) {
        var viewing = new Viewing(balance.basis().situation());
        return document(new Views.Balance(
                version("balance"),
                basis(balance.basis()),
                policy(balance.intensity().policy()),
                label(balance.intensity().means()),
                numberIfAny(balance.index()),
                numberIfAny(balance.limit()),
                each(
                        balance.parts(),
                        part -> new Views.Part(
                                viewing.subject(part.district()),
                                number(part.residents()),
                                number(part.perThousand()),
                                part.part()))));
    }

    /**
     * What is due, what is late.
     *
     * @param deadlines the deadlines
     * @return the answer, never null
     */
    public static Document deadlines(Deadlines deadlines) {
        var viewing = new Viewing(deadlines.basis().situation());
        return document(new Views.Deadlines(
                version("deadlines"),
                basis(deadlines.basis()),
                deadlines.agenda().near().toString(),
                deadlines.agenda().horizon().toString(),
                counts(DeadlineStatus.class, each(deadlines.deadlines(), Deadline::status)),
                each(deadlines.deadlines(), deadline -> deadline(deadline, viewing))));
    }

    private static Views.Deadline deadline(Deadline deadline, Viewing viewing) {
        var opens = deadline.window().opens();
        var rule = deadline.ground().rule();
        var source = deadline.ground().source();
        return new Views.Deadline(
                deadline.code(),
                viewing.subject(deadline.subject()),
                label(deadline.status()),
                opens == null ? null : day(opens),
                day(deadline.window().closes()),
                label(deadline.actor()),
                deadline.act(),
                new Views.Ground(
                        deadline.ground().text(),
                        rule == null ? null : rule.value(),
                        source == null ? null : cited(source)),
                lacking(deadline.missing()));
    }

    /**
     * What changed between two states of a project.
     *
     * @param before the first state, and the day by which its entries are named
     * @param after the second state, and the day by which its entries are named
     * @return the answer, never null
     */
    public static Document difference(Situation before, Situation after) {
        Difference difference = before.project().differenceTo(after.project());
        var first = new Viewing(before);
        var second = new Viewing(after);
        List<Views.Changed> entries = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            Set<Id> ids = new TreeSet<>(difference.put(kind).keySet());
            ids.addAll(difference.gone(kind));
            for (Id id : ids) {
                Entry was = before.project().entry(id).orElse(null);
                Entry is = after.project().entry(id).orElse(null);
                entries.add(new Views.Changed(
                        (is == null ? first : second).subject(id),
                        kind.name(),
                        was == null ? Views.Change.ADDED : is == null ? Views.Change.REMOVED : Views.Change.REPLACED,
                        components(was, is)));
            }
        }
        return document(
                new Views.Difference(version("difference"), basis(before.basis()), basis(after.basis()), entries));
    }

    private static List<Views.Component> components(@Nullable Entry was, @Nullable Entry is) {
        Map<String, Object> before = byPath(was);
        Map<String, Object> after = byPath(is);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(path -> !path.equals("id") && !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new Views.Component(
                        path, ComponentName.of(path), wordsIfAny(before.get(path)), wordsIfAny(after.get(path))))
                .toList();
    }

    private static Map<String, Object> byPath(@Nullable Entry entry) {
        Map<String, Object> byPath = new LinkedHashMap<>();
        if (entry != null) {
            Component.of((Record) entry).forEach(component -> byPath.put(component.path(), component.value()));
        }
        return byPath;
    }

    /**
     * The City's file and the Caf's, entry by entry.
     *
     * @param reconciliation the reconciliation
     * @return the answer, never null
     */
    public static Document reconciliation(Reconciliation reconciliation) {
        Map<Item, Informant> askedOf = new HashMap<>();
        reconciliation
                .toSettle()
                .forEach(agenda -> agenda.items().forEach(item -> askedOf.put(item, agenda.informant())));
        var city = new Viewing(reconciliation.basis().situation());
        var caf = new Viewing(reconciliation.caf().situation());
        List<Views.Item> items = each(reconciliation.items(), item -> item(item, askedOf.get(item), city, caf));
        return document(new Views.Reconciliation(
                version("reconciliation"),
                basis(reconciliation.basis()),
                basis(reconciliation.caf()),
                counts(Views.Sort.class, each(items, Views.Item::sort)),
                items));
    }

    private static Views.Item item(Item item, @Nullable Informant informant, Viewing city, Viewing caf) {
        List<Views.Disputed> gaps = List.of();
        Boolean numbered = null;
        Views.Withheld withheld = null;
        List<Id> here = List.of();
        List<Id> there = List.of();
        Views.Sort sort;
        if (item instanceof Item.Agreed agreed) {
            sort = Views.Sort.AGREED;
            here = List.of(agreed.city());
            there = List.of(agreed.caf());
        } else if (item instanceof Item.Differs differs) {
            sort = Views.Sort.DIFFERS;
            here = List.of(differs.city());
            there = List.of(differs.caf());
            gaps = each(differs.gaps(), Answers::disputed);
        } else if (item instanceof Item.CityOnly only) {
            sort = Views.Sort.CITY_ONLY;
            here = List.of(only.id());
            numbered = only.numbered();
        } else if (item instanceof Item.CafOnly only) {
            sort = Views.Sort.CAF_ONLY;
            there = List.of(only.id());
            numbered = only.numbered();
        } else if (item instanceof Item.Ambiguous ambiguous) {
            sort = Views.Sort.AMBIGUOUS;
            here = ambiguous.city();
            there = ambiguous.caf();
        } else {
            sort = Views.Sort.WITHHELD;
            withheld = withheld((Item.Withheld) item);
        }
        return new Views.Item(
                sort,
                city.subjects(here),
                caf.subjects(there),
                gaps,
                informant == null ? null : label(informant),
                each(item.points(), Answers::point),
                numbered,
                withheld);
    }

    private static Views.Disputed disputed(Item.Gap gap) {
        return new Views.Disputed(
                gap.path(), ComponentName.of(gap.path()), wordsIfAny(gap.city()), wordsIfAny(gap.caf()));
    }

    private static Views.Withheld withheld(Item.Withheld withheld) {
        return new Views.Withheld(label(withheld.side()), withheld.kind().plural(), withheld.count());
    }

    private static Views.Point point(Point point) {
        return new Views.Point(
                label(point.side()), point.id().kind() + ":" + point.id().value(), point.path());
    }

    /**
     * Where an agrément stands.
     *
     * @param standing the standing
     * @return the answer, never null
     */
    public static Document standing(Standing standing) {
        var viewing = new Viewing(standing.basis().situation());
        var agrement = standing.agrement();
        return document(new Views.Standing(
                version("standing"),
                basis(standing.basis()),
                viewing.subject(standing.structure()),
                label(standing.kind()),
                agrement == null ? null : viewing.subject(agrement),
                standing.stage().map(step -> label(step.stage())).orElse(null),
                label(standing.inForce()),
                each(
                        standing.possible(),
                        step -> new Views.Step(
                                label(step.stage()), day(step.since()), viewing.subject(step.because()))),
                viewing.subjects(standing.withoutEffect()),
                each(
                        standing.next(),
                        next -> new Views.Next(
                                label(next.from()),
                                label(next.to()),
                                next.who(),
                                each(next.bodies(), Written::value),
                                next.rule().value(),
                                cited(next.source()))),
                each(
                        standing.declared(),
                        state -> new Views.Declared(
                                viewing.subject(state.id()), label(state.state()), label(state.agrees())))));
    }
}
