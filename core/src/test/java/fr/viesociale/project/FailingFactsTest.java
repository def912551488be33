package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.contract.FailingFacts;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.FundingSource;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.structure.AimCode;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That each fact against a rule on projects, posts, territories and money can be recorded, and is. */
class FailingFactsTest {

    private static final Map<RuleId, TerritorialProject> ALL = FailingFacts.all();
    private static final Id PROJECT = new Id.StructureProject("projet");

    @Test
    void every_rule_of_these_themes_that_can_fail_has_its_dossier() {
        assertThat(ALL.keySet().stream().map(RuleId::value))
                .containsExactlyInAnyOrder(
                        "project.three-aims",
                        "project.missions",
                        "project.evs-missions",
                        "project.evs-publics",
                        "project.evs-year-round-and-multiple",
                        "project.evs-collective-first",
                        "project.values-declared",
                        "project.required-parts",
                        "project.participatory-making",
                        "project.governance-written",
                        "project.axes-from-diagnosis",
                        "project.action-chain",
                        "project.operational-objectives",
                        "project.budget-each-year",
                        "project.feasibility",
                        "project.evaluation-indicators",
                        "project.adopted-before-filing",
                        "project.accessibility-data",
                        "project.generations-and-mix",
                        "project.criteria-rated",
                        "project.renewal-order",
                        "project.families-part-with-acf",
                        "project.acf-answers-family-needs",
                        "project.families-part-since-2027",
                        "project.families-part-content",
                        "staff.director-diploma",
                        "staff.director-full-time",
                        "staff.director-shared",
                        "staff.family-officer-present",
                        "staff.family-officer-diploma",
                        "staff.family-officer-working-time",
                        "staff.reception-coverage",
                        "staff.change-notified",
                        "territory.evs-siting",
                        "territory.evs-distinct-manager",
                        "territory.evs-coordination",
                        "territory.zone-declared",
                        "territory.centre-overlap",
                        "territory.balanced-coverage",
                        "territory.large-area-by-district",
                        "territory.rural-zone-label-date",
                        "priority-area.department-matches-communes",
                        "priority-area.code-generation-date",
                        "priority-area.passage-by-table",
                        "priority-area.membership-proof",
                        "priority-area.district-many-to-many",
                        "priority-area.citizen-council",
                        "priority-area.citizen-council-composition",
                        "priority-area.citizen-council-seat",
                        "funding.ps-needs-agrement",
                        "funding.ps-needs-convention",
                        "funding.ps-formula",
                        "funding.ps-prorata",
                        "funding.ps-rates-until-2023",
                        "funding.ps-rates-since-2024",
                        "funding.ps-declaration-dates",
                        "funding.partner-breach-flag",
                        "funding.territory-bonus-needs-ctg",
                        "funding.cooperation-officer-by-bonus",
                        "funding.exceptional-aid-needs-recovery-plan",
                        "laicite.charter-referenced",
                        "laicite.no-partisan-activity",
                        "laicite.breach-opinion",
                        "engagement.subscribed-before-application",
                        "engagement.seven-commitments",
                        "engagement.members-informed",
                        "engagement.breach-withdrawal-amount",
                        "engagement.caf-is-administrative-authority",
                        "subsidy.convention-threshold",
                        "subsidy.publication-delay",
                        "subsidy.essential-fields",
                        "subsidy.beneficiary-shares",
                        "subsidy.financial-report",
                        "subsidy.accounts-threshold",
                        "subsidy.payment-delay",
                        "observatory.senacs-invited",
                        "observatory.provenance-kept",
                        "privacy.no-sensitive-data",
                        "privacy.small-counts-masked",
                        "privacy.differencing-warning",
                        "privacy.names-dropped-on-export");
    }

    @Test
    void every_name_of_an_organisation_a_structure_or_a_body_says_that_it_is_fictional() {
        for (TerritorialProject dossier : ALL.values()) {
            assertThat(dossier.all(Kind.ORGANISATION))
                    .allMatch(one -> one.name().contains("fictive"));
            assertThat(dossier.all(Kind.STRUCTURE)).allMatch(one -> one.name().contains("fictive"));
            assertThat(dossier.all(Kind.BODY)).allMatch(one -> one.name().contains("ficti"));
        }
    }

