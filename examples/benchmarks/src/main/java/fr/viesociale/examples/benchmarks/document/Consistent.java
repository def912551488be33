package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.document.DossierBean.EntryBean;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Un dossier qui se tient: no id twice in a kind, and nothing named that is not there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
public @interface Consistent {

    /** What is said. */
    String message() default "references";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Gathers the ids of each kind, then looks every reference up. */
    final class Check implements ConstraintValidator<Consistent, DossierBean> {

        @Override
        public boolean isValid(DossierBean dossier, ConstraintValidatorContext context) {
            Set<@Nullable String> districts = ids(dossier.districts);
            Set<@Nullable String> structures = ids(dossier.structures);
            return districts.size() == dossier.districts.size()
                    && structures.size() == dossier.structures.size()
                    && ids(dossier.sites).size() == dossier.sites.size()
                    && ids(dossier.posts).size() == dossier.posts.size()
                    && ids(dossier.agrements).size() == dossier.agrements.size()
                    && dossier.structures.stream().allMatch(one -> districts.containsAll(one.districts))
                    && dossier.sites.stream()
                            .allMatch(one -> structures.contains(one.structure)
                                    && (one.district == null || districts.contains(one.district)))
                    && dossier.posts.stream().allMatch(one -> structures.containsAll(one.structures))
                    && dossier.agrements.stream().allMatch(one -> structures.contains(one.structure));
        }

        private static Set<@Nullable String> ids(List<? extends EntryBean> entries) {
            Set<@Nullable String> ids = new HashSet<>(2 * entries.size());
            entries.forEach(entry -> ids.add(entry.id));
            return ids;
        }
    }
}
