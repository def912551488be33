package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** L'articulation avec la CTG: whether the project cites the one that covers its commune, and the commune signed it. */
final class ArticulationRules {

    private static final Fact<Situation, TerritorialProject, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la CTG en vigueur dans la commune",
            "date of signature of the CTG in force in the commune",
            Informant.CITY,
            ArticulationRules::signedOn);
    private static final Fact<Situation, TerritorialProject, Listed<Named>> IN_FORCE = fact(
            "conventionVersions/*/term",
            "CTG en vigueur dans la commune",
            "CTG in force in the commune",
            Informant.CITY,
            (project, situation) -> agreements(situation, ctg -> covers(ctg, situation)));
    private static final Fact<Situation, TerritorialProject, Listed<Named>> NOT_CITED = fact(
            "conventionContents/*/cites",
            "CTG en vigueur dans la commune que le projet de territoire ne cite pas",
            "CTG in force in the commune that the territorial project does not cite",
            Informant.CITY,
            (project, situation) -> agreements(
                    situation,
                    ctg -> covers(ctg, situation).and(cited(ctg, situation).not())));
    private static final Fact<Situation, TerritorialProject, Listed<Named>> NOT_SIGNED = fact(
            "parties/*/organisation",
            "CTG en vigueur dans la commune que celle-ci n'a pas signée",
            "CTG in force in the commune that the commune has not signed",
            Informant.CITY,
            (project, situation) -> agreements(situation, ctg -> leftUnsigned(ctg, situation)));

    private static final Rule<Situation, TerritorialProject> CITED = Provision.national(
                    "convention.ctg-referenced",
                    Severity.GOOD_PRACTICE,
                    ContractRules.SINCE_CIRCULAR_2020,
                    Sources.seen("caf.fr, Convention territoriale globale", "caf.fr, Convention territoriale globale"),
                    "Le projet de territoire cite la CTG qui est en vigueur dans la commune.",
                    "The territorial project cites the CTG that is in force in the commune.")
            .checked(
                    Subjects.TERRITORY,
                    SIGNED_ON,
                    Set.of(IN_FORCE, NOT_CITED),
                    (project, q) ->
                            q.where(IN_FORCE, project, Listed::any, () -> q.holds(NOT_CITED, project, Listed::none)));

    private static final Rule<Situation, TerritorialProject> SIGNED_BY_THE_COMMUNE = Provision.national(
                    "convention.ctg-commune-party",
                    Severity.GOOD_PRACTICE,
                    ContractRules.SINCE_CIRCULAR_2020,
                    Sources.seen(
                            "Le mag d'Alès, sur la CTG (lemag.ales.fr)", "Le mag d'Alès on the CTG (lemag.ales.fr)"),
                    "La commune a elle-même signé la CTG qui y est en vigueur : la signature de son EPCI ne la remplace pas.",
                    "The commune has itself signed the CTG that is in force there: its EPCI does not sign in its stead.")
            .checked(
                    Subjects.TERRITORY,
                    SIGNED_ON,
                    Set.of(IN_FORCE, NOT_SIGNED),
                    (project, q) ->
                            q.where(IN_FORCE, project, Listed::any, () -> q.holds(NOT_SIGNED, project, Listed::none)));

    static final List<Rule<Situation, ?>> ALL = List.of(CITED, SIGNED_BY_THE_COMMUNE);

    private ArticulationRules() {}

    /** The conventions territoriales globales on record, and whether each one counts; null where none is, and may be. */
    private static @Nullable Listed<Named> agreements(Situation situation, Function<Convention, Holds> counts) {
        List<Convention> agreements = conventions(ConventionKind.CTG, situation).toList();
        boolean open = situation.open(Kind.CONVENTION, null, agreements.isEmpty());
        return agreements.isEmpty() && open
                ? null
                : Listed.of(agreements.stream(), ctg -> new Named(ctg.title()), counts, open);
    }

    private static Stream<Convention> conventions(ConventionKind kind, Situation situation) {
        return situation.project().all(Kind.CONVENTION).stream()
                .filter(convention -> convention.kind().equals(kind));
    }

    private static Stream<ConventionVersion> versions(ConventionKind kind, Situation situation) {
        return conventions(kind, situation).flatMap(convention -> situation.versionsOf(convention.id()).stream());
    }

    /** The last signature of a version that is, or may be, in force in the commune on the day. */
    private static @Nullable When signedOn(TerritorialProject project, Situation situation) {
        return versions(ConventionKind.CTG, situation)
                .filter(version -> covers(version, situation) != Holds.NO)
                .map(version -> version.signedOn() == null
                        ? When.UNKNOWN
                        : version.signedOn().when())
                .reduce(ArticulationRules::later)
                .orElse(null);
    }

    private static When later(When one, When other) {
        LocalDate earliest = one.earliest() == null
                        || (other.earliest() != null && other.earliest().isAfter(one.earliest()))
                ? other.earliest()
                : one.earliest();
        LocalDate latest = one.latest() == null
                        || (other.latest() != null && other.latest().isBefore(one.latest()))
                ? one.latest()
                : other.latest();
        return new When(earliest, latest);
    }

    private static Holds covers(Convention ctg, Situation situation) {
        List<ConventionVersion> versions = situation.versionsOf(ctg.id());
        return versions.stream()
                .map(version -> covers(version, situation))
                .reduce(versions.isEmpty() ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    /** Whether a version is in force on the day in a commune of the territory. */
    private static Holds covers(ConventionVersion version, Situation situation) {
        List<TerritoryPart> communes = communes(situation);
        Holds otherwise = situation.open(Kind.TERRITORY_PART, null, communes.isEmpty()) ? Holds.UNDETERMINED : Holds.NO;
        return communes.stream()
                .map(commune -> covers(version, commune, situation))
                .reduce(otherwise, Holds::or)
                .and(situation.inForce(version));
    }

    private static List<TerritoryPart> communes(Situation situation) {
        return situation.project().all(Kind.TERRITORY_PART).stream()
                .filter(part -> part.commune() != null)
                .toList();
    }

    private static Holds covers(ConventionVersion version, TerritoryPart commune, Situation situation) {
        List<ConventionScope> scopes = situation.project().all(Kind.CONVENTION_SCOPE).stream()
                .filter(scope -> scope.version().equals(version.id()))
                .toList();
        boolean open = situation.open(Kind.CONVENTION_SCOPE, version.id(), scopes.isEmpty());
        return scopes.stream()
                .filter(scope -> scope.communes().contains(commune.commune()))
                .map(scope -> scope.period().covers(situation.on()))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or)
                .and(commune.period().covers(situation.on()));
    }

    /** The project cites what its coordination convention cites, in any version signed by the day. */
    private static Holds cited(Convention ctg, Situation situation) {
        List<ConventionVersion> versions =
                versions(ConventionKind.COORDINATION, situation).toList();
        Holds otherwise = situation.open(Kind.CONVENTION, null, versions.isEmpty()) ? Holds.UNDETERMINED : Holds.NO;
        return versions.stream()
                .map(version -> cites(version, ctg, situation).and(When.reached(version.signedOn(), situation.on())))
                .reduce(otherwise, Holds::or);
    }

    /** Known to cite nothing only where the record of its content is said to be complete. */
    private static Holds cites(ConventionVersion version, Convention ctg, Situation situation) {
        List<ConventionContent> citing = situation.project().all(Kind.CONVENTION_CONTENT).stream()
                .filter(content -> content.version().equals(version.id()))
                .filter(content -> !content.cites().isEmpty())
                .toList();
        boolean open = situation.open(Kind.CONVENTION_CONTENT, version.id(), citing.isEmpty());
        return citing.stream()
                .map(content -> Holds.of(content.cites().contains(ctg.id())))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    /** Whether a commune that it covers has signed none of its versions in force. */
    private static Holds leftUnsigned(Convention ctg, Situation situation) {
        List<ConventionVersion> versions = situation.versionsOf(ctg.id()).stream()
                .filter(version -> situation.inForce(version) != Holds.NO)
                .toList();
        return communes(situation).stream()
                .map(commune -> versions.stream()
                        .map(version -> covers(version, commune, situation).and(situation.inForce(version)))
                        .reduce(Holds.NO, Holds::or)
                        .and(versions.stream()
                                .map(version -> signed(version, commune, situation))
                                .reduce(Holds.NO, Holds::or)
                                .not()))
                .reduce(Holds.NO, Holds::or);
    }

    private static Holds signed(ConventionVersion version, TerritoryPart commune, Situation situation) {
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        return parties.stream()
                .map(party -> situation.get(Kind.ORGANISATION, party.organisation()))
                .filter(organisation -> organisation.kind().equals(OrganisationKind.COMMUNE))
                .map(organisation -> is(organisation, commune))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or)
                .and(situation.inForce(version));
    }

    private static Holds is(Organisation organisation, TerritoryPart commune) {
        return organisation.commune() == null
                ? Holds.UNDETERMINED
                : Holds.of(organisation.commune().equals(commune.commune()));
    }
}
