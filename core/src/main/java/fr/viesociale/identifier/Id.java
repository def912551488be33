package fr.viesociale.identifier;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identifiant: what an entry is called inside its territory, given by the host and never changed.
 *
 * <p>One type per kind of entry, so that one cannot stand for another; the list is closed. A value has 1 to 64
 * characters, none of them a control character, and neither begins nor ends with a space; accents are composed. It is
 * never an INSEE code or a SIRET by law: those change or are shared.
 */
public sealed interface Id extends Comparable<Id>, Written {

    /** The most characters that a value has. */
    int LONGEST = 64;

    /** Identifiant d'un territoire. */
    record Territory(String value) implements Id {
        public Territory {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une part de la composition du territoire. */
    record TerritoryPart(String value) implements Id {
        public TerritoryPart {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un quartier. */
    record District(String value) implements Id {
        public District {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un quartier prioritaire. */
    record PriorityArea(String value) implements Id {
        public PriorityArea {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une succession de quartiers prioritaires. */
    record AreaSuccession(String value) implements Id {
        public AreaSuccession {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un chiffre de population. */
    record PopulationFigure(String value) implements Id {
        public PopulationFigure {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une organisation. */
    record Organisation(String value) implements Id {
        public Organisation {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une convention. */
    record Convention(String value) implements Id {
        public Convention {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une version de convention (convention initiale ou avenant). */
    record ConventionVersion(String value) implements Id {
        public ConventionVersion {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une partie à une convention. */
    record Party(String value) implements Id {
        public Party {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une orientation. */
    record Orientation(String value) implements Id {
        public Orientation {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une instance. */
    record Body(String value) implements Id {
        public Body {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un siège. */
    record Seat(String value) implements Id {
        public Seat {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une résolution d'instance. */
    record Resolution(String value) implements Id {
        public Resolution {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une structure d'animation de la vie sociale. */
    record Structure(String value) implements Id {
        public Structure {
            value = Id.checked(value);
        }
    }

    /** Identifiant : le projet social d'une structure. */
    record StructureProject(String value) implements Id {
        public StructureProject {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une demande d'agrément. */
    record AgrementRequest(String value) implements Id {
        public AgrementRequest {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'un agrément. */
    record Agrement(String value) implements Id {
        public Agrement {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une décision sur un agrément. */
    record BoardDecision(String value) implements Id {
        public BoardDecision {
            value = Id.checked(value);
        }
    }

    /** Identifiant d'une dérogation. */
    record Derogation(String value) implements Id {
        public Derogation {
            value = Id.checked(value);
        }
    }

    /** Identifiant : l'état d'une liste. */
    record Inventory(String value) implements Id {
        public Inventory {
            value = Id.checked(value);
        }
    }

    /**
     * The kind of entry that it names, such as {@code priorityArea}.
     *
     * @return the kind, never null
     */
    default String kind() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Makes an identifier of a kind that is known only by name.
     *
     * @param kind the kind, as {@link #kind()} gives it
     * @param value the value
     * @return the identifier, never null
     * @throws fr.viesociale.fault.Refused when no kind has that name or the value is faulty
     */
    static Id of(String kind, String value) {
        return switch (kind) {
            case "territory" -> new Territory(value);
            case "territoryPart" -> new TerritoryPart(value);
            case "district" -> new District(value);
            case "priorityArea" -> new PriorityArea(value);
            case "areaSuccession" -> new AreaSuccession(value);
            case "populationFigure" -> new PopulationFigure(value);
            case "organisation" -> new Organisation(value);
            case "convention" -> new Convention(value);
            case "conventionVersion" -> new ConventionVersion(value);
            case "party" -> new Party(value);
            case "orientation" -> new Orientation(value);
            case "body" -> new Body(value);
            case "seat" -> new Seat(value);
            case "resolution" -> new Resolution(value);
            case "structure" -> new Structure(value);
            case "structureProject" -> new StructureProject(value);
            case "agrementRequest" -> new AgrementRequest(value);
            case "agrement" -> new Agrement(value);
            case "boardDecision" -> new BoardDecision(value);
            case "derogation" -> new Derogation(value);
            case "inventory" -> new Inventory(value);
            default ->
                throw new Refused(List.of(Fault.of(
                        "id.kind",
                        "",
                        Text.of(
                                "aucune sorte de fiche ne s'appelle " + Characters.quoted(kind),
                                "no kind of entry is called " + Characters.quoted(kind)))));
        };
    }

    /** Orders by kind, then by value, character by character. */
    @Override
    default int compareTo(Id other) {
        int byKind = getClass() == other.getClass() ? 0 : kind().compareTo(other.kind());
        return byKind != 0 ? byKind : value().compareTo(other.value());
    }

    private static String checked(@Nullable String value) {
        var faults = new Faults();
        String line = faults.line("", value);
        faults.check(
                line.length() <= LONGEST,
                "",
                "id.form",
                Text.of(
                        "identifiant de " + line.length() + " caractères : au plus " + LONGEST,
                        "identifier of " + line.length() + " characters: at most " + LONGEST));
        faults.check(
                !Characters.padded(line) && line.indexOf('\n') < 0 && line.indexOf('\t') < 0,
                "",
                "id.form",
                Text.of(
                        "identifiant " + Characters.quoted(line)
                                + " : ni espace au début ou à la fin, ni tabulation, ni retour à la ligne",
                        "identifier " + Characters.quoted(line)
                                + ": no space at its ends, no tabulation, no line feed"));
        faults.refuse();
        return line;
    }
}
