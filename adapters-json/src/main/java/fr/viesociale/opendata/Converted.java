package fr.viesociale.opendata;

import java.util.List;

/**
 * Un résultat de conversion: what was made of a foreign document, or for it, and every remark on the way.
 *
 * @param <T> what was made
 * @param value what was made, never null
 * @param remarks the remarks in the order of the document, never null
 */
public record Converted<T>(T value, List<Remark> remarks) {

    /** A result with its remarks, which are copied. */
    public Converted {
        remarks = List.copyOf(remarks);
    }

    /**
     * The remarks with one treatment.
     *
     * @param treatment the treatment
     * @return the remarks, never null
     */
    public List<Remark> remarks(Remark.Treatment treatment) {
        return remarks.stream()
                .filter(remark -> remark.treatment() == treatment)
                .toList();
    }
}
