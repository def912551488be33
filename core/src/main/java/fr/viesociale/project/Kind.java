package fr.viesociale.project;

import fr.viesociale.actor.Organisation;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Text;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Une sorte de fiche: the closed list of what a project holds. JSON, tables, schema and generators walk it; adding a kind
 * is one line here and its place in {@link #ALL}.
 *
 * @param <E> the entries of that kind
 */
public final class Kind<E extends Entry> {

    /** Part du territoire. */
    public static final Kind<TerritoryPart> TERRITORY_PART = new Kind<>(
            "territoryParts",
            TerritoryPart.class,
            Id.TerritoryPart.class,
            Id.TerritoryPart::new,
            Text.of("part du territoire", "part of the territory"));

    /** Quartier. */
    public static final Kind<District> DISTRICT = new Kind<>(
            "districts", District.class, Id.District.class, Id.District::new, Text.of("quartier", "district"));

    /** Quartier prioritaire. */
    public static final Kind<PriorityArea> PRIORITY_AREA = new Kind<>(
            "priorityAreas",
            PriorityArea.class,
            Id.PriorityArea.class,
            Id.PriorityArea::new,
            Text.of("quartier prioritaire", "priority area"));

    /** Succession de quartiers prioritaires. */
    public static final Kind<AreaSuccession> AREA_SUCCESSION = new Kind<>(
            "areaSuccessions",
            AreaSuccession.class,
            Id.AreaSuccession.class,
            Id.AreaSuccession::new,
            Text.of("succession de quartiers prioritaires", "succession of priority areas"));

    /** Chiffre de population. */
    public static final Kind<PopulationFigure> POPULATION_FIGURE = new Kind<>(
            "populationFigures",
            PopulationFigure.class,
            Id.PopulationFigure.class,
            Id.PopulationFigure::new,
            Text.of("chiffre de population", "population figure"));

    /** Organisation. */
    public static final Kind<Organisation> ORGANISATION = new Kind<>(
            "organisations",
            Organisation.class,
            Id.Organisation.class,
            Id.Organisation::new,
            Text.of("organisation", "organisation"));

    /** Convention. */
    public static final Kind<Convention> CONVENTION = new Kind<>(
            "conventions",
            Convention.class,
            Id.Convention.class,
            Id.Convention::new,
            Text.of("convention", "convention"));

    /** Version de convention. */
    public static final Kind<ConventionVersion> CONVENTION_VERSION = new Kind<>(
            "conventionVersions",
            ConventionVersion.class,
            Id.ConventionVersion.class,
            Id.ConventionVersion::new,
            Text.of("version de convention", "convention version"));

    /** Partie signataire. */
    public static final Kind<Party> PARTY =
            new Kind<>("parties", Party.class, Id.Party.class, Id.Party::new, Text.of("partie signataire", "party"));

    /** Orientation. */
    public static final Kind<Orientation> ORIENTATION = new Kind<>(
            "orientations",
            Orientation.class,
            Id.Orientation.class,
            Id.Orientation::new,
            Text.of("orientation", "orientation"));

    /** Instance. */
    public static final Kind<Body> BODY =
            new Kind<>("bodies", Body.class, Id.Body.class, Id.Body::new, Text.of("instance", "body"));

    /** Siège. */
    public static final Kind<Seat> SEAT =
            new Kind<>("seats", Seat.class, Id.Seat.class, Id.Seat::new, Text.of("siège", "seat"));

    /** Résolution. */
    public static final Kind<Resolution> RESOLUTION = new Kind<>(
            "resolutions",
            Resolution.class,
            Id.Resolution.class,
            Id.Resolution::new,
            Text.of("résolution", "resolution"));

    /** Structure. */
    public static final Kind<Structure> STRUCTURE = new Kind<>(
            "structures", Structure.class, Id.Structure.class, Id.Structure::new, Text.of("structure", "structure"));

    /** Projet social. */
    public static final Kind<StructureProject> STRUCTURE_PROJECT = new Kind<>(
            "structureProjects",
            StructureProject.class,
            Id.StructureProject.class,
            Id.StructureProject::new,
            Text.of("projet social", "structure’s project"));

    /** Demande d'agrément. */
    public static final Kind<AgrementRequest> AGREMENT_REQUEST = new Kind<>(
            "agrementRequests",
            AgrementRequest.class,
            Id.AgrementRequest.class,
            Id.AgrementRequest::new,
            Text.of("demande d'agrément", "agrément request"));

    /** Agrément. */
    public static final Kind<Agrement> AGREMENT = new Kind<>(
            "agrements", Agrement.class, Id.Agrement.class, Id.Agrement::new, Text.of("agrément", "agrément"));

    /** Décision. */
    public static final Kind<BoardDecision> BOARD_DECISION = new Kind<>(
            "boardDecisions",
            BoardDecision.class,
            Id.BoardDecision.class,
            Id.BoardDecision::new,
            Text.of("décision", "decision"));

    /** Dérogation. */
    public static final Kind<Derogation> DEROGATION = new Kind<>(
            "derogations",
            Derogation.class,
            Id.Derogation.class,
            Id.Derogation::new,
            Text.of("dérogation", "derogation"));

    /** État d'une liste. */
    public static final Kind<Inventory> INVENTORY = new Kind<>(
            "inventories",
            Inventory.class,
            Id.Inventory.class,
            Id.Inventory::new,
            Text.of("état d'une liste", "inventory"));

    /** Every kind, in the order of a dossier: what is named comes before what names it, mostly. */
    public static final List<Kind<?>> ALL = List.of(
            TERRITORY_PART,
            DISTRICT,
            PRIORITY_AREA,
            AREA_SUCCESSION,
            POPULATION_FIGURE,
            ORGANISATION,
            CONVENTION,
            CONVENTION_VERSION,
            PARTY,
            ORIENTATION,
            BODY,
            SEAT,
            RESOLUTION,
            STRUCTURE,
            STRUCTURE_PROJECT,
            AGREMENT_REQUEST,
            AGREMENT,
            BOARD_DECISION,
            DEROGATION,
            INVENTORY);

    private static final Map<Class<?>, Kind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(kind -> kind.type, Function.identity()));
    private static final Map<Class<?>, Kind<?>> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(kind -> kind.idType, Function.identity()));

    private final String plural;
    private final Class<E> type;
    private final Class<? extends Id> idType;
    private final Function<String, ? extends Id> door;
    private final Text name;

    private <I extends Id> Kind(String plural, Class<E> type, Class<I> idType, Function<String, I> door, Text name) {
        this.plural = plural;
        this.type = type;
        this.idType = idType;
        this.door = door;
        this.name = name;
    }

    /**
     * The kind of an entry.
     *
     * @param <E> the entries of that kind
     * @param entry the entry
     * @return the kind, never null
     */
    @SuppressWarnings("unchecked") // the kind of a type is of that type
    public static <E extends Entry> Kind<E> of(E entry) {
        Kind<?> kind = BY_TYPE.get(entry.getClass());
        if (kind == null) {
            throw new NoSuchElementException(
                    "not an entry of a project: " + entry.getClass().getName());
        }
        return (Kind<E>) kind;
    }

    /**
     * The kind of entry that an id names.
     *
     * @param id the id
     * @return the kind; empty for the id of a territory, which is no entry
     */
    public static Optional<Kind<?>> of(Id id) {
        return Optional.ofNullable(BY_ID.get(id.getClass()));
    }

    /**
     * The kind whose list has this name in a dossier.
     *
     * @param plural such as {@code priorityAreas}
     * @return the kind, empty when there is none
     */
    public static Optional<Kind<?>> named(String plural) {
        return ALL.stream().filter(kind -> kind.plural.equals(plural)).findFirst();
    }

    /**
     * The name of its list in a dossier.
     *
     * @return such as {@code priorityAreas}, never null
     */
    public String plural() {
        return plural;
    }

    /**
     * The record that holds an entry of it.
     *
     * @return the type, never null
     */
    public Class<E> type() {
        return type;
    }

    /**
     * The type of its ids.
     *
     * @return the type, never null
     */
    public Class<? extends Id> idType() {
        return idType;
    }

    /**
     * Makes an id of it.
     *
     * @param value the value
     * @return the id, never null
     * @throws fr.viesociale.fault.Refused when the value is faulty
     */
    public Id id(String value) {
        return door.apply(value);
    }

    /**
     * What one entry of it is called.
     *
     * @return the name, never null
     */
    public Text name() {
        return name;
    }

    @Override
    public String toString() {
        return plural;
    }
}
