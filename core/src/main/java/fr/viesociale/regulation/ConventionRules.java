package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les conventions: who must sign, with which authorisation, and which Caf. */
final class ConventionRules {

    static final Fact<Situation, ConventionVersion, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention",
            "date of signature of the convention",
            Informant.CITY,
            (version, situation) -> When.of(version.signedOn()));
    static final Fact<Situation, ConventionVersion, ConventionKind> KIND = fact(
            "conventions/*/kind",
            "nature de la convention",
            "kind of the convention",
            Informant.CITY,
            (version, situation) ->
                    situation.get(Kind.CONVENTION, version.convention()).kind());
    static final Fact<Situation, ConventionVersion, Listed<OrganisationKind>> SIGNATORIES = fact(
            "parties/*/organisation",
            "signataires de la convention",
            "signatories of the convention",
            Informant.CITY,
            ConventionRules::signatories);
    private static final Fact<Situation, ConventionVersion, Listed<Named>> AUTHORISED_LATE = fact(
            "parties/*/authorisedOn",
            "signataires autorisés seulement après la signature",
            "signatories authorised only after the signature",
            Informant.CITY,
            ConventionRules::authorisedLate);
    private static final Fact<Situation, ConventionVersion, Listed<Named>> OUTSIDE = fact(
            "organisations/*/commune",
            "communes signataires hors du département de la Caf qui signe",
            "signatory communes outside the département of the Caf that signs",
            Informant.CITY,
            ConventionRules::outside);

    private static final Parameter<List<OrganisationKind>> REQUIRED = Parameter.<List<OrganisationKind>>of(
                    "convention.signatories.requiredParties", Text.of("signataires requis", "required signatories"))
            .value(
                    List.of(OrganisationKind.COMMUNE, OrganisationKind.CAF),
                    Force.ALWAYS,
                    Sources.seen(Sources.PRESS_KIT_2019));

    private static final Rule<Situation, ConventionVersion> SIGNED_BY_CITY_AND_CAF = Provision.clause(
                    "convention.signatories",
                    Severity.HARD,
                    Sources.seen(Sources.PRESS_KIT_2019),
                    "Au moins une commune et au moins une Caf signent la convention de coordination ; d'autres signataires"
                            + " sont admis.",
                    "At least one commune and at least one Caf sign the coordination convention; further signatories are"
                            + " admitted.")
            .checked(
                    Subjects.VERSIONS,
                    SIGNED_ON,
                    Set.of(KIND, SIGNATORIES, REQUIRED),
                    (version, q) -> q.where(
                            KIND,
                            version,
                            kind -> Holds.of(kind.equals(ConventionKind.COORDINATION)),
                            () -> q.holds(Reason.Shape.INCLUDES, SIGNATORIES, version, REQUIRED, Listed::includesAll)))
            .adoptedWhere(clause -> Adoption.adoptedBy(clause, (version, situation) -> Stream.of(version)));

    private static final Rule<Situation, ConventionVersion> AUTHORISED = Provision.national(
                    "convention.authorised-before-signature",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(
                            "CTG Bazois (docslib.org) ; CTG Brive 2021-2025 (docslib.org) ; convention du Mans, 2019"
                                    + " (lawinsider.com)",
                            "CTG Bazois (docslib.org); CTG Brive 2021-2025 (docslib.org); convention of Le Mans, 2019"
                                    + " (lawinsider.com)"),
                    "Chaque signataire est autorisé par une délibération prise avant la signature de la convention, ou le"
                            + " jour même.",
                    "A deliberation taken before the convention is signed, or on the same day, authorises each"
                            + " signatory.")
            .checked(
                    Subjects.VERSIONS,
                    SIGNED_ON,
                    Set.of(SIGNED_ON, AUTHORISED_LATE),
                    (version, q) ->
                            q.given(SIGNED_ON, version, signed -> q.holds(AUTHORISED_LATE, version, Listed::none)));

    private static final Rule<Situation, ConventionVersion> CAF_OF_THE_DEPARTEMENT = Provision.national(
                    "convention.caf-of-department",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.inferred(
                            "une seule Caf pour le Gard dans le dossier de presse du 2 mai 2019 ; règle générale déduite",
                            "one Caf for the Gard in the press kit of 2 May 2019; general rule deduced"),
                    "Une commune signe avec la Caf de son département.",
                    "A commune signs with the Caf of its own département.")
            .checked(
                    Subjects.VERSIONS,
                    SIGNED_ON,
                    Set.of(SIGNATORIES, OUTSIDE),
                    (version, q) -> q.where(
                            SIGNATORIES,
                            version,
                            signatories -> signatories.includes(OrganisationKind.COMMUNE),
                            () -> q.holds(OUTSIDE, version, Listed::none)));

    static final List<Rule<Situation, ?>> ALL = List.of(SIGNED_BY_CITY_AND_CAF, AUTHORISED, CAF_OF_THE_DEPARTEMENT);

    private ConventionRules() {}

    private static @Nullable Listed<OrganisationKind> signatories(ConventionVersion version, Situation situation) {
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        return parties.isEmpty() && open
                ? null
                : Listed.of(
                        parties.stream(),
                        party -> organisation(party, situation).kind(),
                        party -> Holds.YES,
                        open);
    }

    private static @Nullable Listed<Named> authorisedLate(ConventionVersion version, Situation situation) {
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        return parties.isEmpty() && open
                ? null
                : Listed.of(
                        parties.stream(),
                        party -> new Named(organisation(party, situation).name()),
                        party -> late(party, version),
                        open);
    }

    private static Holds late(Party party, ConventionVersion version) {
        When authorised = When.of(party.authorisedOn());
        When signed = When.of(version.signedOn());
        return authorised == null || signed == null ? Holds.UNDETERMINED : authorised.after(signed);
    }

    /** Where several Cafs sign, one of them serves the commune; where none does, nothing is asked of it. */
    private static Listed<Named> outside(ConventionVersion version, Situation situation) {
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        List<Organisation> cafs =
                signing(parties, OrganisationKind.CAF, situation).toList();
        Holds otherwise = open ? Holds.UNDETERMINED : Holds.of(cafs.isEmpty());
        return Listed.of(
                signing(parties, OrganisationKind.COMMUNE, situation),
                commune -> new Named(commune.name()),
                commune -> cafs.stream()
                        .map(caf -> inOneDepartement(commune, caf))
                        .reduce(otherwise, Holds::or)
                        .not(),
                open);
    }

    private static Stream<Organisation> signing(List<Party> parties, OrganisationKind kind, Situation situation) {
        return parties.stream()
                .map(party -> organisation(party, situation))
                .filter(organisation -> organisation.kind().equals(kind));
    }

    /** A Caf serves the département in which it has its seat. */
    private static Holds inOneDepartement(Organisation commune, Organisation caf) {
        CommuneCode place = commune.commune();
        CommuneCode seat = caf.commune();
        return place == null || seat == null
                ? Holds.UNDETERMINED
                : Holds.of(place.department().equals(seat.department()));
    }

    private static Organisation organisation(Party party, Situation situation) {
        return situation.get(Kind.ORGANISATION, party.organisation());
    }
}
