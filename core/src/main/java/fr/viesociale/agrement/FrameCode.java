package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Cadre de référence nommé par un registre: the doctrine of the Cnaf under which it treats an agrément.
 *
 * <p>An open list: a host may record a frame that this release does not know.
 *
 * @param value the code, never null
 */
public record FrameCode(String value) implements Code {

    /** Circulaires 2012-013 et 2016-005. */
    public static final FrameCode AVS_2012_2016 = new FrameCode("AVS_2012_2016");

    /** Circulaire du 18 décembre 2025. */
    public static final FrameCode AVS_2025 = new FrameCode("AVS_2025");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("AVS_2012_2016", Text.of("cadre de 2012 et 2016", "frame of 2012 and 2016")),
            entry(
                    "AVS_2025",
                    Text.of(
                            "cadre de la circulaire du 18 décembre 2025",
                            "frame of the circular of 18 December 2025")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public FrameCode {
        value = Code.checked(value);
    }

    @Override
    public Text name() {
        return NAMES.getOrDefault(value, Text.same(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
