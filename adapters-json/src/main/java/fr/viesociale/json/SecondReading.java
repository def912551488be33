package fr.viesociale.json;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads once more a dossier with which something is wrong, entry by entry, each apart from the others, and tells
 * everything that is wrong with it at once.
 */
final class SecondReading {

    private final JsonMapper mapper;
    private final String document;
    private final Tally faults = new Tally();
    private final IdentityHashMap<Entry, String> pointers = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Id> declared = new HashSet<>();
    private Id.@Nullable Territory territory;
    private String format = Dossiers.FORMAT;

    private SecondReading(JsonMapper mapper, String document) {
        this.mapper = mapper;
        this.document = document;
    }

    /** What is wrong with a document that {@link FirstReading} did not read. */
    static Refused refusal(String document, JsonMapper mapper) {
        return new SecondReading(mapper, document).refusal();
    }

    private Refused refusal() {
        try (JsonParser parser = mapper.createParser(document)) {
            try {
                document(parser);
            } catch (JacksonException brokenOff) {
                TokenStreamLocation location =
                        brokenOff.getLocation() == null ? parser.currentLocation() : brokenOff.getLocation();
                faults.add((brokenOff instanceof StreamConstraintsException
                                ? Messages.limit()
                                : Messages.syntax(from(location.getCharOffset())))
                        .at(Places.place(location)));
            }
        }
        Id.Territory of = territory;
        if (of != null) {
            TerritorialProject.flaws(of, entries, declared::contains, faults.flaws(pointers));
        }
        return faults.refusal(told -> Places.located(told, document, mapper), format);
    }

    /** What stands in the document from an offset on. */
    private String from(long offset) {
        return document.substring((int) Math.max(0, Math.min(offset, document.length())));
    }

    private void document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            faults.add(first == null ? Messages.missing("") : Messages.wrongType("", first, TerritorialProject.class));
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            if (!seen.add(name)) {
                faults.add(Messages.duplicateKey(pointer, name).at(Places.place(parser.currentTokenLocation())));
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            parser.nextToken();
            property(parser, name, pointer);
        }
        for (String required : List.of("format", "territory")) {
            if (!seen.contains(required)) {
                faults.add(Messages.missing("/" + required));
            }
        }
        if (parser.nextToken() != null) {
            faults.add(Messages.trailing().at(Places.place(parser.currentTokenLocation())));
        }
    }

    private void property(JsonParser parser, String name, String pointer) {
        Optional<Kind<?>> kind = Kind.named(name);
        if (kind.isPresent()) {
            list(parser, kind.get(), pointer);
        } else if (!name.equals("format") && !name.equals("territory")) {
            faults.add(Messages.unknownKey(pointer, name));
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
            faults.add(Messages.wrongType(pointer, parser.currentToken(), String.class));
            parser.skipChildren();
        } else if (name.equals("territory")) {
            try {
                territory = new Id.Territory(parser.getString());
            } catch (Refused refused) {
                refused.faults().forEach(fault -> faults.add(fault.under(pointer)));
            }
        } else {
            format = parser.getString();
            if (!Version.known(format)) {
                faults.add(Messages.format(pointer, format));
            }
        }
    }

    private void list(JsonParser parser, Kind<?> kind, String pointer) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            faults.add(Messages.wrongType(pointer, parser.currentToken(), List.class));
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String at = pointer + "/" + i;
            if (entries.size() == Dossiers.MOST) {
                throw new StreamConstraintsException("too many entries", parser.currentTokenLocation());
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                entry(parser, kind, at);
            } else {
                faults.add(Messages.wrongType(at, parser.currentToken(), kind.type()));
                parser.skipChildren();
            }
        }
    }

    /** One entry, apart from the others, so that whatever is wrong with it they are read. */
    private void entry(JsonParser parser, Kind<?> kind, String pointer) {
        int before = faults.count();
        TokenBuffer tokens = copied(parser);
        Gathering gathering = new Gathering(
                fault -> faults.add(new Fault(fault.code(), pointer + fault.path(), fault.message(), null)));
        Entry entry = null;
        try {
            entry = mapper.readerFor(kind.type()).withHandler(gathering).readValue(tokens.asParser());
        } catch (
                MismatchedInputException
                        emptyText) { // "" for an object: the one mistake that no handler is asked about
            faults.add(
                    Messages.wrongType(pointer + path(emptyText), JsonToken.VALUE_STRING, emptyText.getTargetType()));
        } catch (JacksonException notRead) {
            faults.add(Messages.refused(pointer, String.valueOf(notRead.getOriginalMessage())));
        }
        if (entry != null && faults.count() == before) {
            entries.add(entry);
            pointers.put(entry, pointer);
        } else {
            declare(tokens, kind);
        }
    }

    private static String path(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    /** The tokens of one entry; a property written twice is told, and only the first one kept. */
    private TokenBuffer copied(JsonParser parser) {
        TokenBuffer tokens = TokenBuffer.forGeneration();
        Deque<Set<String>> names = new ArrayDeque<>();
        int depth = 0;
        do {
            switch (parser.currentToken()) {
                case START_OBJECT -> {
                    names.push(new HashSet<>());
                    depth++;
                }
                case START_ARRAY -> depth++;
                case END_OBJECT -> {
                    names.pop();
                    depth--;
                }
                case END_ARRAY -> depth--;
                default -> {}
            }
            if (parser.currentToken() == JsonToken.PROPERTY_NAME
                    && !names.element().add(parser.currentName())) {
                faults.add(Messages.duplicateKey(
                                parser.streamReadContext().pathAsPointer().toString(), parser.currentName())
                        .at(Places.place(parser.currentTokenLocation())));
                parser.nextToken();
                parser.skipChildren();
            } else {
                tokens.copyCurrentEvent(parser);
            }
        } while (depth > 0 && parser.nextToken() != null);
        return tokens;
    }

    /** An entry that is faulty is there all the same: what refers to it does not refer in vain. */
    private void declare(TokenBuffer tokens, Kind<?> kind) {
        JsonParser parser = tokens.asParser();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean id = parser.currentName().equals("id");
            if (parser.nextToken() == JsonToken.VALUE_STRING && id) {
                try {
                    declared.add(kind.id(parser.getString()));
                } catch (Refused faulty) {
                    return; // told already
                }
            }
            parser.skipChildren();
        }
    }
}
