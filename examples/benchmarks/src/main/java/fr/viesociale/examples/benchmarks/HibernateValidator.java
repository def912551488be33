package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.Beans.TerritoryBean;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Hibernate Validator, one factory for all: a cascade from the territory down, messages taken as they are. */
final class HibernateValidator implements Engine {

    private final Validator validator;

    HibernateValidator() {
        ValidatorFactory factory = Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                .configure()
                .messageInterpolator(new AsItIs())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** Spares the expression language. */
    private static final class AsItIs implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    @Override
    public Question about(TerritorialProject project) {
        TerritoryBean territory = Beans.of(project.on(ComparedRules.DAY));
        return new Question() {
            @Override
            public Collection<ConstraintViolation<TerritoryBean>> ask() {
                return validator.validate(territory);
            }

            @Override
            public Set<Found> found() {
                return ask().stream()
                        .map(violation -> new Found(
                                ((Meets) violation.getConstraintDescriptor().getAnnotation())
                                        .value()
                                        .rule(),
                                Engine.subject(violation.getLeafBean()),
                                Answer.valueOf(violation.getMessage())))
                        .collect(Collectors.toSet());
            }
        };
    }
}
