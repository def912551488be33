package fr.viesociale.standing;

import fr.viesociale.entry.Words;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * La situation d'une convention un jour donné: whether it is in force, its versions one after the other, who signed each
 * with which authorisation, and what it commits to.
 *
 * @param basis the facts, the day and the law, never null
 * @param convention the convention, never null
 * @param inForce whether it is in force; undetermined where the signature or the term is not known, never null
 * @param versions the first one and its amendments, in the order of their signatures, those of unknown date last, never
 *     null
 */
public record ConventionStanding(Basis basis, Id.Convention convention, Holds inForce, List<Version> versions)
        implements Told {

    /** Copies the list. */
    public ConventionStanding {
        versions = List.copyOf(versions);
    }

    /**
     * Une version: the first text, or an amendment.
     *
     * @param id the version, never null
     * @param inForce whether it is in force on the day, never null
     * @param signedOn when it was signed, null when that is not recorded
     * @param term its term, never null
     * @param signatories who signed, never null
     * @param commitments the clauses that the rule book knows, never null
     * @param unknown the clauses that it does not know, never null
     */
    public record Version(
            Id.ConventionVersion id,
            Holds inForce,
            @Nullable PartialDate signedOn,
            DateRange term,
            List<Signatory> signatories,
            List<Provision> commitments,
            List<RuleId> unknown) {

        /** Copies the lists. */
        public Version {
            signatories = List.copyOf(signatories);
            commitments = List.copyOf(commitments);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Un signataire.
     *
     * @param organisation who signed, never null
     * @param authorised whether its deliberation is dated on or before the signature; undetermined where a date is missing
     *     or too imprecise, never null
     */
    public record Signatory(Id.Organisation organisation, Holds authorised) {}

    /**
     * Looks at one convention.
     *
     * @param convention the convention, of this project
     * @param situation the day
     * @param book the rules, among them the clauses that a convention may adopt
     * @return where it stands, never null
     */
    public static ConventionStanding of(Id.Convention convention, Situation situation, RuleBook<Situation> book) {
        List<Version> versions = situation.versionsOf(convention).stream()
                .sorted(Comparator.comparing(
                                ConventionVersion::signedOn,
                                Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(ConventionVersion::id))
                .map(version -> version(version, situation, book))
                .toList();
        return new ConventionStanding(new Basis(situation, book), convention, situation.inForce(convention), versions);
    }

    private static Version version(ConventionVersion version, Situation situation, RuleBook<Situation> book) {
        List<Provision> commitments = new ArrayList<>();
        List<RuleId> unknown = new ArrayList<>();
        for (RuleId clause : version.clauses()) {
            Optional<Provision> known = book.rules().stream()
                    .map(Rule::provision)
                    .filter(provision -> provision.id().equals(clause))
                    .findFirst();
            known.ifPresentOrElse(commitments::add, () -> unknown.add(clause));
        }
        return new Version(
                version.id(),
                situation.inForce(version),
                version.signedOn(),
                version.term(),
                situation.partiesOf(version.id()).stream()
                        .map(party -> new Signatory(party.organisation(), authorised(party, version.signedOn())))
                        .toList(),
                commitments,
                unknown);
    }

    private static Holds authorised(Party party, @Nullable PartialDate signedOn) {
        PartialDate authorisedOn = party.authorisedOn();
        if (authorisedOn == null || signedOn == null) {
            return Holds.UNDETERMINED;
        }
        return authorisedOn.when().after(signedOn.when()).not();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        lines.add(situation.nameOf(convention).in(language)
                + (french ? " : en vigueur, " : ": in force, ")
                + Words.of(inForce, language));
        for (Version version : versions) {
            lines.add((french ? "  signée le " : "  signed on ") + Words.of(version.signedOn(), language) + ", "
                    + version.term().in(language));
            version.signatories()
                    .forEach(signatory -> lines.add("    "
                            + situation.nameOf(signatory.organisation()).in(language)
                            + (french ? ", autorisée avant la signature : " : ", authorised before the signature: ")
                            + Words.of(signatory.authorised(), language)));
            version.commitments()
                    .forEach(commitment ->
                            lines.add("    " + commitment.statement().in(language)));
            version.unknown()
                    .forEach(clause -> lines.add(
                            "    " + (french ? "clause non connue : " : "clause not known: ") + clause.value()));
        }
        return lines;
    }
}
