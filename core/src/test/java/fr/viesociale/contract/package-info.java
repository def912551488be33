/**
 * The contract kit: what every repository of territorial projects must do, and generators of every kind of entry.
 *
 * <p>An adapter proves itself in its own tests. They depend on the kit, and on JUnit 5, jqwik 1.9.3 and AssertJ:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>fr.viesociale</groupId>
 *   <artifactId>vie-sociale-core</artifactId>
 *   <version>the same as the core's</version>
 *   <classifier>contract</classifier>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>One class extends {@link fr.viesociale.contract.TerritorialProjectsContract} and inherits every test. This one is the
 * repository's in memory:
 *
 * <pre>{@code
 * class InMemoryProjectsTest extends TerritorialProjectsContract {
 *
 *     @Override
 *     protected TerritorialProjects empty() {
 *         return new InMemoryProjects();
 *     }
 * }
 * }</pre>
 *
 * <h2>What an adapter's test says</h2>
 *
 * <ul>
 *   <li>{@code empty()} gives a repository in which nothing is kept. It is asked again for every test, by some of them
 *       several times, and each repository must be apart from those before. Many threads ask one repository at once.
 *   <li>{@code waysIn(projects)} may be overridden. It names every way into the store of the repository that
 *       {@code empty()} gave last: with each isolation level of the database, say, or within transactions of the host's.
 *       The test of sixteen people who edit two territories is told once for each of them; other tests of many people let
 *       some come in by one way and some by another. Where a way throws
 *       {@link fr.viesociale.project.TerritorialProjects.RetryTransaction}, what was done is done again from the start.
 * </ul>
 *
 * <h2>Capabilities</h2>
 *
 * <p>Every repository finds the latest revision, lists the revisions and saves. Of what it can do beside that, it declares
 * the {@link fr.viesociale.project.TerritorialProjects.Capability capabilities}, and the tests of each hold it to them. No
 * test is skipped where one is missing: it asserts instead that every question that takes it is refused with
 * {@code store.capability}, and that nothing is lost by asking. The refusals are the port's own: an adapter that overrides
 * none of these methods refuses rightly.
 *
 * <h2>What stays with the adapter</h2>
 *
 * <p>The kit cannot see a transaction that the host began: that an adapter neither commits nor rolls it back is for its
 * own tests, and so is what it says when its store cannot be reached. A test waits five minutes at most for what many
 * people do at once; the tests of large projects need a heap of one gigabyte.
 */
package fr.viesociale.contract;