    @Test
    void projets_sociaux_leave_out_aims_missions_publics_and_values() {
        assertThat(all("project.three-aims", Kind.PROJECT_AXIS).stream().flatMap(axis -> axis.aims().stream()))
                .isNotEmpty()
                .doesNotContain(AimCode.RESPONSIBILITY_AND_CITIZENSHIP);
        assertThat(missions("project.missions")).hasSize(6).doesNotContain(MissionCode.CONSULTATION_COORDINATION);
        assertThat(missions("project.evs-missions")).containsExactly(MissionCode.LINKS_AND_SOLIDARITY);
        assertThat(one("project.evs-publics", Kind.PROJECT_OFFER).publics()).containsExactly(PublicCode.SENIORS);
        assertThat(one("project.values-declared", Kind.STRUCTURE_PROJECT).values())
                .hasSize(3)
                .doesNotContain(ValueCode.SOLIDARITY);
        assertThat(one("project.evs-year-round-and-multiple", Kind.OPENING_HOURS)
                        .activeMonths())
                .containsExactly(7, 8);
        assertThat(one("project.evs-year-round-and-multiple", Kind.PROJECT_OFFER)
                        .fields())
                .hasSize(1);
        assertThat(all("project.evs-collective-first", Kind.PROJECT_ACTION))
                .hasSize(2)
                .allMatch(action -> action.profile().collective() == null);
        assertThat(all("project.generations-and-mix", Kind.PROJECT_ACTION).stream()
                        .flatMap(action -> action.profile().publics().stream()))
                .contains(PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE, PublicCode.ADULTS)
                .doesNotContain(PublicCode.SENIORS);
    }

    @Test
    void projets_sociaux_are_known_to_lack_a_part() {
        assertThat(parts("project.required-parts")).contains(new StatedPart(PartCode.SOCIAL_DIAGNOSIS, false));
        assertThat(parts("project.accessibility-data")).contains(new StatedPart(PartCode.TARIFFS, false));
        assertThat(parts("project.families-part-with-acf")).contains(new StatedPart(PartCode.PROJET_FAMILLES, false));
        assertThat(one("project.families-part-with-acf", Kind.AGREMENT_REQUEST).kinds())
                .containsExactly(AgrementKind.AGC, AgrementKind.ACF);
        assertThat(parts("project.families-part-since-2027")).contains(new StatedPart(PartCode.VOLET_FAMILLES, false));
        assertThat(one("project.families-part-since-2027", Kind.AGREMENT)
                        .period()
                        .first())
                .isEqualTo(PartialDate.parse("2027-01-01"));
        assertThat(all("project.families-part-content", Kind.PROJECT_ACTION).stream()
                        .flatMap(action -> action.profile().familyThemes().stream()))
                .hasSize(3)
                .doesNotContain(FamilyTheme.INTER_FAMILY_RELATIONS);
        assertThat(all("project.criteria-rated", Kind.CRITERION_EVIDENCE).stream()
                        .filter(evidence -> !evidence.present())
                        .map(evidence -> evidence.criterion().value()))
                .containsExactly("ACCESSIBILITY");
        assertThat(one("project.governance-written", Kind.PROJECT_GOVERNANCE)
                        .bodies()
                        .get(0)
                        .inhabitants())
                .isZero();
    }

    @Test
    void links_of_a_projet_social_are_known_to_be_absent() {
        assertThat(find("project.axes-from-diagnosis", Kind.PROJECT_AXIS, new Id.ProjectAxis("axe-sans-besoin")))
                .extracting(ProjectAxis::needs)
                .isEqualTo(List.of());
        assertComplete("project.axes-from-diagnosis", Kind.DIAGNOSIS_FINDING, new Id.ProjectAxis("axe-sans-besoin"));
        assertThat(find("project.action-chain", Kind.PROJECT_ACTION, new Id.ProjectAction("action-isolee")))
                .extracting(ProjectAction::objective)
                .isNull();
        assertComplete("project.action-chain", Kind.PROJECT_OBJECTIVE, new Id.ProjectAction("action-isolee"));
        assertThat(one("project.operational-objectives", Kind.PROJECT_OBJECTIVE).parent())
                .isNull();
        assertComplete("project.operational-objectives", Kind.PROJECT_OBJECTIVE, PROJECT);
        assertNone("project.evaluation-indicators", Kind.INDICATOR, new Id.ProjectObjective("objectif-general"));
        assertThat(one("project.acf-answers-family-needs", Kind.PROJECT_ACTION).needs())
                .isEmpty();
        assertThat(one("project.acf-answers-family-needs", Kind.DIAGNOSIS_FINDING)
                        .nature())
                .isEqualTo(FindingNature.FAMILY_NEED);
    }

