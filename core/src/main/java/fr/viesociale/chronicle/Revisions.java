package fr.viesociale.chronicle;

import fr.viesociale.entry.Component;
import fr.viesociale.entry.ComponentName;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** D'une révision à l'autre: what was added, taken out, and changed component by component. */
final class Revisions {

    private final Situation before;
    private final Situation after;
    private final List<Event> events = new ArrayList<>();

    Revisions(Situation before, Situation after) {
        this.before = before;
        this.after = after;
    }

    List<Event> events() {
        Difference difference = before.project().differenceTo(after.project());
        difference.gone().forEach(id -> whole(EventCode.REMOVED, id, Calling.of(before, id)));
        difference.put().forEach((id, now) -> {
            Optional<? extends Entry> was = before.project().entry(id);
            if (was.isPresent()) {
                changed(was.get(), now);
            } else {
                whole(EventCode.ADDED, id, Calling.of(after, id));
            }
        });
        return events;
    }

    private void whole(EventCode code, Id id, Text name) {
        events.add(new Event(
                code,
                id,
                null,
                null,
                Holds.YES,
                Text.of(code.in(Language.FRENCH) + " : " + name.fr(), code.in(Language.ENGLISH) + ": " + name.en())));
    }

    private void changed(Entry was, Entry now) {
        Map<String, Object> former = components(was);
        Map<String, Object> latter = components(now);
        Set<String> paths = new TreeSet<>(former.keySet());
        paths.addAll(latter.keySet());
        paths.removeIf(path -> Objects.equals(former.get(path), latter.get(path)));
        Text name = Calling.of(after, now.id());
        if (paths.isEmpty()) {
            whole(EventCode.CHANGED, now.id(), name);
        }
        for (String path : paths) {
            Text what = ComponentName.of(path);
            var change = new Event.Change(path, former.get(path), latter.get(path));
            events.add(new Event(
                    EventCode.CHANGED,
                    now.id(),
                    null,
                    change,
                    Holds.YES,
                    Text.of(
                            told(name.fr() + ", " + what.fr() + " : ", change, Language.FRENCH),
                            told(name.en() + ", " + what.en() + ": ", change, Language.ENGLISH))));
        }
    }

    private static Map<String, Object> components(Entry entry) {
        Map<String, Object> components = new LinkedHashMap<>();
        Component.of((Record) entry).forEach(component -> components.put(component.path(), component.value()));
        return components;
    }

    private String told(String start, Event.Change change, Language language) {
        return start + worded(change.before(), before, language) + " → " + worded(change.after(), after, language);
    }

    private static String worded(@Nullable Object value, Situation situation, Language language) {
        return value instanceof Id id && situation.project().has(id)
                ? situation.nameOf(id).in(language)
                : Words.of(value, language);
    }
}
