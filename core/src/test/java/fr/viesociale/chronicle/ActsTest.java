package fr.viesociale.chronicle;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.derogation;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.Commitment;
import fr.viesociale.actor.CommitmentKind;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.Membership;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.District;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each act says of itself in a year, and what it says when its date is not recorded. */
class ActsTest {

    private static final LocalDate FROM = LocalDate.parse("2020-12-31");
    private static final LocalDate TO = LocalDate.parse("2021-12-31");
    private static final PartialDate DAY = PartialDate.parse("2021-05-04");
    private static final DateRange ALWAYS = DateRange.of("open", "open");
    private static final Id.Structure C1 = new Id.Structure("c1");

    /** What the acts speak of; nothing in it happens in 2021. */
    private static final TerritorialProject STAGE = ales(
            centreSocial("c1"),
            agc("a", "c1", "open", "open"),
            cafBoard(),
            body("copil", BodyKind.STEERING_COMMITTEE),
            organisation("asso", OrganisationKind.ASSOCIATION),
            organisation("reseau", OrganisationKind.ASSOCIATION),
            convention("former", ConventionKind.CTG),
            convention("next", ConventionKind.CTG),
            decision("old", DecisionNature.GRANT, null, "2019-01-01", "a"),
            request("asked", "2018-01-01"),
            new Subsidy(
                    new Id.Subsidy("sub"),
                    new Id.Organisation("asso"),
                    SubsidyKind.SUBSIDY,
                    null,
                    ALWAYS,
                    new SubsidyTerms(null, null, null, null, null, null, null, List.of()),
                    List.of(),
                    null),
            district("q1", "Cévennes"),
            district("q2", "Brouzen"));

    private static District district(String id, String name) {
        return new District(new Id.District(id), name, ALWAYS, List.of(), null);
    }

    private static AgrementRequest request(String id, @Nullable String filedOn) {
        return new AgrementRequest(
                new Id.AgrementRequest(id),
                C1,
                null,
                List.of(),
                filedOn == null ? null : PartialDate.parse(filedOn),
                null,
                List.of(),
                null);
    }

    private static BoardDecision decision(
            String id, DecisionNature nature, @Nullable String request, String decidedOn, String... agrements) {
        return new BoardDecision(
                new Id.BoardDecision(id),
                new Id.Body("ca"),
                nature,
                request == null ? null : new Id.AgrementRequest(request),
                Stream.of(agrements).map(Id.Agrement::new).toList(),
                PartialDate.parse(decidedOn),
                null,
                null);
    }

    private static Chronicle of2021(Entry... entries) {
        return Chronicle.between(STAGE.with(entries), FROM, TO);
    }

    private static List<String> told(List<Event> events) {
        return events.stream()
                .map(event -> event.code() + " | " + event.in(Language.FRENCH) + " | " + event.in(Language.ENGLISH))
                .toList();
    }

    private static List<Entry> asserted(@Nullable PartialDate date) {
        return List.of(
                new Resolution(
                        new Id.Resolution("r"),
                        new Id.Body("copil"),
                        date,
                        ResolutionObject.OTHER,
                        null,
                        List.of(),
                        null,
                        null),
                new StateAct(new Id.StateAct("sa"), new Id.BoardDecision("old"), StateActKind.SUSPENSION, date, null),
                new Extension(
                        new Id.Extension("e"), new Id.Agrement("a"), null, date, PartialDate.parse("2030-01-01"), null),
                derogation("dg", "agrement.duration", C1, date == null ? null : "2021-05-04", "raison"),
                new Remedy(new Id.Remedy("rm"), new Id.BoardDecision("old"), RemedyKind.GRACIEUX, date, null, null),
                new StructureEvent(
                        new Id.StructureEvent("se"), C1, EventKind.MERGER, date, null, null, List.of(), null),
                new SubsidyBreach(new Id.SubsidyBreach("sb"), new Id.Subsidy("sub"), date, null, null, null, null),
                new DeclaredState(new Id.DeclaredState("ds"), new Mention(C1), StateCode.AGREE, date, null));
    }

