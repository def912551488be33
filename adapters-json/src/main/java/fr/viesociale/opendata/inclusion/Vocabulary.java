package fr.viesociale.opendata.inclusion;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.ManagerStatus;
import fr.viesociale.structure.StructureKind;
import java.util.Map;
import java.util.Optional;

/** Le vocabulaire: the words of the format that have one in our entries. */
final class Vocabulary {

    static final String FCSF = "fcsf";
    static final String EVERYBODY = "tous-publics";

    private static final String RIGHTS =
            "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits";
    private static final String PROCEDURES =
            "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives";
    private static final String ONLINE = "numerique--acceder-a-des-services-en-ligne";
    private static final String DIGITAL_BASICS = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String PARENTING = "famille--soutien-a-la-parentalite-et-a-leducation";

    private static final Map<OrganisationKind, String> NETWORK_OF_MANAGER = Map.of(
            OrganisationKind.COMMUNE, "communes", OrganisationKind.CCAS, "ccas-cias", OrganisationKind.CAF, "caf");
    private static final Map<ManagerStatus, String> NETWORK_OF_STATUS =
            Map.of(ManagerStatus.COMMUNE, "communes", ManagerStatus.CCAS, "ccas-cias", ManagerStatus.CAF, "caf");
    private static final Map<PublicCode, String> PUBLICS = Map.of(
            PublicCode.EVERYBODY,
            EVERYBODY,
            PublicCode.FAMILIES,
            "familles",
            PublicCode.YOUNG_PEOPLE,
            "jeunes",
            PublicCode.SENIORS,
            "seniors");
    private static final Map<AccessKind, String> THEME_OF_ACCESS =
            Map.of(AccessKind.DIGITAL_HELP, ONLINE, AccessKind.RIGHTS, RIGHTS, AccessKind.CAF_POINT, PROCEDURES);
    private static final Map<String, AccessKind> ACCESS_OF_THEME =
            Map.of(ONLINE, AccessKind.DIGITAL_HELP, DIGITAL_BASICS, AccessKind.DIGITAL_HELP, RIGHTS, AccessKind.RIGHTS);
    private static final Map<String, StructureKind> KIND_OF_TYPOLOGY = Map.of(
            "CS", StructureKind.CENTRE_SOCIAL,
            "CSC", new StructureKind("CENTRE_SOCIOCULTUREL"),
            "EVS", StructureKind.ESPACE_DE_VIE_SOCIALE,
            "MQ", new StructureKind("MAISON_DE_QUARTIER"),
            "MJC", new StructureKind("MJC"));
    private static final Map<String, OrganisationKind> ORGANISATION_OF_TYPOLOGY =
            Map.of("CAF", OrganisationKind.CAF, "CCAS", OrganisationKind.CCAS);

    private Vocabulary() {}

    static Optional<String> network(OrganisationKind manager) {
        return Optional.ofNullable(NETWORK_OF_MANAGER.get(manager));
    }

    static Optional<String> network(ManagerStatus manager) {
        return Optional.ofNullable(NETWORK_OF_STATUS.get(manager));
    }

    /** The one kind of structure that is a network, too. */
    static Optional<String> network(StructureKind kind) {
        return kind.value().equals("MJC") ? Optional.of("mjc") : Optional.empty();
    }

    static Optional<String> of(PublicCode reached) {
        return Optional.ofNullable(PUBLICS.get(reached));
    }

    static Optional<String> theme(AccessKind kind) {
        return Optional.ofNullable(THEME_OF_ACCESS.get(kind));
    }

    static Optional<String> theme(FamilyTheme theme) {
        return theme.equals(FamilyTheme.PARENTS_EDUCATIONAL_ROLE) ? Optional.of(PARENTING) : Optional.empty();
    }

    static Optional<AccessKind> access(String theme) {
        return Optional.ofNullable(ACCESS_OF_THEME.get(theme));
    }

    static Optional<StructureKind> kind(String typology) {
        return Optional.ofNullable(KIND_OF_TYPOLOGY.get(typology));
    }

    static Optional<OrganisationKind> organisation(String typology) {
        return Optional.ofNullable(ORGANISATION_OF_TYPOLOGY.get(typology));
    }
}
