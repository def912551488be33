package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
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

/** Les conventions: who must sign. */
final class ConventionRules {

    private static final Fact<Situation, ConventionVersion, When> SIGNED_ON = fact(
            "conventionVersions/*/signedOn",
            "date de signature de la convention",
            "date of signature of the convention",
            Informant.CITY,
            (version, situation) -> When.of(version.signedOn()));
    private static final Fact<Situation, ConventionVersion, ConventionKind> KIND = fact(
            "conventions/*/kind",
            "nature de la convention",
            "kind of the convention",
            Informant.CITY,
            (version, situation) ->
                    situation.get(Kind.CONVENTION, version.convention()).kind());
    private static final Fact<Situation, ConventionVersion, Listed<OrganisationKind>> SIGNATORIES = fact(
            "parties/*/organisation",
            "signataires de la convention",
            "signatories of the convention",
            Informant.CITY,
            ConventionRules::signatories);

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

    static final List<Rule<Situation, ?>> ALL = List.of(SIGNED_BY_CITY_AND_CAF);

    private ConventionRules() {}

    private static @Nullable Listed<OrganisationKind> signatories(ConventionVersion version, Situation situation) {
        List<Party> parties = situation.partiesOf(version.id());
        boolean open = situation.open(Kind.PARTY, version.id(), parties.isEmpty());
        return parties.isEmpty() && open
                ? null
                : Listed.of(
                        parties.stream(),
                        party -> situation
                                .get(Kind.ORGANISATION, party.organisation())
                                .kind(),
                        party -> Holds.YES,
                        open);
    }
}