    @Test
    void projets_sociaux_come_in_the_wrong_order_or_without_their_money() {
        assertThat(all("project.participatory-making", Kind.PARTICIPATION).stream()
                        .filter(event -> event.group().equals(GroupCode.INHABITANTS))
                        .map(Participation::tookPartOn))
                .containsExactly(PartialDate.parse("2022-06-15"));
        assertThat(one("project.participatory-making", Kind.AGREMENT_REQUEST).filedOn())
                .isEqualTo(PartialDate.parse("2022-06-01"));
        assertThat(one("project.adopted-before-filing", Kind.STRUCTURE_PROJECT).adoptedOn())
                .isEqualTo(PartialDate.parse("2022-06-02"));
        assertThat(one("project.adopted-before-filing", Kind.AGREMENT_REQUEST).filedOn())
                .isEqualTo(PartialDate.parse("2022-06-01"));
        assertThat(one("project.renewal-order", Kind.DIAGNOSIS).completedOn())
                .isEqualTo(PartialDate.parse("2023-01-15"));
        assertThat(one("project.renewal-order", Kind.STRUCTURE_PROJECT).previousEvaluationOn())
                .isEqualTo(PartialDate.parse("2023-04-10"));
        assertThat(one("project.budget-each-year", Kind.PROJECT_BUDGET).budgetYear())
                .isEqualTo(2024);
        assertThat(one("project.budget-each-year", Kind.AGREMENT_REQUEST).asked())
                .isEqualTo(DateRange.of("2024-01-01", "2027-12-31"));
        assertNone("project.feasibility", Kind.PROJECT_BUDGET, PROJECT);
    }

    @Test
    void posts_fall_short_of_what_their_function_asks() {
        assertThat(one("staff.director-diploma", Kind.POST).qualification().level())
                .isEqualTo(5);
        assertThat(one("staff.director-full-time", Kind.POST).fullTimeEquivalent())
                .isEqualTo(Quantity.parse("0.8"));
        assertThat(one("staff.director-shared", Kind.POST).structures()).hasSize(2);
        assertComplete("staff.director-shared", Kind.POST, new Id.Structure("centre"));
        assertComplete("staff.director-shared", Kind.POST, new Id.Structure("centre-second"));
        assertThat(all("staff.family-officer-present", Kind.POST))
                .hasSize(2)
                .allMatch(post -> post.function().equals(PostFunction.FAMILY_OFFICER))
                .extracting(post -> post.period().toString())
                .containsExactlyInAnyOrder(
                        DateRange.of("2022-01-01", "2024-03-31").toString(),
                        DateRange.of("2024-07-01", "2025-12-31").toString());
        assertThat(one("staff.family-officer-diploma", Kind.POST).qualification())
                .matches(held -> held.level() == 4 && !held.trainingPlan());
        assertThat(one("staff.family-officer-working-time", Kind.POST).fullTimeEquivalent())
                .isEqualTo(Quantity.parse("0.4"));
        assertThat(one("staff.reception-coverage", Kind.OPENING_HOURS).receptionHours())
                .isNull();
        assertMissing("staff.change-notified", DocumentKind.NOTIFICATION, new Id.Post("direction"));
    }

