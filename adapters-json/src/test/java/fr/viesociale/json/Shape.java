package fr.viesociale.json;

import fr.viesociale.actor.Accounts;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.entry.About;
import fr.viesociale.entry.ComponentName;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Code;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Qualification;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import fr.viesociale.time.DateRange;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a dossier, walked from the kinds: what the schema and the documentation are written from. */
final class Shape {

    private Shape() {}

    /**
     * One property of an object.
     *
     * @param name what it is called in a dossier
     * @param words what a person calls it
     * @param type the type of its value, or of the items of its list
     * @param list whether it is a list
     * @param required whether it has to be there; a list that has to is not empty either
     * @param from the least that an integer may be
     * @param to the most that an integer may be
     */
    record Property(String name, Text words, Class<?> type, boolean list, boolean required, int from, int to) {

        boolean bounded() {
            return from != Integer.MIN_VALUE;
        }
    }

    /**
     * What an object asks of some of its properties together: one of them is there.
     *
     * @param only whether the others must not be
     * @param names the properties
     */
    record OneOf(boolean only, List<String> names) {}

    private record Bounds(int from, int to) {}

    private static final Bounds YEAR = new Bounds(1000, 9999);
    private static final Bounds COUNT = new Bounds(0, Integer.MAX_VALUE);
    private static final Bounds RANK = new Bounds(1, Integer.MAX_VALUE);
    private static final Bounds ANY = new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);

    // What constructors ask stands here once more: the test that puts schema and reader side by side holds both
    // together.

    private static final Map<String, Bounds> BOUNDS = Map.ofEntries(
            Map.entry(at(Accounts.class, "fiscalYear"), YEAR),
            Map.entry(at(Participation.class, "people"), COUNT),
            Map.entry(at(Contribution.class, "people"), COUNT),
            Map.entry(at(SeatHolding.class, "seats"), RANK),
            Map.entry(at(DeploymentRoadmap.class, "version"), RANK),
            Map.entry(at(Orientation.class, "rank"), RANK),
            Map.entry(at(OpeningHours.class, "activeMonths"), new Bounds(1, 12)),
            Map.entry(at(Qualification.class, "level"), new Bounds(1, 8)),
            Map.entry(at(IdentitySheet.class, "population"), COUNT),
            Map.entry(at(PopulationFigure.class, "residents"), COUNT),
            Map.entry(at(PopulationFigure.class, "vintage"), YEAR),
            Map.entry(at(PopulationFigure.class, "censusYear"), YEAR));

    private static final Set<String> NOT_EMPTY =
            Set.of(at(DistrictSuccession.class, "predecessors"), at(AreaSuccession.class, "predecessors"));

    private static final Map<Class<?>, OneOf> TOGETHER = Map.of(
            TerritoryPart.class, new OneOf(true, List.of("commune", "epci")),
            Seat.class, new OneOf(false, List.of("organisation", "college")),
            Quorum.class, new OneOf(false, List.of("number", "share")),
            PlannedPayment.class, new OneOf(false, List.of("due", "amount")),
            About.class, new OneOf(false, List.of("externalIds", "provenance", "audience")));

    private static String at(Class<?> type, String component) {
        return type.getSimpleName() + "." + component;
    }

    static Optional<OneOf> together(Class<?> type) {
        return Optional.ofNullable(TOGETHER.get(type));
    }

    static List<Property> properties(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> property(component))
                .toList();
    }

    private static Property property(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Class<?> type = list
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        String at = at(component.getDeclaringRecord(), component.getName());
        boolean required =
                list ? NOT_EMPTY.contains(at) : !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Bounds bounds = BOUNDS.getOrDefault(at, ANY);
        return new Property(component.getName(), words(component), type, list, required, bounds.from, bounds.to);
    }

    /** A period is told as one: its two bounds are named here. */
    private static Text words(RecordComponent component) {
        if (component.getDeclaringRecord() != DateRange.class) {
            return ComponentName.of(component.getName());
        }
        return component.getName().equals("first")
                ? Text.of("premier jour, compris", "first day, included")
                : Text.of("dernier jour, compris", "last day, included");
    }

    /** Whether its values are objects with properties of their own. */
    static boolean part(Class<?> type) {
        return type.isRecord() && !Written.class.isAssignableFrom(type);
    }

    /** Every type of which some property holds values, in the order in which the kinds lead to them, kinds left out. */
    static Collection<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Kind.ALL.forEach(kind -> gather(kind.type(), types));
        return types;
    }

    private static void gather(Class<?> holder, Set<Class<?>> types) {
        for (Property property : properties(holder)) {
            if (types.add(property.type()) && part(property.type())) {
                gather(property.type(), types);
            }
        }
    }

    /** The words that a value may be, or that are known of an open list; none for another type. */
    static List<Object> words(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return Code.class.isAssignableFrom(type) ? codes(type) : List.of();
    }

    private static List<Object> codes(Class<?> type) {
        List<Object> codes = new ArrayList<>();
        Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .forEach(field -> {
                    try {
                        codes.add(field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
        return codes;
    }

    /** A word as a dossier writes it. */
    static String written(Object word) {
        return word instanceof Written written ? written.value() : ((Enum<?>) word).name();
    }
}
