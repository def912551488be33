package fr.viesociale.constraint;

import fr.viesociale.identifier.Rna;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Numéro RNA valide: the text is an RNA number, to the letter what {@link Rna} admits. A text
 * that was not given is valid: where it is required, say so with {@code @NotNull}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = ValidRna.Check.class)
public @interface ValidRna {

    /**
     * What a person is told.
     *
     * @return a message, or the key of one
     */
    String message() default "{fr.viesociale.identifier.rna}";

    /**
     * When it is checked.
     *
     * @return the groups that the host validates
     */
    Class<?>[] groups() default {};

    /**
     * What the host attaches to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** La vérification, which asks {@link Rna#valid}. */
    final class Check implements ConstraintValidator<ValidRna, CharSequence> {

        /** Made by the validator of the host. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Rna.valid(text.toString());
        }
    }
}
