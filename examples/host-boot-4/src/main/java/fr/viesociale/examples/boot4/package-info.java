/** A host on Spring Boot 4 and Jackson 3: Boot finds the module by itself. */
@NullMarked
package fr.viesociale.examples.boot4;

import org.jspecify.annotations.NullMarked;
