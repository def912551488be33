package fr.viesociale.json;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value from tokens of any parser, and tells everything that is wrong with it at once, as a dossier does. */
final class PlainReading {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_VALUES = 40_000_000;

    private final Tally faults = new Tally();
    private final Set<String> holes = new HashSet<>();
    private final IdentityHashMap<Entry, String> pointers = new IdentityHashMap<>();
    private final Set<Id> declared = new HashSet<>();
    private int values;
    private String format = Dossiers.FORMAT;

    /**
     * A value as it stands in the document.
     *
     * @param sort what it is
     * @param text what is written, null for an object or a list
     * @param properties the properties of an object
     * @param items the items of a list
     * @param name where its name stands, null for what has none, or where nobody knows
     * @param place where it stands itself, null where nobody knows
     */
    private record Node(
            Tokens.Sort sort,
            @Nullable String text,
            Map<String, Node> properties,
            List<Node> items,
            @Nullable Place name,
            @Nullable Place place) {}

    <T> T read(Class<T> type, Tokens tokens) {
        Node document = node(tokens, "", null, 1);
        Object value = type == TerritorialProject.class ? project(document) : value(type, null, document, "");
        if (faults.count() > 0) {
            throw faults.refusal(
                    told -> told.stream().map(fault -> located(fault, document)).toList(), format);
        }
        return type.cast(Objects.requireNonNull(value));
    }

    private static Fault located(Fault fault, Node document) {
        return fault.place() != null ? fault : fault.at(place(document, fault.path()));
    }

    private static Refused beyondMeasure() {
        return new Refused(List.of(Messages.limit()));
    }

