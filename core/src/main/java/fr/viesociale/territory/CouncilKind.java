package fr.viesociale.territory;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une forme de participation dans un quartier prioritaire.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record CouncilKind(String value) implements Code {

    /** Conseil citoyen. */
    public static final CouncilKind CITIZEN_COUNCIL = new CouncilKind("CITIZEN_COUNCIL");

    /** Autre forme de participation. */
    public static final CouncilKind OTHER_FORM = new CouncilKind("OTHER_FORM");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("CITIZEN_COUNCIL", Text.of("conseil citoyen", "citizens’ council")),
            entry("OTHER_FORM", Text.of("autre forme de participation", "another form of participation")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public CouncilKind {
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
