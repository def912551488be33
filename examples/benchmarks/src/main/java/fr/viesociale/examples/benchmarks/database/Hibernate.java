package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.examples.benchmarks.database.Entities.AgrementEntity;
import fr.viesociale.examples.benchmarks.database.Entities.DistrictEntity;
import fr.viesociale.examples.benchmarks.database.Entities.PostEntity;
import fr.viesociale.examples.benchmarks.database.Entities.SiteEntity;
import fr.viesociale.examples.benchmarks.database.Entities.StructureEntity;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.query.QueryProducer;

/** Hibernate ORM, ses entités dans des tables à elles. */
final class Hibernate implements AutoCloseable {

    /** As many rows as this library sends at once. */
    private static final int BATCH = 1_000;

    private final SessionFactory sessions;

    /**
     * Hibernate on a data source.
     *
     * @param source where connections come from
     * @param create whether it makes its tables
     */
    Hibernate(DataSource source, boolean create) {
        Configuration configuration = new Configuration();
        Entities.ALL.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration
                .setProperty("hibernate.hbm2ddl.auto", create ? "create" : "none")
                .setProperty("hibernate.jdbc.batch_size", Integer.toString(BATCH))
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.generate_statistics", "false")
                .setProperty("hibernate.cache.use_second_level_cache", "false")
                .setProperty("jakarta.persistence.validation.mode", "none");
        this.sessions = configuration.buildSessionFactory();
    }

    /** How lists come with their entities. */
    enum Plan {
        /** Each kind in one query with its lists. */
        JOIN,
        /** Each kind in one query, then each of its lists in one. */
        SUBSELECT,
        /** Each kind in one query, then each of its lists a thousand entities at a time. */
        BATCH,
        /** As the first, without a persistence context. */
        STATELESS
    }

    SessionFactory sessions() {
        return sessions;
    }

    /**
     * Loads one territory by one plan, to be read only.
     *
     * @param territory its id
     * @param plan how
     * @return the entities, never null
     */
    List<Object> load(String territory, Plan plan) {
        if (plan == Plan.STATELESS) {
            try (StatelessSession session = sessions.openStatelessSession()) {
                var transaction = session.beginTransaction();
                List<Object> entities = joined(session, territory);
                transaction.commit();
                return entities;
            }
        }
        try (Session session = sessions.openSession()) {
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            var transaction = session.beginTransaction();
            List<Object> entities = load(session, territory, plan);
            transaction.commit();
            return entities;
        }
    }

    /**
     * Loads one territory into a session that stays open.
     *
     * @param session the session
     * @param territory its id
     * @param plan how
     * @return the entities, never null
     */
    static List<Object> load(Session session, String territory, Plan plan) {
        if (plan == Plan.JOIN) {
            return joined(session, territory);
        }
        session.setSubselectFetchingEnabled(plan == Plan.SUBSELECT);
        session.setFetchBatchSize(BATCH);
        List<Object> entities = new ArrayList<>();
        for (Class<?> type : Entities.ALL) {
            entities.addAll(session.createSelectionQuery("where territory = :territory", type)
                    .setParameter("territory", territory)
                    .getResultList());
        }
        for (Object entity : entities) {
            if (entity instanceof DistrictEntity district) {
                org.hibernate.Hibernate.initialize(district.priorityAreas);
            } else if (entity instanceof StructureEntity structure) {
                org.hibernate.Hibernate.initialize(structure.districts);
                org.hibernate.Hibernate.initialize(structure.priorityAreas);
            } else if (entity instanceof AgrementEntity agrement) {
                org.hibernate.Hibernate.initialize(agrement.otherStructures);
            } else if (entity instanceof PostEntity post) {
                org.hibernate.Hibernate.initialize(post.structures);
            }
        }
        return entities;
    }

    private static List<Object> joined(QueryProducer session, String territory) {
        List<Object> entities = new ArrayList<>();
        select(session, territory, "District e left join fetch e.priorityAreas", DistrictEntity.class, entities);
        select(
                session,
                territory,
                "Structure e left join fetch e.districts left join fetch e.priorityAreas",
                StructureEntity.class,
                entities);
        select(session, territory, "Agrement e left join fetch e.otherStructures", AgrementEntity.class, entities);
        select(session, territory, "Post e left join fetch e.structures", PostEntity.class, entities);
        select(session, territory, "Site e", SiteEntity.class, entities);
        return entities;
    }

    private static <E> void select(
            QueryProducer session, String territory, String what, Class<E> type, List<Object> into) {
        into.addAll(session.createSelectionQuery("from " + what + " where e.territory = :territory", type)
                .setParameter("territory", territory)
                .getResultList());
    }

    /** A loader of one plan. */
    Loader loader(String territory, Plan plan) {
        return new Loader() {
            @Override
            public Object load() {
                return Hibernate.this.load(territory, plan);
            }

            @Override
            public TerritorialProject project() {
                return Translation.project(territory, Hibernate.this.load(territory, plan));
            }
        };
    }

    /** Saves entities in one transaction, in batches. */
    void save(List<Object> entities) {
        sessions.inTransaction(session -> entities.forEach(session::persist));
    }

    /** The same without a persistence context. */
    void saveStateless(List<Object> entities) {
        sessions.inStatelessTransaction(session -> session.insertMultiple(entities));
    }

    /** Loads the territory, gives one structure another name, and flushes. */
    void rename(String territory, Plan plan, String structure, String name) {
        sessions.inTransaction(session -> {
            load(session, territory, plan);
            // it is in the persistence context: no statement
            session.find(StructureEntity.class, structure).name = name;
        });
    }

    /** Loads one structure, gives it another name, and flushes. */
    void renameOne(String structure, String name) {
        sessions.inTransaction(session -> session.find(StructureEntity.class, structure).name = name);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
