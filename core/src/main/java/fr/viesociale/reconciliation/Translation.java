package fr.viesociale.reconciliation;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Les identifiants de la Caf, tels que la Ville les dit: no two of them become one. */
final class Translation implements UnaryOperator<Id> {

    private static final String SUFFIX = "-caf";

    private final Map<Id, Id> names;

    private Translation(Map<Id, Id> names) {
        this.names = names;
    }

    /**
     * An entry that both have is called as the City calls it; another keeps its id, unless the City calls something else
     * so: then it gets a new one. What is ambiguous on both sides keeps its id.
     */
    static Translation of(TerritorialProject caf, TerritorialProject city, Map<Id, Id> pairs, Set<Id> ambiguous) {
        Map<Id, Id> names = new HashMap<>(pairs);
        names.put(caf.territory(), city.territory());
        Set<Id> taken = new HashSet<>();
        caf.entries().forEach(entry -> {
            Id id = entry.id();
            if (!names.containsKey(id) && city.has(id) && !ambiguous.contains(id)) {
                Id fresh = fresh(id, caf, city, taken);
                taken.add(fresh);
                names.put(id, fresh);
            }
        });
        return new Translation(names);
    }

    private static Id fresh(Id id, TerritorialProject caf, TerritorialProject city, Set<Id> taken) {
        for (int number = 1; ; number++) {
            String suffix = number == 1 ? SUFFIX : SUFFIX + number;
            Id fresh = Kind.of(id).orElseThrow().id(cut(id.value(), Id.LONGEST - suffix.length()) + suffix);
            if (!city.has(fresh) && !caf.has(fresh) && !taken.contains(fresh)) {
                return fresh;
            }
        }
    }

    private static String cut(String value, int length) {
        int end = Math.min(value.length(), length);
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end);
    }

    @Override
    public Id apply(Id id) {
        return names.getOrDefault(id, id);
    }
}
