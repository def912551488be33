package fr.viesociale.examples.springboot;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Les réponses d'erreur: everything that goes wrong becomes a problem of RFC 9457 that tells all its faults. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final ValidatorFactory validators;

    Problems(ValidatorFactory validators) {
        this.validators = validators;
    }

    /** What the library refuses. */
    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return Problem.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.faults().stream().map(Problem::of).toList());
    }

    /**
     * Les deux versions d'une fiche.
     *
     * @param entry the entry, its kind and its id
     * @param mine what the caller made of it, null when they removed it
     * @param theirs what others made of it, null when they removed it
     * @param dangling what it would name in vain, null when both edited the entry
     */
    record Clash(
            Mention entry,
            @Nullable Entry mine,
            @Nullable Entry theirs,
            @Nullable Mention dangling) {

        static Clash of(Merge.Clash clash) {
            return new Clash(
                    new Mention(clash.entry()),
                    clash.mine(),
                    clash.theirs(),
                    clash.dangling() == null ? null : new Mention(clash.dangling()));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflicting(Conflicting failure) {
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "save.conflict",
                Text.of(
                        "d'autres ont modifié les mêmes fiches : choisissez, puis enregistrez sur la dernière révision",
                        "others edited the same entries: choose, then save on the latest revision"));
        problem.setProperty("revision", failure.conflict().head());
        problem.setProperty(
                "clashes", failure.conflict().clashes().stream().map(Clash::of).toList());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .eTag("\"" + failure.conflict().head() + "\"")
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail twice(DuplicateKeyException known) {
        return problem(
                HttpStatus.CONFLICT,
                "letter.known",
                Text.of("ce courrier est déjà au registre", "this letter is in the register already"));
    }

    @ExceptionHandler
    ProblemDetail unavailable(Unavailable failure) {
        logger.error("the store does not answer", failure);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store.unavailable",
                Text.of("la base ne répond pas : réessayez", "the store does not answer: try again"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AuthenticationException failure) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ville-fictive\", charset=\"UTF-8\"")
                .body(problem(
                        HttpStatus.UNAUTHORIZED,
                        "function.unknown",
                        Text.of("présentez-vous par une fonction", "say which function you hold")));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException failure) {
        return problem(
                HttpStatus.FORBIDDEN,
                "function.reads-only",
                Text.of("cette fonction lit et ne modifie pas", "this function reads and does not edit"));
    }

    private static ProblemDetail problem(HttpStatus status, String code, Text message) {
        return Problem.detail(status, List.of(new Problem(code, "", message)));
    }

    /** The fields of a form, ours and the application's. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem> faults = invalid.getBindingResult().getFieldErrors().stream()
                .map(this::fault)
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
        return answer(Problem.detail(HttpStatus.UNPROCESSABLE_CONTENT, faults), headers);
    }

    /** What cannot be read: the library's refusal, where there is one behind it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof Refused refused
                ? answer(refused(refused), headers)
                : super.handleExceptionInternal(failure, body, headers, status, request);
    }

    /** What Spring itself refuses has one fault too, in its words. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getProperties() == null) {
            String why = problem.getDetail() == null ? status.toString() : problem.getDetail();
            problem.setProperty(
                    "faults",
                    List.of(new Problem(
                            "request.refused", "", Text.of("requête refusée par Spring (en anglais) : " + why, why))));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private Problem fault(FieldError error) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        Asked asked = new Asked(violation.getConstraintDescriptor(), violation.getInvalidValue());
        return new Problem(
                code(violation),
                "/" + error.getField().replace('.', '/').replace("[", "/").replace("]", ""),
                Text.of(said(violation, asked, Locale.FRENCH), said(violation, asked, Locale.ENGLISH)));
    }

    private String said(ConstraintViolation<?> violation, Asked asked, Locale locale) {
        return validators.getMessageInterpolator().interpolate(violation.getMessageTemplate(), asked, locale);
    }

    /** The code of the fault, for our constraints; for others, what the constraint is called. */
    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.startsWith("{fr.viesociale.")
                ? template.substring("{fr.viesociale.".length(), template.length() - 1)
                : "form."
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName();
    }

    /** What a message is made of. */
    private record Asked(
            ConstraintDescriptor<?> constraint, @Nullable Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
