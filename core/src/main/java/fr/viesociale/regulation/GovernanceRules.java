package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les instances: who sits on the steering committee, and what it may not decide. */
final class GovernanceRules {

    private static final Fact<Situation, Body, BodyKind> BODY_KIND = fact(
            "bodies/*/kind",
            "nature de l'instance",
            "kind of the body",
            Informant.CITY,
            (body, situation) -> body.kind());
    private static final Fact<Situation, Body, Listed<OrganisationKind>> SEATED = fact(
            "seats/*/organisation",
            "sièges du comité de pilotage",
            "seats on the steering committee",
            Informant.STEERING_COMMITTEE,
            GovernanceRules::seated);
    private static final Fact<Situation, Resolution, When> TAKEN_ON = fact(
            "resolutions/*/takenOn",
            "date de la résolution",
            "date of the resolution",
            Informant.STEERING_COMMITTEE,
            (resolution, situation) -> When.of(resolution.takenOn()));
    private static final Fact<Situation, Resolution, BodyKind> TAKEN_BY = fact(
            "resolutions/*/body",
            "instance qui a pris la résolution",
            "body that took the resolution",
            Informant.STEERING_COMMITTEE,
            (resolution, situation) ->
                    situation.get(Kind.BODY, resolution.body()).kind());
    private static final Fact<Situation, Resolution, ResolutionObject> OBJECT = fact(
            "resolutions/*/object",
            "objet de la résolution",
            "object of the resolution",
            Informant.STEERING_COMMITTEE,
            (resolution, situation) -> resolution.object());
    private static final Fact<Situation, Resolution, ResolutionNature> NATURE = fact(
            "resolutions/*/nature",
            "nature de la résolution (avis, proposition ou décision)",
            "nature of the resolution (opinion, proposal or decision)",
            Informant.STEERING_COMMITTEE,
            (resolution, situation) -> resolution.nature());

    private static final Parameter<List<OrganisationKind>> REQUIRED = Parameter.<List<OrganisationKind>>of(
                    "governance.steering-committee-members.requiredInstitutions",
                    Text.of("institutions requises au comité de pilotage", "institutions required on the committee"))
            .value(
                    List.of(OrganisationKind.COMMUNE, OrganisationKind.CAF, OrganisationKind.DEPARTEMENT),
                    Force.ALWAYS,
                    Sources.local(Sources.PRESS_KIT_2019));
    private static final Parameter<List<ResolutionNature>> ADMITTED = Parameter.<List<ResolutionNature>>of(
                    "governance.steering-committee-never-decides-agrement.allowedNatures",
                    Text.of(
                            "natures admises d'une résolution sur un agrément",
                            "natures of a resolution on an agrément"))
            .value(
                    List.of(ResolutionNature.OPINION, ResolutionNature.PROPOSAL),
                    Force.ALWAYS,
                    Sources.seen(Sources.COMMITTEE_GIVES_OPINIONS));

    private static final Rule<Situation, Body> MEMBERS = Provision.clause(
                    "governance.steering-committee-members",
                    Severity.HARD,
                    Sources.local(Sources.PRESS_KIT_2019),
                    "La Ville, la Caf et le Département ont chacun au moins un siège au comité de pilotage ; d'autres peuvent"
                            + " siéger.",
                    "The City, the Caf and the Département each hold at least one seat on the steering committee; others may"
                            + " sit.")
            .checked(
                    Subjects.BODIES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(BODY_KIND, SEATED, REQUIRED),
                    (body, q) -> q.where(
                            BODY_KIND,
                            body,
                            kind -> Holds.of(kind.equals(BodyKind.STEERING_COMMITTEE)),
                            () -> q.holds(Reason.Shape.INCLUDES, SEATED, body, REQUIRED, Listed::includesAll)))
            .adoptedWhere(clause -> Adoption.inForce(clause, GovernanceRules::steered));

    private static final Rule<Situation, Resolution> GIVES_OPINIONS = Provision.national(
                    "governance.steering-committee-never-decides-agrement",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(Sources.COMMITTEE_GIVES_OPINIONS),
                    "Sur un agrément, le comité de pilotage donne un avis ou fait une proposition ; une décision de sa part ne"
                            + " crée aucun agrément.",
                    "On an agrément the steering committee gives an opinion or makes a proposal; a decision of its own"
                            + " creates no agrément.")
            .checked(
                    Subjects.RESOLUTIONS,
                    TAKEN_ON,
                    Set.of(OBJECT, TAKEN_BY, NATURE, ADMITTED),
                    (resolution, q) -> q.where(
                            OBJECT,
                            resolution,
                            object -> Holds.of(object.equals(ResolutionObject.AGREMENT)),
                            () -> q.where(
                                    TAKEN_BY,
                                    resolution,
                                    body -> Holds.of(body.equals(BodyKind.STEERING_COMMITTEE)),
                                    () -> q.holds(
                                            Reason.Shape.ONE_OF,
                                            NATURE,
                                            resolution,
                                            ADMITTED,
                                            (nature, admitted) -> Holds.of(admitted.contains(nature))))));

    static final List<Rule<Situation, ?>> ALL = List.of(MEMBERS, GIVES_OPINIONS);

    private GovernanceRules() {}

    /** The conventions that the body steers. */
    private static Stream<ConventionVersion> steered(Body body, Situation situation) {
        return body.conventions().stream().flatMap(convention -> situation.versionsOf(convention).stream());
    }

    private static @Nullable Listed<OrganisationKind> seated(Body body, Situation situation) {
        List<Seat> seats = situation.seatsOf(body.id());
        boolean open = situation.open(Kind.SEAT, body.id(), seats.isEmpty());
        if (seats.isEmpty() && open) {
            return null;
        }
        Map<OrganisationKind, Holds> seated = new LinkedHashMap<>();
        for (Seat seat : seats) {
            Id.Organisation holder = seat.organisation();
            if (holder != null) { // a seat of a college names no institution
                seated.merge(
                        situation.get(Kind.ORGANISATION, holder).kind(),
                        seat.period().covers(situation.on()),
                        Holds::or);
            }
        }
        return new Listed<>(seated, open);
    }
}
