package fr.viesociale.fault;

import fr.viesociale.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Refus: a value that cannot exist; carries every fault of it. The one exception that bad input ends in. */
public final class Refused extends RuntimeException {

    /** Never serialised with its faults: an exception that crosses a wire crosses it as text. */
    private final transient List<Fault> faults;

    /** @param faults every fault found, at least one */
    public Refused(List<Fault> faults) {
        super(faults.stream().map(f -> f.in(Language.ENGLISH)).collect(Collectors.joining("; ")), null, false, true);
        this.faults = List.copyOf(faults);
    }

    /**
     * Every fault found, in the order in which they were found.
     *
     * @return the faults, never null, never empty
     */
    public List<Fault> faults() {
        return faults;
    }
}
