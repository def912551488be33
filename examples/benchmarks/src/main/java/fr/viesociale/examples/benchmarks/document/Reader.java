package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.json.Dossiers;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Qui lit: who reads a dossier. */
public enum Reader {
    /** This library: everything checked, references as well. */
    VIE_SOCIALE("Vie sociale, checked", () -> new Dossiers()::read),
    /** Jackson into beans; nothing is checked. */
    PLAIN("Jackson, beans, unchecked", () -> {
        JsonMapper mapper = mapper();
        return document -> mapper.readValue(document, DossierBean.class);
    }),
    /** The same, followed by a cascade of constraints. */
    VALIDATED("Jackson, beans, Hibernate Validator", () -> {
        JsonMapper mapper = mapper();
        Validator validator = validator();
        return document -> {
            DossierBean dossier = mapper.readValue(document, DossierBean.class);
            int violations = validator.validate(dossier).size();
            if (violations > 0) {
                throw new IllegalArgumentException(violations + " violations");
            }
            return dossier;
        };
    });

    private final String title;
    private final Supplier<Function<byte[], Object>> made;

    Reader(String title, Supplier<Function<byte[], Object>> made) {
        this.title = title;
        this.made = made;
    }

    /** How it is called. */
    public String title() {
        return title;
    }

    /** A reader, made once; it throws when it refuses a document. */
    Function<byte[], Object> reader() {
        return made.get();
    }

    /** As a host sets it up that wants to know of unknown keys. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static Validator validator() {
        return Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
