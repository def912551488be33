package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.document.DossierBean.PeriodBean;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Une période qui tient: both ends are days of the calendar, and the last one does not come before the first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Ordered.Check.class)
public @interface Ordered {

    /** What is said. */
    String message() default "period";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reads both ends. */
    final class Check implements ConstraintValidator<Ordered, PeriodBean> {

        @Override
        public boolean isValid(PeriodBean period, ConstraintValidatorContext context) {
            try {
                LocalDate first = day(period.first, false);
                LocalDate last = day(period.last, true);
                return first == null || last == null || !last.isBefore(first);
            } catch (DateTimeException none) {
                return false;
            }
        }

        private static @Nullable LocalDate day(@Nullable String written, boolean end) {
            if (written == null || !Character.isDigit(written.charAt(0))) {
                return null;
            }
            return switch (written.length()) {
                case 4 ->
                    end
                            ? Year.parse(written).atMonth(12).atEndOfMonth()
                            : Year.parse(written).atDay(1);
                case 7 ->
                    end
                            ? YearMonth.parse(written).atEndOfMonth()
                            : YearMonth.parse(written).atDay(1);
                default -> LocalDate.parse(written);
            };
        }
    }
}
