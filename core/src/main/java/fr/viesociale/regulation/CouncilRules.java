package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
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
import fr.viesociale.rule.Source;
import fr.viesociale.territory.CitizenCouncil;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.CouncilKind;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Les conseils citoyens: one in each priority area, who sits on it, its seat where the contrat de ville is steered. */
final class CouncilRules {

    private static final Fact<Situation, PriorityArea, Listed<CouncilKind>> FORMS = fact(
            "citizenCouncils/*/places",
            "formes de participation dans le quartier prioritaire",
            "forms of participation in the priority area",
            Informant.CITY,
            CouncilRules::forms);
    private static final Fact<Situation, CitizenCouncil, When> SET_UP_ON = fact(
            "citizenCouncils/*/period/first",
            "date de création du conseil",
            "day on which the council was set up",
            Informant.CITY,
            (council, situation) -> council.period().start());
    private static final Fact<Situation, CitizenCouncil, CouncilKind> KIND = fact(
            "citizenCouncils/*/kind",
            "forme de participation",
            "form of participation",
            Informant.CITY,
            (council, situation) -> council.kind());
    private static final Fact<Situation, CitizenCouncil, Boolean> DRAWN_BY_LOT = fact(
            "citizenCouncils/*/composition/drawnByLot",
            "habitants tirés au sort",
            "inhabitants drawn by lot",
            Informant.CITY,
            (council, situation) -> of(council, CouncilComposition::drawnByLot));
    private static final Fact<Situation, CitizenCouncil, Integer> WOMEN = fact(
            "citizenCouncils/*/composition/women",
            "femmes du collège des habitants",
            "women of the college of inhabitants",
            Informant.CITY,
            (council, situation) -> of(council, CouncilComposition::women));
    private static final Fact<Situation, CitizenCouncil, Integer> MEN = fact(
            "citizenCouncils/*/composition/men",
            "hommes du collège des habitants",
            "men of the college of inhabitants",
            Informant.CITY,
            (council, situation) -> of(council, CouncilComposition::men));
    private static final Fact<Situation, CitizenCouncil, Boolean> LOCAL_ACTORS = fact(
            "citizenCouncils/*/composition/localActors",
            "collège d'associations et d'acteurs locaux",
            "college of associations and local actors",
            Informant.CITY,
            (council, situation) -> of(council, CouncilComposition::localActors));
    private static final Fact<Situation, Body, List<ConventionKind>> STEERS = fact(
            "bodies/*/conventions",
            "conventions que l'instance pilote",
            "conventions that the body steers",
            Informant.CITY,
            (body, situation) -> body.conventions().stream()
                    .map(id -> situation.get(Kind.CONVENTION, id).kind())
                    .distinct()
                    .toList());
    private static final Fact<Situation, Body, Holds> EXISTS = fact(
            "bodies/*/period",
            "instance en place",
            "body in place",
            Informant.CITY,
            (body, situation) -> body.period().covers(situation.on()));
    private static final Fact<Situation, Body, Holds> COUNCILS = fact(
            "citizenCouncils/*/period",
            "conseils citoyens en place",
            "conseils citoyens in place",
            Informant.CITY,
            (body, situation) -> councils(situation));
    private static final Fact<Situation, Body, Holds> SEATED = fact(
            "seats/*/college",
            "siège des conseils citoyens dans l'instance",
            "seat of the conseils citoyens on the body",
            Informant.STEERING_COMMITTEE,
            CouncilRules::seated);

    private static final Text ARTICLE_7 = Text.of(
            "loi 2014-173 art. 7 (copie publique sur GitHub, dont la version n'est peut-être pas celle d'aujourd'hui)",
            "loi 2014-173 art. 7 (public copy on GitHub, whose version may not be today's)");
    private static final Source OTHER_FORMS = Sources.seen(
            ARTICLE_7.fr()
                    + " ; autres formes : circulaire du 31 août 2023 (banquedesterritoires.fr, juriseditions.fr)",
            ARTICLE_7.en() + "; other forms: circulaire of 31 August 2023 (banquedesterritoires.fr, juriseditions.fr)");
    private static final Source PARITY = Sources.seen(
            ARTICLE_7.fr() + " ; écart admis pour un nombre impair déduit",
            ARTICLE_7.en() + "; gap for odd numbers deduced");

