package fr.viesociale.reform;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Words;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Awaited;
import fr.viesociale.regulation.Regime;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ce que change la circulaire du 18 décembre 2025: for each centre social the family strand, for each agrément across
 * 1 January 2027 what is unknown and whom to ask, for each funding line when it becomes undetermined. An agrément is
 * governed by the text of the day on which it starts: the day on which one asks changes none of this.
 *
 * @param basis the facts, the day and the law, never null
 * @param strands the family strand, centre social by centre social, never null
 * @param across the agréments that have, or may have, days on both sides of the boundary, never null
 * @param lines the funding lines that reach the boundary, never null
 * @param beginning the provisions that begin at the boundary, never null
 * @param ending the provisions that end there, never null
 */
public record Circular2025(
        Basis basis,
        List<FamilyStrand> strands,
        List<Across> across,
        List<FundingLine> lines,
        List<Provision> beginning,
        List<Provision> ending)
        implements Told {

    private static final RuleId STRAND = new RuleId("project.families-part-since-2027");

    private static final Map<AgrementKind, FundedFunction> FUNDED = Map.of(
            AgrementKind.AGC, FundedFunction.AGC,
            AgrementKind.ACF, FundedFunction.ACF,
            AgrementKind.AL, FundedFunction.AL);

    /** Copies the lists. */
    public Circular2025 {
        strands = List.copyOf(strands);
        across = List.copyOf(across);
        lines = List.copyOf(lines);
        beginning = List.copyOf(beginning);
        ending = List.copyOf(ending);
    }

    /**
     * Le volet « familles » d'un centre social.
     *
     * @param structure the centre social, never null
     * @param agrement an agrément of it that has or may have days from the boundary on, null where none is on record: the
     *     next one, which starts from 2027, needs the strand
     * @param why what the rule on the strand answers of it, null where there is no such agrément
     */
    public record FamilyStrand(
            Id.Structure structure,
            Id.@Nullable Agrement agrement,
            @Nullable Explanation why) {}

    /**
     * Un agrément à cheval.
     *
     * @param agrement the agrément, never null
     * @param surely whether it surely has days on both sides; undetermined where its period is not known, never null
     * @param questions what is undetermined about it for want of a text, never null
     * @param toAsk what is unknown, each once, with whom to ask, never null
     */
    public record Across(Id.Agrement agrement, Holds surely, List<Finding> questions, List<Missing> toAsk) {

        /** Copies the lists. */
        public Across {
            questions = List.copyOf(questions);
            toAsk = List.copyOf(toAsk);
        }
    }

    /**
     * Une prestation de service que porte un agrément.
     *
     * @param structure the structure, never null
     * @param function what is funded, never null
     * @param agrement the agrément that carries it, never null
     * @param from the first day on which it is undetermined: the boundary, or the start of the agrément where it starts
     *     later, never null
     * @param missing what nobody knows about it, null once a host states the rate of that year
     */
    public record FundingLine(
            Id.Structure structure,
            FundedFunction function,
            Id.Agrement agrement,
            When from,
            @Nullable Missing missing) {}

    /**
     * Asks.
     *
     * @param situation the facts; the day only says what is known
     * @param book the rules, with what a host states of 2027
     * @return the answer, never null
     * @throws java.util.NoSuchElementException when the book lacks the rule on the family strand
     */
    public static Circular2025 of(Situation situation, RuleBook<Situation> book) {
        List<Agrement> since = situation.project().all(Kind.AGREMENT).stream()
                .filter(agrement -> agrement.period().overlaps(Regime.SINCE_BOUNDARY) != Holds.NO)
                .toList();
        List<Finding> unread =
                book.assess(situation).open(finding -> finding.lacking().contains(Lack.TEXT));
        return new Circular2025(
                new Basis(situation, book),
                situation.project().all(Kind.STRUCTURE).stream()
                        .filter(structure -> structure.kind().equals(StructureKind.CENTRE_SOCIAL))
                        .flatMap(centre -> strands(centre, since, situation, book).stream())
                        .toList(),
                since.stream()
                        .filter(agrement -> agrement.period().overlaps(Regime.BEFORE_BOUNDARY) != Holds.NO)
                        .map(agrement -> across(agrement, unread, situation, book))
                        .toList(),
                since.stream()
                        .flatMap(agrement -> line(agrement, book).stream())
                        .toList(),
                book.beginning(Regime.BOUNDARY.minusDays(1), Regime.BOUNDARY),
                book.ending(Regime.BOUNDARY.minusDays(1), Regime.BOUNDARY));
    }

    private static List<FamilyStrand> strands(
            Structure centre, List<Agrement> since, Situation situation, RuleBook<Situation> book) {
        List<FamilyStrand> strands = since.stream()
                .filter(agrement -> agrement.structure().equals(centre.id()))
                .filter(agrement -> !agrement.kind().equals(AgrementKind.ACF))
                .map(agrement ->
                        new FamilyStrand(centre.id(), agrement.id(), book.explain(STRAND, agrement.id(), situation)))
                .toList();
        return strands.isEmpty() ? List.of(new FamilyStrand(centre.id(), null, null)) : strands;
    }

    private static Across across(
            Agrement agrement, List<Finding> unread, Situation situation, RuleBook<Situation> book) {
        List<Finding> questions = unread.stream()
                .filter(finding -> finding.subject().equals(agrement.id()))
                .toList();
        List<Missing> toAsk = questions.stream()
                .flatMap(finding ->
                        book.explain(finding.provision().id(), finding.subject(), situation).missing().stream())
                .filter(missing -> missing.lack() == Lack.TEXT)
                .distinct()
                .toList();
        Holds surely = agrement.period()
                .overlaps(Regime.BEFORE_BOUNDARY)
                .and(agrement.period().overlaps(Regime.SINCE_BOUNDARY));
        return new Across(agrement.id(), surely, questions, toAsk);
    }

    private static Optional<FundingLine> line(Agrement agrement, RuleBook<Situation> book) {
        When start = agrement.period().start();
        When from = start.after(Regime.BOUNDARY) == Holds.YES ? start : When.on(Regime.BOUNDARY);
        Parameter<?> rates = book.value(Awaited.SERVICE_RATES_SINCE_2027);
        Missing missing = rates.at(from).at() == Force.At.IN_FORCE ? null : Missing.text(rates);
        return Optional.ofNullable(FUNDED.get(agrement.kind()))
                .map(function -> new FundingLine(agrement.structure(), function, agrement.id(), from, missing));
    }

    /**
     * Everything that is unknown, each once, with whom to ask.
     *
     * @return the texts and the facts, in the order in which they are met, never null
     */
    public List<Missing> toAsk() {
        List<Missing> all = new ArrayList<>();
        strands.stream()
                .map(FamilyStrand::why)
                .filter(why -> why != null && why.answer() == Answer.UNDETERMINED)
                .forEach(why -> all.addAll(why.missing()));
        across.forEach(agrement -> all.addAll(agrement.toAsk()));
        lines.stream()
                .map(FundingLine::missing)
                .filter(missing -> missing != null)
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Function<Id, String> name = id -> basis.situation().nameOf(id).in(language);
        List<String> told = new ArrayList<>();
        told.add(french ? "Volet « familles »" : "Family strand");
        for (FamilyStrand strand : strands) {
            Explanation why = strand.why();
            told.add("  " + name.apply(strand.agrement() == null ? strand.structure() : strand.agrement())
                    + (french ? " : " : ": ")
                    + (why == null
                            ? french
                                    ? "aucun agrément connu après 2026 ; le prochain, à partir de 2027, devra avoir ce volet"
                                    : "no agrément known after 2026; the next one, from 2027, will need this strand"
                            : why.answer().in(language)));
        }
        ifEmpty(strands, told, french);
        told.add(french ? "Agréments à cheval sur le 1er janvier 2027" : "Agréments across 1 January 2027");
        for (Across one : across) {
            String asked = one.toAsk().stream()
                    .map(missing -> missing.name().in(language) + " ("
                            + missing.informant().in(language) + ")")
                    .collect(Collectors.joining(" ; "));
            told.add("  " + name.apply(one.agrement()) + (french ? " : " : ": ")
                    + (asked.isEmpty() ? (french ? "rien d'inconnu" : "nothing unknown") : asked));
        }
        ifEmpty(across, told, french);
        told.add("Prestations de service");
        for (FundingLine line : lines) {
            told.add(
                    "  " + name.apply(line.structure()) + ", " + line.function().in(language)
                            + (french ? " : " : ": ")
                            + (line.missing() == null
                                    ? (french ? "taux fixé par l'utilisateur" : "rate stated by the host")
                                    : (french ? "indéterminée à partir du " : "undetermined from ")
                                            + Words.of(line.from(), language)));
        }
        ifEmpty(lines, told, french);
        return told;
    }

    private static void ifEmpty(List<?> list, List<String> told, boolean french) {
        if (list.isEmpty()) {
            told.add(french ? "  rien d'enregistré" : "  nothing recorded");
        }
    }
}
