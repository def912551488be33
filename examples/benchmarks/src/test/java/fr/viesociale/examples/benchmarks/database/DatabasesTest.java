package fr.viesociale.examples.benchmarks.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the benchmarks of the database rest on, at a small size; nothing here looks at a clock. */
class DatabasesTest {

    private static final TerritorialProject PROJECT = FictionalStructures.of(12);

    private static Databases databases;

    @BeforeAll
    static void start() {
        databases = new Databases();
    }

    @AfterAll
    static void stop() {
        databases.close();
    }

    @BeforeEach
    void empty() {
        databases.server().empty();
    }

    @Test
    void a_structure_has_three_agrements_two_posts_and_a_site() {
        assertThat(PROJECT.all(Kind.STRUCTURE)).hasSize(12);
        assertThat(PROJECT.all(Kind.AGREMENT)).hasSize(36);
        assertThat(PROJECT.all(Kind.POST)).hasSize(24);
        assertThat(PROJECT.all(Kind.SITE)).hasSize(12);
        assertThat(PROJECT).isEqualTo(FictionalStructures.of(12));
    }

    @Test
    void every_side_loads_what_was_saved() {
        databases.save(PROJECT);
        for (Side side : Side.values()) {
            assertThat(databases.loader(side, PROJECT).project())
                    .as(side.title())
                    .isEqualTo(PROJECT);
        }
    }

    @Test
    void every_way_of_changing_one_structure_changes_that_one_alone() {
        Kept kept = databases.save(PROJECT);
        TerritorialProject renamed = FictionalStructures.renamed(PROJECT, 3, "Autre nom fictif");
        String id = FictionalStructures.structure(3).value();
        String territory = PROJECT.territory().value();
        assertThat(databases.save(kept, renamed).revision()).isEqualTo(2);
        databases.hibernate().rename(territory, Hibernate.Plan.JOIN, id, "Autre nom fictif");
        for (Side side : Side.values()) {
            assertThat(databases.loader(side, PROJECT).project())
                    .as(side.title())
                    .isEqualTo(renamed);
        }
        databases.hibernate().renameOne(id, "Encore un autre");
        assertThat(databases.loader(Side.SUBSELECT, PROJECT).project())
                .isEqualTo(FictionalStructures.renamed(PROJECT, 3, "Encore un autre"));
    }

    @Test
    void a_load_takes_as_many_statements_for_one_structure_as_for_twelve() {
        Map<String, List<String>> counted = Statements.counted(databases, List.of(1, 12), 12);
        List<String> load = counted.get("load, Vie sociale");
        assertThat(load.get(0)).isEqualTo(load.get(1)).isEqualTo("15");
        assertThat(counted.get("load, " + Side.JOIN.title())).containsExactly("5", "5");
    }

    @Test
    void a_save_sends_rows_for_what_changed_alone() {
        Map<String, List<String>> counted = Statements.counted(databases, List.of(1, 12), 0);
        assertThat(counted.get("save of 1 changed, Vie sociale")).containsExactly("13 (12 rows)", "13 (12 rows)");
        assertThat(counted.get("save of 10 changed, Vie sociale")).containsExactly("", "13 (102 rows)");
    }
}
