package fr.viesociale.regulation;

import fr.viesociale.project.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The path of a fact: a list of the dossier, then components of its records, {@code *} for each item of a list. */
final class DossierPath {

    private DossierPath() {}

    /** Whether a dossier may hold something at the path. The territory has its own name, the day of the question none. */
    static boolean resolves(String path) {
        Iterator<String> steps = List.of(path.split("/")).iterator();
        String list = steps.next();
        if (list.equals("assessment") || list.equals("territory")) {
            return true;
        }
        Optional<Kind<?>> kind = Kind.named(list).map(known -> known);
        if (kind.isEmpty() || !steps.hasNext() || !steps.next().equals("*")) {
            return false;
        }
        Type type = kind.get().type();
        while (steps.hasNext()) {
            Type inside = inside(type, steps.next());
            if (inside == null) {
                return false;
            }
            type = inside;
        }
        return true;
    }

    private static Type inside(Type type, String step) {
        if (step.equals("*")) {
            return type instanceof ParameterizedType list
                            && Collection.class.isAssignableFrom((Class<?>) list.getRawType())
                    ? list.getActualTypeArguments()[0]
                    : null;
        }
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getName().equals(step))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
