package fr.viesociale.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The application of a city, with the library put into it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableResilientMethods
public class CityApplication {

    /** The application. */
    public CityApplication() {}

    /**
     * Starts it.
     *
     * @param arguments the arguments of Spring Boot
     */
    public static void main(String... arguments) {
        SpringApplication.run(CityApplication.class, arguments);
    }
}
