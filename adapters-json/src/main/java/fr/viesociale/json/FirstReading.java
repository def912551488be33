package fr.viesociale.json;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a dossier straight through, and stops at the first thing that is wrong without saying what: {@link SecondReading}
 * does. Nothing is copied on the way, since a dossier is nearly always right.
 */
final class FirstReading {

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private Id.@Nullable Territory territory;

    private FirstReading() {}

    /** The project, empty when anything at all is wrong with the document. */
    static Optional<TerritorialProject> of(JsonParser document) {
        try (JsonParser parser = document) {
            return new FirstReading().project(parser);
        } catch (JacksonException | Straight.Stopped | Refused faulty) {
            return Optional.empty();
        }
    }

    private Optional<TerritorialProject> project(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!given.add(name) || !property(name, parser)) {
                return Optional.empty();
            }
        }
        return territory != null && given.contains("format") && parser.nextToken() == null
                ? Optional.of(TerritorialProject.of(territory, entries))
                : Optional.empty();
    }

    /** Whether a property was read to its end. */
    private boolean property(String name, JsonParser parser) {
        if (name.equals("format")) {
            return parser.currentToken() == JsonToken.VALUE_STRING && Version.known(parser.getString());
        }
        if (name.equals("territory")) {
            territory = (Id.Territory) Straight.of(Id.Territory.class).read(parser);
            return territory != null;
        }
        Optional<Kind<?>> kind = Kind.named(name);
        return kind.isPresent() && list(Straight.of(kind.get().type()), parser);
    }

    private boolean list(Straight kind, JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Entry entry = (Entry) kind.read(parser);
            if (entry == null || entries.size() == Dossiers.MOST) {
                return false;
            }
            entries.add(entry);
        }
        return true;
    }
}
