package fr.viesociale.constraint;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/** Les deux portes: a form with a field of each constraint, and the constructors of the same values. */
final class Doors {

    /** A field of each, filled with one text. */
    record Form(
            @ValidSiret String siret,
            @ValidSiren String siren,
            @ValidRna String rna,
            @ValidCommuneCode String communeCode,
            @ValidPriorityAreaCode String priorityAreaCode,
            @ValidId String id,
            @ValidCode String code,
            List<@ValidCommuneCode String> communes) {

        static Form filledWith(String text) {
            return new Form(text, text, text, text, text, text, text, List.of());
        }
    }

    static final Map<String, Consumer<String>> CONSTRUCTORS = Map.of(
            "siret", Siret::new,
            "siren", Siren::new,
            "rna", Rna::new,
            "communeCode", CommuneCode::new,
            "priorityAreaCode", PriorityAreaCode::new,
            "id", Id.Structure::new,
            "code", Code::checked);

    static final Validator VALIDATOR = speaking(Locale.FRENCH);

    static Validator speaking(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Set.of(Locale.FRENCH, Locale.ENGLISH))
                .defaultLocale(locale)
                .messageInterpolator(new ResourceBundleMessageInterpolator(
                        Set.of(Locale.FRENCH, Locale.ENGLISH), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private Doors() {}

    static Stream<String> texts() {
        return Stream.of(
                "32318058800036",
                "323 180 588 00036",
                "323.180.588\u00a000036",
                "32318058800037",
                "35600000049837",
                "213000078",
                "213 000 078",
                "213000079",
                "٢١٣٠٠٠٠٧٨",
                "W302000001",
                "W9R1000001",
                "W3020 00001",
                "w302000001",
                "30007",
                "2A004",
                "20007",
                " 30007",
                "QP030001",
                "QN03001I",
                " QN03001I ",
                "QN030011",
                "CENTRE_SOCIAL",
                "centre-social",
                "maison fictive",
                " maison",
                "maison\t1",
                "",
                " ",
                "\ud83d",
                "a".repeat(64),
                "a".repeat(65),
                "e\u0301".repeat(64));
    }

    static Map<String, String> messages(Validator validator) {
        return messages(validator, "x");
    }

    static Map<String, String> messages(Validator validator, String text) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Form> violation : validator.validate(Form.filledWith(text))) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }

    static Set<String> refusedByConstraints(String text) {
        return messages(VALIDATOR, text).keySet();
    }

    static Set<String> refusedByConstructors(String text) {
        Map<String, Refused> refused = new TreeMap<>();
        CONSTRUCTORS.forEach((field, constructor) -> {
            Refused refusal = refusal(constructor, text);
            if (refusal != null) {
                refused.put(field, refusal);
            }
        });
        return refused.keySet();
    }

    static Refused refusal(Consumer<String> constructor, String text) {
        try {
            constructor.accept(text);
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }
}
