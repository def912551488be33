package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.FailingExamples;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is written is read again, to the letter. */
class DossierRoundTripTest {

    private final Dossiers dossiers = new Dossiers();

    /** How many projects; {@code -Dprojects=10000} for the whole number. */
    private static final int PROJECTS = Integer.getInteger("projects", 100);

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Test
    void any_project_is_read_as_it_was_written() {
        RandomGenerator<TerritorialProject> projects =
                GeneratedProjects.projects().generator(1_000);
        for (int seed = 0; seed < PROJECTS; seed++) {
            TerritorialProject project = projects.next(new Random(seed)).value();
            byte[] document = dossiers.bytes(project);
            TerritorialProject read = dossiers.read(document);
            assertThat(read).as("seed %s", seed).isEqualTo(project);
            assertThat(dossiers.bytes(read)).as("seed %s", seed).isEqualTo(document);
            assertThat(dossiers.read(dossiers.line(project)))
                    .as("seed %s", seed)
                    .isEqualTo(project);
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void the_canonical_form_does_not_depend_on_the_order_in_which_entries_came(
            @ForAll("projects") TerritorialProject project, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(project.entries().toList());
        Collections.shuffle(shuffled, random);
        assertThat(dossiers.write(TerritorialProject.of(project.territory(), shuffled)))
                .isEqualTo(dossiers.write(project));
    }

    @Test
    void whatever_a_rule_would_report_is_written_and_read_all_the_same() {
        assertThat(FailingExamples.all().values())
                .allSatisfy(example ->
                        assertThat(dossiers.read(dossiers.write(example))).isEqualTo(example));
    }

    @Test
    void an_empty_project_is_a_dossier_of_two_lines() {
        TerritorialProject empty = TerritorialProject.empty(new Id.Territory("t"));
        assertThat(dossiers.write(empty)).isEqualTo("""
                        {
                          "format": "vie-sociale/1",
                          "territory": "t"
                        }
                        """);
        assertThat(dossiers.read(dossiers.write(empty))).isEqualTo(empty);
    }

    @Test
    void a_dossier_reads_like_the_trade_and_leaves_out_what_is_absent() {
        TerritorialProject project = TerritorialProject.empty(new Id.Territory("t"))
                .with(new District(
                        new Id.District("nord"),
                        "Quartier nord fictif",
                        DateRange.of("2018-11", "unknown"),
                        List.of(),
                        null));
        assertThat(dossiers.write(project)).isEqualTo("""
                        {
                          "format": "vie-sociale/1",
                          "territory": "t",
                          "districts": [
                            {
                              "id": "nord",
                              "name": "Quartier nord fictif",
                              "period": {
                                "first": "2018-11",
                                "last": "unknown"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void every_kind_is_written_by_the_generated_projects(
            @ForAll @Size(30) List<@From("projects") TerritorialProject> many) {
        String all = many.stream().map(dossiers::write).collect(Collectors.joining());
        assertThat(Kind.ALL).allSatisfy(kind -> assertThat(all).contains("\"" + kind.plural() + "\": ["));
    }
}