    @Test
    void structures_stand_where_and_as_they_should_not() {
        assertThat(one("territory.evs-siting", Kind.SITING).situation()).isNull();
        assertThat(all("territory.evs-distinct-manager", Kind.MANAGEMENT).stream()
                        .filter(management -> management.managers().contains(new Id.Organisation("association-b")))
                        .map(management -> management.structure().value()))
                .containsExactlyInAnyOrder("centre", "evs");
        assertMissing("territory.evs-coordination", DocumentKind.COORDINATION_NOTE, new Id.Structure("evs"));
        assertThat(one("territory.zone-declared", Kind.IDENTITY_SHEET).population())
                .isNull();
        assertThat(all("territory.centre-overlap", Kind.STRUCTURE))
                .hasSize(2)
                .extracting(Structure::districts)
                .allMatch(districts -> districts.contains(new Id.District("nord")));
        assertThat(one("territory.balanced-coverage", Kind.COVERAGE_REPORT).reportedOn())
                .isEqualTo(PartialDate.parse("2023-11-30"));
        assertThat(all("territory.large-area-by-district", Kind.DISTRICT)).hasSize(6);
        assertThat(one("territory.large-area-by-district", Kind.COVERAGE_REPORT).districts())
                .isEmpty();
        assertThat(one("territory.rural-zone-label-date", Kind.ZONE_LABEL))
                .matches(label -> label.kind().equals(ZoneKind.ZFRR)
                        && label.period().equals(DateRange.of("2024-06-30", "2024-06-30")));
    }

    @Test
    void priority_areas_have_the_wrong_code_proof_or_council() {
        assertThat(one("priority-area.department-matches-communes", Kind.PRIORITY_AREA))
                .matches(area -> area.code().department().equals("31"))
                .extracting(PriorityArea::communes)
                .isEqualTo(List.of(new CommuneCode("30007")));
        assertThat(one("priority-area.code-generation-date", Kind.RESOLUTION))
                .matches(act -> act.takenOn().equals(PartialDate.parse("2024-01-01"))
                        && act.subjects().contains(new Mention(new Id.PriorityArea("QP030001"))));
        assertThat(one("priority-area.passage-by-table", Kind.AREA_SUCCESSION).correspondenceTable())
                .isNull();
        assertMissing(
                "priority-area.passage-by-table", DocumentKind.CORRESPONDENCE_TABLE, new Id.AreaSuccession("passage"));
        assertThat(one("priority-area.membership-proof", Kind.AREA_MEMBERSHIP).proof())
                .isEqualTo(ProofKind.COMMUNE_CODE);
        assertThat(one("priority-area.district-many-to-many", Kind.DISTRICT).id())
                .isEqualTo(new Id.District("QN03001I"));
        assertNone("priority-area.citizen-council", Kind.CITIZEN_COUNCIL, new Id.PriorityArea("QP030001"));
        assertThat(one("priority-area.citizen-council-composition", Kind.CITIZEN_COUNCIL)
                        .composition())
                .matches(council -> council.women() == 30 && council.men() == 20);
        assertThat(one("priority-area.citizen-council-seat", Kind.SEAT).organisation())
                .isEqualTo(new Id.Organisation("commune"));
        assertComplete("priority-area.citizen-council-seat", Kind.SEAT, new Id.Body("comite"));
    }

    @Test
    void prestations_de_service_and_aids_are_paid_against_the_rules() {
        assertThat(one("funding.ps-needs-agrement", Kind.SERVICE_CLAIM).claimYear())
                .isEqualTo(2024);
        assertThat(one("funding.ps-needs-agrement", Kind.AGREMENT).period().last())
                .isEqualTo(PartialDate.parse("2023-12-31"));
        assertThat(one("funding.ps-needs-convention", Kind.SERVICE_CLAIM).claimYear())
                .isEqualTo(2022);
        assertNone("funding.ps-needs-convention", Kind.CONVENTION, new Id.ServiceClaim("prestation"));
        assertThat(one("funding.ps-formula", Kind.SERVICE_CLAIM).figures().actual())
                .isEqualTo(Money.parse("63600.00"));
        assertThat(one("funding.ps-prorata", Kind.SERVICE_CLAIM).figures().actual())
                .isEqualTo(Money.parse("59360.00"));
        assertThat(one("funding.ps-prorata", Kind.AGREMENT).period().last()).isEqualTo(PartialDate.parse("2024-06-30"));
        assertThat(one("funding.ps-rates-until-2023", Kind.SERVICE_CLAIM)
                        .figures()
                        .rate())
                .isEqualTo(Quantity.parse("0.424"));
        assertThat(one("funding.ps-rates-since-2024", Kind.SERVICE_CLAIM)
                        .figures()
                        .rate())
                .isEqualTo(Quantity.parse("0.60"));
        assertThat(one("funding.ps-declaration-dates", Kind.SERVICE_CLAIM)
                        .dates()
                        .forecastOn())
                .isEqualTo(PartialDate.parse("2023-03-01"));
        assertThat(one("funding.partner-breach-flag", Kind.STRUCTURE_EVENT))
                .matches(event -> event.kind().equals(EventKind.CONTROL_REFUSED)
                        && event.occurredOn().equals(PartialDate.parse("2026-02-03"))
                        && event.closedOn() == null);
        assertThat(one("funding.territory-bonus-needs-ctg", Kind.SUBSIDY).period())
                .isEqualTo(DateRange.of("2023-01-01", "2023-12-31"));
        assertNone("funding.territory-bonus-needs-ctg", Kind.CONVENTION, null);
        assertThat(one("funding.cooperation-officer-by-bonus", Kind.SUBSIDY)
                        .terms()
                        .source())
                .isEqualTo(FundingSource.PS_AGC);
        assertThat(day("funding.exceptional-aid-needs-recovery-plan", SubsidyStepKind.GRANTED))
                .isEqualTo(PartialDate.parse("2025-11-05"));
        assertMissing(
                "funding.exceptional-aid-needs-recovery-plan", DocumentKind.RECOVERY_PLAN, new Id.Structure("centre"));
    }

