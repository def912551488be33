package fr.viesociale.opendata.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.contract.FailingExamples;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.coordination.Participation;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.json.Dossiers;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Export;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes out to everybody holds no small count and nothing of a person. Places and figures are fictional. */
class PublicationGuardTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Id.District NORTH = new Id.District("nord");
    private static final DateRange ALWAYS = DateRange.of("unknown", "open");

    private final PublicationGuard leavingOut = new PublicationGuard(SmallCounts.LEFT_OUT);
    private final PublicationGuard rounding = new PublicationGuard(SmallCounts.ROUNDED);

    private static TerritorialProject project(Entry... entries) {
        return TerritorialProject.empty(new Id.Territory("t")).with(entries);
    }

    private static District district(String name) {
        return new District(NORTH, name, ALWAYS, List.of(), null);
    }

    private static Indicator indicator(String id, Id subject, UnitCode unit, String... measures) {
        return new Indicator(
                new Id.Indicator(id),
                "Fréquentation fictive",
                new Mention(subject),
                unit,
                null,
                new Measure(Quantity.parse("2"), null, null, null),
                Arrays.stream(measures)
                        .map(measure -> new Measure(Quantity.parse(measure), PartialDate.parse("2024"), null, null))
                        .toList(),
                null);
    }

    private static List<String> shown(Converted<TerritorialProject> published) {
        return published.value().all(Kind.INDICATOR).stream()
                .flatMap(indicator -> indicator.measures().stream())
                .map(measure -> measure.measured().value())
                .toList();
    }

    @Test
    void counts_of_persons_under_five_are_left_out_and_zero_is_not() {
        Converted<TerritorialProject> published = leavingOut.published(
                project(district("Nord"), indicator("i", NORTH, UnitCode.PERSONS, "0", "1", "4", "5", "40")),
                DAY,
                null);
        assertThat(shown(published)).containsExactly("0", "5", "40");
        assertThat(published.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::column, Remark::raw)
                .containsExactly(
                        tuple(Remark.Treatment.LOST, "count.left-out", "indicator:i/measures", "1"),
                        tuple(Remark.Treatment.LOST, "count.left-out", "indicator:i/measures", "4"));
    }

    @Test
    void counts_of_tax_households_have_a_floor_of_eleven() {
        assertThat(shown(leavingOut.published(
                        project(district("Nord"), indicator("i", NORTH, UnitCode.TAX_HOUSEHOLDS, "10", "11")),
                        DAY,
                        null)))
                .containsExactly("11");
    }

    @Test
    void what_counts_no_people_goes_out_as_it_is() {
        assertThat(shown(leavingOut.published(
                        project(district("Nord"), indicator("i", NORTH, UnitCode.HOURS, "1", "2")), DAY, null)))
                .containsExactly("1", "2");
    }

    @Test
    void small_counts_are_rounded_to_zero_or_to_the_floor_where_that_is_asked() {
        Converted<TerritorialProject> published = rounding.published(
                project(district("Nord"), indicator("i", NORTH, UnitCode.HOUSEHOLDS, "2", "3", "4", "7")), DAY, null);
        assertThat(shown(published)).containsExactly("0", "5", "7");
        assertThat(published.remarks())
                .extracting(Remark::raw, Remark::repaired)
                .containsExactly(tuple("2", "0"), tuple("3", "5"), tuple("4", "5"));
    }

    @Test
    void a_host_states_its_own_floor_with_its_source() {
        RuleBook<Export> book = Regulation.EXPORTS.stating(
                "privacy.small-counts-masked.floor",
                Quantity.parse("20"),
                Force.from("2025-01-01"),
                new Source(Text.same("Usage fictif de la ville"), Certainty.SEEN_LOCAL, DAY));
        TerritorialProject project =
                project(district("Nord"), indicator("i", NORTH, UnitCode.PERSONS, "6", "19", "20"));
        assertThat(shown(new PublicationGuard(book, SmallCounts.LEFT_OUT).published(project, DAY, null)))
                .containsExactly("20");
        assertThat(shown(new PublicationGuard(book, SmallCounts.LEFT_OUT)
                        .published(project, LocalDate.of(2024, 12, 31), null)))
                .containsExactly("6", "19", "20");
        RuleBook<Export> none = new RuleBook<>(List.of(), List.of(), Map.of(), book.leniency());
        assertThatThrownBy(() -> new PublicationGuard(none, SmallCounts.LEFT_OUT).published(project, DAY, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("floor.unknown");
    }

    private static PopulationFigure population(int residents) {
        return new PopulationFigure(
                new Id.PopulationFigure("p"), new Mention(NORTH), residents, null, null, null, null);
    }

    @Test
    void a_population_figure_under_the_floor_stays_behind_with_what_names_it() {
        Participation naming = new Participation(
                new Id.Participation("n"),
                new Mention(new Id.PopulationFigure("p")),
                new GroupCode("RESIDENTS"),
                null,
                3,
                null,
                null);
        Converted<TerritorialProject> published =
                leavingOut.published(project(district("Nord"), population(3), naming), DAY, null);
        assertThat(published.value().all(Kind.POPULATION_FIGURE)).isEmpty();
        assertThat(published.value().all(Kind.PARTICIPATION)).isEmpty();
        assertThat(published.remarks()).extracting(Remark::code).contains("count.left-out", "entry.left-out");
        assertThat(rounding.published(project(district("Nord"), population(3)), DAY, null)
                        .value()
                        .all(Kind.POPULATION_FIGURE))
                .extracting(PopulationFigure::residents)
                .containsExactly(5);
    }

    @Test
    void a_text_that_seems_to_tell_of_a_person_stays_behind_and_the_remark_does_not_repeat_it() {
        for (String text : List.of(
                "Quartier suivi par Mme Fictive",
                "Écrire à prenom.nom@exemple.fr",
                "Appeler le 06 00 00 00 00",
                "Dossier 2 99 01 30 007 001 18",
                "Cette habitante est malade depuis longtemps")) {
            Converted<TerritorialProject> published = leavingOut.published(project(district(text)), DAY, null);
            assertThat(published.value().all(Kind.DISTRICT))
                    .extracting(District::name)
                    .containsExactly("texte non publié");
            assertThat(published.remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.code()).isEqualTo("text.withheld");
                assertThat(remark.column()).isEqualTo("district:nord/name");
                assertThat(remark.raw()).hasSize(4);
            });
        }
    }

    @Test
    void an_id_that_seems_to_name_a_person_is_doubted() {
        Id.District named = new Id.District("Mme Fictive");
        assertThat(leavingOut
                        .published(project(new District(named, "Nord", ALWAYS, List.of(), null)), DAY, null)
                        .remarks())
                .extracting(Remark::treatment, Remark::code)
                .containsExactly(tuple(Remark.Treatment.DOUBTFUL, "id.personal"));
    }

    @Test
    void what_tells_of_the_one_holder_of_a_post_stays_behind() {
        Post post = new Post(
                new Id.Post("direction"),
                List.of(),
                PostFunction.DIRECTOR,
                ALWAYS,
                Quantity.parse("1"),
                new Qualification(6, "Diplôme fictif", 3, null),
                null,
                null);
        Converted<TerritorialProject> published = leavingOut.published(project(post), DAY, null);
        assertThat(published.value().all(Kind.POST)).singleElement().satisfies(shown -> {
            assertThat(shown.qualification()).isNull();
            assertThat(shown.fullTimeEquivalent()).isEqualTo(Quantity.parse("1"));
        });
        assertThat(published.remarks()).extracting(Remark::code).containsExactly("person.left-out");
    }

    private static PriorityArea area(String id, String code) {
        return new PriorityArea(
                new Id.PriorityArea(id), new PriorityAreaCode(code), "Quartier fictif", List.of(), ALWAYS, null);
    }

    private List<String> warnings(String code, @Nullable String acceptedBy) {
        Id.PriorityArea before = new Id.PriorityArea("2015");
        Id.PriorityArea after = new Id.PriorityArea("2024");
        return leavingOut
                .published(
                        project(
                                area("2015", "QP030016"),
                                area("2024", code),
                                indicator("avant", before, UnitCode.PERSONS, "40"),
                                indicator("après", after, UnitCode.PERSONS, "50")),
                        DAY,
                        acceptedBy)
                .remarks()
                .stream()
                .map(Remark::code)
                .toList();
    }

    @Test
    void one_indicator_on_an_area_of_2015_and_on_a_differing_one_of_2024_is_a_warning() {
        assertThat(warnings("QN03016M", null)).containsExactly("privacy.differencing-warning");
        assertThat(warnings("QN03016M", "Direction fictive")).isEmpty();
        assertThat(warnings("QN03001I", null)).isEmpty();
    }

    @Test
    void what_is_for_some_eyes_only_stays_behind() {
        Id.Organisation caf = new Id.Organisation("caf");
        TerritorialProject project = project(
                new fr.viesociale.actor.Organisation(
                        caf, "Caf fictive", fr.viesociale.actor.OrganisationKind.CAF, null, null, null, null, null),
                new District(NORTH, "Nord", ALWAYS, List.of(), new About(List.of(), List.of(), List.of(caf))));
        Converted<TerritorialProject> published = leavingOut.published(project, DAY, null);
        assertThat(published.value().all(Kind.DISTRICT)).isEmpty();
        assertThat(published.remarks()).extracting(Remark::code, Remark::raw).containsExactly(tuple("audience", "1"));
    }

    @Test
    void a_project_with_nothing_to_hide_goes_out_as_it_is() {
        TerritorialProject project = project(district("Nord"), population(300));
        Converted<TerritorialProject> published = leavingOut.published(project, DAY, null);
        assertThat(published.value()).isEqualTo(project);
        assertThat(published.remarks()).isEmpty();
    }

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatever_the_project_what_goes_out_can_go_out_again_unchanged(@ForAll("projects") TerritorialProject project) {
        for (PublicationGuard guard : List.of(leavingOut, rounding)) {
            TerritorialProject once = guard.published(project, DAY, null).value();
            Converted<TerritorialProject> twice = guard.published(once, DAY, null);
            assertThat(twice.value()).isEqualTo(once);
            assertThat(twice.remarks(Remark.Treatment.LOST)).isEmpty();
            Dossiers dossiers = new Dossiers();
            assertThat(dossiers.read(dossiers.write(once))).isEqualTo(once);
        }
    }

    @Test
    void every_example_of_the_catalogue_goes_out_without_a_breach_on_small_counts_or_names() {
        assertThat(FailingExamples.all().values())
                .allSatisfy(example -> assertThat(
                                leavingOut.published(example, DAY, null).remarks())
                        .extracting(Remark::code)
                        .doesNotContain("privacy.small-counts-masked", "privacy.names-dropped-on-export"));
    }
}
