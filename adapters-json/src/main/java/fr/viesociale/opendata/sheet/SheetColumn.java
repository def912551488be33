package fr.viesociale.opendata.sheet;

import fr.viesociale.opendata.table.Column;
import java.util.List;

/** Les colonnes de la table, in order; the variants are the words of the observatory's public sheets. */
enum SheetColumn implements Column {
    ID("identifiant", true, "id"),
    NAME("nom", true, "nom de la structure"),
    KIND("nature", true, "type de structure", "type"),
    SIRET("siret", false, "numéro siret", "n° siret"),
    UNCHECKED("siret_non_verifie", false),
    FIRST_AGREMENT("premier_agrement", false, "date du 1er agrément", "date du premier agrément"),
    MANAGERS("gestionnaires", false, "gestionnaire"),
    MODE("mode_gestion", false, "mode de gestion"),
    POPULATION("population", false, "population de la zone de compétence"),
    ZONE_TYPE("type_zone", false, "type de territoire"),
    ZONE_SIZE("taille_zone", false, "taille du territoire"),
    DISTRICTS("quartiers", false, "quartier"),
    PRIORITY_AREAS("quartiers_prioritaires", false, "qpv", "géographie prioritaire"),
    SEVERAL_SITES("plusieurs_sites", false, "multi-sites"),
    SITES("sites", false, "site"),
    ITINERANT("itinerante", false, "itinérant", "structure itinérante"),
    AXIS_1("axe_1", false, "axe du projet 1"),
    AXIS_2("axe_2", false, "axe du projet 2"),
    AXIS_3("axe_3", false, "axe du projet 3"),
    AXIS_4("axe_4", false, "axe du projet 4"),
    AXIS_5("axe_5", false, "axe du projet 5");

    static final List<SheetColumn> AXES = List.of(AXIS_1, AXIS_2, AXIS_3, AXIS_4, AXIS_5);

    private final String title;
    private final boolean required;
    private final List<String> variants;

    SheetColumn(String title, boolean required, String... variants) {
        this.title = title;
        this.required = required;
        this.variants = List.of(variants);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> variants() {
        return variants;
    }
}
