package fr.viesociale.constraint;

import fr.viesociale.identifier.PriorityAreaCode;
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
 * Code de quartier prioritaire valide: the text is the code of a priority area, of 2015 or of 2024, to the letter what {@link PriorityAreaCode} admits. A text
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
@Constraint(validatedBy = ValidPriorityAreaCode.Check.class)
public @interface ValidPriorityAreaCode {

    /**
     * What a person is told.
     *
     * @return a message, or the key of one
     */
    String message() default "{fr.viesociale.identifier.qpv}";

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

    /** La vérification, which asks {@link PriorityAreaCode#valid}. */
    final class Check implements ConstraintValidator<ValidPriorityAreaCode, CharSequence> {

        /** Made by the validator of the host. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || PriorityAreaCode.valid(text.toString());
        }
    }
}
