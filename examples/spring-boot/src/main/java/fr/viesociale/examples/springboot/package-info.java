/** An application of a city on Spring Boot 4, with its own table, forms, functions and transactions. */
@NullMarked
package fr.viesociale.examples.springboot;

import org.jspecify.annotations.NullMarked;
