package fr.viesociale.examples.springboot;

import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Nature;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/** Where projects are kept: in the database of the application, beside its own table. */
@Configuration(proxyBeanMethods = false)
class Projects {

    private static final Logger LOG = LoggerFactory.getLogger(Projects.class);

    /** The library has no clock; the application has. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TerritorialProjects territorialProjects(DataSource source, Clock clock, @Value("${city.sample:}") String sample)
            throws IOException {
        JdbcSchema.migrate(source);
        TerritorialProjects projects = JdbcProjects.through(new SpringConnections(source));
        if (!sample.isEmpty() && projects.heads(null, 1).isEmpty()) {
            TerritorialProject city = new Dossiers().read(new ClassPathResource(sample).getContentAsByteArray());
            projects.save(
                    Kept.none(city.territory()),
                    city,
                    new Edit(clock.instant(), "reprise", "reprise du dossier fictif", Nature.IMPORTED));
        }
        return projects;
    }

    @EventListener
    void ready(WebServerInitializedEvent event) {
        LOG.info("""
                Prêt. Par exemple :
                  curl -u agent-ville:ville 'http://localhost:{0}/territories/valombre/assessment?on=2026-11-23'
                  curl -u agent-ville:ville 'http://localhost:{0}/territories/valombre/deadlines?on=2026-11-23'
                  curl http://localhost:{0}/v3/api-docs
                """.replace("{0}", String.valueOf(event.getWebServer().getPort())));
    }
}