    @Test
    void the_charter_and_the_contrat_d_engagement_are_not_kept() {
        assertThat(one("laicite.charter-referenced", Kind.CONVENTION_VERSION).signedOn())
                .isEqualTo(PartialDate.parse("2019-09-01"));
        assertMissing(
                "laicite.charter-referenced",
                DocumentKind.LAICITE_CHARTER,
                new Id.ConventionVersion("financement-2019"));
        assertThat(one("laicite.no-partisan-activity", Kind.HOSTED_ACTIVITY).nature())
                .isEqualTo(ActivityNature.POLITICAL);
        assertThat(one("laicite.breach-opinion", Kind.DECISION_REASONS))
                .matches(reasons -> reasons.ground().equals(ReasonCode.CHARTER_BREACH) && reasons.opinionOn() == null);
        assertMissing("laicite.breach-opinion", DocumentKind.COMMITTEE_OPINION, new Id.BoardDecision("retrait"));
        assertThat(day("engagement.subscribed-before-application", SubsidyStepKind.FILED))
                .isEqualTo(PartialDate.parse("2022-01-02"));
        assertNone("engagement.subscribed-before-application", Kind.COMMITMENT, new Id.Organisation("association"));
        assertThat(one("engagement.seven-commitments", Kind.COMMITMENT).commitments())
                .hasSize(6)
                .doesNotContain(CommitmentCode.SYMBOLS);
        assertMissing("engagement.members-informed", DocumentKind.MEMBERS_INFORMED, new Id.Organisation("association"));
        assertThat(one("engagement.breach-withdrawal-amount", Kind.SUBSIDY_BREACH))
                .matches(breach -> breach.occurredOn().equals(PartialDate.parse("2023-07-01"))
                        && breach.withdrawn().equals(Money.parse("12000")));
        assertThat(one("engagement.caf-is-administrative-authority", Kind.SUBSIDY)
                        .terms()
                        .publicRules())
                .isFalse();
    }