    private static final Parameter<LocalDate> OTHER_FORMS_FROM = Parameter.<LocalDate>of(
                    "priority-area.citizen-council.otherFormsFrom",
                    "jour à partir duquel d'autres formes de participation sont admises",
                    "day from which other forms of participation are admitted")
            .value(LocalDate.parse("2023-08-31"), Force.ALWAYS, OTHER_FORMS);
    private static final Parameter<Integer> PARITY_GAP = Parameter.<Integer>of(
                    "priority-area.citizen-council-composition.maxParityGap",
                    "écart admis entre femmes et hommes",
                    "gap admitted between women and men")
            .value(1, Force.ALWAYS, PARITY);

    private static final Force SINCE_LAW = Force.from("2014-02-23");

    private static final Rule<Situation, PriorityArea> IN_EACH_AREA = Provision.national(
                    "priority-area.citizen-council",
                    Severity.LAW,
                    SINCE_LAW,
                    OTHER_FORMS,
                    "Chaque quartier prioritaire en vigueur a un conseil citoyen au moins ; depuis le 31 août 2023, une autre"
                            + " forme de participation peut en tenir lieu.",
                    "Each priority area in force has one conseil citoyen at least; since 31 August 2023 another form of"
                            + " participation may stand in for it.")
            .checked(
                    Subjects.PRIORITY_AREAS,
                    Facts.ASSESSMENT_DATE,
                    Set.of(DeploymentRules.IN_FORCE, FORMS, OTHER_FORMS_FROM, Facts.ASSESSMENT_DATE),
                    (area, q) -> q.underway(
                            DeploymentRules.IN_FORCE,
                            area,
                            () -> q.given(
                                    Facts.ASSESSMENT_DATE,
                                    area,
                                    now -> q.known(
                                            OTHER_FORMS_FROM,
                                            from -> q.holds(
                                                    FORMS,
                                                    area,
                                                    forms -> forms.includes(CouncilKind.CITIZEN_COUNCIL)
                                                            .or(now.before(from)
                                                                    .not()
                                                                    .and(forms.any())))))));

    private static final Rule<Situation, CitizenCouncil> COMPOSITION = Provision.national(
                    "priority-area.citizen-council-composition",
                    Severity.LAW,
                    SINCE_LAW,
                    PARITY,
                    "Un conseil citoyen a un collège d'habitants tirés au sort, autant de femmes que d'hommes à un près, et un"
                            + " collège d'associations et d'acteurs locaux.",
                    "A conseil citoyen has a college of inhabitants drawn by lot, as many women as men but for one, and a"
                            + " college of associations and local actors.")
            .checked(
                    Subjects.CITIZEN_COUNCILS,
                    SET_UP_ON,
                    Set.of(KIND, DRAWN_BY_LOT, WOMEN, MEN, LOCAL_ACTORS, PARITY_GAP),
                    (council, q) -> q.where(
                            KIND,
                            council,
                            kind -> Holds.of(kind.equals(CouncilKind.CITIZEN_COUNCIL)),
                            () -> q.all(
                                    Text.of("collèges du conseil citoyen", "colleges of the conseil citoyen"),
                                    () -> q.holds(DRAWN_BY_LOT, council, Holds::of),
                                    () -> q.given(
                                            WOMEN,
                                            council,
                                            women -> q.holds(
                                                    Reason.Shape.IS,
                                                    MEN,
                                                    council,
                                                    PARITY_GAP,
                                                    (men, gap) ->
                                                            Holds.of(women + men > 0 && Math.abs(women - men) <= gap))),
                                    () -> q.holds(LOCAL_ACTORS, council, Holds::of))));

