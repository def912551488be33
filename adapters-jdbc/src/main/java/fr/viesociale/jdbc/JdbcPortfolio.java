package fr.viesociale.jdbc;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.portfolio.Portfolio;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Head;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Le portefeuille, dans la base: the questions over many territories. Where the tables can tell which territories a question
 * concerns, only those are loaded; what is answered is always what {@link Portfolio} answers.
 */
public final class JdbcPortfolio {

    private static final int PAGE = 500;

    private final JdbcProjects projects;

    /** @param projects where the projects are kept */
    public JdbcPortfolio(JdbcProjects projects) {
        this.projects = projects;
    }

    /**
     * Every territory's project at its latest revision, loaded one by one as the stream is read.
     *
     * @return the projects in the order of their territories, never null; reading throws
     *     {@link fr.viesociale.project.TerritorialProjects.Unavailable} when the database cannot be reached
     */
    public Stream<TerritorialProject> all() {
        return StreamSupport.stream(new Pages(), false)
                .flatMap(territory -> projects.find(territory).map(Kept::project).stream());
    }

    /**
     * The agréments that end, or may, from a day to a horizon, both included. Loaded are only the territories in which a
     * period recorded ends then, or on a day that is not known, or in which something was withdrawn.
     *
     * @param on the day
     * @param horizon how far ahead, not negative
     * @return as {@link Portfolio#endings()}, never null
     * @throws fr.viesociale.fault.Refused with {@code portfolio.horizon} when the horizon is negative
     * @throws fr.viesociale.project.TerritorialProjects.Unavailable when the database cannot be reached
     */
    public List<Portfolio.Ending> endings(LocalDate on, Period horizon) {
        new Faults()
                .check(
                        !horizon.isNegative(),
                        "horizon",
                        "portfolio.horizon",
                        Text.of("une durée à venir est attendue", "a time ahead is expected"))
                .refuse();
        return portfolio(projects.territoriesWithAgrementEnding(on, on.plus(horizon)), on, horizon)
                .endings();
    }

    /**
     * The structures that several territories record. Loaded are only the territories that share a number with another one.
     *
     * @param on the day on which the numbers are in use
     * @return as {@link Portfolio#shared()}, never null
     * @throws fr.viesociale.project.TerritorialProjects.Unavailable when the database cannot be reached
     */
    public List<Portfolio.Shared> shared(LocalDate on) {
        return portfolio(projects.territoriesSharingANumber(), on, Period.ZERO).shared();
    }

    private Portfolio portfolio(List<Id.Territory> territories, LocalDate on, Period horizon) {
        return Portfolio.of(
                territories.stream().flatMap(territory -> projects.find(territory).map(Kept::project).stream()),
                on,
                horizon);
    }

    /** The territories, a page at a time. */
    private final class Pages extends Spliterators.AbstractSpliterator<Id.Territory> {
        private List<Head> page = projects.heads(null, PAGE);
        private int next;

        Pages() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Id.Territory> action) {
            if (next == page.size() && next == PAGE) {
                page = projects.heads(page.get(next - 1).territory(), PAGE);
                next = 0;
            }
            if (next == page.size()) {
                return false;
            }
            action.accept(page.get(next++).territory());
            return true;
        }
    }
}