    private static List<Entry> dated(@Nullable PartialDate date) {
        return List.of(
                new ConventionReview(
                        new Id.ConventionReview("cr"), new Id.Convention("next"), ReviewKind.YEARLY, date, null, null),
                new Commitment(
                        new Id.Commitment("cm"),
                        new Id.Organisation("asso"),
                        CommitmentKind.LAICITE_CHARTER,
                        date,
                        List.of(),
                        null),
                new Diagnosis(new Id.Diagnosis("dn"), List.of(), C1, date, null, List.of(), List.of(), null),
                new Schema(new Id.Schema("sc"), SchemaKind.AVS, "30", date, ALWAYS, null, null, null),
                new StructureProject(new Id.StructureProject("sp"), C1, List.of(), date, null, List.of(), null, null),
                request("rq", date == null ? null : "2021-05-04"),
                new RequestMilestone(
                        new Id.RequestMilestone("ms"),
                        new Id.AgrementRequest("asked"),
                        MilestoneKind.DIAGNOSIS,
                        date,
                        List.of(),
                        null),
                new SubsidyStep(
                        new Id.SubsidyStep("st"), new Id.Subsidy("sub"), SubsidyStepKind.PAID, date, null, null),
                new DeploymentRoadmap(new Id.DeploymentRoadmap("dr"), 2, date, null, List.of(), null));
    }

    @Test
    void nothing_happens_in_the_year_that_nobody_acted_in() {
        assertThat(of2021().events()).isEmpty();
        assertThat(of2021().doubtful()).isEmpty();
    }