    private static final Rule<Situation, Body> SEAT = Provision.national(
                    "priority-area.citizen-council-seat",
                    Severity.LAW,
                    SINCE_LAW,
                    Sources.seen(
                            ARTICLE_7.fr() + " ; Objectif Gard, 14 juin 2015 (objectifgard.com)",
                            ARTICLE_7.en() + "; Objectif Gard, 14 June 2015 (objectifgard.com)"),
                    "Les conseils citoyens ont au moins un siège dans chaque instance qui pilote un contrat de ville.",
                    "The conseils citoyens have one seat at least on every body that steers a contrat de ville.")
            .checked(
                    Subjects.BODIES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(GovernanceRules.BODY_KIND, STEERS, EXISTS, COUNCILS, SEATED),
                    (body, q) -> q.where(
                            GovernanceRules.BODY_KIND,
                            body,
                            kind -> Holds.of(kind.equals(BodyKind.STEERING_COMMITTEE)),
                            () -> q.where(
                                    STEERS,
                                    body,
                                    kinds -> Holds.of(kinds.contains(ConventionKind.CITY_CONTRACT)),
                                    () -> q.underway(
                                            EXISTS,
                                            body,
                                            () -> q.underway(
                                                    COUNCILS, body, () -> q.holds(SEATED, body, seated -> seated))))));

    static final List<Rule<Situation, ?>> ALL = List.of(IN_EACH_AREA, COMPOSITION, SEAT);

    private CouncilRules() {}

    private static <T> @Nullable T of(CitizenCouncil council, Function<CouncilComposition, @Nullable T> part) {
        CouncilComposition composition = council.composition();
        return composition == null ? null : part.apply(composition);
    }

    /** The forms that speak for the area on the day; null where none is recorded and others may be missing. */
    private static @Nullable Listed<CouncilKind> forms(PriorityArea area, Situation situation) {
        List<CitizenCouncil> councils = situation.project().all(Kind.CITIZEN_COUNCIL);
        boolean open = situation.open(Kind.CITIZEN_COUNCIL, area.id(), councils.isEmpty());
        return councils.isEmpty() && open
                ? null
                : Listed.of(
                        councils.stream(),
                        CitizenCouncil::kind,
                        council -> speaksFor(council, area, situation)
                                .and(council.period().covers(situation.on())),
                        open);
    }

    /** Where it names only a district that lies in the area, or an area that this one follows, it is not known. */
    private static Holds speaksFor(CitizenCouncil council, PriorityArea area, Situation situation) {
        if (council.places().contains(new Mention(area.id()))) {
            return Holds.YES;
        }
        boolean touchesIt = council.places().stream()
                .map(Mention::id)
                .anyMatch(place -> place instanceof Id.District district
                        ? situation.get(Kind.DISTRICT, district).priorityAreas().contains(area.id())
                        : situation.project().all(Kind.AREA_SUCCESSION).stream()
                                .anyMatch(succession -> succession.successors().contains(area.id())
                                        && succession.predecessors().stream().anyMatch(place::equals)));
        return touchesIt ? Holds.UNDETERMINED : Holds.NO;
    }

    private static Holds councils(Situation situation) {
        List<CitizenCouncil> councils = situation.project().all(Kind.CITIZEN_COUNCIL);
        boolean open = situation.open(Kind.CITIZEN_COUNCIL, null, councils.isEmpty());
        return councils.stream()
                .filter(council -> council.kind().equals(CouncilKind.CITIZEN_COUNCIL))
                .map(council -> council.period().covers(situation.on()))
                .reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
    }

    private static @Nullable Holds seated(Body body, Situation situation) {
        List<Seat> seats = situation.seatsOf(body.id());
        Holds seated = seats.stream()
                .filter(seat -> ofCouncils(seat, situation))
                .map(seat -> seat.period().covers(situation.on()))
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.SEAT, body.id(), seats.isEmpty());
        return seated == Holds.NO && open ? null : seated;
    }

    private static boolean ofCouncils(Seat seat, Situation situation) {
        Id.Organisation holder = seat.organisation();
        return GroupCode.CITIZEN_COUNCILS.equals(seat.college())
                || (holder != null
                        && situation.get(Kind.ORGANISATION, holder).kind().equals(OrganisationKind.CITIZEN_COUNCIL));
    }
}
