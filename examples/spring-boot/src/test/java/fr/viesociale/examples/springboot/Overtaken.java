package fr.viesociale.examples.springboot;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A store in which others are quicker the first time. */
class Overtaken {

    @Bean
    AtomicInteger attempts() {
        return new AtomicInteger();
    }

    @Bean
    @Primary
    TerritorialProjects overtakenProjects(
            @Qualifier("territorialProjects") TerritorialProjects store, AtomicInteger attempts) {
        return new TerritorialProjects() {

            @Override
            public Optional<Kept> find(Id.Territory territory) {
                return store.find(territory);
            }

            @Override
            public Optional<Kept> find(Id.Territory territory, long revision) {
                return store.find(territory, revision);
            }

            @Override
            public List<Revision> revisions(Id.Territory territory) {
                return store.revisions(territory);
            }

            @Override
            public Saved save(Kept base, TerritorialProject edited, Edit edit) {
                Saved saved = store.save(base, edited, edit);
                if (attempts.incrementAndGet() == 1) {
                    throw new RetryTransaction("another transaction won", null);
                }
                return saved;
            }
        };
    }
}