    @Test
    void an_act_that_is_recorded_is_told_on_its_day() {
        Chronicle chronicle = of2021(asserted(DAY).toArray(Entry[]::new));
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "MOVED | 4 mai 2021 : état déclaré : état déclaré ds (agréé, structure c1) | 4 May 2021: stated: declared state ds (granted, structure c1)",
                        "GRANTED | 4 mai 2021 : accord : dérogation dg | 4 May 2021: granted: derogation dg",
                        "EXTENDED | 4 mai 2021 : prorogation : prorogation e | 4 May 2021: extended: extension e",
                        "FILED | 4 mai 2021 : dépôt : recours rm | 4 May 2021: filed: remedy rm",
                        "DECIDED | 4 mai 2021 : adoption : résolution r | 4 May 2021: adopted: resolution r",
                        "DECIDED | 4 mai 2021 : acte de l'État : acte de l'État sa (suspension, décision old) | 4 May 2021: act of the State: act of the State sa (suspension, decision old)",
                        "OCCURRED | 4 mai 2021 : fait : événement d'une structure se (fusion, structure c1) | 4 May 2021: occurred: event of a structure se (merger, structure c1)",
                        "OCCURRED | 4 mai 2021 : fait : manquement à un engagement sb | 4 May 2021: occurred: breach of a commitment sb");
        assertThat(chronicle.doubtful()).isEmpty();
    }

    @Test
    void an_act_that_is_recorded_without_its_day_may_have_been_done_in_the_year() {
        Chronicle chronicle = of2021(asserted(null).toArray(Entry[]::new));
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.doubtful())
                .extracting(event -> event.subject().value())
                .containsExactlyInAnyOrder("r", "sa", "e", "dg", "rm", "se", "sb", "ds");
    }

    @Test
    void what_a_file_only_leaves_room_for_is_told_once_it_has_a_day() {
        Chronicle chronicle = of2021(dated(DAY).toArray(Entry[]::new));
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "FILED | 4 mai 2021 : dépôt : demande d'agrément rq | 4 May 2021: filed: agrément request rq",
                        "SIGNED | 4 mai 2021 : souscription : engagement cm | 4 May 2021: subscribed: commitment cm",
                        "HELD | 4 mai 2021 : tenue : bilan de convention cr | 4 May 2021: held: review of a convention cr",
                        "BEGAN | 4 mai 2021 : prise d'effet : feuille de route de déploiement dr | 4 May 2021: taking effect: deployment roadmap dr",
                        "COMPLETED | 4 mai 2021 : achèvement : diagnostic dn | 4 May 2021: completed: diagnosis dn",
                        "MOVED | 4 mai 2021 : étape franchie : étape d'une demande ms (diagnostic, demande d'agrément asked) | 4 May 2021: reached: milestone of a request ms (diagnosis, agrément request asked)",
                        "DECIDED | 4 mai 2021 : adoption : schéma départemental sc | 4 May 2021: adopted: departmental schéma sc",
                        "DECIDED | 4 mai 2021 : adoption : projet social sp | 4 May 2021: adopted: structure’s project sp",
                        "MOVED | 4 mai 2021 : étape franchie : étape d'une subvention st (versée, subvention sub) | 4 May 2021: reached: step of a subsidy st (paid, subsidy sub)");
        assertThat(chronicle.doubtful()).isEmpty();
        Chronicle planned = of2021(dated(null).toArray(Entry[]::new));
        assertThat(planned.events()).isEmpty();
        assertThat(planned.doubtful()).isEmpty();
    }

    @Test
    void a_convention_carries_over_and_districts_follow_others() {
        var carryOver = new CarryOver(
                new Id.CarryOver("co"), new Id.Convention("former"), new Id.Convention("next"), DAY, List.of(), null);
        var succession = new DistrictSuccession(
                new Id.DistrictSuccession("du"),
                List.of(new Id.District("q1"), new Id.District("q2")),
                List.of(new Id.District("q3")),
                DAY,
                null,
                null);
        assertThat(told(of2021(carryOver, district("q3", "Grand Cévennes"), succession)
                        .events()))
                .containsExactly(
                        "SUCCEEDED | 4 mai 2021 : reprise : reprise d'une feuille de route co | 4 May 2021: carried over: carry-over of a roadmap co",
                        "SUCCEEDED | 4 mai 2021 : Grand Cévennes succède à Cévennes, Brouzen | 4 May 2021: Grand Cévennes follows Cévennes, Brouzen");
    }

    @Test
    void each_decision_says_what_became_of_what_it_is_about() {
        Chronicle chronicle = of2021(
                decision("d1", DecisionNature.REFUSE, "asked", "2021-01-01"),
                decision("d2", DecisionNature.ADJOURN, "asked", "2021-02-01"),
                decision("d3", DecisionNature.EXTEND, "asked", "2021-03-01", "a"),
                decision("d4", DecisionNature.WITHDRAW, null, "2021-04-01", "a"),
                decision("d5", DecisionNature.GRANT, null, "2021-05-01"),
                new BoardDecision(
                        new Id.BoardDecision("d6"),
                        new Id.Body("copil"),
                        DecisionNature.WITHDRAW,
                        null,
                        List.of(new Id.Agrement("a")),
                        PartialDate.parse("2021-05-01"),
                        PartialDate.parse("2021-06-01"),
                        null),
                new BoardDecision(
                        new Id.BoardDecision("d7"),
                        new Id.Body("ca"),
                        DecisionNature.GRANT,
                        null,
                        List.of(new Id.Agrement("a")),
                        PartialDate.parse("2021-07-01"),
                        PartialDate.parse("2022-01-01"),
                        null));
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "REFUSED | 1er janvier 2021 : refus : demande d'agrément asked | 1 January 2021: refused: agrément request asked",
                        "ADJOURNED | 1er février 2021 : ajournement : demande d'agrément asked | 1 February 2021: adjourned: agrément request asked",
                        "EXTENDED | 1er mars 2021 : prorogé : agrément AGC de structure c1, sans terme | 1 March 2021: extended: agrément AGC of structure c1, without an end",
                        "WITHDRAWN | 1er avril 2021 : retiré : agrément AGC de structure c1, sans terme | 1 April 2021: withdrawn: agrément AGC of structure c1, without an end",
                        "GRANTED | 1er mai 2021 : accordé : décision d5 | 1 May 2021: granted: decision d5",
                        "DECIDED | 1er juin 2021 : décision d'une autre instance sur : agrément AGC de structure c1, sans terme | 1 June 2021: decision by another body on: agrément AGC of structure c1, without an end",
                        "GRANTED | 1er juillet 2021 : accordé : agrément AGC de structure c1, sans terme | 1 July 2021: granted: agrément AGC of structure c1, without an end");
    }

    @Test
    void an_initiative_and_a_planned_structure_move_on() {
        var initiative = new Initiative(
                new Id.Initiative("i"),
                "ressourcerie",
                List.of(),
                null,
                List.of(
                        new InitiativeStep(InitiativeStage.SPOTTED, PartialDate.parse("2021-01-05")),
                        new InitiativeStep(InitiativeStage.SUPPORTED, PartialDate.parse("2021-02-05"))),
                List.of(),
                List.of(),
                null);
        var planned = new PlannedStructure(
                new Id.PlannedStructure("p"),
                "structure du Rieu",
                StructureKind.ESPACE_DE_VIE_SOCIALE,
                new PlannedPlace(List.of(), List.of(), null, null),
                List.of(
                        new Stage(StageCode.STUDY, PartialDate.parse("2021-03-01"), PartialDate.parse("2021-03-05")),
                        new Stage(StageCode.PREFIGURATION, null, PartialDate.parse("2021-04-05")),
                        new Stage(StageCode.OPENING, PartialDate.parse("2021-11-05"), null)),
                null,
                null,
                null);
        Chronicle chronicle = of2021(initiative, planned);
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "MOVED | 5 janvier 2021 : initiative ressourcerie : repérée | 5 January 2021: initiative ressourcerie: spotted",
                        "MOVED | 5 février 2021 : initiative ressourcerie : accompagnée (auparavant : repérée) | 5 February 2021: initiative ressourcerie: supported (before: spotted)",
                        "MOVED | 5 mars 2021 : structure prévue structure du Rieu : étude | 5 March 2021: planned structure structure du Rieu: study",
                        "MOVED | 5 avril 2021 : structure prévue structure du Rieu : préfiguration (auparavant : étude) | 5 April 2021: planned structure structure du Rieu: prefiguration (before: study)");
        assertThat(chronicle.events())
                .extracting(Event::change)
                .containsExactly(
                        new Event.Change("steps", null, InitiativeStage.SPOTTED),
                        new Event.Change("steps", InitiativeStage.SPOTTED, InitiativeStage.SUPPORTED),
                        new Event.Change("stages", null, StageCode.STUDY),
                        new Event.Change("stages", StageCode.STUDY, StageCode.PREFIGURATION));
        assertThat(chronicle.doubtful()).as("a stage that is only planned").isEmpty();
    }

    private static Membership membership(String id, String first, String last) {
        return new Membership(
                new Id.Membership(id), C1, new Id.Organisation("reseau"), DateRange.of(first, last), null);
    }

    @Test
    void a_structure_adheres_and_leaves_unless_another_membership_bridges_the_day() {
        assertThat(told(of2021(membership("m", "2021-03-01", "2021-06-30")).events()))
                .containsExactly(
                        "JOINED | 1er mars 2021 : structure c1 adhère désormais à « organisation reseau » | 1 March 2021: structure c1 is now a member of “organisation reseau”",
                        "LEFT | 1er juillet 2021 : structure c1 n'adhère plus à « organisation reseau » | 1 July 2021: structure c1 is no longer a member of “organisation reseau”");
        assertThat(of2021(membership("m1", "2019-01-01", "2021-06-29"), membership("m2", "2021-07-01", "open"))
                        .events())
                .as("one day without it")
                .extracting(Event::code)
                .containsExactly(EventCode.LEFT, EventCode.JOINED);
        assertThat(of2021(membership("m1", "2019-01-01", "2021-07-01"), membership("m2", "2021-07-01", "open"))
                        .events())
                .isEmpty();
    }

    @Test
    void whether_one_left_is_open_while_it_is_not_known_whether_another_membership_had_begun() {
        Chronicle chronicle = of2021(membership("m1", "2019-01-01", "2021-06-30"), membership("m2", "2021", "open"));
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.doubtful()).extracting(Event::code).contains(EventCode.LEFT);
    }

    @Test
    void a_period_that_runs_to_the_last_day_there_is_has_no_day_after() {
        var last = DateRange.of("2019-01-01", "9999-12-31");
        assertThat(Between.over(last).earliest()).isNull();
        assertThat(Between.over(DateRange.of("2019-01-01", "9999-12-30")).latest())
                .isEqualTo(LocalDate.parse("9999-12-31"));
    }

    @Test
    void an_entry_added_by_a_revision_has_no_day() {
        TerritorialProject after = STAGE.with(project("sp", "c1"));
        Chronicle chronicle = Chronicle.between(STAGE, after, TO);
        assertThat(chronicle.events())
                .extracting(Event::code, Event::when)
                .containsExactly(tuple(EventCode.ADDED, null));
    }

    @Test
    void the_nature_of_an_event_has_its_words() {
        assertThat(Stream.of(EventCode.values()).map(code -> code.in(Language.FRENCH)))
                .containsExactly(
                        "arrivée",
                        "départ",
                        "début",
                        "fin",
                        "accord",
                        "renouvellement",
                        "retrait",
                        "refus",
                        "ajournement",
                        "prorogation",
                        "dépôt",
                        "décision",
                        "tenue",
                        "signature",
                        "achèvement",
                        "changement d'état",
                        "fait",
                        "succession",
                        "nouveau nom",
                        "fiche ajoutée",
                        "fiche retirée",
                        "fiche modifiée");
    }
}
