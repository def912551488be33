package fr.viesociale.examples.benchmarks;

import fr.viesociale.rule.Answer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ce que doit un bean: one constraint a requirement, each with a validator of its own that is set up once. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Meets.Validator.class)
@Repeatable(Meets.All.class)
public @interface Meets {

    /** The requirement. */
    Requirement value();

    /** What the violation says: the answer. */
    String message() default "BREACHED";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The constraints. */
        Meets[] value();
    }

    /** Asks one requirement. */
    final class Validator implements ConstraintValidator<Meets, Object> {
        private Requirement requirement = Requirement.DECIDED;

        @Override
        public void initialize(Meets constraint) {
            requirement = constraint.value();
        }

        @Override
        public boolean isValid(Object bean, ConstraintValidatorContext context) {
            Answer answer = requirement.of(bean);
            if (answer == Answer.UNDETERMINED) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("UNDETERMINED").addConstraintViolation();
            }
            return answer == Answer.SATISFIED || answer == Answer.NOT_APPLICABLE;
        }
    }
}
