package fr.viesociale.examples.boot4;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application of a host on Spring Boot 4 and Jackson 3: Boot finds the module by itself. */
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
}
