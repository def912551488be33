package fr.viesociale.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The codes under which a value is refused. */
final class Refusals {

    private Refusals() {}

    static List<String> codes(ThrowingCallable door) {
        Throwable thrown = catchThrowable(door);
        assertThat(thrown).isInstanceOf(Refused.class);
        return ((Refused) thrown).faults().stream().map(Fault::code).toList();
    }
}
