package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The recipe for Spring, with its transactions of JDBC and of JPA. */
@On(Engine.POSTGRESQL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringTest {

    private static final Kept NONE = Kept.none(Host.CITY);

    private DataSource source;
    private TerritorialProjects projects;
    private List<Transactions> managers;
    private EntityManagerFactory factory;

    /** The host's own row. */
    @Entity(name = "Note")
    @Table(name = "host_note")
    static class Note {
        @Id
        private String text;

        Note() {}

        Note(String text) {
            this.text = text;
        }
    }

    /**
     * One way of a host's to begin transactions.
     *
     * @param name of what
     * @param manager Spring's
     * @param notes how it writes its own row
     */
    record Transactions(String name, PlatformTransactionManager manager, Consumer<String> notes) {

        TransactionTemplate with(Consumer<TransactionTemplate> settings) {
            TransactionTemplate template = new TransactionTemplate(manager);
            settings.accept(template);
            return template;
        }

        TransactionTemplate plain() {
            return with(settings -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void host() {
        source = Migrated.on(Engine.POSTGRESQL).source();
        projects = JdbcProjects.through(new SpringConnections(source));
        factory = new HibernatePersistenceConfiguration("host")
                .managedClass(Note.class)
                .properties(new HibernateJpaVendorAdapter().getJpaPropertyMap())
                .property("jakarta.persistence.nonJtaDataSource", source)
                .createEntityManagerFactory();
        JpaTransactionManager jpa = new JpaTransactionManager(factory);
        jpa.setDataSource(source);
        jpa.setJpaDialect(new HibernateJpaVendorAdapter().getJpaDialect());
        JdbcTemplate jdbc = new JdbcTemplate(source);
        managers = List.of(
                new Transactions(
                        "JDBC",
                        new JdbcTransactionManager(source),
                        text -> jdbc.update("insert into host_note (text) values (?)", text)),
                new Transactions(
                        "JPA",
                        jpa,
                        text -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory)
                                .persist(new Note(text))));
    }

    @AfterAll
    void end() {
        factory.close();
    }

    Stream<Transactions> managers() {
        return managers.stream();
    }

    private Database emptied() throws SQLException {
        Database database = Migrated.on(Engine.POSTGRESQL);
        Host.with(database.source());
        return database;
    }

    private List<String> structures() {
        return projects.find(Host.CITY).stream()
                .flatMap(kept -> kept.project().all(Kind.STRUCTURE).stream())
                .map(structure -> structure.id().value())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("managers")
    void a_decision_is_committed_with_the_row_of_the_host_or_not_at_all(Transactions host) throws SQLException {
        emptied();
        host.plain().executeWithoutResult(status -> {
            host.notes().accept("défait");
            projects.save(NONE, Host.city("s1"), Host.EDIT);
            status.setRollbackOnly();
        });
        assertThat(structures()).isEmpty();
        assertThat(Host.notes(source)).isEmpty();

        assertThatThrownBy(() -> host.plain().executeWithoutResult(status -> {
                    projects.save(NONE, Host.city("s1"), Host.EDIT);
                    throw new IllegalArgumentException("the host's own rule");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(structures()).isEmpty();

        host.plain().executeWithoutResult(status -> {
            host.notes().accept("gardé");
            projects.save(NONE, Host.city("s1"), Host.EDIT);
            assertThat(JdbcProjects.owning(source).find(Host.CITY)).isEmpty();
        });
        assertThat(structures()).containsExactly("s1");
        assertThat(Host.notes(source)).containsExactly("gardé");
    }

    @ParameterizedTest
    @MethodSource("managers")
    void what_requires_a_transaction_of_its_own_stays_when_the_outer_one_is_undone(Transactions host)
            throws SQLException {
        emptied();
        host.plain().executeWithoutResult(outer -> {
            host.notes().accept("dehors");
            host.with(inner -> inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
                    .executeWithoutResult(status -> {
                        projects.save(NONE, Host.city("s1"), Host.EDIT);
                        host.notes().accept("dedans");
                    });
            outer.setRollbackOnly();
        });
        assertThat(structures()).containsExactly("s1");
        assertThat(Host.notes(source)).containsExactly("dedans");
    }

    @ParameterizedTest
    @MethodSource("managers")
    void in_a_read_only_transaction_reading_works_and_saving_fails_with_nothing_half_done(Transactions host)
            throws SQLException {
        emptied();
        projects.save(NONE, Host.city("s1"), Host.EDIT);
        host.with(settings -> settings.setReadOnly(true)).executeWithoutResult(status -> {
            Kept seen = projects.find(Host.CITY).orElseThrow();
            assertThat(seen.project()).isEqualTo(Host.city("s1"));
            assertThatThrownBy(() -> projects.save(seen, Host.city("s1", "s2"), Host.EDIT))
                    .isInstanceOf(Unavailable.class)
                    .isNotInstanceOf(RetryTransaction.class)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(projects.find(Host.CITY)).contains(seen);
        });
        assertThat(structures()).containsExactly("s1");
    }

    @ParameterizedTest
    @MethodSource("managers")
    void without_a_transaction_the_repository_commits_its_own_work(Transactions host) throws SQLException {
        emptied();
        Saved saved = projects.save(NONE, Host.city("s1"), Host.EDIT);
        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(JdbcProjects.owning(source).find(Host.CITY)).isPresent();
        host.with(settings -> settings.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS))
                .executeWithoutResult(status -> {
                    Kept seen = projects.find(Host.CITY).orElseThrow();
                    projects.save(seen, Host.city("s1", "s2"), Host.EDIT);
                });
        assertThat(structures()).containsExactly("s1", "s2");
    }

    @ParameterizedTest
    @MethodSource("managers")
    void a_transaction_of_another_database_does_not_keep_the_repository_from_committing(Transactions host)
            throws SQLException {
        emptied();
        try (Database other = Engine.H2.open()) {
            new TransactionTemplate(new JdbcTransactionManager(other.source())).executeWithoutResult(status -> {
                projects.save(NONE, Host.city("s1"), Host.EDIT);
                status.setRollbackOnly();
            });
        }
        assertThat(structures()).containsExactly("s1");
        host.plain().executeWithoutResult(status -> assertThat(structures()).containsExactly("s1"));
    }

    @ParameterizedTest
    @MethodSource("managers")
    void a_conflict_leaves_what_the_host_wrote_to_be_committed(Transactions host) throws SQLException {
        emptied();
        Kept first = ((Saved.Done) projects.save(NONE, Host.city("s1"), Host.EDIT)).kept();
        projects.save(first, first.project().with(Host.structure("s1", "Maison fictive")), Host.EDIT);
        host.plain().executeWithoutResult(status -> {
            host.notes().accept("avant");
            assertThat(projects.save(first, first.project().with(Host.structure("s1", "Autre fictive")), Host.EDIT))
                    .isInstanceOf(Saved.Conflict.class);
            host.notes().accept("après");
        });
        assertThat(Host.notes(source)).containsExactly("après", "avant");
        assertThat(projects.revisions(Host.CITY)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("managers")
    void a_host_at_a_stricter_isolation_begins_the_whole_again(Transactions host) throws SQLException {
        for (int isolation : List.of(
                TransactionDefinition.ISOLATION_REPEATABLE_READ, TransactionDefinition.ISOLATION_SERIALIZABLE)) {
            emptied();
            projects.save(NONE, Host.city("s1"), Host.EDIT);
            TransactionTemplate template = host.with(settings -> settings.setIsolationLevel(isolation));
            AtomicInteger begun = new AtomicInteger();
            Runnable whole = () -> template.executeWithoutResult(status -> {
                Kept seen = projects.find(Host.CITY).orElseThrow();
                if (begun.incrementAndGet() == 1) {
                    JdbcProjects.owning(source)
                            .save(seen, seen.project().with(Host.structure("s2", "Autre fictive")), Host.EDIT);
                }
                host.notes().accept("reçu");
                projects.save(seen, seen.project().with(Host.structure("s3", "Tierce fictive")), Host.EDIT);
            });
            while (true) {
                try {
                    whole.run();
                    break;
                } catch (RetryTransaction others) {
                    assertThat(begun).hasValue(1);
                }
            }
            assertThat(begun).hasValue(2);
            assertThat(structures()).containsExactlyInAnyOrder("s1", "s2", "s3");
            assertThat(Host.notes(source)).containsExactly("reçu");
        }
    }
}