    private Node node(Tokens tokens, String pointer, @Nullable Place name, int depth) {
        if (depth > DEEPEST || values++ == MOST_VALUES) {
            throw beyondMeasure();
        }
        Tokens.Sort sort = tokens.sort();
        Place place = tokens.place();
        return switch (sort) {
            case OBJECT -> {
                Map<String, Node> properties = new LinkedHashMap<>();
                while (tokens.next() == Tokens.Sort.NAME) {
                    String key = tokens.text();
                    if (key.length() > LONGEST_NAME) {
                        throw beyondMeasure();
                    }
                    Place keyAt = tokens.place();
                    String at = pointer + "/" + escaped(key);
                    tokens.next();
                    Node value = node(tokens, at, keyAt, depth + 1);
                    if (properties.putIfAbsent(key, value) != null) {
                        faults.add(Messages.duplicateKey(at, key).at(keyAt));
                    }
                }
                yield new Node(sort, null, properties, List.of(), name, place);
            }
            case ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (tokens.next() != Tokens.Sort.END) {
                    items.add(node(tokens, pointer + "/" + items.size(), null, depth + 1));
                }
                yield new Node(sort, null, Map.of(), items, name, place);
            }
            case STRING, INTEGER, FRACTION, BOOLEAN -> {
                String text = tokens.text();
                if (text.length() > (sort == Tokens.Sort.STRING ? LONGEST_TEXT : LONGEST_NUMBER)) {
                    throw beyondMeasure();
                }
                yield new Node(sort, text, Map.of(), List.of(), name, place);
            }
            default -> new Node(sort, null, Map.of(), List.of(), name, place);
        };
    }

    /** A name as a step of a JSON Pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Where a pointer leads; what is not in the document stands where its holder does. */
    private static @Nullable Place place(Node document, String pointer) {
        Node at = document;
        for (String step : pointer.split("/", -1)) {
            Node next = step.isEmpty()
                    ? at
                    : at.sort() == Tokens.Sort.ARRAY && step.chars().allMatch(Character::isDigit)
                            ? at.items().get(Integer.parseInt(step))
                            : at.properties().get(step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return at.place();
            }
            at = next;
        }
        return at.place();
    }

    private @Nullable Object hole(String pointer, Fault fault) {
        holes.add(pointer);
        faults.add(fault);
        return null;
    }

    private @Nullable Object wrongType(Node node, String pointer, Class<?> type) {
        return hole(pointer, Messages.wrongType(pointer, node.sort().words(), type));
    }

    private @Nullable Object value(Class<?> type, @Nullable Class<?> item, Node node, String pointer) {
        if (node.sort() == Tokens.Sort.NULL) {
            return item == null ? null : List.of();
        }
        if (item != null) {
            return node.sort() == Tokens.Sort.ARRAY ? list(item, node, pointer) : wrongType(node, pointer, List.class);
        }
        Door door = Door.of(type);
        if (door == null) {
            return node.sort() == Tokens.Sort.OBJECT ? record(type, node, pointer) : wrongType(node, pointer, type);
        }
        String text = node.text();
        if (text == null || !fits(door.shape(), node.sort(), text)) {
            return wrongType(node, pointer, type);
        }
        try {
            return door.made().apply(text);
        } catch (Refused refused) {
            return refused(refused, pointer);
        }
    }

    private static boolean fits(Door.Shape shape, Tokens.Sort sort, String text) {
        return switch (shape) {
            case STRING -> sort == Tokens.Sort.STRING;
            case BOOLEAN -> sort == Tokens.Sort.BOOLEAN;
            case INTEGER ->
                sort == Tokens.Sort.INTEGER
                        && text.length() <= 11
                        && (int) Long.parseLong(text) == Long.parseLong(text);
        };
    }

    private List<@Nullable Object> list(Class<?> item, Node node, String pointer) {
        List<@Nullable Object> items = new ArrayList<>();
        for (Node one : node.items()) {
            items.add(value(item, null, one, pointer + "/" + items.size()));
        }
        return items;
    }

    private @Nullable Object record(Class<?> type, Node node, String pointer) {
        List<PlainForm.Part> parts = PlainForm.parts(type);
        Set<String> names = new HashSet<>();
        @Nullable Object[] values = new Object[parts.size()];
        Class<?>[] types = new Class<?>[values.length];
        for (int i = 0; i < values.length; i++) {
            PlainForm.Part part = parts.get(i);
            names.add(part.name());
            types[i] = part.type();
            Node given = node.properties().get(part.name());
            values[i] = given == null
                    ? (part.item() == null ? null : List.of())
                    : value(part.type(), part.item(), given, pointer + "/" + part.name());
        }
        unknown(node, names, pointer);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            Throwable cause = Objects.requireNonNull(thrown.getCause());
            return cause instanceof Refused refused
                    ? refused(refused, pointer)
                    : hole(pointer, Messages.refused(pointer, String.valueOf(cause.getMessage())));
        } catch (ReflectiveOperationException noDoor) {
            throw new IllegalStateException(type + " hides its constructor", noDoor);
        }
    }

    private void unknown(Node node, Set<String> known, String pointer) {
        node.properties().forEach((name, value) -> {
            if (!known.contains(name)) {
                faults.add(
                        Messages.unknownKey(pointer + "/" + escaped(name), name).at(value.name()));
            }
        });
    }

    /** A value that is missing only because it was faulty is not told twice. */
    private @Nullable Object refused(Refused refused, String pointer) {
        for (Fault fault : refused.faults()) {
            String path = fault.path().isEmpty() ? pointer : pointer + "/" + fault.path();
            if (!(fault.code().equals("missing") && holes.contains(path))) {
                faults.add(new Fault(fault.code(), path, fault.message(), null));
            }
        }
        holes.add(pointer);
        return null;
    }

    private @Nullable TerritorialProject project(Node document) {
        if (document.sort() != Tokens.Sort.OBJECT) {
            faults.add(Messages.wrongType("", document.sort().words(), TerritorialProject.class));
            return null;
        }
        String said = (String) required(String.class, document, "format");
        if (said != null) {
            format = said;
            if (!Version.known(said)) {
                faults.add(Messages.format("/format", said));
            }
        }
        Id.Territory territory = (Id.Territory) required(Id.Territory.class, document, "territory");
        Set<String> known = new HashSet<>(Set.of("format", "territory"));
        List<Entry> entries = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            known.add(kind.plural());
            Node list = document.properties().get(kind.plural());
            if (list != null && list.sort() != Tokens.Sort.ARRAY) {
                wrongType(list, "/" + kind.plural(), List.class);
            } else if (list != null) {
                entries(kind, list, entries);
            }
        }
        unknown(document, known, "");
        if (territory == null) {
            return null;
        }
        if (faults.count() == 0) {
            try {
                return TerritorialProject.of(territory, entries);
            } catch (Refused cannotStandTogether) {
                // the flaws are told below, each with its place in the document
            }
        }
        TerritorialProject.flaws(territory, entries, declared::contains, faults.flaws(pointers));
        return null;
    }

    private @Nullable Object required(Class<?> type, Node document, String name) {
        Node given = document.properties().get(name);
        if (given == null) {
            return hole("/" + name, Messages.missing("/" + name));
        }
        return given.sort() == Tokens.Sort.NULL
                ? wrongType(given, "/" + name, String.class)
                : value(type, null, given, "/" + name);
    }

    private void entries(Kind<?> kind, Node list, List<Entry> entries) {
        for (int i = 0; i < list.items().size(); i++) {
            if (entries.size() == Dossiers.MOST) {
                throw beyondMeasure();
            }
            Node node = list.items().get(i);
            String pointer = "/" + kind.plural() + "/" + i;
            if (node.sort() != Tokens.Sort.OBJECT) {
                wrongType(node, pointer, kind.type());
                continue;
            }
            int before = faults.count();
            Entry entry = (Entry) record(kind.type(), node, pointer);
            if (entry != null && faults.count() == before) {
                entries.add(entry);
                pointers.put(entry, pointer);
            } else {
                declare(kind, node);
            }
        }
    }

    /** An entry that is faulty is there all the same: what refers to it does not refer in vain. */
    private void declare(Kind<?> kind, Node node) {
        Node id = node.properties().get("id");
        String text = id == null || id.sort() != Tokens.Sort.STRING ? null : id.text();
        if (text != null) {
            try {
                declared.add(kind.id(text));
            } catch (Refused faulty) {
                // told already
            }
        }
    }
}
