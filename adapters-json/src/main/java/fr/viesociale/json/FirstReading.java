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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a dossier straight through, and stops at the first thing that is wrong without saying what: {@link SecondReading}
 * does. Nothing is copied on the way, since a dossier is nearly always right.
 */
final class FirstReading {

    private final ObjectReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> required = new HashSet<>(Set.of("format", "territory"));

    private FirstReading(ObjectReader reader) {
        this.reader = reader;
    }

    /** The project, empty when anything at all is wrong with the document. */
    static Optional<TerritorialProject> of(String document, JsonMapper mapper) {
        ObjectReader strict = mapper.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        try (JsonParser parser = strict.createParser(document)) {
            return new FirstReading(strict).project(parser);
        } catch (JacksonException | Refused faulty) {
            return Optional.empty();
        }
    }

    private Optional<TerritorialProject> project(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Optional<Id.Territory> territory = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            required.remove(name);
            if (text && name.equals("territory")) {
                territory = Optional.of(new Id.Territory(parser.getString()));
            } else if (!(text ? name.equals("format") && Version.known(parser.getString()) : list(name, parser))) {
                return Optional.empty();
            }
        }
        return required.isEmpty() && parser.nextToken() == null
                ? territory.map(of -> TerritorialProject.of(of, entries))
                : Optional.empty();
    }

    /** Whether a list was read to its end. */
    private boolean list(String name, JsonParser parser) {
        Optional<Kind<?>> kind = Kind.named(name);
        if (kind.isEmpty() || parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        parser.clearCurrentToken(); // the first item is next
        MappingIterator<Entry> list = reader.forType(kind.get().type()).readValues(parser);
        while (list.hasNextValue()) {
            Entry entry = list.nextValue();
            if (entry == null || entries.size() == Dossiers.MOST) {
                return false;
            }
            entries.add(entry);
        }
        return true;
    }
}
