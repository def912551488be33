package fr.viesociale.json;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Place;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject.Flaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The faults of one document: the first {@link Faults#MOST}, and how many more there are. */
final class Tally {

    private final List<Fault> told = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        if (count++ < Faults.MOST) {
            told.add(fault);
        }
    }

    int count() {
        return count;
    }

    /** Every fault in the order of the document. */
    Refused refusal(UnaryOperator<List<Fault>> located, String format) {
        List<Fault> faults = new ArrayList<>(located.apply(told));
        faults.sort(Comparator.comparing(
                Fault::place,
                Comparator.nullsFirst(Comparator.comparingInt(Place::line).thenComparingInt(Place::column))));
        if (Version.newer(format)) {
            faults.replaceAll(fault -> Messages.ofNewer(fault, format));
        }
        if (count > faults.size()) {
            faults.add(Faults.more(count - faults.size()));
        }
        return new Refused(faults);
    }

    /** Flaws come entry by entry, so that each entry is looked through once. */
    Consumer<Flaw> flaws(IdentityHashMap<Entry, String> pointers) {
        return new Consumer<>() {
            private @Nullable Entry last;
            private Map<Id, String> paths = Map.of();

            @Override
            public void accept(Flaw flaw) {
                Id missing = flaw.missing();
                if (flaw.entry() != last && missing != null && count < Faults.MOST) {
                    last = flaw.entry();
                    paths = References.in((Record) flaw.entry());
                }
                String inside = missing == null ? "/" + flaw.fault().path() : paths.getOrDefault(missing, "");
                add(new Fault(
                        flaw.fault().code(),
                        pointers.getOrDefault(flaw.entry(), "") + inside,
                        flaw.fault().message(),
                        null));
            }
        };
    }
}