    @Test
    void subsidies_pass_thresholds_and_deadlines() {
        assertThat(one("subsidy.convention-threshold", Kind.SUBSIDY).total()).isEqualTo(Money.parse("23000.01"));
        assertNone("subsidy.convention-threshold", Kind.CONVENTION, new Id.Subsidy("subvention"));
        assertThat(one("subsidy.publication-delay", Kind.CONVENTION_VERSION).signedOn())
                .isEqualTo(PartialDate.parse("2024-05-02"));
        assertThat(day("subsidy.publication-delay", SubsidyStepKind.PUBLISHED))
                .isEqualTo(PartialDate.parse("2024-08-03"));
        assertThat(one("subsidy.essential-fields", Kind.PUBLISHED_RECORD).fields())
                .hasSize(14)
                .contains(new PublishedField("montant", "22000,80"));
        assertThat(one("subsidy.beneficiary-shares", Kind.SUBSIDY).beneficiaries().stream()
                        .map(BeneficiaryShare::share)
                        .map(Quantity::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1.1");
        assertThat(day("subsidy.financial-report", SubsidyStepKind.EXERCISE_END))
                .isEqualTo(PartialDate.parse("2023-12-31"));
        assertThat(day("subsidy.financial-report", SubsidyStepKind.REPORTED))
                .isEqualTo(PartialDate.parse("2024-07-01"));
        assertThat(one("subsidy.accounts-threshold", Kind.ACCOUNTS))
                .matches(accounts ->
                        accounts.publicSubsidies().equals(Money.parse("160000")) && !accounts.auditorAppointed());
        assertThat(day("subsidy.payment-delay", SubsidyStepKind.NOTIFIED)).isEqualTo(PartialDate.parse("2024-03-01"));
        assertThat(day("subsidy.payment-delay", SubsidyStepKind.PAID)).isEqualTo(PartialDate.parse("2024-05-01"));
    }

    @Test
    void figures_lack_their_source_and_texts_tell_too_much() {
        assertThat(one("observatory.senacs-invited", Kind.SURVEY_ANSWER))
                .matches(answer -> answer.campaignYear() == 2019 && !answer.answered());
        assertThat(measure("observatory.provenance-kept"))
                .matches(measure -> measure.measured().equals(Quantity.parse("412")) && measure.source() == null);
        assertThat(one("privacy.no-sensitive-data", Kind.COOPERATION).outcome()).containsPattern("\\b\\d{15}\\b");
        assertThat(measure("privacy.small-counts-masked").measured()).isEqualTo(Quantity.parse("3"));
        assertThat(all("privacy.differencing-warning", Kind.INDICATOR))
                .extracting(indicator -> indicator.subject().id().value())
                .containsExactlyInAnyOrder("QP030003", "QN03003M");
        assertThat(one("privacy.names-dropped-on-export", Kind.EVIDENCE)
                        .document()
                        .reference())
                .contains("[nom d'un membre]");
    }

    private static TerritorialProject dossier(String rule) {
        return ALL.get(new RuleId(rule));
    }

    private static <E extends Entry> List<E> all(String rule, Kind<E> kind) {
        return dossier(rule).all(kind);
    }

    private static <E extends Entry> E one(String rule, Kind<E> kind) {
        assertThat(all(rule, kind)).hasSize(1);
        return all(rule, kind).get(0);
    }

    private static <E extends Entry> E find(String rule, Kind<E> kind, Id id) {
        return dossier(rule).find(kind, id).orElseThrow();
    }

    private static List<MissionCode> missions(String rule) {
        return all(rule, Kind.PROJECT_ACTION).stream()
                .flatMap(action -> action.profile().missions().stream())
                .toList();
    }

    private static List<StatedPart> parts(String rule) {
        return one(rule, Kind.STRUCTURE_PROJECT).parts();
    }

    private static PartialDate day(String rule, SubsidyStepKind kind) {
        return all(rule, Kind.SUBSIDY_STEP).stream()
                .filter(step -> step.kind().equals(kind))
                .map(SubsidyStep::reachedOn)
                .findFirst()
                .orElseThrow();
    }

    private static Measure measure(String rule) {
        return one(rule, Kind.INDICATOR).measures().get(0);
    }

    private static void assertNone(String rule, Kind<?> kind, Id within) {
        assertThat(all(rule, kind)).isEmpty();
        assertComplete(rule, kind, within);
    }

    private static void assertComplete(String rule, Kind<?> kind, Id within) {
        Mention place = within == null ? null : new Mention(within);
        assertThat(all(rule, Kind.INVENTORY))
                .anyMatch(inventory -> inventory.list().equals(kind.plural())
                        && (place == null ? inventory.within() == null : place.equals(inventory.within()))
                        && inventory.complete());
    }

    private static void assertMissing(String rule, DocumentKind kind, Id subject) {
        Evidence evidence = one(rule, Kind.EVIDENCE);
        assertThat(evidence.kind()).isEqualTo(kind);
        assertThat(evidence.state()).isEqualTo(EvidenceState.MISSING);
        assertThat(evidence.subjects()).contains(new Mention(subject));
    }
}
