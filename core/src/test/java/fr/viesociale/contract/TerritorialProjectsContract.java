package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.district;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Capability;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every repository of territorial projects does. An adapter's test extends it and says where its repository is; the
 * chapters that it inherits tell of saving, letters, past revisions, the history of an entry, changes, lists, purges and
 * of many people at once.
 */
public abstract class TerritorialProjectsContract extends ConcurrencyContract {

    /** An adapter's test says how its repository is reached. */
    protected TerritorialProjectsContract() {}

    /** Generated projects. */
    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Tag("many-tries")
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void any_project_is_found_as_it_was_saved(@ForAll("projects") TerritorialProject project) {
        TerritorialProjects projects = empty();
        first(projects, project);
        assertThat(projects.find(project.territory()).orElseThrow().project()).isEqualTo(project);
    }

    @Tag("many-tries")
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void any_history_can_be_loaded_revision_by_revision(
            @ForAll("projects") TerritorialProject one,
            @ForAll("projects") TerritorialProject two,
            @ForAll("projects") TerritorialProject three) {
        TerritorialProjects projects = empty();
        List<Kept> history = new ArrayList<>();
        Kept kept = Kept.none(GeneratedProjects.TERRITORY);
        for (TerritorialProject project : List.of(one, two, three)) {
            kept = done(projects.save(kept, project, edit(history.size())));
            assertThat(kept.project()).isEqualTo(project);
            assertThat(projects.find(GeneratedProjects.TERRITORY)).contains(kept);
            history.add(kept);
        }
        if (projects.capabilities().contains(Capability.PAST_REVISIONS)) {
            assertThat(history)
                    .allSatisfy(then -> assertThat(projects.find(GeneratedProjects.TERRITORY, then.revision()))
                            .contains(then));
        }
    }

    @Test
    @org.junit.jupiter.api.Tag("many-tries")
    void a_hundred_thousand_entries_are_kept_and_one_of_them_edited() {
        TerritorialProjects projects = empty();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            entries.add(district("d" + i, "Quartier fictif " + i));
        }
        Kept kept = first(projects, TerritorialProject.of(CITY, entries));
        Kept edited = done(projects.save(kept, kept.project().with(district("d77777", "Renommé (fictif)")), edit(1)));
        Kept found = projects.find(CITY).orElseThrow();
        assertThat(found.equals(edited)).as("loaded as it was saved").isTrue();
        assertThat(found.revision()).isEqualTo(2);
        assertThat(found.project().all(Kind.DISTRICT))
                .hasSize(100_000)
                .contains(district("d77777", "Renommé (fictif)"));
    }
}
