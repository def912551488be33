package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.Map;
import java.util.Set;

/**
 * Nature d'une organisation: what kind of institution or body it is, as conventions and committees count them.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record OrganisationKind(String value) implements Code {

    /** Commune. */
    public static final OrganisationKind COMMUNE = new OrganisationKind("COMMUNE");

    /** Établissement public de coopération intercommunale. */
    public static final OrganisationKind EPCI = new OrganisationKind("EPCI");

    /** Caisse d'allocations familiales. */
    public static final OrganisationKind CAF = new OrganisationKind("CAF");

    /** Conseil départemental. */
    public static final OrganisationKind DEPARTEMENT = new OrganisationKind("DEPARTEMENT");

    /** Conseil régional. */
    public static final OrganisationKind REGION = new OrganisationKind("REGION");

    /** État. */
    public static final OrganisationKind STATE = new OrganisationKind("STATE");

    /** Association. */
    public static final OrganisationKind ASSOCIATION = new OrganisationKind("ASSOCIATION");

    /** Fédération de structures, such as of centres sociaux. */
    public static final OrganisationKind FEDERATION = new OrganisationKind("FEDERATION");

    /** Fondation. */
    public static final OrganisationKind FOUNDATION = new OrganisationKind("FOUNDATION");

    /** Centre communal d'action sociale. */
    public static final OrganisationKind CCAS = new OrganisationKind("CCAS");

    /** Conseil citoyen. */
    public static final OrganisationKind CITIZEN_COUNCIL = new OrganisationKind("CITIZEN_COUNCIL");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("COMMUNE", Text.of("commune", "commune")),
            entry("EPCI", Text.of("établissement public de coopération intercommunale", "intercommunal authority")),
            entry("CAF", Text.of("caisse d'allocations familiales", "family allowance fund (Caf)")),
            entry("DEPARTEMENT", Text.of("conseil départemental", "département council")),
            entry("REGION", Text.of("conseil régional", "regional council")),
            entry("STATE", Text.of("État", "State")),
            entry("ASSOCIATION", Text.of("association", "association")),
            entry("FEDERATION", Text.of("fédération", "federation")),
            entry("FOUNDATION", Text.of("fondation", "foundation")),
            entry("CCAS", Text.of("centre communal d'action sociale", "municipal social action centre")),
            entry("CITIZEN_COUNCIL", Text.of("conseil citoyen", "citizens’ council")));

    private static final Set<String> OF_PUBLIC_LAW =
            Set.of("COMMUNE", "EPCI", "DEPARTEMENT", "REGION", "STATE", "CCAS");
    private static final Set<String> OF_PRIVATE_LAW = Set.of("ASSOCIATION", "FEDERATION", "FOUNDATION");

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public OrganisationKind {
        value = Code.checked(value);
    }

    /**
     * Whether it is a public body.
     *
     * @return yes for an authority and its CCAS, no for an association, a federation or a foundation, else undetermined
     */
    public Holds publicLaw() {
        return OF_PUBLIC_LAW.contains(value)
                ? Holds.YES
                : OF_PRIVATE_LAW.contains(value) ? Holds.NO : Holds.UNDETERMINED;
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
