package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import java.util.ArrayList;
import java.util.List;

/** The faults of one document: the first {@link Faults#MOST}, and how many more there are. */
final class Tally {

    private final List<Fault> told = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        if (count++ < Faults.MOST) {
            told.add(fault);
        }
    }

    /** Whether what comes is counted only. */
    boolean full() {
        return count >= Faults.MOST;
    }

    int count() {
        return count;
    }

    List<Fault> told() {
        return told;
    }
}
