package fr.viesociale.examples.springboot;

import fr.viesociale.fault.Fault;
import fr.viesociale.text.Text;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Une anomalie telle que la voit l'appelant, one of the {@code faults} of a problem (RFC 9457).
 *
 * @param code the stable code
 * @param pointer where in what was sent, a JSON Pointer, empty for the whole of it
 * @param message what is wrong and what to do
 */
record Problem(String code, String pointer, Text message) {

    static Problem of(Fault fault) {
        String path = fault.path();
        return new Problem(fault.code(), path.isEmpty() || path.startsWith("/") ? path : "/" + path, fault.message());
    }

    /** All that is wrong, as one problem. */
    static ProblemDetail detail(HttpStatus status, List<Problem> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        if (faults.size() == 1) {
            problem.setDetail(faults.get(0).message().fr());
        }
        problem.setProperty("faults", faults);
        return problem;
    }

    static ErrorResponseException thrown(HttpStatus status, String code, Text message) {
        return new ErrorResponseException(status, detail(status, List.of(new Problem(code, "", message))), null);
    }
}
