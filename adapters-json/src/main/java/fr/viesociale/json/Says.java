package fr.viesociale.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a property of an answer says: the schemas and the documentation are drawn up from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@interface Says {

    /** The words, for people who do not write Java. */
    String value();

    /** The closed list that its code is taken from, gravest or first first; none where the list is open. */
    Class<? extends Enum<?>>[] codes() default {};
}
