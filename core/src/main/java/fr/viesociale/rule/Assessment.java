package fr.viesociale.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Un examen: every answer counted, rule by rule, the open ones listed, the gravest first; every other one can be asked
 * again.
 *
 * @param <W> the world in which the rules were asked
 * @param book the rules, never null
 * @param world where they looked, the date of the question included, never null
 * @param tallies how many answers of each kind each rule gave, in the order of the book, never null
 * @param open the breached and undetermined findings, never null
 * @param factsRead how many facts were read to find them: what an examination costs, whatever the machine
 */
public record Assessment<W>(RuleBook<W> book, W world, List<Tally> tallies, List<Finding> open, long factsRead) {

    /** Copies the lists. */
    public Assessment {
        tallies = List.copyOf(tallies);
        open = List.copyOf(open);
    }

    /**
     * How many answers of each kind one rule gave.
     *
     * @param provision what the text says, never null
     * @param counts the number of answers, never null, every kind in it
     */
    public record Tally(Provision provision, Map<Answer, Integer> counts) {

        /** Copies the counts. */
        public Tally {
            counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        }
    }

    /**
     * How many answers of each kind all rules gave.
     *
     * @return the number of answers, never null, every kind in it
     */
    public Map<Answer, Integer> counts() {
        Map<Answer, Integer> all = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            all.put(
                    answer,
                    tallies.stream()
                            .mapToInt(tally -> tally.counts().getOrDefault(answer, 0))
                            .sum());
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The findings with one answer.
     *
     * @param answer breached or undetermined
     * @return the findings, the gravest first, never null
     */
    public List<Finding> open(Answer answer) {
        return open.stream().filter(finding -> finding.answer() == answer).toList();
    }

    /**
     * Why a finding is what it is.
     *
     * @param finding a finding of this assessment
     * @return the explanation, never null
     */
    public Explanation why(Finding finding) {
        return book.explain(finding.provision().id(), finding.subject(), world);
    }

    /**
     * The open findings that are wanted: of a theme, of an entry, of a district.
     *
     * @param chosen which findings
     * @return the findings, in their order, never null
     */
    public List<Finding> open(Predicate<Finding> chosen) {
        return open.stream().filter(chosen).toList();
    }

    /**
     * One missing fact, document or text, and the findings that it keeps undetermined.
     *
     * @param missing what is missing, never null
     * @param findings the findings that wait for it, never null, at least one
     * @param alone those of them that wait for nothing else, never null
     */
    public record Gap(Missing missing, List<Finding> findings, List<Finding> alone) {

        /** Copies the lists. */
        public Gap {
            findings = List.copyOf(findings);
            alone = List.copyOf(alone);
        }
    }

    /**
     * What is missing, each thing once however many subjects wait for it, those that settle most first: the findings that
     * it settles alone, then all that wait for it.
     *
     * @return the gaps, never null
     */
    public List<Gap> gaps() {
        return gaps(finding -> true);
    }

    /**
     * What some findings lack.
     *
     * @param chosen which findings
     * @return the gaps, those that settle most first, never null
     */
    public List<Gap> gaps(Predicate<Finding> chosen) {
        List<Finding> undetermined = open(chosen.and(finding -> finding.answer() == Answer.UNDETERMINED));
        Map<Finding, Explanation> why = book.explain(undetermined, world);
        Map<Missing, List<Finding>> waiting = new LinkedHashMap<>();
        Map<Missing, List<Finding>> alone = new HashMap<>();
        for (Finding finding : undetermined) {
            List<Missing> lacking = Objects.requireNonNull(why.get(finding)).missing();
            for (Missing missing : lacking) {
                waiting.computeIfAbsent(missing, none -> new ArrayList<>()).add(finding);
                if (lacking.size() == 1) {
                    alone.computeIfAbsent(missing, none -> new ArrayList<>()).add(finding);
                }
            }
        }
        return waiting.entrySet().stream()
                .map(entry -> new Gap(entry.getKey(), entry.getValue(), alone.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing((Gap gap) -> -gap.alone().size())
                        .thenComparing(gap -> -gap.findings().size())
                        .thenComparing(gap -> gap.missing().path())
                        .thenComparing(gap -> gap.missing().name().en()))
                .toList();
    }

    /**
     * What is missing, by who can supply it: whoever settles most first, and for each what settles most first.
     *
     * @return the gaps of each informant, never null
     */
    public Map<Informant, List<Gap>> gapsByInformant() {
        Map<Informant, List<Gap>> gaps = gaps().stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.missing().informant(), LinkedHashMap::new, Collectors.toList()));
        Map<Informant, List<Gap>> ordered = new LinkedHashMap<>();
        gaps.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().stream()
                        .mapToInt(gap -> gap.alone().size())
                        .sum()))
                .forEach(entry -> ordered.put(entry.getKey(), List.copyOf(entry.getValue())));
        return Collections.unmodifiableMap(ordered);
    }
}
