package fr.viesociale.rule;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un recueil de règles: rules and the dated values that they use. A host's own book is another one with rules or values
 * added; both are values, and neither changes.
 *
 * @param <W> the world in which the rules are asked
 * @param rules the rules, the gravest first, then by id, never null
 * @param references the provisions that are listed without a check, by id, never null
 * @param parameters the values that stand in for those the rules were written with, by code, never null
 * @param leniency how derogations and tolerances are found, never null
 */
public record RuleBook<W>(
        List<Rule<W, ?>> rules,
        List<Provision> references,
        Map<String, Parameter<?>> parameters,
        Leniency<W> leniency) {

    /** @throws fr.viesociale.fault.Refused when two provisions have one id */
    public RuleBook {
        rules = rules.stream()
                .sorted(Comparator.comparing(
                                (Rule<W, ?> rule) -> rule.provision().severity())
                        .thenComparing(rule -> rule.provision().id()))
                .toList();
        references = references.stream()
                .sorted(Comparator.comparing(Provision::severity).thenComparing(Provision::id))
                .toList();
        parameters = Map.copyOf(parameters);
        var faults = new Faults();
        Set<RuleId> ids = new HashSet<>();
        for (Provision provision : Stream.concat(rules.stream().map(Rule::provision), references.stream())
                .toList()) {
            RuleId id = provision.id();
            faults.check(
                    ids.add(id),
                    id.value(),
                    "rule.twice",
                    Text.of("deux règles portent cet identifiant", "two rules have this id"));
        }
        faults.refuse();
    }

    /**
     * The book with one more rule.
     *
     * @param rule the rule
     * @return the book, never null
     * @throws fr.viesociale.fault.Refused when a rule of the book has its id
     */
    public RuleBook<W> with(Rule<W, ?> rule) {
        List<Rule<W, ?>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleBook<>(more, references, parameters, leniency);
    }

    /**
     * This book and another one: all their rules, and the values of both; where both state one value, the other's holds.
     *
     * @param other the other book
     * @return the book, never null
     * @throws fr.viesociale.fault.Refused when both have a rule of one id
     */
    public RuleBook<W> and(RuleBook<W> other) {
        List<Rule<W, ?>> more = new ArrayList<>(rules);
        more.addAll(other.rules);
        Map<String, Parameter<?>> values = new HashMap<>(parameters);
        values.putAll(other.parameters);
        return new RuleBook<>(
                more,
                Stream.concat(references.stream(), other.references.stream()).toList(),
                values,
                leniency);
    }

    /**
     * The part of the book that holds some provisions.
     *
     * @param chosen which provisions
     * @return the book, never null
     */
    public RuleBook<W> only(Predicate<Provision> chosen) {
        return new RuleBook<>(
                rules.stream().filter(rule -> chosen.test(rule.provision())).toList(),
                references.stream().filter(chosen).toList(),
                parameters,
                leniency);
    }

    /**
     * The book with a value in place of the one that its rules were written with.
     *
     * @param parameter the value, under the code of the one that it stands in for
     * @return the book, never null
     */
    public RuleBook<W> with(Parameter<?> parameter) {
        Map<String, Parameter<?>> more = new HashMap<>(parameters);
        more.put(parameter.code(), parameter);
        return new RuleBook<>(rules, references, more, leniency);
    }

    /**
     * The book with one more value, before those stated so far where both hold: a rate of another year, the delay of one
     * Caf, a list of one convention.
     *
     * @param <P> what it is
     * @param code the code of the value, as {@link #values} lists it
     * @param value the value
     * @param force when it holds
     * @param source who says so
     * @return the book, never null
     * @throws fr.viesociale.fault.Refused with {@code value.unknown} when no rule reads such a value, with
     *     {@code value.type} when those stated so far are of another type
     */
    @SuppressWarnings("unchecked") // the type is compared with the values stated so far
    public <P> RuleBook<W> stating(String code, P value, Force force, Source source) {
        Parameter<?> known = values().stream()
                .filter(stated -> stated.code().equals(code))
                .findFirst()
                .orElse(null);
        new Faults()
                .check(
                        known != null,
                        code,
                        "value.unknown",
                        Text.of("aucune règle du recueil ne lit cette valeur", "no rule of the book reads this value"))
                .check(
                        known == null
                                || known.values().stream()
                                        .allMatch(stated -> stated.value().getClass() == value.getClass()
                                                || (stated.value() instanceof List && value instanceof List)),
                        code,
                        "value.type",
                        Text.of(
                                "les valeurs déjà connues sont d'une autre nature",
                                "the values known so far are of another kind"))
                .refuse();
        return with(((Parameter<P>) Objects.requireNonNull(known)).value(value, force, source));
    }

    /**
     * The book in one word: its provisions with their sources and dates, and every dated value as the book has it. What the
     * checks of one release do is not in it.
     *
     * @return the fingerprint, never null
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(Stream.concat(provisions().stream(), values().stream()));
    }

    /**
     * Every provision: those that are checked, then those that are listed only.
     *
     * @return the provisions, never null
     */
    public List<Provision> provisions() {
        return Stream.concat(rules.stream().map(Rule::provision), references.stream())
                .toList();
    }

    /**
     * Every dated value that the rules read, as this book has it, and every value that a host has stated.
     *
     * @return the values, by code, never null
     */
    public List<Parameter<?>> values() {
        Map<String, Parameter<?>> all = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .filter(Parameter.class::isInstance)
                .map(input -> (Parameter<?>) input)
                .forEach(written -> all.put(written.code(), written));
        all.putAll(parameters);
        return List.copyOf(all.values());
    }

    /**
     * Every citation of the book: of its provisions, then of its dated values.
     *
     * @return the citations, never null
     */
    public List<Citation> citations() {
        return Stream.concat(
                        provisions().stream()
                                .map(provision -> new Citation(
                                        provision.id().value(), provision.statement(), provision.source())),
                        values().stream()
                                .flatMap(value -> value.values().stream()
                                        .map(stated -> new Citation(value.code(), value.name(), stated.source()))))
                .toList();
    }

    /**
     * The citations that somebody should look at again: what rests on something deduced, local, recalled or not found, and
     * what nobody has looked at for long.
     *
     * @param checkedSince the first day on which a check is recent enough
     * @return the citations, the least sure first, then those checked longest ago, never null
     */
    public List<Citation> toReview(LocalDate checkedSince) {
        return citations().stream()
                .filter(citation -> citation.toReview(checkedSince))
                .sorted(Comparator.comparing(
                                (Citation citation) -> citation.source().certainty())
                        .reversed()
                        .thenComparing(citation -> citation.source().checkedOn())
                        .thenComparing(Citation::id))
                .toList();
    }

    /**
     * A dated value as this book has it.
     *
     * @param <P> what it is
     * @param written the value that rules are written with
     * @return the one that stands in for it here, itself where there is none, never null
     */
    @SuppressWarnings("unchecked") // a code belongs to one type of value
    public <P> Parameter<P> value(Parameter<P> written) {
        return (Parameter<P>) parameters.getOrDefault(written.code(), written);
    }

    /**
     * Asks every rule of every subject.
     *
     * @param world where to look, the date of the question included
     * @return the breached and undetermined findings, and how many others there are, never null
     */
    public Assessment<W> assess(W world) {
        List<Basket<W, ?>> baskets = new ArrayList<>();
        Map<Scope<W, ?>, List<Basket<W, ?>>> byScope = new LinkedHashMap<>();
        for (Rule<W, ?> rule : rules) {
            Basket<W, ?> basket = new Basket<>(rule);
            baskets.add(basket);
            byScope.computeIfAbsent(rule.scope(), none -> new ArrayList<>()).add(basket);
        }
        var inquiry = new Inquiry<>(world, parameters);
        byScope.forEach((scope, ofScope) -> fill(ofScope, scope, world, inquiry));
        List<Assessment.Tally> tallies = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Basket<W, ?> basket : baskets) {
            tallies.add(new Assessment.Tally(basket.rule.provision(), basket.counts()));
            open.addAll(basket.open);
        }
        return new Assessment<>(this, world, tallies, open, inquiry.factsRead());
    }

    /** What one rule found. */
    private static final class Basket<W, S> {
        private final Rule<W, S> rule;
        private final List<Finding> open = new ArrayList<>();
        private final Set<DocumentKind> documents;
        private int satisfied;
        private int breached;
        private int undetermined;
        private int notApplicable;

        Basket(Rule<W, S> rule) {
            this.rule = rule;
            documents = rule.documents();
        }

        void count(Answer answer) {
            switch (answer) {
                case SATISFIED -> satisfied++;
                case BREACHED -> breached++;
                case UNDETERMINED -> undetermined++;
                case NOT_APPLICABLE -> notApplicable++;
            }
        }

        Map<Answer, Integer> counts() {
            return Map.of(
                    Answer.SATISFIED, satisfied,
                    Answer.BREACHED, breached,
                    Answer.UNDETERMINED, undetermined,
                    Answer.NOT_APPLICABLE, notApplicable);
        }
    }

    /** Scope by scope, so that one subject meets all its rules at once; a basket a rule keeps the order without a sort. */
    private <S> void fill(List<Basket<W, ?>> ofScope, Scope<W, S> scope, W world, Inquiry<W> inquiry) {
        @SuppressWarnings("unchecked") // the scope of a rule is of its subject
        List<Basket<W, S>> baskets = (List<Basket<W, S>>) (List<?>) ofScope;
        for (S subject : scope.subjects().apply(world)) {
            for (Basket<W, S> basket : baskets) {
                Answer answer = basket.rule.ask(subject, inquiry);
                basket.count(answer);
                if (answer == Answer.BREACHED || answer == Answer.UNDETERMINED) {
                    Provision provision = basket.rule.provision();
                    Id id = scope.id().apply(subject);
                    basket.open.add(new Finding(
                            provision,
                            id,
                            answer,
                            answer == Answer.UNDETERMINED ? inquiry.lacking() : Set.of(),
                            lifted(provision, id, answer, world),
                            tolerated(basket.documents, id, world)));
                }
            }
        }
    }

    private Id.@Nullable Derogation lifted(Provision provision, Id subject, Answer answer, W world) {
        return answer == Answer.BREACHED && provision.severity() != Severity.LAW
                ? leniency.derogation(provision, subject, world)
                : null;
    }

    private Id.@Nullable Tolerance tolerated(Set<DocumentKind> documents, Id subject, W world) {
        return documents.isEmpty() ? null : leniency.tolerance(documents, subject, world);
    }

    /**
     * Says why one rule answers as it does for one subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @param world where to look, the date of the question included
     * @return the explanation, never null
     * @throws NoSuchElementException when the book has no such rule, or the rule no such subject
     */
    public Explanation explain(RuleId rule, Id subject, W world) {
        return explain(rule, subject, world, Map.of());
    }

    /**
     * The same, as if some facts were others than they are: what if this had been recorded, what if nobody knew that.
     *
     * @param rule the rule
     * @param subject the subject
     * @param world where to look, the date of the question included
     * @param pretended facts and the values that they are given, null for a fact that is to be unknown
     * @return the explanation, never null
     * @throws NoSuchElementException when the book has no such rule, or the rule no such subject
     * @throws IllegalStateException when the rule reads a fact or a dated value that it does not declare
     */
    public Explanation explain(RuleId rule, Id subject, W world, Map<Fact<?, ?, ?>, ?> pretended) {
        return explain(rule(rule), subject, world, pretended);
    }

    private <S> Explanation explain(Rule<W, S> rule, Id subject, W world, Map<Fact<?, ?, ?>, ?> pretended) {
        for (S one : rule.scope().subjects().apply(world)) {
            if (rule.scope().id().apply(one).equals(subject)) {
                return explain(rule, one, subject, world, pretended);
            }
        }
        throw new NoSuchElementException(
                rule.provision().id() + " does not speak of " + subject.kind() + " " + subject.value());
    }

    private <S> Explanation explain(Rule<W, S> rule, S one, Id subject, W world, Map<Fact<?, ?, ?>, ?> pretended) {
        var inquiry = new Inquiry<>(world, parameters, pretended, rule.inputs());
        Answer answer = rule.ask(one, inquiry);
        return new Explanation(rule.provision(), subject, answer, inquiry.heard());
    }

    /** The explanation, null where the book has no such rule or the world no such subject. */
    @Nullable
    Explanation explained(RuleId id, Id subject, W world) {
        return rules.stream()
                .filter(rule -> rule.provision().id().equals(id))
                .flatMap(rule -> explanations(rule, Set.of(subject), world).values().stream())
                .findFirst()
                .orElse(null);
    }

    /**
     * Everything that the rules answer of some entries, whatever the answer.
     *
     * @param subjects the entries
     * @param world where to look, the date of the question included
     * @return an explanation for each rule and each of them that it speaks of, in the order of the book, never null
     */
    public List<Explanation> about(Set<? extends Id> subjects, W world) {
        return rules.stream()
                .flatMap(rule -> explanations(rule, subjects, world).values().stream())
                .toList();
    }

    /** Explains many findings in one walk over the subjects of each rule. */
    Map<Finding, Explanation> explain(Collection<Finding> findings, W world) {
        Map<RuleId, Map<Id, Finding>> asked = new HashMap<>();
        for (Finding finding : findings) {
            asked.computeIfAbsent(finding.provision().id(), none -> new HashMap<>())
                    .put(finding.subject(), finding);
        }
        Map<Finding, Explanation> explained = new HashMap<>();
        for (Rule<W, ?> rule : rules) {
            Map<Id, Finding> subjects = asked.getOrDefault(rule.provision().id(), Map.of());
            explanations(rule, subjects.keySet(), world)
                    .forEach((subject, why) -> explained.put(Objects.requireNonNull(subjects.get(subject)), why));
        }
        return explained;
    }

    private <S> Map<Id, Explanation> explanations(Rule<W, S> rule, Set<? extends Id> subjects, W world) {
        Map<Id, Explanation> explanations = new LinkedHashMap<>();
        if (!subjects.isEmpty()) {
            for (S one : rule.scope().subjects().apply(world)) {
                Id id = rule.scope().id().apply(one);
                if (subjects.contains(id)) {
                    explanations.put(id, explain(rule, one, id, world, Map.of()));
                }
            }
        }
        return explanations;
    }

    /**
     * Looks a rule up.
     *
     * @param id its id
     * @return the rule, never null
     * @throws NoSuchElementException when the book has no such rule
     */
    public Rule<W, ?> rule(RuleId id) {
        return rules.stream()
                .filter(rule -> rule.provision().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id.value()));
    }

    /**
     * The provisions that begin to hold between two days.
     *
     * @param before a day
     * @param day a later day
     * @return those that hold from a day after the first and not after the second, never null
     */
    public List<Provision> beginning(LocalDate before, LocalDate day) {
        return provisions(force -> force.from() != null && between(before.plusDays(1), force.from(), day));
    }

    /**
     * The provisions that cease to hold between two days.
     *
     * @param before a day
     * @param day a later day
     * @return those that hold on the first day or later and no more on the second, never null
     */
    public List<Provision> ending(LocalDate before, LocalDate day) {
        return provisions(force -> force.until() != null && between(before, force.until(), day.minusDays(1)));
    }

    private List<Provision> provisions(Predicate<Force> chosen) {
        return provisions().stream()
                .filter(provision -> chosen.test(provision.force()))
                .toList();
    }

    private static boolean between(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
