package fr.viesociale.network;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.seat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.coordination.InitiativeSupport;
import fr.viesociale.coordination.Participation;
import fr.viesociale.coordination.SkillSession;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.structure.Management;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final List<Entry> ACTORS = List.of(
            organisation("asso", OrganisationKind.ASSOCIATION),
            organisation("caf", OrganisationKind.CAF),
            organisation("conseil", OrganisationKind.CITIZEN_COUNCIL),
            organisation("ville", OrganisationKind.COMMUNE));

    @Test
    void partners_are_tied_on_the_days_of_their_cooperation() {
        Cooperation cooperation = cooperation("k", "2020-01-01", "2021-06-03", "ville", "caf", "asso");
        assertThat(on("2019-12-31", cooperation).ties()).isEmpty();
        assertThat(on("2020-01-01", cooperation).ties())
                .containsExactly(
                        tie("asso", "caf", cooperation.id(), TieKind.COOPERATION, Holds.YES),
                        tie("asso", "ville", cooperation.id(), TieKind.COOPERATION, Holds.YES),
                        tie("caf", "ville", cooperation.id(), TieKind.COOPERATION, Holds.YES));
        assertThat(on("2021-06-03", cooperation).ties()).hasSize(3);
        assertThat(on("2021-06-04", cooperation).ties()).isEmpty();
    }

    @Test
    void the_lead_and_the_partners_of_an_action_under_way_are_tied() {
        assertThat(on("2021-06-03", action("a", "caf", "ville", state(ActionStatus.UNDERWAY, "2021-06-03")))
                        .ties())
                .containsExactly(tie("caf", "ville", new Id.Action("a"), TieKind.ACTION, Holds.YES));
        assertThat(on("2021-06-02", action("a", "caf", "ville", state(ActionStatus.UNDERWAY, "2021-06-03")))
                        .ties())
                .containsExactly(tie("caf", "ville", new Id.Action("a"), TieKind.ACTION, Holds.UNDETERMINED));
        assertThat(on("2021-06-03", action("a", "caf", "ville", state(ActionStatus.DONE, "2021-06-03")))
                        .ties())
                .isEmpty();
        assertThat(on("2021-06-03", action("a", null, "ville", state(ActionStatus.UNDERWAY, "2020")))
                        .ties())
                .isEmpty();
    }

    @Test
    void an_action_without_any_state_ties_nobody_outside_its_period() {
        assertThat(on("2021-12-31", action("a", "caf", "ville")).ties())
                .containsExactly(tie("caf", "ville", new Id.Action("a"), TieKind.ACTION, Holds.UNDETERMINED));
        assertThat(on("2022-01-01", action("a", "caf", "ville")).ties()).isEmpty();
    }

    @Test
    void support_ties_to_the_bearer_until_the_initiative_stops() {
        Initiative initiative = initiative("i", "asso", step(InitiativeStage.STOPPED, "2021-06-03"));
        assertThat(on("2020-01-31", initiative).ties()).isEmpty();
        assertThat(on("2020-02-01", initiative).ties())
                .containsExactly(tie("asso", "caf", initiative.id(), TieKind.INITIATIVE, Holds.YES));
        assertThat(on("2021-06-02", initiative).ties()).hasSize(1);
        assertThat(on("2021-06-03", initiative).ties()).isEmpty();
        assertThat(on("2021-06-02", initiative("i", null)).ties()).isEmpty();
        assertThat(on("2021-06-02", initiative("i", "asso", step(InitiativeStage.STOPPED, null)))
                        .ties())
                .containsExactly(tie("asso", "caf", initiative.id(), TieKind.INITIATIVE, Holds.UNDETERMINED));
    }

    @Test
    void several_managers_of_one_structure_are_tied() {
        assertThat(on("2021-06-03", centreSocial("s"), management("2021-06-03", "ville", "asso"))
                        .ties())
                .containsExactly(tie("asso", "ville", new Id.Structure("s"), TieKind.CO_MANAGEMENT, Holds.YES));
        assertThat(on("2021-06-02", centreSocial("s"), management("2021-06-03", "ville", "asso"))
                        .ties())
                .isEmpty();
    }

    @Test
    void doubtful_ties_widen_the_density_and_leave_the_form_alone() {
        Network network = on(
                "2021-06-03",
                cooperation("sure", "2020-01-01", "open", "asso", "caf"),
                cooperation("encore", "2020-01-01", "open", "asso", "caf"),
                cooperation("suite", "2020-01-01", "open", "caf", "ville"),
                cooperation("peut-être", "2021", "open", "conseil", "ville"),
                inventory("a", Kind.ACTION, null, true),
                inventory("b", Kind.INITIATIVE, null, true),
                inventory("c", Kind.MANAGEMENT, null, true));
        assertThat(network.form().density()).isEqualTo(new Density(4, 2, 3));
        assertThat(network.form().density().least()).isEqualTo("0.333333");
        assertThat(network.form().density().most()).isEqualTo("0.500000");
        assertThat(network.form().groups())
                .containsExactly(List.of(organisationId("asso"), organisationId("caf"), organisationId("ville")));
        assertThat(network.form().cutActors()).containsExactly(organisationId("caf"));
        assertThat(network.form().bridges())
                .containsExactly(
                        new Pair(organisationId("asso"), organisationId("caf")),
                        new Pair(organisationId("caf"), organisationId("ville")));
        assertThat(network.actors())
                .containsExactly(
                        new Actor(organisationId("asso"), 1, 1, new BigDecimal("0.333333"), Holds.NO),
                        new Actor(organisationId("caf"), 2, 2, new BigDecimal("0.666667"), Holds.NO),
                        new Actor(organisationId("conseil"), 0, 1, new BigDecimal("0.000000"), Holds.UNDETERMINED),
                        new Actor(organisationId("ville"), 1, 2, new BigDecimal("0.333333"), Holds.NO));
        assertThat(network.isolated(Holds.UNDETERMINED)).containsExactly(organisationId("conseil"));
        assertThat(network.isolated(Holds.YES)).isEmpty();
        assertThat(network.lines(Language.FRENCH))
                .containsExactly(
                        "Le réseau au 3 juin 2021 : acteurs 4, paires liées 2, densité entre 0,333333 et 0,5",
                        "  organisation asso et organisation caf : coopération, coopération encore",
                        "  organisation asso et organisation caf : coopération, coopération sure",
                        "  organisation caf et organisation ville : coopération, coopération suite",
                        "  organisation conseil et organisation ville : coopération, coopération peut-être (à vérifier)",
                        "groupe : organisation asso, organisation caf, organisation ville",
                        "lien dont dépend un groupe : organisation asso et organisation caf",
                        "lien dont dépend un groupe : organisation caf et organisation ville",
                        "acteurs dont dépend un groupe : organisation caf",
                        "acteurs peut-être isolés : organisation conseil");
    }

    @Test
    void without_ties_everybody_may_be_isolated_and_alone_there_is_no_density() {
        Network network = on("2021-06-03");
        assertThat(network.isolated(Holds.UNDETERMINED)).hasSize(4);
        assertThat(network.open()).containsExactly("actions", "cooperations", "initiatives", "managements");
        assertThat(network.lines(Language.ENGLISH).subList(0, 2))
                .containsExactly(
                        "The network on 3 June 2021: actors 4, tied pairs 0, density 0",
                        "perhaps isolated actors: organisation asso, organisation caf, organisation conseil, organisation"
                                + " ville");
        Network alone =
                Network.of(ales(organisation("caf", OrganisationKind.CAF)).on(LocalDate.parse("2021-06-03")));
        assertThat(alone.form().density().least()).isNull();
        assertThat(alone.actors()).containsExactly(new Actor(organisationId("caf"), 0, 0, null, Holds.UNDETERMINED));
    }

    @Test
    void an_actor_is_surely_isolated_only_where_no_tie_may_be_missing() {
        List<Entry> complete = List.of(
                inventory("a", Kind.ACTION, null, true),
                inventory("b", Kind.COOPERATION, null, true),
                inventory("c", Kind.INITIATIVE, null, true),
                inventory("d", Kind.MANAGEMENT, null, true));
        Network network = on("2021-06-03", complete.toArray(Entry[]::new));
        assertThat(network.isolated(Holds.YES)).hasSize(4);
        assertThat(network.lines(Language.ENGLISH))
                .contains("isolated actors: organisation asso, organisation caf, organisation conseil, organisation"
                        + " ville");
        for (Entry one : complete) {
            List<Entry> others = complete.stream().filter(each -> each != one).toList();
            assertThat(on("2021-06-03", others.toArray(Entry[]::new)).isolated(Holds.YES))
                    .as("without " + one.id().value())
                    .isEmpty();
        }
        List<Entry> of = new ArrayList<>(complete.subList(1, 4));
        of.add(inventory("e", Kind.ACTION, organisationId("caf"), true));
        assertThat(on("2021-06-03", of.toArray(Entry[]::new)).isolated(Holds.YES))
                .containsExactly(organisationId("caf"));
    }

    @Test
    void the_lead_and_the_partners_of_an_action_are_of_its_colleges_once_it_has_started() {
        Action started = action("a", "ville", "conseil", state(ActionStatus.UNDERWAY, "2021-06-03"));
        assertThat(colleges("2021-06-03", started))
                .as("who else took part is not known")
                .containsExactly(Holds.YES, Holds.UNDETERMINED, Holds.YES);
        Entry complete = inventory("p", Kind.PARTICIPATION, null, true);
        assertThat(colleges("2021-06-03", started, complete)).containsExactly(Holds.YES, Holds.NO, Holds.YES);
        assertThat(colleges("2021-06-03", action("a", null, "asso", state(ActionStatus.DONE, "2021")), complete))
                .containsExactly(Holds.UNDETERMINED, Holds.UNDETERMINED, Holds.UNDETERMINED);
        assertThat(colleges("2021-06-03", action("a", "ville", "caf", state(ActionStatus.PLANNED, "2020")), complete))
                .containsExactly(Holds.NO, Holds.NO, Holds.NO);
        assertThat(colleges("2021-06-03", action("a", "ville", "caf", state(ActionStatus.ABANDONED, "2020")), complete))
                .containsExactly(Holds.UNDETERMINED, Holds.NO, Holds.NO);
        assertThat(colleges("2020-12-31", action("a", "ville", "caf"), complete))
                .containsExactly(Holds.NO, Holds.NO, Holds.NO);
        assertThat(colleges("2021-01-01", action("a", "ville", "caf"), complete))
                .containsExactly(Holds.UNDETERMINED, Holds.NO, Holds.NO);
    }

    @Test
    void institutions_may_be_deciders_and_associations_may_be_structures() {
        Action action = action("a", null, "conseil", state(ActionStatus.PLANNED, "2020"));
        assertThat(colleges(
                        "2021-06-03", action, participation("p", action.id(), GroupCode.INSTITUTIONS, "2021-06-03")))
                .containsExactly(Holds.UNDETERMINED, Holds.NO, Holds.NO);
        assertThat(colleges(
                        "2021-06-03", action, participation("p", action.id(), GroupCode.ASSOCIATIONS, "2021-06-03")))
                .containsExactly(Holds.NO, Holds.UNDETERMINED, Holds.NO);
        assertThat(colleges(
                        "2021-06-02", action, participation("p", action.id(), GroupCode.ASSOCIATIONS, "2021-06-03")))
                .containsExactly(Holds.NO, Holds.NO, Holds.NO);
    }

    private static List<Holds> colleges(String day, Entry... entries) {
        return on(day, entries).presences().get(0).colleges().stream()
                .map(Presence.College::holds)
                .toList();
    }

    @Test
    void communes_are_told_only_where_an_initiative_may_have_been_spread_by_the_day() {
        InitiativeStep spotted = step(InitiativeStage.SPOTTED, "2020-01-01");
        InitiativeStep spread = step(InitiativeStage.SPREAD, "2021-06-03");
        assertThat(spread("2021-06-02", spotted, spread)).isEqualTo(Holds.NO);
        assertThat(spread("2021-06-03", spotted, spread)).isEqualTo(Holds.YES);
        assertThat(spread("2021-06-03", spotted)).isEqualTo(Holds.UNDETERMINED);
        assertThat(spread("2021-06-03", spotted, step(InitiativeStage.SPREAD, null)))
                .isEqualTo(Holds.UNDETERMINED);
        assertThat(spread(
                        "2021-06-03",
                        spotted,
                        step(InitiativeStage.CONSOLIDATED, "2021-06-04"),
                        step(InitiativeStage.SPREAD, null)))
                .isEqualTo(Holds.NO);
        assertThat(initiated("2021-06-02", spotted, spread).spreadTo()).isEmpty();
        assertThat(initiated("2021-06-03", spotted, spread).spreadTo()).containsExactly(new CommuneCode("30007"));
        assertThat(initiated("2021-06-03", spotted).spreadTo()).hasSize(1);
        assertThat(vocations("2021-06-02", initiative("i", "asso", spotted, spread))
                        .lines(Language.FRENCH))
                .contains("  initiative : initiative i, repérée, appuis reçus 1, communes gagnées 0");
        assertThat(vocations("2021-06-03", initiative("i", "asso", spotted, spread))
                        .lines(Language.FRENCH))
                .contains("  initiative : initiative i, diffusée, appuis reçus 1, communes gagnées 1");
        assertThat(vocations("2021-06-03", initiative("i", "asso", spotted)).lines(Language.ENGLISH))
                .contains("  initiative: initiative i, spotted, times supported 1, communes perhaps reached 1");
    }

    private static Holds spread(String day, InitiativeStep... steps) {
        return initiated(day, steps).spread();
    }

    private static Fact.Initiated initiated(String day, InitiativeStep... steps) {
        return (Fact.Initiated) vocations(day, initiative("i", "asso", steps))
                .substances()
                .get(2)
                .facts()
                .get(0);
    }

    @Test
    void a_body_has_the_colleges_of_its_seats_on_the_day() {
        Entry[] entries = {
            body("copil", BodyKind.STEERING_COMMITTEE),
            seat("copil", "ville", 1, "2020-01-01", "2021-06-03"),
            seat("copil", "conseil", 1, "2020-01-01", "open")
        };
        assertThat(on("2021-06-03", entries).presences())
                .containsExactly(presence(new Id.Body("copil"), Holds.YES, Holds.NO, Holds.YES));
        Network after = on("2021-06-04", entries);
        assertThat(after.presences()).containsExactly(presence(new Id.Body("copil"), Holds.NO, Holds.NO, Holds.YES));
        assertThat(after.lines(Language.FRENCH))
                .contains(
                        "instance : instance copil",
                        "  collèges présents : habitants",
                        "  collèges absents : décideurs et financeurs, structures");
        assertThat(on("2021-06-04", entries[0]).presences().get(0).all()).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void a_seat_whose_college_is_not_known_may_be_of_any_and_a_manager_is_of_the_structures() {
        Entry body = body("copil", BodyKind.STEERING_COMMITTEE);
        Entry seat = seat("copil", "asso", 1, "2020-01-01", "open");
        assertThat(on("2021-06-03", body, seat).presences())
                .containsExactly(
                        presence(new Id.Body("copil"), Holds.UNDETERMINED, Holds.UNDETERMINED, Holds.UNDETERMINED));
        assertThat(on("2021-06-03", body, seat, centreSocial("s"), management("2021-06-03", "asso"))
                        .presences())
                .containsExactly(presence(new Id.Body("copil"), Holds.NO, Holds.YES, Holds.NO));
    }

    @Test
    void facts_bear_each_vocation_out_or_nothing_does() {
        Vocations none = vocations("2021-06-03");
        assertThat(none.substances()).allSatisfy(substance -> {
            assertThat(substance.holds()).isEqualTo(Holds.NO);
            assertThat(substance.facts()).isEmpty();
            assertThat(substance.stated()).isEqualTo(Holds.NO);
        });
        assertThat(none.lines(Language.ENGLISH))
                .containsExactly(
                        "The vocations of the coordination on 3 June 2021",
                        "experimental vocation: no fact on record bears it out; named in the convention in force: no",
                        "shared vocation: no fact on record bears it out; named in the convention in force: no",
                        "innovative vocation: no fact on record bears it out; named in the convention in force: no");
    }

    @Test
    void three_vocations_with_their_facts() {
        Id.Action shared = new Id.Action("a");
        Vocations vocations = vocations(
                "2021-06-03",
                Recorded.convention("c", ConventionKind.COORDINATION),
                new ConventionVersion(
                        new Id.ConventionVersion("v"),
                        new Id.Convention("c"),
                        PartialDate.parse("2019-05-02"),
                        DateRange.of("2019-05-02", "2021-06-03"),
                        List.of(),
                        List.of(Vocation.SHARED),
                        List.of(),
                        null),
                cooperation("k", "2020-01-01", "open", "asso", "caf"),
                action("a", "caf", "ville", state(ActionStatus.UNDERWAY, "2020")),
                participation("p", shared, GroupCode.CAF, "2021-06-03"),
                participation("q", shared, GroupCode.STRUCTURES, "2021-06-03"),
                participation("r", shared, GroupCode.INHABITANTS, "2021"),
                initiative(
                        "i",
                        "asso",
                        step(InitiativeStage.SPOTTED, "2020"),
                        step(InitiativeStage.SUPPORTED, "2021-06-03")));
        assertThat(vocations.lines(Language.FRENCH))
                .containsExactly(
                        "Les vocations de la coordination au 3 juin 2021",
                        "vocation expérimentale : des faits l'attestent ; inscrite dans la convention en vigueur : non",
                        "  coopération : coopération k, partenaires 2, séances prévues 1, tenues 1",
                        "vocation partagée : des faits à vérifier ; inscrite dans la convention en vigueur : oui",
                        "  action : action a (à vérifier)",
                        "vocation innovante : des faits l'attestent ; inscrite dans la convention en vigueur : non",
                        "  initiative : initiative i, accompagnée, appuis reçus 1, communes peut-être gagnées 1",
                        "  action : action a");
    }

    @Test
    void a_cooperation_needs_two_partners_and_a_session() {
        assertThat(experimental(cooperation("k", "2020-01-01", "open", "asso"))).isEqualTo(Holds.NO);
        assertThat(experimental(cooperation("k", "2020-01-01", "2021-06-02", "asso", "caf")))
                .isEqualTo(Holds.NO);
        assertThat(experimental(cooperation("k", "2021", "open", "asso", "caf")))
                .isEqualTo(Holds.UNDETERMINED);
        assertThat(experimental(cooperation("k", "2020-01-01", "open", "asso", "caf")))
                .isEqualTo(Holds.YES);
    }

    @Test
    void an_initiative_counts_from_its_first_step_until_it_stops() {
        Initiative initiative = initiative(
                "i", "asso", step(InitiativeStage.SPOTTED, "2021-01-02"), step(InitiativeStage.STOPPED, "2021-06-03"));
        assertThat(innovative("2021-01-01", initiative)).isEqualTo(Holds.NO);
        assertThat(innovative("2021-01-02", initiative)).isEqualTo(Holds.YES);
        assertThat(innovative("2021-06-02", initiative)).isEqualTo(Holds.YES);
        assertThat(innovative("2021-06-03", initiative)).isEqualTo(Holds.NO);
        assertThat(innovative("2021-06-03", initiative("i", "asso"))).isEqualTo(Holds.UNDETERMINED);
    }

    private static Holds experimental(Entry... entries) {
        return vocations("2021-06-03", entries).substances().get(0).holds();
    }

    private static Holds innovative(String day, Entry... entries) {
        return vocations(day, entries).substances().get(2).holds();
    }

    private static Presence presence(Id of, Holds deciders, Holds structures, Holds inhabitants) {
        return new Presence(
                of,
                Presence.Place.BODY,
                List.of(
                        new Presence.College(GroupCode.DECIDERS_FUNDERS, deciders),
                        new Presence.College(GroupCode.STRUCTURES, structures),
                        new Presence.College(GroupCode.INHABITANTS, inhabitants)));
    }

    private static Id.Organisation organisationId(String id) {
        return new Id.Organisation(id);
    }

    private static Tie tie(String one, String other, Id on, TieKind kind, Holds holds) {
        return new Tie(organisationId(one), organisationId(other), on, kind, holds);
    }

    private static Cooperation cooperation(String id, String first, String last, String... partners) {
        return new Cooperation(
                new Id.Cooperation(id),
                "coopération " + id,
                Theme.DIGITAL,
                Stream.of(partners).map(Id.Organisation::new).toList(),
                DateRange.of(first, last),
                List.of(new SkillSession(
                        "accueil", PartialDate.parse("2020-02"), PartialDate.parse("2021-06-03"), null)),
                null,
                null);
    }

    private static ActionState state(ActionStatus status, String since) {
        return new ActionState(status, PartialDate.parse(since));
    }

    private static Action action(String id, String lead, String partner, ActionState... states) {
        return new Action(
                new Id.Action(id),
                "action " + id,
                List.of(),
                new Involvement(lead == null ? null : organisationId(lead), List.of(organisationId(partner))),
                new ActionContent(List.of(), List.of(), List.of(Vocation.INNOVATIVE), List.of(), null),
                DateRange.of("2021-01-01", "2021-12-31"),
                List.of(states),
                null);
    }

    private static InitiativeStep step(InitiativeStage stage, String reachedOn) {
        return new InitiativeStep(stage, reachedOn == null ? null : PartialDate.parse(reachedOn));
    }

    private static Initiative initiative(String id, String bearer, InitiativeStep... steps) {
        return new Initiative(
                new Id.Initiative(id),
                "initiative " + id,
                List.of(),
                bearer == null ? null : organisationId(bearer),
                List.of(steps),
                List.of(new InitiativeSupport(
                        organisationId("caf"), "prêt de salle", PartialDate.parse("2020-02-01"), null)),
                List.of(new CommuneCode("30007")),
                null);
    }

    private static Management management(String first, String... managers) {
        return new Management(
                new Id.Management("g"),
                new Id.Structure("s"),
                Stream.of(managers).map(Id.Organisation::new).toList(),
                null,
                null,
                null,
                DateRange.from(first),
                null);
    }

    private static Participation participation(String id, Id subject, GroupCode group, String on) {
        return new Participation(
                new Id.Participation(id), new Mention(subject), group, PartialDate.parse(on), null, null, null);
    }

    private static List<Entry> with(Entry... more) {
        List<Entry> entries = new ArrayList<>(ACTORS);
        entries.addAll(List.of(more));
        return entries;
    }

    private static Network on(String day, Entry... more) {
        return Network.of(ales(with(more).toArray(Entry[]::new)).on(LocalDate.parse(day)));
    }

    private static Vocations vocations(String day, Entry... more) {
        return Vocations.of(ales(with(more).toArray(Entry[]::new)).on(LocalDate.parse(day)));
    }
}
