package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Capability;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowingConsumer;

/**
 * What every chapter of the contract starts from: where the repository is, and how its stories are told. Each chapter
 * stands on the one before, so that the last of them, {@link TerritorialProjectsContract}, holds them all.
 */
abstract class RepositoryContract {

    static final Id.Territory CITY = new Id.Territory("ville-fictive");
    static final Id.Territory ELSEWHERE = new Id.Territory("autre-ville-fictive");

    private static final Instant MAY_2019 = Instant.parse("2019-05-02T09:30:00Z");

    /**
     * The repository under test. Many threads ask it at once.
     *
     * @return a repository in which nothing is kept, each time another one
     */
    protected abstract TerritorialProjects empty();

    /**
     * Every way into the store of the repository that {@link #empty()} gave last: the same store with each isolation level,
     * say, or in transactions of the host's. No edit is lost whichever way it comes. Many threads ask each of them at once;
     * one that throws {@link TerritorialProjects.RetryTransaction} is asked again, from the start.
     *
     * @param projects the repository
     * @return the ways by name, at least one; the repository itself unless an adapter has more
     */
    protected Map<String, TerritorialProjects> waysIn(TerritorialProjects projects) {
        return Map.of("the repository itself", projects);
    }

    /** Tells a story of a repository that can do something; one that cannot must refuse all of it, and loses nothing. */
    final void offered(Capability capability, ThrowingConsumer<TerritorialProjects> story) {
        offered(Set.of(capability), story);
    }

    /** Tells a story of a repository that can do several things; one that lacks some must refuse all of those. */
    final void offered(Set<Capability> capabilities, ThrowingConsumer<TerritorialProjects> story) {
        TerritorialProjects projects = empty();
        if (projects.capabilities().containsAll(capabilities)) {
            story.accept(projects);
            return;
        }
        Kept kept = first(projects, city(CITY.value()));
        for (Capability capability : capabilities) {
            if (!projects.capabilities().contains(capability)) {
                everything(capability, projects).forEach(question -> refused("store.capability", question));
            }
        }
        assertThat(projects.find(CITY)).contains(kept);
    }

    /** Every question that takes a capability, each with what would be answered where it is there. */
    static List<ThrowingCallable> everything(Capability capability, TerritorialProjects projects) {
        return switch (capability) {
            case PAST_REVISIONS ->
                List.of(
                        () -> projects.find(CITY, 1),
                        () -> projects.find(CITY, edit(0).at()),
                        () -> projects.history(CITY, new Id.District("nord")),
                        () -> projects.difference(CITY, 0, 1),
                        () -> projects.difference(CITY, 0, 0));
            case CHANGE_FEED -> List.of(() -> projects.changes(CITY, 0, 1));
            case LISTING -> List.of(() -> projects.heads(null, 1), () -> projects.heads(CITY, 1));
            case PURGE ->
                List.of(
                        () -> projects.purge(CITY, 1, edit(1)),
                        () -> projects.purges(CITY),
                        () -> projects.erase(CITY, edit(0).by()));
        };
    }

    static void refused(String code, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly(code));
    }

    static Edit edit(int minute) {
        return new Edit(MAY_2019.plusSeconds(60L * minute), "agent-" + minute, "pour mémoire " + minute);
    }

    static Edit at(Instant instant) {
        return new Edit(instant, "agent", "pour mémoire");
    }

    static Kept first(TerritorialProjects projects, TerritorialProject project) {
        return done(projects.save(Kept.none(project.territory()), project, edit(0)));
    }

    static Kept done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done) saved).kept();
    }

    static Saved.Conflict conflict(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Conflict.class);
        return (Saved.Conflict) saved;
    }
}
