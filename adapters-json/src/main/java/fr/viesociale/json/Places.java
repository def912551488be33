package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Finds where pointers lead in a document: read once more, and only when something is wrong. */
final class Places {

    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();

    private Places() {}

    static Places in(String document, JsonMapper mapper) {
        Places places = new Places();
        try (JsonParser parser = mapper.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    // the parser already stands behind the bracket that opens; its pointer is then that of the inside
                    String pointer = (token.isStructStart()
                                    ? parser.streamReadContext().getParent()
                                    : parser.streamReadContext())
                            .pathAsPointer()
                            .toString();
                    (token == JsonToken.PROPERTY_NAME ? places.keys : places.values)
                            .putIfAbsent(pointer, place(parser.currentTokenLocation()));
                }
            }
        } catch (JacksonException brokenOff) {
            // what comes before is found; the fault that broke the reading off has its place already
        }
        return places;
    }

    static Place place(TokenStreamLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** The faults with their places; what is not in the document stands where its holder does. */
    List<Fault> located(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.place() != null ? fault : fault.at(place(fault)))
                .toList();
    }

    private @Nullable Place place(Fault fault) {
        Map<String, Place> first = fault.code().equals("json.unknown") ? keys : values;
        String pointer = fault.path();
        Place found = first.get(pointer);
        while (found == null && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            found = values.get(pointer);
        }
        return found;
    }
}
