package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds where pointers lead in a document, and what stands there: read once more, and only when something is wrong. What
 * no fault points at is passed over.
 */
final class Places {

    /** A step of some pointers: where it is in the document, and the steps that go on from it. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private @Nullable Place key;
        private @Nullable Place value;
        private @Nullable String scalar;
    }

    private final Step root = new Step();

    private Places() {}

    /** The faults with their places; what is not in the document stands where its holder does. */
    static List<Fault> located(List<Fault> faults, String document, JsonMapper mapper) {
        Places places = new Places();
        faults.forEach(fault -> places.step(fault.path(), true));
        try (JsonParser parser = mapper.createParser(document)) {
            parser.nextToken();
            places.find(places.root, parser);
        } catch (JacksonException brokenOff) {
            // what comes before is found; the fault that broke the reading off has its place already
        }
        return faults.stream()
                .map(fault -> fault.place() != null ? fault : places.located(fault))
                .toList();
    }

    static Place place(TokenStreamLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** The last step of a pointer that there is; all of them are made when wanted. */
    private Step step(String pointer, boolean made) {
        Step step = root;
        String[] names = pointer.split("/", -1); // the first one is what stands before the first slash: nothing
        for (int i = 1; i < names.length; i++) {
            String name = names[i].replace("~1", "/").replace("~0", "~");
            Step next = made ? step.below.computeIfAbsent(name, none -> new Step()) : step.below.get(name);
            if (next == null || (!made && next.value == null && next.key == null)) {
                return step;
            }
            step = next;
        }
        return step;
    }

    private void find(Step step, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null || step.value != null) {
            parser.skipChildren(); // nothing there, or the same property once more
            return;
        }
        step.value = place(parser.currentTokenLocation());
        if (token.isScalarValue()) {
            step.scalar = step.below.isEmpty() && token != JsonToken.VALUE_NULL ? parser.getString() : null;
        } else if (step.below.isEmpty()) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                findOrPass(step.below.get(Integer.toString(i)), parser);
            }
        } else {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Step next = step.below.get(parser.currentName());
                if (next != null && next.key == null) {
                    next.key = place(parser.currentTokenLocation());
                }
                parser.nextToken();
                findOrPass(next, parser);
            }
        }
    }

    private void findOrPass(@Nullable Step step, JsonParser parser) {
        if (step == null) {
            parser.skipChildren();
        } else {
            find(step, parser);
        }
    }

    private Fault located(Fault fault) {
        Step step = step(fault.path(), false);
        boolean unknown = fault.code().equals("json.unknown");
        Fault told = unknown || step.scalar == null || step != step(fault.path(), true)
                ? fault
                : quoting(fault, Characters.quoted(step.scalar));
        Place found = (unknown && step.key != null) || step.value == null ? step.key : step.value;
        return told.at(found == null ? new Place(1, 1) : found); // there is nothing in the document
    }

    /** The fault with what was read, where its message does not say it already. */
    private static Fault quoting(Fault fault, String read) {
        Text message = fault.message();
        return message.fr().contains(read)
                ? fault
                : new Fault(
                        fault.code(),
                        fault.path(),
                        Text.of(message.fr() + " (lu : " + read + ")", message.en() + " (read: " + read + ")"),
                        fault.place());
    }
}
