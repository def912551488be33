package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les instances: who sits on the steering committee, what each body may decide, what a derogation may lift. */
final class GovernanceRules {

    static final Fact<Situation, Body, BodyKind> BODY_KIND = fact(
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
    static final Fact<Situation, Resolution, When> TAKEN_ON = fact(
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
    private static final Fact<Situation, DeploymentRoadmap, When> EFFECTIVE_ON = fact(
            "deploymentRoadmaps/*/effectiveOn",
            "jour d'effet de la version de la feuille de route de déploiement",
            "day on which the version of the deployment roadmap takes effect",
            Informant.STEERING_COMMITTEE,
            (roadmap, situation) -> When.of(roadmap.effectiveOn()));
    private static final Fact<Situation, DeploymentRoadmap, Done> ADOPTED_ON = fact(
            "deploymentRoadmaps/*/resolution",
            "résolution du comité de pilotage sur la feuille de route de déploiement",
            "resolution of the steering committee on the deployment roadmap",
            Informant.STEERING_COMMITTEE,
            GovernanceRules::adoptedOn);
    private static final Fact<Situation, Derogation, When> GRANTED_ON = fact(
            "derogations/*/grantedOn",
            "date de la dérogation",
            "date of the derogation",
            Informant.CITY,
            (derogation, situation) -> When.of(derogation.grantedOn()));
    private static final Fact<Situation, Derogation, Named> GRANTED_BY = fact(
            "derogations/*/grantedBy",
            "instance qui a accordé la dérogation",
            "body that granted the derogation",
            Informant.CITY,
            GovernanceRules::grantedBy);
    private static final Fact<Situation, Derogation, String> REASON = fact(
            "derogations/*/reason",
            "motif de la dérogation",
            "reason of the derogation",
            Informant.CITY,
            (derogation, situation) -> derogation.reason());
    private static final Fact<Situation, Derogation, Severity> SEVERITY = fact(
            "derogations/*/rule",
            "portée de la règle visée par la dérogation",
            "severity of the rule that the derogation is from",
            Informant.CITY,
            (derogation, situation) -> severity(derogation.rule()));

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
            .adoptedWhere(clause -> Adoption.inForce(clause, GovernanceRules::governing));

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

    private static final Rule<Situation, Resolution> EXECUTES = Provision.clause(
                    "governance.technical-committee-executes",
                    Severity.GOOD_PRACTICE,
                    Sources.local(
                            "convention-cadre du Vaucluse 2019-2022 (fdocuments.fr)",
                            "convention-cadre Vaucluse 2019-2022 (fdocuments.fr)"),
                    "Un comité technique prépare et met en œuvre : il ne prend pas de décision.",
                    "A technical committee prepares and carries out: it takes no decision.")
            .checked(
                    Subjects.RESOLUTIONS,
                    TAKEN_ON,
                    Set.of(TAKEN_BY, NATURE),
                    (resolution, q) -> q.where(
                            TAKEN_BY,
                            resolution,
                            body -> Holds.of(body.equals(BodyKind.TECHNICAL_COMMITTEE)),
                            () -> q.holds(NATURE, resolution, nature -> Holds.of(nature != ResolutionNature.DECISION))))
            .adoptedWhere(clause -> Adoption.adoptedBy(
                    clause,
                    (resolution, situation) -> governing(situation.get(Kind.BODY, resolution.body()), situation)));

    private static final Rule<Situation, DeploymentRoadmap> ROADMAP_BY_COMMITTEE = Provision.clause(
                    "governance.deployment-roadmap-by-committee",
                    Severity.HARD,
                    Sources.local(Sources.PRESS_KIT_2019),
                    "Le comité de pilotage prend une résolution sur chaque version de la feuille de route prévisionnelle de"
                            + " déploiement, au plus tard le jour où elle prend effet.",
                    "The steering committee takes a resolution on each version of the forecast deployment roadmap, on the day"
                            + " on which it takes effect at the latest.")
            .checked(
                    Subjects.DEPLOYMENT_ROADMAPS,
                    EFFECTIVE_ON,
                    Set.of(EFFECTIVE_ON, ADOPTED_ON, Facts.ASSESSMENT_DATE),
                    (roadmap, q) -> q.given(
                            EFFECTIVE_ON,
                            roadmap,
                            effective -> q.due(ADOPTED_ON, roadmap, effective, Facts.ASSESSMENT_DATE)))
            .adoptedWhere(clause -> Adoption.adoptedBefore(clause, EFFECTIVE_ON));

    private static final Rule<Situation, Derogation> NEVER_LIFTS_LAW = Provision.national(
                    "governance.derogation-never-lifts-law",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.inferred(
                            "déduit : une circulaire relève de la doctrine, non de la loi (question au Sénat du 31 octobre 2013"
                                    + " (senat.fr), question 63744 de 2014 à l'Assemblée (questions.assemblee-nationale.fr))",
                            "deduced: a circular is doctrine, not statute (Senate question of 31 October 2013 (senat.fr),"
                                    + " Assemblée question 63744 of 2014 (questions.assemblee-nationale.fr))"),
                    "Une dérogation a une date, une instance qui l'accorde et un motif ; elle peut viser la doctrine ou la"
                            + " convention, jamais la loi, qu'elle ne lève pas.",
                    "A derogation has a date, a body that grants it and a reason; it may be from doctrine or from the"
                            + " convention, never from a statute, which it does not lift.")
            .checked(
                    Subjects.DEROGATIONS,
                    GRANTED_ON,
                    Set.of(GRANTED_ON, GRANTED_BY, REASON, SEVERITY),
                    (derogation, q) -> q.all(
                            Text.of("ce que dit la dérogation", "what the derogation says"),
                            () -> q.recorded(GRANTED_ON, derogation),
                            () -> q.recorded(GRANTED_BY, derogation),
                            () -> q.recorded(REASON, derogation),
                            () -> q.holds(SEVERITY, derogation, severity -> Holds.of(severity != Severity.LAW))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(MEMBERS, GIVES_OPINIONS, EXECUTES, ROADMAP_BY_COMMITTEE, NEVER_LIFTS_LAW);

    private GovernanceRules() {}

    /** The versions of the conventions that the body steers, and of those that set rules to it. */
    static Stream<ConventionVersion> governing(Body body, Situation situation) {
        Stream<Id.Convention> ruling = situation.project().all(Kind.COMMITTEE_RULES).stream()
                .filter(rules -> rules.body().equals(body.id()))
                .map(rules ->
                        situation.get(Kind.CONVENTION_VERSION, rules.version()).convention());
        return Stream.concat(body.conventions().stream(), ruling)
                .distinct()
                .flatMap(convention -> situation.versionsOf(convention).stream());
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

    /** Known not to be there where another body took it, or where the resolutions of the committees are all on record. */
    private static @Nullable Done adoptedOn(DeploymentRoadmap roadmap, Situation situation) {
        Id.Resolution id = roadmap.resolution();
        if (id == null) {
            return noneOnRoadmap(situation) ? Done.NOT : null;
        }
        Resolution resolution = situation.get(Kind.RESOLUTION, id);
        When taken = When.of(resolution.takenOn());
        return steers(situation.get(Kind.BODY, resolution.body()))
                ? new Done(taken == null ? When.UNKNOWN : taken)
                : Done.NOT;
    }

    private static boolean noneOnRoadmap(Situation situation) {
        List<Body> committees = situation.project().all(Kind.BODY).stream()
                .filter(GovernanceRules::steers)
                .toList();
        boolean complete =
                committees.stream().noneMatch(committee -> situation.open(Kind.RESOLUTION, committee.id(), true));
        return !committees.isEmpty()
                && complete
                && situation.project().all(Kind.RESOLUTION).stream()
                        .filter(resolution -> resolution.object().equals(ResolutionObject.DEPLOYMENT_ROADMAP))
                        .noneMatch(resolution -> steers(situation.get(Kind.BODY, resolution.body())));
    }

    private static boolean steers(Body body) {
        return body.kind().equals(BodyKind.STEERING_COMMITTEE);
    }

    private static @Nullable Named grantedBy(Derogation derogation, Situation situation) {
        Id.Body body = derogation.grantedBy();
        return body == null ? null : new Named(situation.get(Kind.BODY, body).name());
    }

    /** As the book of this library has it; a rule of another book is not known here. */
    private static @Nullable Severity severity(RuleId rule) {
        return Regulation.FRENCH.provisions().stream()
                .filter(provision -> provision.id().equals(rule))
                .map(Provision::severity)
                .findFirst()
                .orElse(null);
    }
}
