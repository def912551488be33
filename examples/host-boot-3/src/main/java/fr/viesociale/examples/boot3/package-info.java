/** A host on Spring Boot 3.5 and Jackson 2, without Jackson 3: Boot takes the module as a bean. */
@NullMarked
package fr.viesociale.examples.boot3;

import org.jspecify.annotations.NullMarked;
