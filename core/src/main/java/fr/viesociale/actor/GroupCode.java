package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Groupe ou collège: which of those concerned took part.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record GroupCode(String value) implements Code {

    /** Décideurs et financeurs. */
    public static final GroupCode DECIDERS_FUNDERS = new GroupCode("DECIDERS_FUNDERS");

    /** Structures. */
    public static final GroupCode STRUCTURES = new GroupCode("STRUCTURES");

    /** Habitants. */
    public static final GroupCode INHABITANTS = new GroupCode("INHABITANTS");

    /** Associations. */
    public static final GroupCode ASSOCIATIONS = new GroupCode("ASSOCIATIONS");

    /** Politiques publiques institutionnelles. */
    public static final GroupCode INSTITUTIONS = new GroupCode("INSTITUTIONS");

    /** Usagers. */
    public static final GroupCode USERS = new GroupCode("USERS");

    /** Bénévoles. */
    public static final GroupCode VOLUNTEERS = new GroupCode("VOLUNTEERS");

    /** Professionnels. */
    public static final GroupCode PROFESSIONALS = new GroupCode("PROFESSIONALS");

    /** Partenaires. */
    public static final GroupCode PARTNERS = new GroupCode("PARTNERS");

    /** Commune. */
    public static final GroupCode COMMUNE = new GroupCode("COMMUNE");

    /** Caf. */
    public static final GroupCode CAF = new GroupCode("CAF");

    /** Administrateurs de la Caf. */
    public static final GroupCode CAF_BOARD_MEMBERS = new GroupCode("CAF_BOARD_MEMBERS");

    /** Agents de la Caf. */
    public static final GroupCode CAF_STAFF = new GroupCode("CAF_STAFF");

    /** Conseils citoyens. */
    public static final GroupCode CITIZEN_COUNCILS = new GroupCode("CITIZEN_COUNCILS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("DECIDERS_FUNDERS", Text.of("décideurs et financeurs", "deciders and funders")),
            entry("STRUCTURES", Text.of("structures", "structures")),
            entry("INHABITANTS", Text.of("habitants", "residents")),
            entry("ASSOCIATIONS", Text.of("associations", "associations")),
            entry("INSTITUTIONS", Text.of("politiques publiques institutionnelles", "public policies")),
            entry("USERS", Text.of("usagers", "users")),
            entry("VOLUNTEERS", Text.of("bénévoles", "volunteers")),
            entry("PROFESSIONALS", Text.of("professionnels", "professionals")),
            entry("PARTNERS", Text.of("partenaires", "partners")),
            entry("COMMUNE", Text.of("commune", "commune")),
            entry("CAF", Text.of("Caf", "Caf")),
            entry("CAF_BOARD_MEMBERS", Text.of("administrateurs de la Caf", "board members of the Caf")),
            entry("CAF_STAFF", Text.of("agents de la Caf", "staff of the Caf")),
            entry("CITIZEN_COUNCILS", Text.of("conseils citoyens", "citizens’ councils")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public GroupCode {
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
