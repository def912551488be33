package fr.viesociale.examples.boot3;

import com.fasterxml.jackson.databind.Module;
import fr.viesociale.json.jackson2.HostModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application of a host on Spring Boot 3.5 and Jackson 2, without Jackson 3: Boot takes the module as a bean. */
@SpringBootApplication(proxyBeanMethods = false)
public class Host {

    /** The application. */
    public Host() {}

    /**
     * Starts it.
     *
     * @param arguments the arguments of Spring Boot
     */
    public static void main(String... arguments) {
        SpringApplication.run(Host.class, arguments);
    }

    /**
     * The module for the mapper of Boot 3, which looks for beans and not for services.
     *
     * @return the module, never null
     */
    @Bean
    Module vieSociale() {
        return new HostModule();
    }
}
