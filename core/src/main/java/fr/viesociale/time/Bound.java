package fr.viesociale.time;

import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;

/**
 * Une borne de période: where a range of days begins or ends. A date of any precision, {@code open} where there is no
 * such end, {@code unknown} where there is one and nobody found it.
 */
public sealed interface Bound extends Written, Wording permits PartialDate, Edge {

    /**
     * Reads a bound.
     *
     * @param text {@code 2019-05-02}, {@code 2019-05}, {@code 2019}, {@code open} or {@code unknown}
     * @return the bound, never null
     * @throws fr.viesociale.fault.Refused with {@code date.form} when the text is none of them
     */
    static Bound parse(String text) {
        for (Edge edge : Edge.values()) {
            if (edge.value().equals(text)) {
                return edge;
            }
        }
        return PartialDate.parse(text);
    }
}
